package no.tilstand.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import no.tilstand.charts.Palette.Hatch;

/** Parallel lines clipped to a patch. They are counted from its lower left corner, so equal patches look equal. */
final class Hatching {
    private Hatching() {}

    static void paint(Pen pen, Rectangle2D box, Hatch hatch) {
        paint(pen, box, hatch, hatch.color());
    }

    static void paint(Pen pen, Rectangle2D box, Hatch hatch, Color color) {
        Path2D lines = new Path2D.Double();
        switch (hatch.kind()) {
            case NONE -> {
                return;
            }
            case RISING -> rising(lines, box, hatch.step());
            case FALLING -> falling(lines, box, hatch.step());
            case LEVEL -> level(lines, box, hatch.step());
            case CROSS -> {
                rising(lines, box, hatch.step());
                falling(lines, box, hatch.step());
            }
        }
        BasicStroke stroke = new BasicStroke(hatch.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        pen.within(box, () -> pen.draw(lines, color, stroke));
    }

    /** Up to the right at 45 degrees. */
    private static void rising(Path2D lines, Rectangle2D box, double step) {
        for (double x = box.getMinX() - box.getHeight() + step / 2; x < box.getMaxX(); x += step) {
            lines.moveTo(x, box.getMaxY());
            lines.lineTo(x + box.getHeight(), box.getMinY());
        }
    }

    private static void falling(Path2D lines, Rectangle2D box, double step) {
        for (double x = box.getMinX() - box.getHeight() + step / 2; x < box.getMaxX(); x += step) {
            lines.moveTo(x, box.getMinY());
            lines.lineTo(x + box.getHeight(), box.getMaxY());
        }
    }

    private static void level(Path2D lines, Rectangle2D box, double step) {
        for (double y = box.getMaxY() - step / 2; y > box.getMinY(); y -= step) {
            lines.moveTo(box.getMinX(), y);
            lines.lineTo(box.getMaxX(), y);
        }
    }
}
