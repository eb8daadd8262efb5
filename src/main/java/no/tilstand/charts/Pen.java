package no.tilstand.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A {@code Graphics2D} in few words. */
final class Pen {
    private final Graphics2D graphics;
    private final TextWidths widths;

    Pen(Graphics2D graphics, TextWidths widths) {
        this.graphics = graphics;
        this.widths = widths;
    }

    /** The font that the printer knows as family and weight; its name carries both («Source Sans 3 600»). */
    static Font font(String family, int weight, float size) {
        return new Font(family + " " + weight, Font.PLAIN, 1).deriveFont(size);
    }

    void fill(Shape shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    void draw(Shape shape, Color color, BasicStroke stroke) {
        graphics.setColor(color);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    void line(double x1, double y1, double x2, double y2, Color color, BasicStroke stroke) {
        draw(new Line2D.Double(x1, y1, x2, y2), color, stroke);
    }

    /** Runs {@code painting} within {@code shape}. */
    void within(Shape shape, Runnable painting) {
        Shape before = graphics.getClip();
        graphics.clip(shape);
        painting.run();
        graphics.setClip(before);
    }

    double width(String text, Font font) {
        return widths.width(text, font);
    }

    /** {@code x}, {@code y}: left end of the baseline. */
    void text(String text, Font font, Color color, double x, double y) {
        graphics.setFont(font);
        graphics.setColor(color);
        graphics.drawString(text, (float) x, (float) y);
    }

    /** A patch in {@code under} so that lines behind do not run through the letters, then the text once. */
    void label(Label label, Color under) {
        fill(label.patch(), under);
        text(label.text(), label.font(), label.color(), label.x(), label.y());
    }

    static BasicStroke solid(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    /** Round joins and butt caps, as lines of series have; an empty dash is solid. */
    static BasicStroke dashed(double width, List<Float> dash) {
        float[] lengths = new float[dash.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dash.get(i);
        }
        return new BasicStroke(
                (float) width,
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                10,
                lengths.length == 0 ? null : lengths,
                0);
    }

    static Rectangle2D box(double left, double top, double right, double bottom) {
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }
}
