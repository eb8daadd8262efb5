package no.tilstand.render;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The numbers of the look that something must be computed from, {@code styles/measures.json}; all others stand in the
 * style templates only. The same numbers reach the templates nowhere else.
 *
 * @param lineB from line A, in pt
 * @param columnMm width of column B, in mm
 * @param textMm width of the text area, in mm
 * @param keptRows most rows of a value table that is always kept with its plot
 */
record Measures(
        double lineB,
        double columnMm,
        double textMm,
        int keptRows,
        Sizes sizes,
        CoverTitle coverTitle,
        double numberAir,
        double pictureHeightMm) {
    static final double PT_PER_MM = 72 / 25.4;

    /** Type sizes in pt. */
    record Sizes(double body, double section, double sub, double figures, double narrowFigures) {}

    /** The steps of the cover title, in pt, and how many lines it may have. */
    record CoverTitle(double large, double medium, double small, int lines) {}

    /** Rounded to two decimals: finer than any printer, and the same on every machine. */
    static double hundredths(double length) {
        return Math.round(length * 100) / 100.0;
    }

    static Measures read(Path styles) {
        try {
            return new ObjectMapper().readValue(styles.resolve("measures.json").toFile(), Measures.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
