package no.tilstand.disclosure;

import java.util.List;

/**
 * {@code total = sum of parts}, up to a difference in the sources that everyone is taken to know: then a row whose open
 * cells are replaced by their numbers says what the hidden ones are together.
 */
record Row(Kind kind, Variable total, List<Variable> parts) {
    enum Kind {
        /** Categories, or other indicators that this one is the sum of. */
        BREAKDOWN,
        /** A figure for several years and the years in it. */
        YEARS,
        /** The year and its two halves. */
        HALVES,
        /** A denominator, its numerator and the rest. */
        SHARE
    }

    Row {
        parts = List.copyOf(parts);
    }
}
