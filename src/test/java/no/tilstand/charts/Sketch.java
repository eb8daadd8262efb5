package no.tilstand.charts;

import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes down what a picture paints, a line each, with one decimal; every character is half an em wide. */
final class Sketch extends VectorGraphics implements TextWidths {
    private final List<String> lines = new ArrayList<>();

    static List<String> of(VectorChart chart) {
        Sketch sketch = new Sketch();
        chart.paint(sketch, sketch);
        return sketch.lines;
    }

    @Override
    public double width(String text, Font font) {
        return text.length() * font.getSize2D() / 2;
    }

    private String color() {
        return String.format("#%06X", getColor().getRGB() & 0xffffff);
    }

    private static String form(Shape shape) {
        if (shape instanceof Line2D l) {
            return String.format(Locale.ROOT, "line %.1f,%.1f-%.1f,%.1f", l.getX1(), l.getY1(), l.getX2(), l.getY2());
        }
        Rectangle2D b = shape.getBounds2D();
        String kind = shape instanceof Rectangle2D ? "box" : "path";
        return String.format(
                Locale.ROOT, "%s %.1f,%.1f %.1fx%.1f", kind, b.getX(), b.getY(), b.getWidth(), b.getHeight());
    }

    @Override
    public void fill(Shape shape) {
        lines.add("fill " + color() + " " + form(shape));
    }

    @Override
    public void draw(Shape shape) {
        float[] dash = getStroke().getDashArray();
        lines.add(String.format(
                Locale.ROOT,
                "draw %s %.2f%s %s",
                color(),
                getStroke().getLineWidth(),
                dash == null ? "" : java.util.Arrays.toString(dash),
                form(shape)));
    }

    @Override
    public void drawString(String text, float x, float y) {
        lines.add(String.format(
                Locale.ROOT,
                "text %s %.1f %s %.1f,%.1f",
                getFont().getName(),
                getFont().getSize2D(),
                text,
                x,
                y));
    }
}
