package no.tilstand.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What is out of the inhabitants on 31 December: T3, and the rates of M3, U3 and T2. */
final class Rates {
    private Rates() {}

    /**
     * @param of the year's counts
     * @param minors inhabitants of 0 to 17 years
     * @param young inhabitants of 0 to 24 years, to and including 2020 0 to 22
     */
    static Answers of(Answers of, long minors, long young) {
        Answers out = new Answers();
        out.share("T3", count(of, "T1/0-17"), minors);
        out.rate("T3r", thousandth(count(of, "T2"), young));
        out.rate("M3r", thousandth(count(of, "M3"), minors));
        out.share("U3p", count(of, "U3"), minors);
        return out;
    }

    private static long count(Answers of, String key) {
        return of.get(key).numerator().longValueExact();
    }

    private static BigDecimal thousandth(long count, long inhabitants) {
        return BigDecimal.valueOf(count * 1000).divide(BigDecimal.valueOf(inhabitants), 1, RoundingMode.HALF_UP);
    }
}
