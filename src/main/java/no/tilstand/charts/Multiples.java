package no.tilstand.charts;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import no.tilstand.report.ChartSpec;
import no.tilstand.report.ChartSpec.BreakMark;
import no.tilstand.report.ChartSpec.Kind;
import no.tilstand.report.ChartSpec.Series;
import no.tilstand.report.ChartSpec.TargetLine;

/**
 * A plot for each series, three a row and all on the same scale: instead of more than four lines or three bars a group
 * (page design 3). First and last category stand under each; the value table has the rest.
 */
final class Multiples {
    private static final int MOST_LINES = 4;
    private static final int MOST_BARS = 3;
    private static final int PER_ROW = 3;
    private static final double WIDTH = 50 * Frame.MM;
    private static final double GUTTER = 5 * Frame.MM;
    private static final double HEIGHT = 70;
    private static final double HEADROOM = 10.5;
    /** Title 9/10.5 and the space under it. */
    private static final double TITLE = 14;

    private static final double LINE = 10.5;
    /** Characters that always fit in one line. */
    private static final int ONE_LINE = 26;

    private static final float TITLE_SIZE = 9;
    private static final double TITLE_BASELINE = 8;
    /** The line of first and last category. */
    private static final double FOOT = 14;

    private static final double CATEGORY_BASELINE = 10.5;
    private static final double BETWEEN_ROWS = 10.5;
    /** Tick numbers: figures of 8 pt are 0.497 em wide, and end 6 before the plot. */
    private static final double FIGURE = 4;

    private static final double TICK_GAP = 6;

    private Multiples() {}

    static boolean areNeeded(ChartSpec spec) {
        int count = spec.series().size();
        return spec.kind() == Kind.LINE && count > MOST_LINES
                || (spec.kind() == Kind.GROUPED || spec.kind() == Kind.BAR) && count > MOST_BARS;
    }

    static VectorChart of(ChartSpec spec, Palette palette) {
        Scale scale = new Cells(spec).scale();
        int digits = scale.ticks().stream()
                .mapToInt(t -> scale.label(t).length())
                .max()
                .orElse(1);
        double plotLeft = digits * FIGURE + TICK_GAP;
        List<Cells> panels = new ArrayList<>();
        for (Series series : spec.series()) {
            Kind kind = spec.kind() == Kind.LINE ? Kind.LINE : Kind.BAR;
            boolean first = panels.isEmpty();
            panels.add(new Cells(new ChartSpec(
                    kind,
                    spec.categories(),
                    List.of(series),
                    spec.percent(),
                    spec.target().map(t -> first ? t : new TargetLine(t.values(), "")),
                    first ? spec.breaks() : wordless(spec.breaks()))));
        }
        double band = (WIDTH - plotLeft) / spec.categories().size();
        List<Headroom> rooms = panels.stream()
                .map(p -> Headroom.of(p, scale, HEIGHT, band, HEADROOM))
                .toList();
        double headroom = rooms.stream().mapToDouble(Headroom::height).max().orElse(HEADROOM);
        double title = title(spec);
        double row = title + headroom + HEIGHT + FOOT;
        List<Plot> plots = new ArrayList<>();
        for (int i = 0; i < panels.size(); i++) {
            double left = i % PER_ROW * (WIDTH + GUTTER);
            double top = i / PER_ROW * (row + BETWEEN_ROWS) + title + headroom;
            Frame frame = new Frame(
                    left,
                    left + plotLeft,
                    WIDTH - plotLeft,
                    top,
                    HEIGHT,
                    spec.categories().size(),
                    scale);
            plots.add(Plot.of(panels.get(i), frame, palette, rooms.get(i)));
        }
        int rows = (panels.size() + PER_ROW - 1) / PER_ROW;
        double height = rows * row + (rows - 1) * BETWEEN_ROWS;
        double above = title + headroom;
        return new VectorChart(Frame.FULL_WIDTH, height, pen -> plots.forEach(p -> paint(pen, p, above)));
    }

    /** Words stand in the first plot only; the lines they belong to in all. */
    private static List<BreakMark> wordless(List<BreakMark> breaks) {
        return breaks.stream().map(b -> new BreakMark(b.category(), "")).toList();
    }

    private static void paint(Pen pen, Plot plot, double above) {
        Frame frame = plot.frame();
        Font bold = plot.bold().deriveFont(TITLE_SIZE);
        String name = plot.cells().spec().series().get(0).name();
        List<String> lines = lines(pen, name, bold);
        for (int i = 0; i < lines.size(); i++) {
            double baseline = frame.top() - above + TITLE_BASELINE + i * LINE;
            pen.text(lines.get(i), bold, plot.style(0).ink(), frame.start(), baseline);
        }
        Charts.paint(pen, plot);
        category(pen, plot, 0);
        if (frame.categories() > 1) {
            category(pen, plot, frame.categories() - 1);
        }
    }

    /** Two lines for all when the name of one may need them; it is settled before any text is measured. */
    private static double title(ChartSpec spec) {
        return spec.series().stream().anyMatch(s -> s.name().length() > ONE_LINE) ? TITLE + LINE : TITLE;
    }

    /** At most two lines; what is left over is in the value table. */
    private static List<String> lines(Pen pen, String name, Font font) {
        if (pen.width(name, font) <= WIDTH) {
            return List.of(name);
        }
        String first = GridLayer.fitting(pen, name, font, WIDTH);
        String rest = name.substring(first.length()).strip();
        return first.isEmpty() || rest.isEmpty()
                ? List.of(GridLayer.cut(pen, name, font, WIDTH))
                : List.of(first, GridLayer.cut(pen, rest, font, WIDTH));
    }

    private static void category(Pen pen, Plot plot, int category) {
        Frame frame = plot.frame();
        Label label = Label.centred(
                pen,
                plot.cells().spec().categories().get(category),
                plot.small(),
                plot.palette().neutrals().ink2(),
                frame.centre(category),
                frame.bottom() + CATEGORY_BASELINE);
        double over = Math.max(0, label.x() + label.width() - frame.right());
        double under = Math.max(0, frame.left() - label.x());
        Label inside = label.shifted(under - over, 0);
        pen.text(inside.text(), inside.font(), inside.color(), inside.x(), inside.y());
    }
}
