package no.tilstand.charts;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilstand.report.ChartSpec.Shown;
import no.tilstand.report.Sparkline;

/**
 * The small line of a summary row, 26 mm x 17: its own scale from least to greatest with the target, no labels, no
 * verdict. A number that is hidden or missing is a gap; the disc is the last year, and stands only where that is shown.
 */
final class SparklinePicture {
    static final double WIDTH = 26 * Frame.MM;
    static final double HEIGHT = 17;
    private static final double AIR = 3;
    private static final double DISC = 2.2;
    /** A year between two gaps: large enough not to be taken for dirt, smaller than the last year. */
    private static final double LONE = 1.4;

    private final Sparkline sparkline;
    private final Palette palette;
    private final BigDecimal least;
    private final BigDecimal range;

    SparklinePicture(Sparkline sparkline, Palette palette) {
        this.sparkline = sparkline;
        this.palette = palette;
        List<BigDecimal> values = Stream.concat(
                        sparkline.points().stream()
                                .filter(Shown.class::isInstance)
                                .map(p -> ((Shown) p).value()),
                        sparkline.target().stream())
                .toList();
        least = values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        range = values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO).subtract(least);
    }

    private Optional<Shown> shown(int index) {
        return sparkline.points().get(index) instanceof Shown shown ? Optional.of(shown) : Optional.empty();
    }

    private double x(int index) {
        int last = sparkline.points().size() - 1;
        return last == 0 ? WIDTH - AIR : AIR + (WIDTH - 2 * AIR) * index / last;
    }

    private double y(BigDecimal value) {
        double part = range.signum() == 0
                ? 0.5
                : value.subtract(least).divide(range, MathContext.DECIMAL64).doubleValue();
        return HEIGHT - AIR - (HEIGHT - 2 * AIR) * part;
    }

    void paint(Pen pen) {
        sparkline
                .target()
                .ifPresent(t ->
                        pen.line(0, y(t), WIDTH, y(t), palette.neutrals().ink(), Pen.dashed(0.75, List.of(3f, 2f))));
        line(pen);
        int last = sparkline.points().size() - 1;
        long count = sparkline.points().stream().filter(Shown.class::isInstance).count();
        for (int i = 0; i <= last; i++) {
            boolean disc = i == last || count == 1;
            if (disc && shown(i).isPresent()) {
                disc(pen, x(i), y(shown(i).get().value()), shown(i).get().preliminary());
            } else if (shown(i).isPresent() && !joined(i) && !(i < last && joined(i + 1))) {
                pen.fill(
                        MarkerShape.disc(x(i), y(shown(i).get().value()), LONE),
                        palette.neutrals().ink2());
            }
        }
    }

    /** Whether a line runs from the point before to this one. */
    private boolean joined(int index) {
        return index > 0
                && shown(index - 1).isPresent()
                && shown(index).isPresent()
                && !sparkline.breaks().contains(index);
    }

    private void line(Pen pen) {
        Path2D path = new Path2D.Double();
        for (int i = 1; i < sparkline.points().size(); i++) {
            if (joined(i)) {
                if (!joined(i - 1)) {
                    path.moveTo(x(i - 1), y(shown(i - 1).orElseThrow().value()));
                }
                path.lineTo(x(i), y(shown(i).orElseThrow().value()));
            }
        }
        if (path.getCurrentPoint() != null) {
            pen.draw(path, palette.neutrals().ink2(), Pen.dashed(1.1, List.of()));
        }
    }

    /** Open for a preliminary value. */
    private void disc(Pen pen, double x, double y, boolean preliminary) {
        pen.fill(MarkerShape.disc(x, y, DISC), palette.neutrals().accent());
        if (preliminary) {
            pen.fill(MarkerShape.disc(x, y, DISC - 0.9), Color.WHITE);
        }
    }
}
