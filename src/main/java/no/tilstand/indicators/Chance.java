package no.tilstand.indicators;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Whether chance alone could give a difference, at 95 per cent. The only place outside the charts that uses
 * {@code double}: plus, minus, times, division and square root, which every Java machine rounds alike, so that the verdict
 * is the same everywhere.
 *
 * <p>What is taken for granted is that cases come independently of each other. Siblings and repeated notifications about
 * one child do not quite, so a change just beyond the limit is to be read with care; the other way, a change that is
 * unclear here is unclear.
 */
final class Chance {
    /** The 97.5 percentile of the normal distribution: 95 per cent lie within it on both sides. */
    private static final double Z = 1.959963984540054;

    /** One in so many: the largest probability on both sides together that counts as more than chance is 5 per cent. */
    private static final BigInteger TWO_SIDED = BigInteger.valueOf(2L * 20);

    /**
     * Above this many events in two years together the exact sum is left: it takes long, and the normal distribution has
     * the same limit or asks for one event more.
     */
    static final int EXACT_UP_TO = 10_000;

    private Chance() {}

    /** An interval that holds the true value in 95 of 100 cases; -1 to 1 for a difference of shares, 0 to 1 for a share. */
    record Interval(double lower, double upper) {
        /** 1 when all of it is above 0, -1 when all of it is below, 0 when 0 is in it (the ends are). */
        int side() {
            if (lower > 0) {
                return 1;
            }
            return upper < 0 ? -1 : 0;
        }
    }

    /**
     * The score interval of one share, without continuity correction.
     *
     * <p>Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the
     * American Statistical Association 22 (1927), 209-212; method 3 in R. G. Newcombe, Two-sided confidence intervals for
     * the single proportion, Statistics in Medicine 17 (1998), 857-872.
     *
     * @param cases 0 to {@code all}
     * @param all 1 or more
     */
    static Interval wilson(int cases, int all) {
        // The upper end is one minus the lower end of the complement: exactly 1 for all of them, as 0 is for none.
        return new Interval(wilsonLower(cases, all), 1 - wilsonLower(all - cases, all));
    }

    private static double wilsonLower(int cases, int all) {
        double rest = (double) cases * (all - cases) / all;
        double root = Z * StrictMath.sqrt(Z * Z + 4 * rest);
        return Math.max(0, (2.0 * cases + Z * Z - root) / (2 * (all + Z * Z)));
    }

    /**
     * The interval of the difference of two independent shares, last minus first: the hybrid score method, which joins the
     * Wilson intervals of the two, without continuity correction.
     *
     * <p>Source: method 10 in R. G. Newcombe, Interval estimation for the difference between independent proportions:
     * comparison of eleven methods, Statistics in Medicine 17 (1998), 873-890.
     */
    static Interval difference(int firstCases, int firstAll, int lastCases, int lastAll) {
        double first = (double) firstCases / firstAll;
        double last = (double) lastCases / lastAll;
        Interval aroundFirst = wilson(firstCases, firstAll);
        Interval aroundLast = wilson(lastCases, lastAll);
        double difference = last - first;
        return new Interval(
                difference - length(last - aroundLast.lower(), aroundFirst.upper() - first),
                difference + length(aroundLast.upper() - last, first - aroundFirst.lower()));
    }

    private static double length(double a, double b) {
        return StrictMath.sqrt(a * a + b * b);
    }

    /**
     * Whether two counts of events over equally long times differ by more than chance: given their sum, each event falls
     * in the last of the two years with probability one half, so the last count is binomial. Exact, in whole numbers.
     *
     * <p>Two-sided: with one half the distribution is symmetric, so doubling the smaller tail and adding up everything
     * that is no likelier come to the same, and there is nothing to choose between. Exactly 5 per cent cannot occur: 2^n
     * is not divisible by 5. How many inhabitants there were is left out, so over many years a change may follow the
     * population; the rate per 1 000 stands beside it for that.
     *
     * <p>Source: J. Przyborowski and H. Wilenski, Homogeneity of results in testing samples from Poisson series,
     * Biometrika 31 (1940), 313-323.
     *
     * @param first 0 or more
     * @param last 0 or more
     */
    static boolean countsDiffer(int first, int last) {
        long both = (long) first + last;
        return both <= EXACT_UP_TO ? exactly(Math.min(first, last), (int) both) : nearly(first, last);
    }

    /** Whether {@code 2 P(X <= fewer) < 0.05} for X binomial (both, 1/2). */
    static boolean exactly(int fewer, int both) {
        BigInteger ways = BigInteger.ONE;
        BigInteger sum = BigInteger.ONE;
        for (int i = 1; i <= fewer; i++) {
            ways = ways.multiply(BigInteger.valueOf(both - i + 1L)).divide(BigInteger.valueOf(i));
            sum = sum.add(ways);
        }
        return sum.multiply(TWO_SIDED).compareTo(BigInteger.ONE.shiftLeft(both)) < 0;
    }

    /** The same by the normal distribution with continuity correction, for large sums. */
    static boolean nearly(int first, int last) {
        double apart = Math.abs((double) last - first) - 1;
        return apart > Z * StrictMath.sqrt((double) first + last);
    }

    /** A whole number of cases that the tests can take: 0 to 2 147 483 647. */
    static boolean isWhole(BigDecimal number) {
        return number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
                && number.stripTrailingZeros().scale() <= 0;
    }
}
