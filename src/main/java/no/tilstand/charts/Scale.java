package no.tilstand.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The value axis of a plot: from {@code low} to {@code high} with a gridline at every {@code step}. It comes only from
 * numbers that are printed, so that a hidden one cannot move it (page design 3).
 *
 * @param low 0, or less where a value is negative
 */
record Scale(BigDecimal low, BigDecimal high, BigDecimal step) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Rounded shares that make up a whole may sum to a little over 100. */
    private static final BigDecimal WHOLE_WITH_ROUNDING = BigDecimal.valueOf(101);

    private static final BigDecimal QUARTER = BigDecimal.valueOf(25);
    private static final List<BigDecimal> MANTISSAS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), new BigDecimal("2.5"), BigDecimal.valueOf(5));
    private static final int FEWEST = 3;
    private static final int MOST = 5;

    /**
     * @param values every number that the plot must hold (for stacks the sums); may be empty
     * @param percent whether they are shares: 0-100 unless all lie under 25
     */
    static Scale of(List<BigDecimal> values, boolean percent) {
        BigDecimal least = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal most = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        if (percent && least.signum() == 0 && most.compareTo(WHOLE_WITH_ROUNDING) <= 0) {
            return ofShares(most);
        }
        boolean whole = values.stream().allMatch(v -> v.stripTrailingZeros().scale() <= 0);
        return ofNumbers(least, most, whole);
    }

    /** 0-100, or to the next of 5, 10, 20 and 25. */
    private static Scale ofShares(BigDecimal most) {
        if (most.compareTo(QUARTER) >= 0) {
            return new Scale(BigDecimal.ZERO, HUNDRED, QUARTER);
        }
        int[][] tops = {{5, 1}, {10, 2}, {20, 5}, {25, 5}};
        for (int[] top : tops) {
            if (most.compareTo(BigDecimal.valueOf(top[0])) <= 0) {
                return new Scale(BigDecimal.ZERO, BigDecimal.valueOf(top[0]), BigDecimal.valueOf(top[1]));
            }
        }
        throw new IllegalStateException("no top for " + most);
    }

    /** The least range with 3 to 5 gridlines at 1, 2, 2.5 or 5 x 10^n; of two equal ranges the one with fewer lines. */
    private static Scale ofNumbers(BigDecimal least, BigDecimal most, boolean whole) {
        BigDecimal range = most.subtract(least);
        if (range.signum() == 0 || whole && range.compareTo(BigDecimal.valueOf(FEWEST)) < 0) {
            BigDecimal low = least.setScale(0, RoundingMode.FLOOR);
            return new Scale(low, low.add(BigDecimal.valueOf(FEWEST)), BigDecimal.ONE);
        }
        int exponent = range.precision() - range.scale() - 1;
        for (int lines = MOST; ; lines++) {
            Scale best = null;
            for (int e = exponent - 1; e <= exponent; e++) {
                for (BigDecimal mantissa : MANTISSAS) {
                    BigDecimal step = mantissa.scaleByPowerOfTen(e);
                    if (whole && step.stripTrailingZeros().scale() > 0) {
                        continue;
                    }
                    Scale scale = new Scale(
                            step.multiply(least.divide(step, 0, RoundingMode.FLOOR)),
                            step.multiply(most.divide(step, 0, RoundingMode.CEILING)),
                            step);
                    if (FEWEST <= scale.lines()
                            && scale.lines() <= lines
                            && (best == null || scale.isBetterThan(best))) {
                        best = scale;
                    }
                }
            }
            if (best != null) {
                return best;
            }
        }
    }

    private boolean isBetterThan(Scale other) {
        int ranges = range().compareTo(other.range());
        return ranges < 0 || ranges == 0 && lines() < other.lines();
    }

    /** With a gridline more at the bottom. */
    Scale oneStepDown() {
        return new Scale(low.subtract(step), high, step);
    }

    private BigDecimal range() {
        return high.subtract(low);
    }

    /** How many gridlines there are besides the lowest. */
    int lines() {
        return range().divide(step, 0, RoundingMode.HALF_UP).intValueExact();
    }

    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (int i = 0; i <= lines(); i++) {
            ticks.add(low.add(step.multiply(BigDecimal.valueOf(i))));
        }
        return ticks;
    }

    /** The value as a part of the whole range, so that no number is too great for a {@code double}. */
    double part(BigDecimal value) {
        return value.divide(range(), MathContext.DECIMAL64).doubleValue();
    }

    /** How far up from {@code low}, 0 to 1. */
    double height(BigDecimal value) {
        return value.subtract(low).divide(range(), MathContext.DECIMAL64).doubleValue();
    }

    /** As printed: decimal comma, U+2212, U+202F from 1 000 on as in tables (page design 2.2). */
    String label(BigDecimal tick) {
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        String plain = tick.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        int point = plain.indexOf('.');
        String digits = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder(tick.signum() < 0 ? "\u2212" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                out.append('\u202f');
            }
            out.append(digits.charAt(i));
        }
        return point < 0
                ? out.toString()
                : out.append(',').append(plain, point + 1, plain.length()).toString();
    }
}
