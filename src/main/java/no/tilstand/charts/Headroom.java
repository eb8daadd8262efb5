package no.tilstand.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.tilstand.report.ChartSpec.BreakMark;
import no.tilstand.report.ChartSpec.Kind;

/**
 * The room above the highest gridline: numbers on full bars stand lowest, the target's label above them when its line is
 * taken, the words of a break on top. It is settled before any text is measured, from the length of the words.
 *
 * @param height in points
 * @param target row of the target's label, from 1; 0 when it stands at its line
 * @param broken row of the breaks' words, from 1; 0 for none
 */
record Headroom(double height, int target, int broken) {
    /** From a line or the top of a bar up to the baseline of its label. */
    static final double LIFT = 4;

    private static final double ROW = 10.5;
    private static final double QUARTER_LINE = 3.5;
    /** Words of 8 pt are about 4.2 a character (0.52 em, the widest of figures and letters mixed). */
    private static final double CHARACTER = 4.2;
    /** Height of the figures of a label, with a little air. */
    private static final double FIGURES = 6.5;

    /** @param plain the height where nothing but numbers stands there */
    static Headroom of(Cells cells, Scale scale, double plotHeight, double bandWidth, double plain) {
        Room room = new Room(cells, scale, plotHeight, bandWidth);
        int target = room.targetIsCrowded() ? room.numbersAtTop(room.targetFrom(), cells.categories()) ? 2 : 1 : 0;
        int broken = 0;
        if (!cells.spec().breaks().isEmpty()) {
            boolean words = target == 1 || room.targetAtLine(target);
            broken = Math.max(target, words ? 1 : 0) + 1;
            if (broken == 1 && room.numbersUnderBreaks()) {
                broken = 2;
            }
        }
        int rows = Math.max(target, broken);
        double height =
                rows > 0 ? Math.max(plain, rows * ROW + 5) : room.targetAtLine(target) ? Math.max(plain, 12) : plain;
        // the whole picture stays a multiple of a quarter line (page design 1.1)
        return new Headroom(plain + Math.ceil((height - plain) / QUARTER_LINE) * QUARTER_LINE, target, broken);
    }

    /** The baseline of a row, for a plot whose highest gridline is at {@code top}. */
    double baseline(int row, double top) {
        return top - 6 - ROW * (row - 1);
    }

    /**
     * Where the number of a bar stands: above the bar, or above the target's line where that would cross it.
     *
     * @param bar height of the bar
     * @param target height of the target's line there, if any
     * @return height of the baseline, in the same unit
     */
    static double number(double bar, Optional<Double> target) {
        double baseline = bar + LIFT;
        boolean crossed =
                target.isPresent() && target.get() > baseline - 1.5 && target.get() < baseline + FIGURES + 2.5;
        return crossed ? target.get() + LIFT : baseline;
    }

    /** Heights in points above the lowest gridline, without any text. */
    private record Room(Cells cells, Scale scale, double plotHeight, double bandWidth) {

        private double height(BigDecimal value) {
            return plotHeight * scale.height(value);
        }

        private Optional<BigDecimal> lastTarget() {
            for (int c = cells.categories() - 1; c >= 0; c--) {
                if (cells.target(c).isPresent()) {
                    return cells.target(c);
                }
            }
            return Optional.empty();
        }

        /** The first category that the target's label reaches over, counted from its right end. */
        int targetFrom() {
            int end = cells.categories();
            while (end > 0 && cells.target(end - 1).isEmpty()) {
                end--;
            }
            double width = cells.spec().target().map(t -> t.label().length()).orElse(0) * CHARACTER;
            return Math.max(0, end - (int) Math.ceil(width / bandWidth));
        }

        /** Whether the target's label stands in the headroom though it is at its line. */
        boolean targetAtLine(int row) {
            return row == 0
                    && lastTarget()
                            .map(t -> plotHeight - height(t) < LIFT + FIGURES)
                            .orElse(false);
        }

        private double bar(int category) {
            double top = 0;
            double stack = 0;
            for (int s = 0; s < cells.seriesCount(); s++) {
                double height = cells.shown(s, category)
                        .map(v -> height(v.value()) - height(BigDecimal.ZERO))
                        .orElse(0.0);
                stack += height;
                top = Math.max(top, height);
            }
            return height(BigDecimal.ZERO) + (cells.spec().kind() == Kind.STACKED ? stack : top);
        }

        /** The upper edge of a bar's number, or of the bar where it has none. */
        private double upper(int category) {
            boolean numbered = cells.form() == XChartPlot.Form.BARS && cells.isShown(category);
            return numbered ? number(bar(category), cells.target(category).map(this::height)) + FIGURES : bar(category);
        }

        boolean numbersAtTop(int from, int to) {
            for (int c = from; c < to; c++) {
                if (upper(c) > plotHeight + 3) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a bar, its number or a hidden band stands where the label above the target's right end would. */
        boolean targetIsCrowded() {
            Optional<BigDecimal> last = lastTarget();
            if (cells.form() == XChartPlot.Form.LINES || last.isEmpty()) {
                return false;
            }
            for (int c = targetFrom(); c < cells.categories(); c++) {
                if (upper(c) > height(last.get()) + 1 || cells.isHidden(c)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a number on a full bar stands where the words of a break would. */
        boolean numbersUnderBreaks() {
            List<BreakMark> breaks = cells.spec().breaks();
            for (BreakMark mark : breaks) {
                int reach = (int) Math.ceil(mark.text().length() * CHARACTER / bandWidth);
                if (numbersAtTop(Math.max(0, mark.category() - reach), mark.category())) {
                    return true;
                }
            }
            return false;
        }
    }
}
