/**
 * From the narrative and its blocks to what the council reads, as data.
 *
 * <p>{@code plan}: which figures will be shown anywhere, as keys without values. {@code compose}: the plan filled with
 * protected figures gives a {@link no.tilstand.report.Report}. It sees no hidden value, draws nothing and prints nothing;
 * it does not know FO, PDF or files. The words come from {@code templates/report/*_nb.properties} and
 * {@code *_nn.properties} through {@link no.tilstand.report.Words}.
 */
package no.tilstand.report;
