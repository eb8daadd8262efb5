package no.tilstand.generator;

import java.time.LocalDate;
import no.tilstand.generator.History.Place;

/**
 * An invented municipality: how many households meet its service, and how well the service does its work each year.
 *
 * @param households how many the service meets from {@link #FROM} on
 */
record Town(Place place, long seed, int households) {
    /** The codes of the extracts are valid from 2013; cases that were older then are told as beginning in that year. */
    static final LocalDate FROM = LocalDate.of(2013, 1, 1);

    /** The day of the extract: nothing later is known. */
    static final LocalDate EXTRACTED = LocalDate.of(2026, 1, 31);

    static final String EXTRACTED_AT = "2026-01-31T02:00:00+01:00";

    /** Before this day the municipality delivered KOSTRA 15F, from it the register format. */
    static final LocalDate REGISTER = LocalDate.of(2023, 1, 1);

    static final Town EKSEMPELVIK = new Town(new Place("9991", "999991000", "Eksempelvik"), 1L, 560);

    /** A city of the country's size: cases without number are made until the writer has enough. */
    static final Town STORBY = new Town(new Place("9995", "999995000", "Oppdiktet storby"), 9995_2025L, 60_000);

    // What follows are shares of 1 by year; the values are invented, and chosen so that some demands are met in 2025
    // and
    // others are not.

    double meldingLate(int year) {
        return byYear(year, 0.05, 0.06, 0.05, 0.04, 0.05, 0.04, 0.03, 0.0);
    }

    double investigationLate(int year) {
        return byYear(year, 0.16, 0.14, 0.17, 0.13, 0.12, 0.10, 0.08, 0.04);
    }

    double extended(int year) {
        return byYear(year, 0.05, 0.06, 0.09, 0.07, 0.06, 0.06, 0.07, 0.08);
    }

    double planned(int year) {
        return byYear(year, 0.76, 0.78, 0.80, 0.82, 0.84, 0.85, 0.86, 0.88);
    }

    double evaluated(int year) {
        return byYear(year, 0.32, 0.35, 0.33, 0.40, 0.42, 0.46, 0.55, 0.66);
    }

    double visited(int year) {
        return byYear(year, 0.80, 0.82, 0.78, 0.84, 0.86, 0.88, 0.92, 0.94);
    }

    double supervised(int year) {
        return byYear(year, 0.74, 0.78, 0.70, 0.80, 0.84, 0.86, 0.90, 1.0);
    }

    double inNetwork(int year) {
        return byYear(year, 0.28, 0.30, 0.32, 0.36, 0.40, 0.46, 0.50, 0.55);
    }

    /** How many households first meet the service in a year, against the other years. */
    double busy(int year) {
        return year == 2013
                ? 2.2
                : year < 2018 ? 0.75 + 0.03 * (year - 2013) : byYear(year, 0.9, 0.95, 0.85, 0.95, 1.0, 1.1, 1.05, 1.0);
    }

    /** The eight values are for 2018 to 2025; earlier and later years are as the nearest. */
    private static double byYear(int year, double... values) {
        return values[Math.max(0, Math.min(values.length - 1, year - 2018))];
    }
}
