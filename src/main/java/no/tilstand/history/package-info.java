/**
 * What has been issued: the lines of {@code historikk.jsonl}, the chain that binds them together, the manifests of a package
 * and the receipt. {@code app} gives what was issued before to the next report as {@link no.tilstand.domain.Earlier}.
 *
 * <p>In: lines as text, and the figures of a new edition. Out: lines, hashes, and what is wrong with a chain. Every line names
 * its schema; a reader of ten years from now needs nothing but the line. Hidden values are hidden here as well. It knows
 * nothing of folders, of the clock, or of the figures behind what was printed.
 */
package no.tilstand.history;
