/**
 * Small numbers: which cells may be shown, so that no child can be recognised from what is printed.
 *
 * <p>In: open figures, the register, the threshold, and the keys that will be shown anywhere. Out: {@link
 * no.tilstand.domain.Figures}, where a hidden number is {@link no.tilstand.domain.Value.Suppressed} and nothing is left
 * of it. Knows nothing of files, words or print.
 *
 * <p>What it does: the primary rule (counts, shares, complements; percentages without parts by what a reader can take for
 * their base, {@link no.tilstand.disclosure.Bases}); the
 * block rule for small totals; linear relations from the register (categories, {@code sum_av}, half-years, spans of years,
 * numerator and denominator with the complement), and from the figures themselves: categories or areas that add up to the
 * total, two indicators that are the same in every year, shares whose bases are the same or which make up all of the same
 * cases ({@link no.tilstand.disclosure.Kin}), percentages that are a hundred together ({@link
 * no.tilstand.disclosure.Hundreds}). Each set of connected hidden cells is held against an attacker who
 * knows which cells are small and that counts are whole (the gate in {@link no.tilstand.disclosure.Gate}). What the search
 * gives up the solver answers; a number is hidden rather than shown wherever neither can prove that it is safe. Numbers that
 * the service has typed itself cannot be hidden: {@link no.tilstand.disclosure.TypedNumbers} warns the maker of them, by
 * where they stand and never by whether they are right.
 *
 * <p>What it does not do: earlier editions and public accounts (a cell that everybody has is a cell with limit 0, which is
 * never hidden and never a partner; nobody makes such cells of earlier editions yet); subsets that the register does not
 * name (per 31.12 within during the year); areas of which only some add up to the total; the base of a percentage
 * where the register does not say it and many numbers would fit as well; sums over years of which some are not in the data, except as the
 * difference of two sums. It shows a mean or a median of persons when their count is not known.
 */
package no.tilstand.disclosure;
