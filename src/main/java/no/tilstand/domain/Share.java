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
    /** More decimals than any indicator prints, so that 80 of 100 is 80,0 where 81 of 99 is 81,8. */
    private static final int LEAST_SCALE = 8;

    public Share {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("a share needs a denominator above 0");
        }
    }

    public static Share of(long numerator, long denominator) {
        return new Share(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /** Percent, 0-100, with 34 digits: rounding is done once, at the edge. */
    public BigDecimal percent() {
        return quotient(numerator.multiply(HUNDRED), denominator);
    }

    /** What the tool divides itself, with 34 digits and at least 8 decimals: an exact quotient is no coarser than others. */
    public static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        BigDecimal quotient = dividend.divide(divisor, MathContext.DECIMAL128);
        return quotient.scale() < LEAST_SCALE ? quotient.setScale(LEAST_SCALE) : quotient;
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
