package no.tilstand.indicators.sak;

import java.time.LocalDate;
import no.tilstand.domain.sak.Spell;

/**
 * A deadline or a time limit: how long, in what unit, and whether the last day is still in.
 *
 * <p>Months are calendar months by {@link LocalDate#plusMonths}: the same date of the month or, where that does not exist,
 * the last day of the month (31 May and three months is 31 August, 30 November and three months is 28 or 29 February).
 * A day that falls on a weekend or a holiday is not moved (registernotatet, del A).
 *
 * @param length 0 or more
 * @param lastDay whether what happens on the last day is in time
 * @param source where the length comes from; Norwegian, may be printed
 */
public record Frist(int length, Unit unit, LastDay lastDay, String source) {
    /** What the length is counted in. */
    public enum Unit {
        DAYS,
        MONTHS,
        YEARS
    }

    /** Whether the last day is in. */
    public enum LastDay {
        IN,
        OUT
    }

    static Frist days(int length, String source) {
        return new Frist(length, Unit.DAYS, LastDay.IN, source);
    }

    static Frist months(int length, String source) {
        return new Frist(length, Unit.MONTHS, LastDay.IN, source);
    }

    static Frist years(int length, String source) {
        return new Frist(length, Unit.YEARS, LastDay.IN, source);
    }

    /** The day the time runs out, counted from a day that is day 0. */
    public LocalDate after(LocalDate start) {
        return switch (unit) {
            case DAYS -> start.plusDays(length);
            case MONTHS -> start.plusMonths(length);
            case YEARS -> start.plusYears(length);
        };
    }

    /** The same, counted backwards. */
    public LocalDate before(LocalDate end) {
        return switch (unit) {
            case DAYS -> end.minusDays(length);
            case MONTHS -> end.minusMonths(length);
            case YEARS -> end.minusYears(length);
        };
    }

    /** Whether something that began on one day and ended on another was in time. */
    public boolean isKept(LocalDate start, LocalDate end) {
        return isKept(Day.of(start), Day.of(end));
    }

    /** {@link #after} for days as numbers. */
    int after(int start) {
        if (start == Spell.OPEN) {
            return Spell.OPEN;
        }
        return unit == Unit.DAYS ? start + length : Day.of(after(Day.date(start)));
    }

    int before(int end) {
        return unit == Unit.DAYS ? end - length : Day.of(before(Day.date(end)));
    }

    boolean isKept(int start, int end) {
        int last = after(start);
        return lastDay == LastDay.IN ? end <= last : end < last;
    }

    Frist withLength(int other) {
        return new Frist(other, unit, lastDay, source);
    }

    Frist withLastDay(LastDay other) {
        return new Frist(length, unit, other, source);
    }
}
