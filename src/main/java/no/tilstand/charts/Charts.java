package no.tilstand.charts;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.report.ChartSpec;
import no.tilstand.report.ChartSpec.Kind;
import no.tilstand.report.Sparkline;

/**
 * Draws what a spec says. A plot covers the whole 160 mm: tick numbers end 6 pt before line B (46 mm), the plot stands on
 * B, and each category is 114 mm / n wide, like the columns of the value table under it.
 */
public final class Charts {
    private static final double PLOT_HEIGHT = 100;
    private static final double STACK_HEIGHT = 126;
    private static final double HEADROOM = 12;
    private static final double STACK_HEADROOM = 3.5;
    /** Half of the lowest tick number, and half of the zero line. */
    private static final double FOOT = 3.5;

    private final Palette palette;

    public Charts(Palette palette) {
        this.palette = palette;
    }

    /** Lays out a chart of nothing, so that XChart and the fonts of AWT are started before the first one is wanted. */
    public void prepare() {
        ChartSpec.Shown one = new ChartSpec.Shown(BigDecimal.ONE, "1", false);
        ChartSpec.Series series = new ChartSpec.Series("", 1, List.of(one, one));
        for (Kind kind : List.of(Kind.BAR, Kind.LINE)) {
            chart(new ChartSpec(kind, List.of("1", "2"), List.of(series), false, Optional.empty(), List.of()));
        }
    }

    /** A chart with at least one category and one series. */
    public VectorChart chart(ChartSpec spec) {
        if (Multiples.areNeeded(spec)) {
            return Multiples.of(spec, palette);
        }
        Cells cells = new Cells(spec);
        boolean stacked = spec.kind() == Kind.STACKED;
        double height = stacked ? STACK_HEIGHT : PLOT_HEIGHT;
        Scale scale = cells.scale();
        double band = Frame.PLOT_WIDTH / cells.categories();
        Headroom rows = Headroom.of(cells, scale, height, band, stacked ? STACK_HEADROOM : HEADROOM);
        Frame frame = new Frame(0, Frame.B, Frame.PLOT_WIDTH, rows.height(), height, cells.categories(), scale);
        Plot plot = Plot.of(cells, frame, palette, rows);
        return new VectorChart(Frame.FULL_WIDTH, frame.bottom() + FOOT, pen -> paint(pen, plot));
    }

    /** 26 mm x 17. */
    public VectorChart sparkline(Sparkline sparkline) {
        return new VectorChart(
                SparklinePicture.WIDTH, SparklinePicture.HEIGHT, new SparklinePicture(sparkline, palette)::paint);
    }

    static void paint(Pen pen, Plot plot) {
        GridLayer grid = new GridLayer(plot);
        grid.grid(pen);
        grid.hidden(pen);
        List<Label> words = grid.breakLabels(pen);
        List<Label> onTop = new ArrayList<>();
        grid.targetLabel(pen).ifPresent(onTop::add);
        if (plot.cells().form() == XChartPlot.Form.LINES) {
            LineLayer lines = new LineLayer(plot);
            List<Rectangle2D> taken = new ArrayList<>(grid.hiddenBands());
            taken.addAll(grid.marks());
            words.forEach(l -> taken.add(l.box()));
            onTop.forEach(l -> taken.add(l.box()));
            List<Label> names = new DirectLabels(plot, lines.segments(), taken).place(pen);
            // their patches hide the grid only: lines and markers come after
            names.forEach(n -> pen.fill(n.patch(), Color.WHITE));
            lines.paint(pen);
            grid.target(pen);
            grid.zeroLine(pen);
            words.addAll(names);
        } else {
            BarLayer bars = new BarLayer(plot);
            bars.paint(pen);
            grid.target(pen);
            grid.zeroLine(pen);
            bars.labels(pen);
        }
        grid.breakLines(pen);
        onTop.forEach(label -> pen.label(label, Color.WHITE));
        words.forEach(w -> pen.text(w.text(), w.font(), w.color(), w.x(), w.y()));
    }
}
