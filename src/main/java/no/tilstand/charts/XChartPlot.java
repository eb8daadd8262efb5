package no.tilstand.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.markers.Marker;

/**
 * Bars and lines as XChart lays them out. With these settings category k covers exactly {@code width / n} and its bar or
 * point stands in the middle (measured, page design 3).
 */
final class XChartPlot {
    /** Part of a band that a single bar, or a stack, covers; and that a group of bars covers. */
    private static final double BAR = 0.56;

    private static final double GROUP = 0.78;
    /** In points: of one or two categories a bar would otherwise be a block. */
    private static final double WIDEST = 64;

    private XChartPlot() {}

    enum Form {
        BARS,
        STACKS,
        LINES
    }

    /** A bar, or a part of a stack. */
    record Bar(int series, int category, Rectangle2D box) {}

    record Spot(int series, int category, Point2D at) {}

    /** From the point of the category before to the point of {@code category}. */
    record Segment(int series, int category, Point2D from, Point2D to) {}

    /** Bars for {@link Form#BARS} and {@link Form#STACKS}, spots and segments for {@link Form#LINES}. */
    record Layout(List<Bar> bars, List<Spot> spots, List<Segment> segments) {}

    /**
     * @param values a row a series, each value as a part of the range of the scale; NaN where nothing is drawn
     */
    static Layout of(Form form, List<double[]> values, Frame frame) {
        PlotRecorder recorder = new PlotRecorder(values.size());
        if (values.stream().flatMapToDouble(java.util.Arrays::stream).anyMatch(v -> !Double.isNaN(v))) {
            CategoryChart chart = chart(form, values, frame);
            // XChart sizes are whole numbers: it paints a little smaller, and the transform makes it exact
            recorder.translate(frame.left(), frame.top());
            recorder.scale(frame.width() / chart.getWidth(), frame.height() / chart.getHeight());
            chart.paint(recorder, chart.getWidth(), chart.getHeight());
        }
        return layout(form, recorder, frame);
    }

    private static CategoryChart chart(Form form, List<double[]> values, Frame frame) {
        CategoryChart chart = new CategoryChart((int) frame.width(), (int) frame.height());
        CategoryStyler styler = chart.getStyler();
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false);
        styler.setPlotContentSize(1.0);
        styler.setPlotMargin(0);
        styler.setChartPadding(0);
        styler.setChartTitleVisible(false);
        styler.setLegendVisible(false);
        styler.setAxisTicksVisible(false);
        styler.setAxisTitlesVisible(false);
        styler.setAxisTickMarkLength(0);
        styler.setAxisTickPadding(0);
        // No room for a tick: or XChart would measure texts that nobody sees, for which Java reads the fonts of the
        // machine.
        styler.setYAxisTickMarkSpacingHint(Integer.MAX_VALUE);
        styler.setPlotGridLinesVisible(false);
        styler.setPlotTicksMarksVisible(false);
        styler.setYAxisMin(frame.scale().part(frame.scale().low()));
        styler.setYAxisMax(frame.scale().part(frame.scale().high()));
        styler.setStacked(form == Form.STACKS);
        styler.setOverlapped(form == Form.LINES); // or lines would stand side by side, like bars
        styler.setAvailableSpaceFill(fill(form, values.size(), frame.band()));
        styler.setDefaultSeriesRenderStyle(
                form == Form.LINES ? CategorySeriesRenderStyle.Line : CategorySeriesRenderStyle.Bar);
        List<String> categories = new ArrayList<>();
        for (int c = 0; c < frame.categories(); c++) {
            categories.add(Integer.toString(c));
        }
        for (int s = 0; s < values.size(); s++) {
            List<Double> row = new ArrayList<>();
            for (double value : values.get(s)) {
                row.add(value);
            }
            CategorySeries series = chart.addSeries(Integer.toString(s), categories, row);
            series.setFillColor(PlotRecorder.colorOf(s));
            series.setLineColor(PlotRecorder.colorOf(s));
            series.setMarkerColor(PlotRecorder.colorOf(s));
            series.setLineStyle(new BasicStroke(1));
            series.setMarker(new PointMarker());
        }
        return chart;
    }

    /** Part of a band that its bars cover. */
    static double fill(Form form, int series, double band) {
        int beside = form == Form.BARS ? series : 1;
        return Math.min(beside > 1 ? GROUP : BAR, beside * WIDEST / band);
    }

    private static Layout layout(Form form, PlotRecorder recorder, Frame frame) {
        List<Bar> bars = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        List<Segment> segments = new ArrayList<>();
        for (PlotRecorder.Patch patch : recorder.patches()) {
            Rectangle2D box = patch.bounds();
            int category = frame.categoryAt(box.getCenterX());
            if (form == Form.LINES) {
                spots.add(new Spot(patch.series(), category, new Point2D.Double(box.getCenterX(), box.getCenterY())));
            } else {
                bars.add(new Bar(patch.series(), category, box));
            }
        }
        for (PlotRecorder.Segment s : recorder.segments()) {
            segments.add(new Segment(s.series(), frame.categoryAt(s.to().getX()), s.from(), s.to()));
        }
        return new Layout(List.copyOf(bars), List.copyOf(spots), List.copyOf(segments));
    }

    /** Says where a point stands; what is drawn there is decided afterwards. */
    private static final class PointMarker extends Marker {
        @Override
        public void paint(Graphics2D graphics, double x, double y, int size) {
            graphics.setColor(graphics.getColor());
            graphics.fill(new Rectangle2D.Double(x, y, 0, 0));
        }
    }
}
