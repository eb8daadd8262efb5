package no.tilstand.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import no.tilstand.charts.Palette.SeriesStyle;

/** The six markers, 5.2 across (page design 1.5); filled ones with a white halo of 0.8, open ones filled white. */
final class MarkerShape {
    private static final double RADIUS = 2.6;
    private static final double HALO = 0.8;
    private static final double OUTLINE = 1.2;
    private static final double STROKE = 1.4;

    private MarkerShape() {}

    /** @param open for a preliminary value: outline only, whatever the series */
    static void paint(Pen pen, SeriesStyle style, double x, double y, boolean open) {
        BasicStroke outline = Pen.solid(OUTLINE);
        switch (style.marker()) {
            case DISC -> solid(pen, disc(x, y, RADIUS), style.ink(), open);
            case TRIANGLE -> solid(pen, triangle(x, y), style.ink(), open);
            case SQUARE -> {
                Shape square = new Rectangle2D.Double(x - 2.4, y - 2.4, 4.8, 4.8);
                pen.fill(square, Color.WHITE);
                pen.draw(square, style.ink(), outline);
            }
            case DIAMOND -> {
                Shape diamond = diamond(x, y, 3.3);
                pen.fill(diamond, Color.WHITE);
                pen.draw(diamond, style.ink(), outline);
            }
            case X -> cross(pen, style.ink(), x, y, 2.3, 2.3, open);
            case PLUS -> cross(pen, style.ink(), x, y, 3, 0, open);
        }
    }

    private static void solid(Pen pen, Shape shape, Color ink, boolean open) {
        pen.draw(shape, Color.WHITE, Pen.solid(2 * HALO + (open ? OUTLINE : 0)));
        pen.fill(shape, open ? Color.WHITE : ink);
        if (open) {
            pen.draw(shape, ink, Pen.solid(OUTLINE));
        }
    }

    /** A cross has no inside; its open form stands on a white disc with a thinner line. */
    private static void cross(Pen pen, Color ink, double x, double y, double a, double b, boolean open) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - a, y - b);
        path.lineTo(x + a, y + b);
        path.moveTo(x - b, y + a);
        path.lineTo(x + b, y - a);
        if (open) {
            pen.fill(disc(x, y, RADIUS + 0.6), Color.WHITE);
        }
        pen.draw(path, Color.WHITE, Pen.solid(STROKE + 2 * HALO));
        pen.draw(path, ink, Pen.solid(open ? 0.8 : STROKE));
    }

    static Shape disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape triangle(double x, double y) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - 2.9);
        path.lineTo(x + 2.9, y + 2.2);
        path.lineTo(x - 2.9, y + 2.2);
        path.closePath();
        return path;
    }

    private static Shape diamond(double x, double y, double r) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - r);
        path.lineTo(x + r, y);
        path.lineTo(x, y + r);
        path.lineTo(x - r, y);
        path.closePath();
        return path;
    }
}
