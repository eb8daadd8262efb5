package no.tilstand.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A percentage that is printed without its parts, and the parts that round to it (disclosure control, section 2).
 *
 * @param value 0 to 100 in sound data
 * @param decimals as printed, 0 or more
 */
record Percentage(BigDecimal value, int decimals) {
    /** A part of a whole number of cases. */
    record Fit(long part, long base) {
        boolean isSmall(SmallNumbers small, int limit) {
            return base <= limit
                    || small.small(BigDecimal.valueOf(part), limit)
                    || small.small(BigDecimal.valueOf(base - part), limit);
        }
    }

    /** @param most decimals that the report prints of it */
    static Percentage of(BigDecimal value, int most) {
        int decimals = Math.max(0, Math.min(value.scale(), most));
        return new Percentage(value.setScale(decimals, RoundingMode.HALF_UP), decimals);
    }

    /** A rate per 1000 as what it is of a hundred. */
    static Percentage ofPerMille(BigDecimal rate, int most) {
        return new Percentage(rate.movePointLeft(1), of(rate, most).decimals() + 1);
    }

    private BigDecimal half() {
        return BigDecimal.ONE.movePointLeft(decimals).divide(BigDecimal.valueOf(2));
    }

    /** The smallest part of the base that rounds to it. */
    private long first(long base) {
        return BigDecimal.valueOf(base)
                .multiply(value.subtract(half()))
                .movePointLeft(2)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(base + 1))
                .setScale(0, RoundingMode.CEILING)
                .longValue();
    }

    private long last(long base) {
        return BigDecimal.valueOf(base)
                .multiply(value.add(half()))
                .movePointLeft(2)
                .min(BigDecimal.valueOf(base))
                .max(BigDecimal.ONE.negate())
                .setScale(0, RoundingMode.FLOOR)
                .longValue();
    }

    boolean fits(long base) {
        return base > 0 && first(base) <= last(base);
    }

    /** The parts of the base that round to it, no more than some. */
    List<Fit> fits(long base, long most) {
        return base <= 0
                ? List.of()
                : LongStream.rangeClosed(first(base), last(base))
                        .limit(most)
                        .mapToObj(a -> new Fit(a, base))
                        .toList();
    }

    /** The bases of which just this many are so many percent; none when the part is 0. */
    LongStream basesOf(long part) {
        BigDecimal low = value.subtract(half());
        if (part <= 0 || low.signum() <= 0) {
            return LongStream.empty();
        }
        BigDecimal hundred = BigDecimal.valueOf(part).movePointRight(2);
        long least = Math.max(
                part, hundred.divide(value.add(half()), 0, RoundingMode.CEILING).longValue());
        return LongStream.rangeClosed(
                least, hundred.divide(low, 0, RoundingMode.FLOOR).longValue());
    }

    /** Neither nobody nor all. */
    boolean isPartOfAll() {
        return value.signum() > 0 && value.compareTo(BigDecimal.valueOf(100)) < 0;
    }

    /** How likely it is that some part of a base that has nothing to do with it rounds to it: above 0, at most 1. */
    BigDecimal chance(long base) {
        return isPartOfAll()
                ? BigDecimal.valueOf(base + 1).movePointLeft(2 + decimals).min(BigDecimal.ONE)
                : BigDecimal.ONE;
    }
}
