package no.tilstand.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import no.tilstand.charts.Palette.Hatch;
import no.tilstand.charts.Palette.SeriesStyle;
import no.tilstand.domain.Strategy.Measure;
import no.tilstand.indicators.Attainment;

/** Small pictures beside words: signs, keys of series, ornaments. The word beside a sign carries the meaning. */
public final class Marks {
    /** Signs are drawn in a square of this side. */
    public static final double SIGN = 9;

    private static final double LINE_KEY = 22;
    private static final double PATCH_KEY = 16;
    private static final double MIDDLE = SIGN / 2;
    private static final double RING = 3.9;
    /** Distance of the control points of a quarter circle of radius 1: 4/3 (sqrt 2 - 1). */
    private static final double CURVE = 4.0 / 3 * (Math.sqrt(2) - 1);

    private final Palette palette;

    public Marks(Palette palette) {
        this.palette = palette;
    }

    /** How wide {@link #seriesKey} is. */
    public static double keyWidth(boolean line) {
        return line ? LINE_KEY : PATCH_KEY;
    }

    /** 9 x 9; told apart by outline (disc, triangle, square, bar, dotted ring), not only by colour. */
    public VectorChart status(Attainment attainment) {
        Palette.Status colors = palette.status();
        return sign(
                switch (attainment) {
                    case MET -> pen -> met(pen, colors.met().sign());
                    case NEARLY -> pen -> nearly(pen, colors.nearly().sign());
                    case NOT_MET -> pen -> notMet(pen, colors.notMet().sign());
                    case NEUTRAL ->
                        pen -> pen.fill(
                                Pen.box(0.75, 3.75, 8.25, 5.25),
                                colors.neutral().sign());
                    case NOT_ASSESSABLE, WISH ->
                        pen -> dottedRing(pen, colors.open().sign());
                });
    }

    /** 9 x 9, in accent or ink-2: a measure is neither good nor bad. */
    public VectorChart measure(Measure.Status status) {
        Color accent = palette.neutrals().accent();
        Color ink2 = palette.neutrals().ink2();
        return sign(
                switch (status) {
                    case PLANNED -> pen -> ring(pen, ink2);
                    case ONGOING ->
                        pen -> {
                            ring(pen, accent);
                            pen.fill(rightHalf(MIDDLE, MIDDLE, RING), accent);
                        };
                    case DONE -> pen -> pen.fill(MarkerShape.disc(MIDDLE, MIDDLE, 4.5), accent);
                    case DROPPED -> pen -> cross(pen, ink2, 1.2, 7.8, 1.6);
                });
    }

    /**
     * Before a row label: a piece of the line with its marker (22 x 9), or a patch of the fill (16 x 9).
     *
     * @param style 1 to 6
     */
    public VectorChart seriesKey(int style, boolean line) {
        SeriesStyle s = palette.style(style);
        return line
                ? new VectorChart(LINE_KEY, SIGN, pen -> {
                    pen.line(0, MIDDLE, LINE_KEY, MIDDLE, s.ink(), Pen.dashed(1.75, s.dash()));
                    MarkerShape.paint(pen, s, LINE_KEY / 2, MIDDLE, false);
                })
                : new VectorChart(PATCH_KEY, SIGN, pen -> {
                    Rectangle2D box = Pen.box(0, 0, PATCH_KEY, SIGN);
                    pen.fill(box, s.fill());
                    Hatching.paint(pen, box, s.hatch());
                    pen.draw(Pen.box(0.4, 0.4, PATCH_KEY - 0.4, SIGN - 0.4), s.ink(), Pen.solid(0.8));
                });
    }

    /** Three quarter-discs of 71, 50 and 29 mm about the lower left corner of a square of 71 mm (page design 2). */
    public VectorChart coverArcs() {
        double side = 71 * Frame.MM;
        Palette.Arcs colors = palette.arcs();
        return new VectorChart(side, side, pen -> {
            pen.fill(quarter(side, side), colors.outer());
            pen.fill(quarter(side, 50 * Frame.MM), colors.middle());
            pen.fill(quarter(side, 29 * Frame.MM), colors.inner());
        });
    }

    /** The hatched field on the left of a strip, 10 x 14. */
    public VectorChart stripHatch() {
        Hatch hatch = new Hatch(Hatch.Kind.RISING, palette.neutrals().rule(), 1.5f, 6);
        return new VectorChart(10, 14, pen -> Hatching.paint(pen, Pen.box(0, 0, 10, 14), hatch));
    }

    private static VectorChart sign(VectorChart.Picture picture) {
        return new VectorChart(SIGN, SIGN, picture);
    }

    private static void met(Pen pen, Color color) {
        pen.fill(MarkerShape.disc(MIDDLE, MIDDLE, 4.5), color);
        Path2D tick = polygon(2.3, 4.7, 4.0, 6.3, 6.8, 2.9);
        pen.draw(tick, Color.WHITE, new BasicStroke(1.25f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    private static void nearly(Pen pen, Color color) {
        Path2D left = polygon(4.5, 0.9, 4.5, 8.3, 0.6, 8.3);
        left.closePath();
        pen.fill(left, color);
        Path2D whole = polygon(4.5, 0.9, 8.4, 8.3, 0.6, 8.3);
        whole.closePath();
        pen.draw(whole, color, Pen.dashed(0.9, List.of()));
    }

    private static void notMet(Pen pen, Color color) {
        pen.fill(Pen.box(0.25, 0.25, 8.75, 8.75), color);
        cross(pen, Color.WHITE, 2.6, 6.4, 1.3);
    }

    private static void cross(Pen pen, Color color, double from, double to, double width) {
        Path2D path = polygon(from, from, to, to);
        path.moveTo(from, to);
        path.lineTo(to, from);
        pen.draw(path, color, Pen.solid(width));
    }

    private static void ring(Pen pen, Color color) {
        pen.draw(MarkerShape.disc(MIDDLE, MIDDLE, RING), color, Pen.solid(1.1));
    }

    /** Ten dots: the ring is 24.5 round. */
    private static void dottedRing(Pen pen, Color color) {
        pen.draw(MarkerShape.disc(MIDDLE, MIDDLE, RING), color, Pen.dashed(1.1, List.of(1.45f, 1f)));
    }

    private static Path2D polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return path;
    }

    private static Path2D rightHalf(double x, double y, double r) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - r);
        path.curveTo(x + CURVE * r, y - r, x + r, y - CURVE * r, x + r, y);
        path.curveTo(x + r, y + CURVE * r, x + CURVE * r, y + r, x, y + r);
        path.closePath();
        return path;
    }

    /** The upper right quarter of a disc about (0, {@code y}). */
    private static Path2D quarter(double y, double r) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, y);
        path.lineTo(0, y - r);
        path.curveTo(CURVE * r, y - r, r, y - CURVE * r, r, y);
        path.closePath();
        return path;
    }
}
