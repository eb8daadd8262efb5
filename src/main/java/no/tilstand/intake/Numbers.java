package no.tilstand.intake;

import java.math.BigDecimal;
import java.util.Optional;

/** What a number may be anywhere in the input. */
final class Numbers {
    /** Digits in all; no figure of a municipality needs more, and computed Excel cells have 17. */
    private static final int MOST_DIGITS = 30;
    /** Below 10^15, which is a million times a large municipality's budget in kroner. */
    private static final int MOST_INTEGER_DIGITS = 15;

    private Numbers() {}

    /**
     * A JSON or spreadsheet literal ({@code -12.5}, {@code 1e3}) as a number; empty when it is too large or has too many
     * digits. A huge exponent is never expanded.
     */
    static Optional<BigDecimal> ofLiteral(String literal) {
        if (literal.length() > 2 * MOST_DIGITS) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(literal);
            long integerDigits = (long) number.precision() - number.scale();
            boolean fits = number.precision() <= MOST_DIGITS
                    && integerDigits <= MOST_INTEGER_DIGITS
                    && Math.abs((long) number.scale()) <= MOST_DIGITS;
            if (!fits) {
                return Optional.empty();
            }
            return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether plain digits (and a decimal part) are within the limits. */
    static boolean fits(int integerDigits, int decimals) {
        return integerDigits <= MOST_INTEGER_DIGITS && integerDigits + decimals <= MOST_DIGITS;
    }
}
