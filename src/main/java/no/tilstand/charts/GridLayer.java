package no.tilstand.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilstand.charts.Palette.Hatch;
import no.tilstand.report.ChartSpec.BreakMark;

/** What lies behind and over the data: gridlines, tick numbers, zero line, hidden bands, target and breaks. */
final class GridLayer {
    /** Tick numbers end this far before line B. */
    private static final double TICK_GAP = 6;

    private static final double PATCH = 16;
    private static final float SIGN_SIZE = 10.5f;
    private static final double BREAK_GAP = 4;
    private static final BasicStroke TARGET = Pen.dashed(1, List.of(4f, 2f));
    /** Under this contrast ink is not seen on a bar. */
    private static final double SEEN = 3;

    private final Plot plot;
    private final Frame frame;

    GridLayer(Plot plot) {
        this.plot = plot;
        this.frame = plot.frame();
    }

    void grid(Pen pen) {
        if (plot.cells().isEmpty()) {
            return;
        }
        BasicStroke hair = Pen.solid(0.5);
        Font font = plot.small();
        for (BigDecimal tick : frame.scale().ticks()) {
            double y = frame.y(tick);
            if (tick.signum() != 0) {
                pen.line(
                        frame.left(),
                        y,
                        frame.right(),
                        y,
                        plot.palette().neutrals().hair(),
                        hair);
            }
            double baseline = y + Label.CAPITAL * font.getSize2D() / 2;
            Label label = Label.endingAt(
                    pen,
                    frame.scale().label(tick),
                    font,
                    plot.palette().neutrals().ink2(),
                    frame.left() - TICK_GAP,
                    baseline);
            pen.text(label.text(), label.font(), label.color(), label.x(), label.y());
        }
    }

    /** Drawn last, over the feet of the bars. */
    void zeroLine(Pen pen) {
        double y = frame.y(BigDecimal.ZERO);
        pen.line(frame.left(), y, frame.right(), y, plot.ink(), Pen.solid(1));
    }

    /** The bands of hidden numbers: the same whatever the numbers are, for nothing here knows them. */
    List<Rectangle2D> hiddenBands() {
        Cells cells = plot.cells();
        boolean slots = cells.form() == XChartPlot.Form.BARS && cells.seriesCount() > 1;
        List<Rectangle2D> bands = new ArrayList<>();
        for (int c = 0; c < cells.categories(); c++) {
            if (slots) {
                double group = XChartPlot.fill(cells.form(), cells.seriesCount(), frame.band());
                double slot = frame.band() * group / cells.seriesCount();
                double first = frame.edge(c) + frame.band() * (1 - group) / 2;
                for (int s = 0; s < cells.seriesCount(); s++) {
                    if (cells.isHidden(s, c)) {
                        bands.add(band(first + slot * s, first + slot * (s + 1)));
                    }
                }
            } else if (cells.isHidden(c)) {
                bands.add(band(frame.edge(c), frame.edge(c + 1)));
            }
        }
        return bands;
    }

    /** Where the target's line and the breaks run, as thin boxes. */
    List<Rectangle2D> marks() {
        List<Rectangle2D> boxes = targetBoxes();
        for (BreakMark mark : plot.cells().spec().breaks()) {
            double x = frame.edge(mark.category());
            boxes.add(Pen.box(x - 0.5, 0, x + 0.5, frame.bottom()));
        }
        return boxes;
    }

