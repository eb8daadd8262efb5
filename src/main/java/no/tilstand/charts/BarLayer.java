package no.tilstand.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.charts.Palette.Hatch;
import no.tilstand.charts.Palette.SeriesStyle;
import no.tilstand.charts.XChartPlot.Bar;
import no.tilstand.charts.XChartPlot.Form;

/** Bars, groups and stacks: fill, hatch, outline, and the numbers on them. */
final class BarLayer {
    private static final double OUTLINE = 0.8;
    /** White between neighbours. */
    private static final double GAP = 1;

    private static final BasicStroke PRELIMINARY = Pen.dashed(1.25, List.of(3f, 2f));
    /** Less than this is no bar: the label alone says 0. */
    private static final double LEAST = 0.4;

    private static final int MOST_LABELLED = 8;
    private static final double LABELLED_IN_GROUP = 14;
    private static final double LABELLED_IN_STACK = 11;
    private static final double ABOVE = Headroom.LIFT;
    private static final double BESIDE = 2;
    private static final double ROUND = 0.75;

    private final Plot plot;
    private final Form form;

    BarLayer(Plot plot) {
        this.plot = plot;
        this.form = plot.cells().form();
    }

    void paint(Pen pen) {
        for (Bar bar : plot.layout().bars()) {
            Rectangle2D box = inside(bar);
            if (box.getHeight() < LEAST || box.getWidth() < LEAST) {
                continue;
            }
            SeriesStyle style = plot.style(bar.series());
            if (plot.isPreliminary(bar.series(), bar.category())) {
                preliminary(pen, box, style);
            } else {
                pen.fill(box, style.fill());
                if (style.hatch().kind() != Hatch.Kind.NONE) {
                    Hatching.paint(pen, box, style.hatch());
                }
                if (!style.ink().equals(style.fill())) {
                    pen.draw(shrunk(box, OUTLINE / 2), style.ink(), Pen.solid(OUTLINE));
                }
            }
        }
    }

    /** White with a dashed outline; where several series stand together the hatch stays, in the series' ink. */
    private void preliminary(Pen pen, Rectangle2D box, SeriesStyle style) {
        pen.fill(box, Color.WHITE);
        if (plot.cells().seriesCount() > 1 && style.hatch().kind() != Hatch.Kind.NONE) {
            Hatching.paint(pen, box, style.hatch(), style.ink());
        }
        Rectangle2D line = shrunk(box, PRELIMINARY.getLineWidth() / 2);
        if (form == Form.STACKS) {
            pen.draw(line, style.ink(), PRELIMINARY);
            return;
        }
        // from the foot up, over and down again: under it is the zero line
        double foot = plot.frame().y(BigDecimal.ZERO);
        boolean down = box.getMinY() >= foot - LEAST;
        double end = down ? line.getMaxY() : line.getMinY();
        Path2D outline = new Path2D.Double();
        outline.moveTo(line.getMinX(), foot);
        outline.lineTo(line.getMinX(), end);
        outline.lineTo(line.getMaxX(), end);
        outline.lineTo(line.getMaxX(), foot);
        pen.draw(outline, style.ink(), PRELIMINARY);
    }

    /** The bar without the white gap to its neighbours: beside it in a group, above and below in a stack. */
    private Rectangle2D inside(Bar bar) {
        Rectangle2D b = bar.box();
        double side = form == Form.BARS && plot.cells().seriesCount() > 1 ? GAP / 2 : 0;
        double lower = 0;
        if (form == Form.STACKS && b.getMaxY() < plot.frame().bottom() - LEAST) {
            lower = GAP;
        }
        double bottom = Math.max(b.getMinY(), b.getMaxY() - lower);
        return Pen.box(b.getMinX() + side, b.getMinY(), b.getMaxX() - side, bottom);
    }

