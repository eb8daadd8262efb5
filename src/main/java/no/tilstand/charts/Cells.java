package no.tilstand.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.report.ChartSpec;
import no.tilstand.report.ChartSpec.Hidden;
import no.tilstand.report.ChartSpec.Kind;
import no.tilstand.report.ChartSpec.Point;
import no.tilstand.report.ChartSpec.Shown;

/** The points of a spec by series and category, and what follows from them before anything is drawn. */
record Cells(ChartSpec spec) {
    /** Part of the plot that the number under a bar below zero takes, in the lowest plot there is. */
    private static final double UNDER_BARS = 0.16;

    int seriesCount() {
        return spec.series().size();
    }

    int categories() {
        return spec.categories().size();
    }

    Point at(int series, int category) {
        return spec.series().get(series).points().get(category);
    }

    /** The number to draw; in a stack none when any part of the column is hidden, for the others would size it. */
    Optional<Shown> shown(int series, int category) {
        if (spec.kind() == Kind.STACKED && isHidden(category)) {
            return Optional.empty();
        }
        return at(series, category) instanceof Shown shown ? Optional.of(shown) : Optional.empty();
    }

    boolean isHidden(int series, int category) {
        return at(series, category) instanceof Hidden;
    }

    /** Whether any series is hidden there. */
    boolean isHidden(int category) {
        for (int s = 0; s < seriesCount(); s++) {
            if (isHidden(s, category)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any number is drawn there. */
    boolean isShown(int category) {
        for (int s = 0; s < seriesCount(); s++) {
            if (shown(s, category).isPresent()) {
                return true;
            }
        }
        return false;
    }

    Optional<BigDecimal> target(int category) {
        return spec.target().flatMap(t -> t.values().get(category));
    }

    /** Whether values from {@code category} on cannot be compared with those before. */
    boolean breaksBefore(int category) {
        return spec.breaks().stream().anyMatch(b -> b.category() == category);
    }

    XChartPlot.Form form() {
        return switch (spec.kind()) {
            case BAR, GROUPED -> XChartPlot.Form.BARS;
            case STACKED -> XChartPlot.Form.STACKS;
            case LINE -> XChartPlot.Form.LINES;
        };
    }

    /** All that the axis must hold: the numbers drawn (or their sums) and the target. */
    Scale scale() {
        List<BigDecimal> numbers = new ArrayList<>();
        for (int c = 0; c < categories(); c++) {
            // A stack goes as far up as its positive parts together, and as far down as its negative ones.
            BigDecimal up = BigDecimal.ZERO;
            BigDecimal down = BigDecimal.ZERO;
            for (int s = 0; s < seriesCount(); s++) {
                BigDecimal value = shown(s, c).map(Shown::value).orElse(BigDecimal.ZERO);
                up = up.add(value.max(BigDecimal.ZERO));
                down = down.add(value.min(BigDecimal.ZERO));
                if (spec.kind() != Kind.STACKED) {
                    numbers.add(value);
                }
            }
            if (spec.kind() == Kind.STACKED) {
                numbers.add(up);
                numbers.add(down);
            }
            target(c).ifPresent(numbers::add);
        }
        Scale scale = Scale.of(numbers, spec.percent());
        BigDecimal least = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        boolean labelled = spec.kind() == Kind.BAR || spec.kind() == Kind.GROUPED;
        return labelled && least.signum() < 0 && scale.height(least) < UNDER_BARS ? scale.oneStepDown() : scale;
    }

    /** Whether there is any number to draw; if not, the axis has no numbers either. */
    boolean isEmpty() {
        for (int s = 0; s < seriesCount(); s++) {
            for (int c = 0; c < categories(); c++) {
                if (shown(s, c).isPresent()) {
                    return false;
                }
            }
        }
        return spec.target().isEmpty();
    }

    List<double[]> parts(Scale scale) {
        List<double[]> rows = new ArrayList<>();
        for (int s = 0; s < seriesCount(); s++) {
            double[] row = new double[categories()];
            for (int c = 0; c < row.length; c++) {
                row[c] = shown(s, c).map(v -> scale.part(v.value())).orElse(Double.NaN);
            }
            rows.add(row);
        }
        return rows;
    }
}
