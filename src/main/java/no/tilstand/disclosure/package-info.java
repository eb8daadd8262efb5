/**
 * Small numbers: which cells may be shown, so that no child can be recognised from what is printed.
 *
 * <p>In: open figures, the register, the threshold, and the keys that will be shown anywhere. Out: {@link
 * no.tilstand.domain.Figures}, where a hidden number is {@link no.tilstand.domain.Value.Suppressed} and nothing is left
 * of it. Knows nothing of files, words or print.
 *
 * <p>What it does: the primary rule (counts, shares, complements; percentages and rates without parts by what a reader
 * can take for their base, {@link no.tilstand.disclosure.Bases}, and by the population that everyone has); the block rule for small totals; linear relations from the
 * register (categories, {@code sum_av}, half-years, spans of years, numerator and denominator with the complement, per
 * 31.12 within during the year: {@link no.tilstand.disclosure.Subsets}), from names and numbers together: what is
 * called a part of another and never above it, two that add up to a third in every year ({@link
 * no.tilstand.disclosure.Portions}), and from the figures themselves: categories or areas that add up to the total, two
 * indicators that are the same in every year, shares whose bases are the same or which make up all of the same cases
 * ({@link no.tilstand.disclosure.Kin}), groups and districts that are the same ({@link
 * no.tilstand.disclosure.KinGroups}), percentages that are a hundred together ({@link
 * no.tilstand.disclosure.Hundreds}). Each set of connected hidden cells is held against an attacker who knows which
 * cells are small and that counts are whole (the gate in {@link no.tilstand.disclosure.Gate}). What the search gives up
 * the solver answers; a number is hidden rather than shown wherever neither can prove that it is safe. Numbers that the
 * service has typed itself, in any text that the report may print, cannot be hidden: {@link
 * no.tilstand.disclosure.TypedNumbers} warns the maker of them, by where they stand and never by whether they are
 * right.
 *
 * <p>What earlier editions have printed everybody has ({@link no.tilstand.disclosure.EarlierEditions}): a number that
 * they show protects no other, and one that they hide stays closed. A small number that they show is not printed again.
 * Groups that are dropped, renamed or counted with others are told apart from the rest by the old total ({@link
 * no.tilstand.disclosure.GoneGroups}), what was hidden beside anything that is gone stays hidden ({@link
 * no.tilstand.disclosure.StaysHidden}), and an indicator with another id is known by its totals ({@link
 * no.tilstand.disclosure.Renamed}).
 * What the municipalities have printed that were merged into this one are parts of its numbers for the years before
 * ({@link no.tilstand.disclosure.MergedParts}); of one that was divided nothing is known, and of rates and bare
 * percentages of theirs nothing is made.
 *
 * <p>What it does not do: public accounts (a cell that everybody has is a cell with limit 0, which is never hidden and
 * never a partner); the parts of shares that are gone from the data, and what another threshold said of the hidden numbers of an
 * earlier edition; subsets that neither the register nor the names tell of, and sums of three indicators or more that
 * the register does not state; areas of which only some add up to the total; the base of a percentage where the
 * register does not say it and the numbers are so large that many would fit; rates in kroner that neither name a {@code
 * teller} in kroner nor are called {@code -per-barn} ({@link no.tilstand.disclosure.PerChild}); sums over years of
 * which some are not in the data, except as the difference of two sums. It shows a mean or a median of persons when
 * their count is not known.
 */
package no.tilstand.disclosure;
