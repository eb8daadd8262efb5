package no.tilstand.domain.sak;

import java.time.LocalDate;

/**
 * A child, the same object in all of the child's cases.
 *
 * @param nummer running number in this run, from 1; means nothing outside it
 * @param fodt day of birth, for the unborn the expected one; {@link Spell#NONE} when the extract does not tell (15F with
 *     only a DUF number)
 * @param kjonn as in the register
 */
public record Barn(int nummer, int fodt, Kjonn kjonn) {
    /** The register's Kjonn 0, 1, 2, and what 15F's number 55555 or a missing number leaves open. */
    public enum Kjonn {
        UFODT,
        GUTT,
        JENTE,
        UKJENT
    }

    public boolean alderKjent() {
        return fodt != Spell.NONE;
    }

    /**
     * Whole years on a day; the unborn are 0. Who is born on 29 February has the birthday on 28 February in other years
     * ({@link LocalDate#plusYears}). Only for {@link #alderKjent known} ages.
     */
    public int alder(int day) {
        LocalDate birth = LocalDate.ofEpochDay(fodt);
        LocalDate then = LocalDate.ofEpochDay(day);
        int years = then.getYear() - birth.getYear();
        return Math.max(0, birth.plusYears(years).isAfter(then) ? years - 1 : years);
    }

    /** The day the child becomes so old. */
    public int fyller(int years) {
        return (int) LocalDate.ofEpochDay(fodt).plusYears(years).toEpochDay();
    }
}
