/**
 * Small numbers: which cells may be shown, so that no child can be recognised from what is printed.
 *
 * <p>In: open figures, the register, the threshold, and the keys that will be shown anywhere. Out: {@link
 * no.tilstand.domain.Figures}, where a hidden number is {@link no.tilstand.domain.Value.Suppressed} and nothing is left
 * of it. Knows nothing of files, words or print.
 *
 * <p>What it does: the primary rule (counts, shares, complements); the block rule for small totals; linear relations from
 * the register (categories, {@code sum_av}, half-years, spans of years, numerator and denominator with the complement),
 * each set of connected hidden cells held against an attacker who knows which cells are small and that counts are whole
 * (the gate in {@link no.tilstand.disclosure.Gate}). A number is hidden rather than shown wherever the gate cannot prove
 * that it is safe.
 *
 * <p>What it does not do: earlier editions and public accounts (what was printed last year is not held against this
 * year's); subsets that the register does not name (per 31.12 within during the year); sums over areas; rows of rounded
 * rates whose parts are not in the data; sums over years of which some are not in the data, except as the difference of
 * two sums; free text; the least possible loss. It shows a mean or a median of persons when their count is not known.
 */
package no.tilstand.disclosure;
