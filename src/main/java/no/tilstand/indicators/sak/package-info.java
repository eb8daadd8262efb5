/**
 * The 49 indicators of a case extract, and the deadlines they rest on.
 *
 * <p>In: case records by child ({@code domain.sak}), the years asked for, the register of indicators. Out: observations,
 * with numerator and denominator kept, and counts of what made a figure uncertain; never a date, a key or a code that the
 * code lists do not have. Knows nothing of files, of other sources of figures, or of who will see them.
 *
 * <p>The definitions are Norwegian and stand beside the code that counts by them, one method an indicator, one class a
 * section: {@link no.tilstand.indicators.sak.Meldinger}, {@link no.tilstand.indicators.sak.Undersokelser}, {@link
 * no.tilstand.indicators.sak.BarnMedTiltak}, {@link no.tilstand.indicators.sak.Planer}, {@link
 * no.tilstand.indicators.sak.Fosterhjem}, {@link no.tilstand.indicators.sak.Ettervern}. Every length, age and code they use
 * is a value of {@link no.tilstand.indicators.sak.Definitions}, so that a test can change one at a time.
 *
 * <p>«Registernotatet» in the Javadoc is the notes on indicators that the project was given (sections A to I); the format
 * notes are those on the register format and on KOSTRA 15F.
 */
package no.tilstand.indicators.sak;
