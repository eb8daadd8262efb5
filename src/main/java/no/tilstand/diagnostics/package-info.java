/**
 * What can be wrong, and how it is said.
 *
 * <p>In: nothing. Out: {@link no.tilstand.diagnostics.Diagnostic} and {@link no.tilstand.diagnostics.Checked}, the one
 * record for everything that a phase finds. Knows neither indicators nor files; a diagnostic never quotes identifiers,
 * case numbers, file names or free text of a case extract.
 */
package no.tilstand.diagnostics;
