package no.tilstand.indicators.sak;

import java.time.LocalDate;

/** Days since 1970-01-01, as the case records have them, and spans of such days. */
final class Day {
    private Day() {}

    static int of(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    static int of(int year, int month, int day) {
        return of(LocalDate.of(year, month, day));
    }

    static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    /** First and last day, both in. */
    record Span(int first, int last) {
        boolean has(int day) {
            return first <= day && day <= last;
        }
    }
}
