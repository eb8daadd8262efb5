package no.tilstand.charts;

import java.math.BigDecimal;

/**
 * Where the plot stands in the picture. Every category is exactly {@code width / categories} wide, so that the columns
 * of the value table under it line up.
 *
 * @param start how far to the left words may begin
 * @param left x where the plot begins: line B
 * @param top y of the highest gridline
 * @param height from there to the lowest
 */
record Frame(double start, double left, double width, double top, double height, int categories, Scale scale) {
    /** One millimetre in points. */
    static final double MM = 72 / 25.4;
    /** Line B (page design 1.1). */
    static final double B = 46 * MM;

    static final double FULL_WIDTH = 160 * MM;
    static final double PLOT_WIDTH = 114 * MM;

    double band() {
        return width / categories;
    }

    /** The left edge of a band; of {@code categories}: the right edge of the plot. */
    double edge(int category) {
        return left + width * category / categories;
    }

    double centre(int category) {
        return left + width * (2 * category + 1) / (2.0 * categories);
    }

    /** The category whose band holds {@code x}. */
    int categoryAt(double x) {
        return Math.max(0, Math.min(categories - 1, (int) Math.floor((x - left) / band())));
    }

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    double y(BigDecimal value) {
        return bottom() - height * scale.height(value);
    }
}
