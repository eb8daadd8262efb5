package no.tilstand.disclosure.audit;

import java.math.BigDecimal;
import java.util.Optional;
import no.tilstand.domain.CellKey;

/**
 * One number of the printed data file.
 *
 * @param key the category by the name it is printed under; the municipality itself as an empty area
 * @param hidden whether it is withheld for the sake of privacy
 * @param value as printed, rounded; absent when hidden or missing
 * @param numerator, denominator of a share, where they are printed
 */
public record Printed(
        CellKey key,
        boolean hidden,
        Optional<BigDecimal> value,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator) {}
