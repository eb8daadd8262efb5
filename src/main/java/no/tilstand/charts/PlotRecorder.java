package no.tilstand.charts;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes down what XChart paints for its series: patches (bars, markers) and segments of lines. XChart lays out; how a bar
 * looks (hatch, outline, dashes) is decided after it. A series is known by its colour, see {@link #colorOf}; all else
 * that XChart paints (backgrounds) is white and passed over.
 */
final class PlotRecorder extends VectorGraphics {
    private final int seriesCount;
    private final List<Patch> patches = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();

    record Patch(int series, Rectangle2D bounds) {}

    record Segment(int series, Point2D from, Point2D to) {}

    PlotRecorder(int seriesCount) {
        this.seriesCount = seriesCount;
    }

    /** The colour that stands for a series, from 0, while XChart paints. */
    static Color colorOf(int series) {
        return new Color(series + 1);
    }

    private int series() {
        int series = (getColor().getRGB() & 0xffffff) - 1;
        return series < seriesCount ? series : -1;
    }

    @Override
    public void fill(Shape shape) {
        if (series() >= 0) {
            AffineTransform at = getTransform();
            Rectangle2D b = shape.getBounds2D();
            Point2D a = at.transform(new Point2D.Double(b.getMinX(), b.getMinY()), null);
            Point2D z = at.transform(new Point2D.Double(b.getMaxX(), b.getMaxY()), null);
            patches.add(new Patch(series(), Pen.box(a.getX(), a.getY(), z.getX(), z.getY())));
        }
    }

    @Override
    public void draw(Shape shape) {
        if (series() >= 0 && shape instanceof Line2D line) {
            AffineTransform at = getTransform();
            segments.add(new Segment(series(), at.transform(line.getP1(), null), at.transform(line.getP2(), null)));
        }
    }

    @Override
    public void drawString(String text, float x, float y) {
        throw new IllegalStateException("all texts of XChart are off, but it wrote " + text);
    }

    List<Patch> patches() {
        return patches;
    }

    List<Segment> segments() {
        return segments;
    }
}
