package no.tilstand.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Days near the places where definitions turn: ends of months, half-years and years, leap days, and the day beside. */
final class Days {
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 20);
    private static final List<LocalDate> TURNS = turns();
    private final Draw draw;

    Days(Draw draw) {
        this.draw = draw;
    }

    private static List<LocalDate> turns() {
        List<LocalDate> turns = new ArrayList<>();
        for (int year = 2022; year <= 2026; year++) {
            for (int month : new int[] {1, 4, 7, 10}) {
                turns.add(LocalDate.of(year, month, 1));
            }
            turns.add(LocalDate.of(year, 3, 1));
            turns.add(LocalDate.of(year, 12, 31));
        }
        turns.add(LocalDate.of(2024, 2, 29));
        return turns;
    }

    LocalDate any() {
        return draw.chance(0.5) ? near(draw.of(TURNS)) : draw.dayBetween(FIRST, LAST);
    }

    /** A day of the years that are computed. */
    LocalDate anyAfter(LocalDate start) {
        LocalDate day = any();
        return day.isBefore(start) ? start.plusDays(draw.between(0, 400)) : day;
    }

    LocalDate near(LocalDate day) {
        return day.plusDays(draw.between(-1, 1));
    }

    /** So young, so old, or on the day of turning 3, 18 or 25 at the end of one of the years. */
    LocalDate birth() {
        int year = draw.between(2024, 2026);
        return switch (draw.between(0, 5)) {
            case 0 -> near(LocalDate.of(year - 18, 12, 31));
            case 1 -> near(LocalDate.of(year - 25, 12, 31));
            case 2 -> near(LocalDate.of(year - 18, draw.between(1, 12), 28));
            case 3 ->
                draw.chance(0.3)
                        ? LocalDate.of(2008, 2, 29)
                        : near(LocalDate.of(year - 18, draw.chance(0.5) ? 6 : 10, 30));
            default -> draw.dayBetween(LocalDate.of(2000, 6, 1), LocalDate.of(2025, 12, 31));
        };
    }
}
