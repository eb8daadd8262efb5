package no.tilstand.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;

/** Utvikling: how a figure has changed from one period to another, when that can be said at all. */
public sealed interface Change {

    /**
     * @param difference last minus first, in the unit of the indicator (percentage points for a share), from the unrounded
     *     values
     * @param relative whole percent of the first value, without sign; only for counts and kroner and only when the first
     *     value is at least 20 (language rule 6: on fewer a percentage promises more than the number bears)
     */
    record Known(Counted first, Counted last, BigDecimal difference, Optional<BigDecimal> relative) implements Change {}

    /** One of the values is hidden, so the change is too. */
    record Hidden() implements Change {}

    /** One of the values is missing; {@code period} is the one. */
    record Unknown(Period period) implements Change {}

    /** The series breaks between the two. */
    record OverBreak(Indicator.SeriesBreak at) implements Change {}

    /**
     * Amounts of two years that are not in the prices of one: the register gives the series no price year. Nothing is
     * computed between them (design section 6, rule 6).
     */
    record OtherPrices() implements Change {}

    /** The smallest first value a relative percentage is given for. */
    BigDecimal RELATIVE_FROM = BigDecimal.valueOf(20);

    static Change between(Figures figures, Indicator indicator, CellKey key, Period first, Period last) {
        // A span that a break lies within mixes two definitions; and the order of the two does not mend a break.
        Optional<Indicator.SeriesBreak> at =
                indicator.breakBetween(Math.min(first.from(), last.from()), Math.max(first.year(), last.year()));
        if (at.isPresent()) {
            return new OverBreak(at.get());
        }
        Value a = figures.get(key.at(first));
        Value b = figures.get(key.at(last));
        if (a instanceof Value.Suppressed || b instanceof Value.Suppressed) {
            return new Hidden();
        }
        if (!(a instanceof Counted from)) {
            return new Unknown(first);
        }
        if (!(b instanceof Counted to)) {
            return new Unknown(last);
        }
        boolean otherPrices = indicator.unit() == Indicator.Unit.KRONER
                && indicator.priceYear().isEmpty()
                && first.year() != last.year();
        if (otherPrices) {
            return new OtherPrices();
        }
        BigDecimal difference = to.number().subtract(from.number());
        boolean relative = (indicator.unit() == Indicator.Unit.COUNT || indicator.unit() == Indicator.Unit.KRONER)
                && from.number().compareTo(RELATIVE_FROM) >= 0;
        return new Known(
                from,
                to,
                difference,
                relative
                        ? Optional.of(difference
                                .abs()
                                .multiply(BigDecimal.valueOf(100))
                                .divide(from.number(), 0, RoundingMode.HALF_UP))
                        : Optional.empty());
    }

    /** The same part of the year before. */
    static Period before(Period period) {
        return new Period(period.from() - 1, period.year() - 1, period.part());
    }
}
