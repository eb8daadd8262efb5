/**
 * From a {@link no.tilstand.report.ChartSpec} to a vector picture.
 *
 * <p>In: what a chart shows, as data, and a {@link no.tilstand.charts.Palette}. Out: a {@link
 * no.tilstand.charts.VectorChart} that paints itself on a {@code Graphics2D}. XChart lays out bars and lines; grid,
 * labels and marks are ours. Knows neither FO, PDF nor files, and never asks AWT how wide a text is (its answer differs
 * between Java versions): that comes from {@link no.tilstand.charts.TextWidths}. A hidden number cannot be here, for the
 * spec has none. Measures: points (1/72 inch), y downwards.
 */
package no.tilstand.charts;
