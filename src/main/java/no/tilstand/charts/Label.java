package no.tilstand.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;

/**
 * A text with its place.
 *
 * @param x left end of the baseline
 * @param y the baseline
 * @param width of the text, in points
 */
record Label(String text, Font font, Color color, double x, double y, double width) {
    /** Height of capitals and figures in Source Sans 3: 660/1000 em; of ascenders 712, descenders 205. */
    static final double CAPITAL = 0.66;

    private static final double ASCENDER = 0.72;
    private static final double DESCENDER = 0.21;
    private static final double ON_THE_LINE = 0.03;
    private static final String BELOW_THE_LINE = "gjpqyQ\u014bç;()/_";
    /** Half of the white halo (page design 3: 2.5). */
    private static final double HALO = 1.25;

    static Label centred(Pen pen, String text, Font font, Color color, double middle, double y) {
        double width = pen.width(text, font);
        return new Label(text, font, color, middle - width / 2, y, width);
    }

    static Label endingAt(Pen pen, String text, Font font, Color color, double right, double y) {
        double width = pen.width(text, font);
        return new Label(text, font, color, right - width, y, width);
    }

    static Label startingAt(Pen pen, String text, Font font, Color color, double left, double y) {
        return new Label(text, font, color, left, y, pen.width(text, font));
    }

    /** From the top of the letters to the baseline, or lower where a letter goes lower. */
    Rectangle2D box() {
        double size = font.getSize2D();
        boolean figures = text.chars().noneMatch(Character::isLetter);
        double below = text.chars().anyMatch(c -> BELOW_THE_LINE.indexOf(c) >= 0) ? DESCENDER : ON_THE_LINE;
        double above = figures ? CAPITAL : ASCENDER;
        return Pen.box(x, y - above * size, x + width, y + below * size);
    }

    Rectangle2D patch() {
        Rectangle2D b = box();
        return Pen.box(b.getMinX() - HALO, b.getMinY() - HALO, b.getMaxX() + HALO, b.getMaxY() + HALO);
    }

    Label shifted(double dx, double dy) {
        return new Label(text, font, color, x + dx, y + dy, width);
    }
}
