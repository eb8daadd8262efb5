/**
 * Shares the tool computes, and what is judged: target attainment and the gap to it, change and whether it is more than
 * chance, the mean of years with few cases.
 *
 * <p>In: register, figures, targets. Out: derived observations and assessments. Knows nothing of files, words or print;
 * judges only figures that may be shown, so that a verdict cannot say more than the printed numbers do.
 */
package no.tilstand.indicators;
