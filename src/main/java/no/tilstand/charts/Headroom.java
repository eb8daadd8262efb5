package no.tilstand.charts;

import java.math.BigDecimal;
import java.util.Optional;
import no.tilstand.report.ChartSpec;
import no.tilstand.report.ChartSpec.Kind;

/**
 * The room above the highest gridline: numbers on full bars stand lowest, the target's label above them when its line is
 * taken, the word of a break on top. It is settled before any text is measured, from the length of the words.
 *
 * @param target row of the target's label, from 1; 0 when it stands at its line
 * @param broken row of the breaks' words, from 1; 0 for none
 */
record Headroom(double height, int target, int broken) {
    private static final double ROW = 10.5;
    private static final double QUARTER_LINE = 3.5;
    /** Widths in 8 pt are about 4.2 a character (0.52 em, the widest of figures and letters mixed). */
    private static final double CHARACTER = 4.2;
    /** From the baseline of a value's label to the top of its bar, and the height of its figures. */
    private static final double LABEL = 10;

    /** @param plain the height where nothing but numbers stands there */
    static Headroom of(ChartSpec spec, Cells cells, Scale scale, double plotHeight, double bandWidth, double plain) {
        boolean labelled = spec.kind() == Kind.BAR;
        boolean full = false;
        for (int c = 0; c < cells.categories(); c++) {
            full |= labelled && plotHeight * (1 - top(cells, scale, c)) < LABEL;
        }
        int row = full ? 1 : 0;
        int target = targetIsCrowded(spec, cells, scale, plotHeight, bandWidth) ? ++row : 0;
        boolean targetAtTop = target == 0
                && spec.target().isPresent()
                && lastTarget(cells)
                        .map(t -> plotHeight * (1 - scale.height(t)) < LABEL)
                        .orElse(false);
        if (targetAtTop) {
            row = Math.max(row, 1);
        }
        int broken = spec.breaks().isEmpty() ? 0 : ++row;
        boolean words = target > 0 || broken > 0;
        double height = words ? Math.max(plain, row * ROW + 5) : targetAtTop ? Math.max(plain, 12) : plain;
        // the whole picture stays a multiple of a quarter line (page design 1.1)
        return new Headroom(plain + Math.ceil((height - plain) / QUARTER_LINE) * QUARTER_LINE, target, broken);
    }

    /** The baseline of a row, for a plot whose highest gridline is at {@code top}. */
    double baseline(int row, double top) {
        return top - 5 - ROW * (row - 1);
    }

    private static Optional<BigDecimal> lastTarget(Cells cells) {
        for (int c = cells.categories() - 1; c >= 0; c--) {
            if (cells.target(c).isPresent()) {
                return cells.target(c);
            }
        }
        return Optional.empty();
    }

    /** The top of the highest bar of a category, 0 to 1. */
    private static double top(Cells cells, Scale scale, int category) {
        double top = 0;
        double stack = 0;
        for (int s = 0; s < cells.seriesCount(); s++) {
            double height =
                    cells.shown(s, category).map(v -> scale.height(v.value())).orElse(0.0);
            stack += height;
            top = Math.max(top, height);
        }
        return cells.spec().kind() == Kind.STACKED ? stack : top;
    }

    /** Whether a bar, its number or a hidden band stands where the label above the target's right end would. */
    private static boolean targetIsCrowded(
            ChartSpec spec, Cells cells, Scale scale, double plotHeight, double bandWidth) {
        Optional<BigDecimal> last = lastTarget(cells);
        if (spec.kind() == Kind.LINE || last.isEmpty()) {
            return false;
        }
        double line = plotHeight * scale.height(last.get());
        double width = spec.target().map(t -> t.label().length() * CHARACTER).orElse(0.0);
        int first = Math.max(0, cells.categories() - (int) Math.ceil(width / bandWidth));
        for (int c = first; c < cells.categories(); c++) {
            double bar = plotHeight * top(cells, scale, c);
            double number = spec.kind() == Kind.STACKED ? 0 : LABEL + 1;
            boolean above = bar > line + 1;
            boolean numberInTheWay = cells.shown(0, c).isPresent() && bar + number > line + 3;
            if (above || numberInTheWay || cells.isHidden(c)) {
                return true;
            }
        }
        return false;
    }
}
