package no.tilstand.charts;

import java.awt.Color;
import java.awt.Font;
import no.tilstand.charts.Palette.SeriesStyle;

/**
 * One plot: what it shows, where it stands and how it looks, for the layers that draw it.
 *
 * @param layout bars, points and segments as XChart has laid them out
 * @param rows lines of small text between the highest gridline and the top of the picture
 */
record Plot(Cells cells, Frame frame, XChartPlot.Layout layout, Palette palette, Headroom rows) {
    static Plot of(Cells cells, Frame frame, Palette palette, Headroom rows) {
        XChartPlot.Layout layout = XChartPlot.of(cells.form(), cells.parts(frame.scale()), frame);
        return new Plot(cells, frame, layout, palette, rows);
    }

    SeriesStyle style(int series) {
        return palette.style(cells.spec().series().get(series).style());
    }

    Color ink() {
        return palette.neutrals().ink();
    }

    /** 8 pt: tick numbers, targets, breaks. */
    Font small() {
        return Pen.font(
                palette.fonts().family(),
                palette.fonts().regular(),
                palette.fonts().tick());
    }

    /** 8.5 pt semibold: values and names of series. */
    Font bold() {
        return Pen.font(
                palette.fonts().family(),
                palette.fonts().semibold(),
                palette.fonts().label());
    }

    boolean isPreliminary(int series, int category) {
        return cells.shown(series, category).map(s -> s.preliminary()).orElse(false);
    }
}
