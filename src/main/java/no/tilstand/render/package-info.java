/**
 * From a report as data to the files that are handed out.
 *
 * <p>In: {@link no.tilstand.report.Report}, the templates, the styles. Out: the PDF ({@link no.tilstand.render.Printer}),
 * {@code data.json} and {@code data.csv} ({@link no.tilstand.render.DataFiles}), and what FOP has to say as diagnostics.
 * It decides nothing: no number is computed, rounded or hidden here. FOP reads {@code styles/} and the pictures of the
 * report, and nothing else; templates read records, and nothing else.
 */
package no.tilstand.render;
