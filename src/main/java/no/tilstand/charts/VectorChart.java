package no.tilstand.charts;

import java.awt.Graphics2D;

/**
 * A picture made of lines, patches and texts.
 *
 * @param width in points
 * @param height in points
 */
public record VectorChart(double width, double height, Picture picture) {

    /** What is drawn, from (0, 0) at the top left. */
    @FunctionalInterface
    interface Picture {
        void paint(Pen pen);
    }

    /** Paints with nothing but fill, draw, clip, solid colours and drawString. */
    public void paint(Graphics2D graphics, TextWidths widths) {
        picture.paint(new Pen(graphics, widths));
    }
}