    private static Rectangle2D shrunk(Rectangle2D box, double by) {
        double dx = Math.min(by, box.getWidth() / 2);
        double dy = Math.min(by, box.getHeight() / 2);
        return Pen.box(box.getMinX() + dx, box.getMinY() + dy, box.getMaxX() - dx, box.getMaxY() - dy);
    }

    void labels(Pen pen) {
        if (form == Form.STACKS) {
            inStacks(pen);
        } else {
            above(pen).forEach(label -> pen.label(label, Color.WHITE));
        }
    }

    /** All numbers or none: a chart where some bars lack theirs looks like an error. The table has them all. */
    private List<Label> above(Pen pen) {
        int series = plot.cells().seriesCount();
        List<Label> labels = new ArrayList<>();
        if (series == 1 && plot.cells().categories() > MOST_LABELLED || series > 3) {
            return labels;
        }
        Font font = plot.bold();
        for (Bar bar : plot.layout().bars()) {
            Rectangle2D box = inside(bar);
            if (series > 1 && box.getWidth() < LABELLED_IN_GROUP) {
                return List.of();
            }
            boolean negative = plot.cells()
                            .shown(bar.series(), bar.category())
                            .orElseThrow()
                            .value()
                            .signum()
                    < 0;
            double y = negative ? box.getMaxY() + ABOVE + Label.CAPITAL * font.getSize2D() : above(bar, box);
            Label label = Label.centred(pen, text(bar), font, plot.ink(), box.getCenterX(), y);
            double room = series == 1 ? plot.frame().band() : Double.MAX_VALUE;
            if (label.width() > room - 2 || labels.stream().anyMatch(l -> tooClose(l, label))) {
                return List.of();
            }
            if (series > 1 && coversABar(label)) {
                return List.of();
            }
            labels.add(label);
        }
        return labels;
    }

    /** The baseline above a bar, clear of the target's line. */
    private double above(Bar bar, Rectangle2D box) {
        double bottom = plot.frame().bottom();
        Optional<Double> target = plot.cells()
                .target(bar.category())
                .map(t -> bottom - plot.frame().y(t));
        return bottom - Headroom.number(bottom - box.getMinY(), target);
    }

    /** Whether the patch of a label would cut a higher neighbour. */
    private boolean coversABar(Label label) {
        return plot.layout().bars().stream().anyMatch(b -> inside(b).intersects(label.box()));
    }

    private static boolean tooClose(Label a, Label b) {
        Rectangle2D box = a.box();
        return Pen.box(box.getMinX() - 1.5, box.getMinY() - 1, box.getMaxX() + 1.5, box.getMaxY() + 1)
                .intersects(b.box());
    }

    private void inStacks(Pen pen) {
        Font font = plot.bold();
        for (Bar bar : plot.layout().bars()) {
            Rectangle2D box = inside(bar);
            SeriesStyle style = plot.style(bar.series());
            boolean preliminary = plot.isPreliminary(bar.series(), bar.category());
            double y = box.getCenterY() + Label.CAPITAL * font.getSize2D() / 2;
            Color color = preliminary ? style.ink() : style.label();
            Label label = Label.centred(pen, text(bar), font, color, box.getCenterX(), y);
            if (box.getHeight() >= LABELLED_IN_STACK && label.width() + 5 <= box.getWidth()) {
                if (style.hatch().kind() != Hatch.Kind.NONE) {
                    pen.fill(wide(label.patch()), preliminary ? Color.WHITE : style.fill());
                }
                pen.label(label, preliminary ? Color.WHITE : style.fill());
            }
        }
    }

    /** Beside a number the hatch would look like a digit. */
    private static Rectangle2D wide(Rectangle2D patch) {
        return Pen.box(
                patch.getMinX() - BESIDE, patch.getMinY() - ROUND, patch.getMaxX() + BESIDE, patch.getMaxY() + ROUND);
    }

    private String text(Bar bar) {
        return plot.cells().shown(bar.series(), bar.category()).orElseThrow().label();
    }
}
