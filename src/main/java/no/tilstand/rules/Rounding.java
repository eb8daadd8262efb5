package no.tilstand.rules;

import java.math.BigDecimal;

/** How exact a number is, by the decimals it was given with. */
final class Rounding {
    private Rounding() {}

    /** Half a unit in the last decimal: 0,05 for 15,4. A number without decimals may be half of one off. */
    static BigDecimal half(BigDecimal number) {
        return new BigDecimal("0.5").movePointLeft(Math.max(0, number.scale()));
    }
}
