/**
 * Rules over the data that was read: each a small class with «Gitt ... når ... så ...», its code and its case folders.
 *
 * <p>In: {@link no.tilstand.domain.Dataset} and {@link no.tilstand.domain.OpenFigures}. Out: diagnostics. A rule changes
 * nothing, sees no other rule, and never prints a number that the report hides: the diagnostics are an output too.
 */
package no.tilstand.rules;