    private List<Rectangle2D> targetBoxes() {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int c = 0; c < frame.categories(); c++) {
            double left = frame.edge(c);
            double right = frame.edge(c + 1);
            plot.cells().target(c).map(frame::y).ifPresent(y -> boxes.add(Pen.box(left, y - 0.5, right, y + 0.5)));
        }
        return boxes;
    }

    private Rectangle2D band(double left, double right) {
        return Pen.box(left + 1, frame.top(), right - 1, frame.bottom());
    }

    void hidden(Pen pen) {
        Hatch hatch = new Hatch(Hatch.Kind.RISING, plot.palette().neutrals().rule(), 0.75f, 7);
        Font font = plot.bold().deriveFont(SIGN_SIZE);
        for (Rectangle2D band : hiddenBands()) {
            pen.fill(band, Color.WHITE);
            Hatching.paint(pen, band, hatch);
            double half = Math.min(PATCH, band.getWidth()) / 2;
            double x = band.getCenterX();
            double y = clear(x, half);
            pen.fill(Pen.box(x - half, y - PATCH / 2, x + half, y + PATCH / 2), Color.WHITE);
            Label sign = Label.centred(pen, ":", font, plot.ink(), x, y + 0.24 * SIGN_SIZE);
            pen.text(sign.text(), sign.font(), sign.color(), sign.x(), sign.y());
        }
    }

    /**
     * The middle of the band, or where the lines of other series leave the sign room. They are printed numbers: the hidden
     * one has no part in it.
     */
    private double clear(double x, double half) {
        for (double part : new double[] {0.5, 0.75, 0.25, 0.88, 0.12}) {
            double y = frame.top() + frame.height() * part;
            Rectangle2D patch = Pen.box(x - half - 1, y - PATCH / 2 - 2, x + half + 1, y + PATCH / 2 + 2);
            boolean free = targetBoxes().stream().noneMatch(patch::intersects)
                    && plot.layout().segments().stream()
                            .noneMatch(s -> new Line2D.Double(s.from(), s.to()).intersects(patch))
                    && plot.layout().spots().stream().noneMatch(s -> patch.contains(s.at()));
            if (free) {
                return y;
            }
        }
        return frame.top() + frame.height() / 2;
    }

    /** Over the whole plot, on top of bars; milestones make steps, a year without demand a gap. */
    void target(Pen pen) {
        Path2D line = new Path2D.Double();
        Optional<BigDecimal> before = Optional.empty();
        boolean any = false;
        for (int c = 0; c < frame.categories(); c++) {
            Optional<BigDecimal> here = plot.cells().target(c);
            if (here.isPresent()) {
                double y = frame.y(here.get());
                if (before.isPresent()) {
                    line.lineTo(frame.edge(c), y);
                } else {
                    line.moveTo(frame.edge(c), y);
                }
                line.lineTo(frame.edge(c + 1), y);
                any = true;
            }
            before = here;
        }
        if (any) {
            pen.draw(line, plot.ink(), TARGET);
            onDarkBars(pen, line);
        }
    }

    /** The same dashes in white where they cross a bar too dark for ink. */
    private void onDarkBars(Pen pen, Path2D line) {
        Rectangle2D reach = line.getBounds2D();
        for (XChartPlot.Bar bar : plot.layout().bars()) {
            Rectangle2D box = bar.box();
            boolean crossed = reach.getMinY() < box.getMaxY() && reach.getMaxY() > box.getMinY();
            boolean dark = Contrast.ratio(plot.ink(), plot.style(bar.series()).fill()) < SEEN;
            if (crossed && dark && !plot.isPreliminary(bar.series(), bar.category())) {
                pen.within(box, () -> pen.draw(line, Color.WHITE, TARGET));
            }
        }
    }

    /**
     * The target's label above its right end. Where a bar or its number stands there, in the headroom; where a line does,
     * under the target's line, at its left end, or as near as there is room. Empty where there is none: a label never
     * covers a value, and the demand stands under the figure too.
     */
    Optional<Label> targetLabel(Pen pen) {
        for (int c = frame.categories() - 1; c >= 0; c--) {
            Optional<BigDecimal> value = plot.cells().target(c);
            if (value.isPresent()) {
                double y = frame.y(value.get());
                String text = plot.cells().spec().target().orElseThrow().label();
                boolean lifted = plot.rows().target() > 0;
                double baseline = lifted ? plot.rows().baseline(plot.rows().target(), frame.top()) : y - Headroom.LIFT;
                Label label = Label.endingAt(pen, text, plot.small(), plot.ink(), frame.edge(c + 1), baseline);
                Label inside = label.shifted(Math.max(0, frame.start() - label.x()), 0);
                if (text.isEmpty()) {
                    return Optional.empty();
                }
                return lifted ? Optional.of(inside) : clearOfLines(inside, start(c));
            }
        }
        return Optional.empty();
    }

    /** Where the last step of the target begins: its label says what holds there, not before. */
    private double start(int last) {
        int first = last;
        while (first > 0 && plot.cells().target(first - 1).equals(plot.cells().target(last))) {
            first--;
        }
        return frame.edge(first);
    }

    private Optional<Label> clearOfLines(Label atRight, double start) {
        double under = Headroom.LIFT
                + 2 * TARGET.getLineWidth()
                + Label.CAPITAL * atRight.font().getSize2D()
                + 1;
        double left = Math.min(0, start - atRight.x());
        double up = plot.cells().spec().breaks().isEmpty() ? frame.top() - Headroom.LIFT - atRight.y() : 0;
        Stream<Label> usual = Stream.of(
                atRight,
                atRight.shifted(0, under),
                atRight.shifted(left, 0),
                atRight.shifted(left, under),
                atRight.shifted(0, up));
        // A target of one year is short: its label then has nowhere to go but farther up or down.
        Stream<Label> farther = IntStream.rangeClosed(1, FARTHEST)
                .boxed()
                .flatMap(i -> Stream.of(
                        atRight.shifted(0, -STEP * i),
                        atRight.shifted(0, under + STEP * i),
                        atRight.shifted(left, -STEP * i),
                        atRight.shifted(left, under + STEP * i)))
                .filter(l -> l.patch().getMinY() > frame.top());
        return Stream.concat(usual, farther).filter(l -> isFree(l.patch())).findFirst();
    }

    /** How far the label of the target may be moved from it, in steps of 3 points. */
    private static final int FARTHEST = 12;

    private static final double STEP = 3;

    private boolean isFree(Rectangle2D patch) {
        return patch.getMaxY() < frame.bottom()
                && plot.layout().segments().stream()
                        .noneMatch(s -> new Line2D.Double(s.from(), s.to()).intersects(patch))
                && plot.layout().spots().stream()
                        .noneMatch(s -> MarkerShape.disc(s.at().getX(), s.at().getY(), 3.4)
                                .intersects(patch));
    }

    /** Where the breaks are; the line from 0 up into the headroom, the words on its left. */
    List<Label> breakLabels(Pen pen) {
        List<Label> labels = new ArrayList<>();
        double free = frame.start();
        for (BreakMark mark : plot.cells().spec().breaks()) {
            if (mark.text().isEmpty()) {
                continue;
            }
            double x = frame.edge(mark.category());
            double baseline = plot.rows().baseline(plot.rows().broken(), frame.top());
            Font font = plot.small();
            String onLeft = shortened(pen, mark.text(), font, x - BREAK_GAP - free);
            String onRight = shortened(pen, mark.text(), font, frame.right() - x - BREAK_GAP);
            boolean last = mark
                    == plot.cells()
                            .spec()
                            .breaks()
                            .get(plot.cells().spec().breaks().size() - 1);
            if (onLeft.length() >= onRight.length() || !last) {
                labels.add(Label.endingAt(pen, onLeft, font, plot.ink(), x - BREAK_GAP, baseline));
            } else {
                labels.add(Label.startingAt(pen, onRight, font, plot.ink(), x + BREAK_GAP, baseline));
            }
            free = x + BREAK_GAP;
        }
        return labels;
    }

    void breakLines(Pen pen) {
        double up = plot.rows().broken() == 0
                ? 13
                : frame.top() - plot.rows().baseline(plot.rows().broken(), frame.top()) + 7;
        for (BreakMark mark : plot.cells().spec().breaks()) {
            double x = frame.edge(mark.category());
            pen.line(x, frame.bottom(), x, frame.top() - up, plot.ink(), Pen.solid(0.75));
        }
    }

    /** As many whole words as there is room for; none when not even the first fits. */
    static String fitting(Pen pen, String text, Font font, double room) {
        if (pen.width(text, font) <= room) {
            return text;
        }
        for (int space = text.lastIndexOf(' '); space > 0; space = text.lastIndexOf(' ', space - 1)) {
            if (pen.width(text.substring(0, space), font) <= room) {
                return text.substring(0, space);
            }
        }
        return "";
    }

    /** The text, or as much of it as there is room for, with an ellipsis. */
    static String cut(Pen pen, String text, Font font, double room) {
        int end = text.length();
        while (end > 1 && pen.width(text.substring(0, end) + (end < text.length() ? "\u2026" : ""), font) > room) {
            end--;
        }
        return end == text.length() ? text : text.substring(0, end).strip() + "\u2026";
    }

    /** The text, or as many whole words of it as there is room for, with an ellipsis; at least its first word. */
    private static String shortened(Pen pen, String text, Font font, double room) {
        if (pen.width(text, font) <= room) {
            return text;
        }
        for (int space = text.lastIndexOf(' '); space > 0; space = text.lastIndexOf(' ', space - 1)) {
            String words = text.substring(0, space).replaceFirst("[,:;]$", "") + "\u00a0\u2026";
            if (pen.width(words, font) <= room) {
                return words;
            }
        }
        String first = text.split("[ :]", 2)[0];
        return pen.width(first, font) <= room ? first : "";
    }
}
