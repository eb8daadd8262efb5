package no.tilstand.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A year or a half-year, both days counted, with the three questions of part A. */
record Span(LocalDate first, LocalDate last) {
    static Span year(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static Span firstHalf(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30));
    }

    static Span secondHalf(int year) {
        return new Span(LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31));
    }

    /** The day is in the period; a date that is missing is not. */
    boolean has(LocalDate day) {
        return day != null && !day.isBefore(first) && !day.isAfter(last);
    }

    /** iPerioden: began before the period was over, and did not end before it began. The end day counts. */
    boolean touches(LocalDate start, LocalDate end) {
        return !start.isAfter(last) && (end == null || !end.isBefore(first));
    }

    /** aktiv: what ends on the day is over. */
    static boolean active(LocalDate start, LocalDate end, LocalDate day) {
        return !start.isAfter(day) && (end == null || end.isAfter(day));
    }

    static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
