package no.tilstand.charts;

import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import no.tilstand.charts.XChartPlot.Segment;
import no.tilstand.charts.XChartPlot.Spot;

/**
 * The name of each line beside the point with most room: 6 above it or 12.5 below. A name that would come closer than 10
 * to another, or that could be read as another line's, is left out; the value table has the keys.
 */
final class DirectLabels {
    private static final double ABOVE = 6;
    private static final double BELOW = 12.5;
    private static final double BETWEEN_LABELS = 10;
    /** Half a marker and its halo. */
    private static final double SPOT = 3.4;
    /** Least distance to another line. */
    private static final double LEAST_ROOM = 4;

    private final Plot plot;
    private final List<Segment> segments;
    private final List<Rectangle2D> taken;

    /** @param taken boxes of other labels and hidden bands */
    DirectLabels(Plot plot, List<Segment> segments, List<Rectangle2D> taken) {
        this.plot = plot;
        this.segments = segments;
        this.taken = taken;
    }

    /** Room beyond this makes no place better. */
    private static final double ENOUGH = 14;
    /** What it costs to stand on a gridline, and to be moved in from the edge of the plot. */
    private static final double GRIDLINE = 3;

    private static final double MOVED = 4;

    private record Candidate(Label label, double room) {}

    List<Label> place(Pen pen) {
        List<Label> placed = new ArrayList<>();
        if (plot.cells().seriesCount() < 2) {
            return placed;
        }
        for (int series = 0; series < plot.cells().seriesCount(); series++) {
            Candidate best = null;
            for (Spot spot : plot.layout().spots()) {
                if (spot.series() != series) {
                    continue;
                }
                for (double dy : new double[] {-ABOVE, BELOW}) {
                    Candidate next = candidate(pen, series, spot, dy, placed);
                    // of equal places the later one: the eye ends there
                    if (next.room() >= LEAST_ROOM && (best == null || next.room() >= best.room())) {
                        best = next;
                    }
                }
            }
            if (best != null) {
                placed.add(best.label());
            }
        }
        return placed;
    }

    private Candidate candidate(Pen pen, int series, Spot spot, double dy, List<Label> placed) {
        Frame frame = plot.frame();
        Font font = plot.bold();
        String name = plot.cells().spec().series().get(series).name();
        Label label = Label.centred(
                pen,
                name,
                font,
                plot.style(series).ink(),
                spot.at().getX(),
                spot.at().getY() + dy);
        double over = Math.max(0, label.x() + label.width() - frame.right() + 2);
        double under = Math.max(0, frame.left() + 2 - label.x());
        label = label.shifted(under - over, 0);
        Rectangle2D box = label.box();
        boolean outside = box.getMinY() < 0 || box.getMaxY() > frame.bottom() - 1 || over > 0 && under > 0;
        if (outside || crossesOwn(series, box)) {
            return new Candidate(label, -1);
        }
        double room = Math.min(ENOUGH, room(series, box, placed));
        double blemish = (onGridline(box) ? GRIDLINE : 0) + (over + under > 0 ? MOVED : 0);
        return new Candidate(label, room <= LEAST_ROOM ? room : Math.max(LEAST_ROOM, room - blemish));
    }

    private boolean onGridline(Rectangle2D box) {
        return plot.frame().scale().ticks().stream()
                .mapToDouble(plot.frame()::y)
                .anyMatch(y -> box.getMinY() - 1 < y && y < box.getMaxY() + 1);
    }

    private boolean crossesOwn(int series, Rectangle2D box) {
        for (Segment s : segments) {
            if (s.series() == series && new Line2D.Double(s.from(), s.to()).intersects(grown(box, 0.9))) {
                return true;
            }
        }
        return spots(series, true).stream().anyMatch(r -> r.intersects(box));
    }

    private List<Rectangle2D> spots(int series, boolean own) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (Spot spot : plot.layout().spots()) {
            if (spot.series() == series == own) {
                double x = spot.at().getX();
                double y = spot.at().getY();
                boxes.add(Pen.box(x - SPOT, y - SPOT, x + SPOT, y + SPOT));
            }
        }
        return boxes;
    }

    /** Distance to what is not its own line; negative where it may not stand. */
    private double room(int series, Rectangle2D box, List<Label> placed) {
        double room = Double.MAX_VALUE;
        for (Segment s : segments) {
            if (s.series() != series) {
                room = Math.min(room, distance(box, s));
            }
        }
        for (Rectangle2D spot : spots(series, false)) {
            room = Math.min(room, distance(box, spot));
        }
        for (Label other : placed) {
            if (distance(box, other.box()) < BETWEEN_LABELS) {
                return -1;
            }
        }
        for (Rectangle2D other : taken) {
            if (grown(box, 1.5).intersects(other)) {
                return -1;
            }
        }
        return room;
    }

    private static double distance(Rectangle2D box, Segment s) {
        Line2D line = new Line2D.Double(s.from(), s.to());
        if (line.intersects(box)) {
            return 0;
        }
        double least = Math.min(toBox(box, s.from().getX(), s.from().getY()), toBox(box, s.to().getX(), s.to().getY()));
        double[] xs = {box.getMinX(), box.getMaxX()};
        double[] ys = {box.getMinY(), box.getMaxY()};
        for (double x : xs) {
            for (double y : ys) {
                least = Math.min(least, line.ptSegDist(x, y));
            }
        }
        return least;
    }

    private static double toBox(Rectangle2D box, double x, double y) {
        double dx = Math.max(0, Math.max(box.getMinX() - x, x - box.getMaxX()));
        double dy = Math.max(0, Math.max(box.getMinY() - y, y - box.getMaxY()));
        return Math.sqrt(dx * dx + dy * dy);
    }

    private static double distance(Rectangle2D a, Rectangle2D b) {
        double dx = Math.max(0, Math.max(b.getMinX() - a.getMaxX(), a.getMinX() - b.getMaxX()));
        double dy = Math.max(0, Math.max(b.getMinY() - a.getMaxY(), a.getMinY() - b.getMaxY()));
        return Math.sqrt(dx * dx + dy * dy);
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return Pen.box(box.getMinX() - by, box.getMinY() - by, box.getMaxX() + by, box.getMaxY() + by);
    }
}
