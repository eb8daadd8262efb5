package no.tilstand.indicators;

import java.math.BigDecimal;
import java.util.Optional;
import no.tilstand.domain.Demand;
import no.tilstand.domain.Operator;

/**
 * The values that meet a demand, as an interval with both ends inside: minimum, maximum, equal and interval ({@code
 * krav.operator}, design section 3); a demand that is just reached is met.
 *
 * @param lower absent when any low value will do
 * @param upper absent when any high value will do
 */
record Bounds(Optional<BigDecimal> lower, Optional<BigDecimal> upper) {

    /** @param limit the demand as it holds in the year; an interval has no milestones, so it keeps its own two ends */
    static Bounds of(Demand demand, BigDecimal limit) {
        return switch (demand.operator()) {
            case AT_LEAST -> new Bounds(Optional.of(limit), Optional.empty());
            case AT_MOST -> new Bounds(Optional.empty(), Optional.of(limit));
            case EQUAL -> new Bounds(Optional.of(limit), Optional.of(limit));
            case BETWEEN -> new Bounds(Optional.of(demand.from()), Optional.of(demand.to()));
        };
    }

    /**
     * What the strategy calls nearly: everything from {@code nesten} up to the demand, on the side where it stands. A
     * {@code nesten} that already meets the demand widens nothing. Without this, 97 would be worse than 95 where the
     * demand is exactly 100 and 95 is nearly.
     */
    Bounds widenedTo(BigDecimal nearly) {
        return new Bounds(lower.map(l -> l.min(nearly)), upper.map(u -> u.max(nearly)));
    }

    boolean contain(BigDecimal value) {
        return !isBelow(value) && !isAbove(value);
    }

    boolean isBelow(BigDecimal value) {
        return lower.filter(l -> value.compareTo(l) < 0).isPresent();
    }

    boolean isAbove(BigDecimal value) {
        return upper.filter(u -> value.compareTo(u) > 0).isPresent();
    }

    /** How far outside a value lies: below 0 under the lower end, above 0 over the upper end, 0 inside. */
    BigDecimal offset(BigDecimal value) {
        if (isBelow(value)) {
            return value.subtract(lower.orElseThrow());
        }
        return isAbove(value) ? value.subtract(upper.orElseThrow()) : BigDecimal.ZERO;
    }

    /**
     * Whether the demand means the same however cases are counted: all of them, or none. Only such a target outlives a
     * change of definition.
     */
    static boolean isAllOrNone(Demand demand, BigDecimal limit, boolean percent) {
        return demand.operator() != Operator.BETWEEN
                && (limit.signum() == 0 || percent && limit.compareTo(BigDecimal.valueOf(100)) == 0);
    }
}
