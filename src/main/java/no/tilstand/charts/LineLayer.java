package no.tilstand.charts;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.tilstand.charts.Palette.SeriesStyle;
import no.tilstand.charts.XChartPlot.Segment;
import no.tilstand.charts.XChartPlot.Spot;

/** Lines with their markers; interrupted where a number is hidden or missing and where the series breaks. */
final class LineLayer {
    private static final double WIDTH = 1.75;
    private static final double PRELIMINARY_WIDTH = 0.9;
    private static final double UNDER = 2;

    private final Plot plot;

    LineLayer(Plot plot) {
        this.plot = plot;
    }

    /** XChart interrupts at a point without a value; at a break it does not know to. */
    List<Segment> segments() {
        return plot.layout().segments().stream()
                .filter(s -> !plot.cells().breaksBefore(s.category()))
                .toList();
    }

    void paint(Pen pen) {
        List<Run> runs = runs();
        // The first on top: where lines meet, the municipality's own is seen before those it is compared with.
        for (int series = plot.cells().seriesCount() - 1; series >= 0; series--) {
            SeriesStyle style = plot.style(series);
            for (Run run : runs) {
                if (run.series() == series) {
                    pen.draw(run.path(), Color.WHITE, Pen.dashed(run.width() + UNDER, List.of()));
                    pen.draw(run.path(), style.ink(), Pen.dashed(run.width(), style.dash()));
                }
            }
        }
        List<Spot> spots = new ArrayList<>(plot.layout().spots());
        spots.sort(Comparator.comparing(Spot::series).reversed());
        for (Spot spot : spots) {
            boolean open = plot.isPreliminary(spot.series(), spot.category());
            MarkerShape.paint(
                    pen, plot.style(spot.series()), spot.at().getX(), spot.at().getY(), open);
        }
    }

    private record Run(int series, double width, Path2D path, int end) {}

    /** Segments that follow on each other, as one path, so that the dashes run on. */
    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (Segment segment : segments()) {
            double width = plot.isPreliminary(segment.series(), segment.category()) ? PRELIMINARY_WIDTH : WIDTH;
            Run last = runs.isEmpty() ? new Run(-1, 0, new Path2D.Double(), -1) : runs.get(runs.size() - 1);
            boolean follows =
                    last.series() == segment.series() && last.end() == segment.category() - 1 && last.width() == width;
            Path2D path = follows ? last.path() : new Path2D.Double();
            if (follows) {
                runs.remove(runs.size() - 1);
            } else {
                path.moveTo(segment.from().getX(), segment.from().getY());
            }
            path.lineTo(segment.to().getX(), segment.to().getY());
            runs.add(new Run(segment.series(), width, path, segment.category()));
        }
        return runs;
    }
}
