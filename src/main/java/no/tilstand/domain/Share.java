package no.tilstand.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A share with both its parts. Shares are never summed; their parts are.
 *
 * @param numerator what is counted, 0 or more
 * @param denominator out of how many, more than 0
 */
public record Share(BigDecimal numerator, BigDecimal denominator) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** More than any indicator prints. */
    private static final int DECIMALS = 6;

    public Share {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("a share needs a denominator above 0");
        }
    }

    public static Share of(long numerator, long denominator) {
        return new Share(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /**
     * Percent, 0-100, with 34 digits: rounding is done once, at the edge. It has decimals also when it comes out even: 34 of
     * 40 is printed 85,0, and only a number that a source gave without decimals is printed without.
     */
    public BigDecimal percent() {
        BigDecimal percent = numerator.multiply(HUNDRED).divide(denominator, MathContext.DECIMAL128);
        return percent.scale() < DECIMALS ? percent.setScale(DECIMALS) : percent;
    }

    /** Percent rounded half up. */
    public BigDecimal percent(int decimals) {
        return percent().setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The rest: {@code denominator - numerator}. */
    public BigDecimal complement() {
        return denominator.subtract(numerator);
    }
}
