package no.tilstand.indicators.sak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import no.tilstand.indicators.sak.Frist.LastDay;
import no.tilstand.indicators.sak.Frist.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The boundary table of deadlines: the day before, the day, the day after, leap years, ends of months and years. */
class FristTest {
    @ParameterizedTest
    @CsvSource({
        "7, DAYS, 2025-12-25, 2026-01-01",
        "7, DAYS, 2024-02-23, 2024-03-01",
        "7, DAYS, 2025-02-23, 2025-03-02",
        "0, DAYS, 2025-06-30, 2025-06-30",
        "3, MONTHS, 2025-05-31, 2025-08-31",
        "3, MONTHS, 2024-11-30, 2025-02-28",
        "3, MONTHS, 2023-11-30, 2024-02-29",
        "3, MONTHS, 2025-10-01, 2026-01-01",
        "1, MONTHS, 2025-01-31, 2025-02-28",
        "6, MONTHS, 2025-08-31, 2026-02-28",
        "12, MONTHS, 2024-02-29, 2025-02-28",
        "1, YEARS, 2024-02-29, 2025-02-28",
        "1, YEARS, 2024-12-31, 2025-12-31",
    })
    void runsOut(int length, Unit unit, LocalDate start, LocalDate end) {
        assertEquals(end, new Frist(length, unit, LastDay.IN, "").after(start));
        assertEquals(Day.of(end), new Frist(length, unit, LastDay.IN, "").after(Day.of(start)));
    }

    @ParameterizedTest
    @CsvSource({
        "IN, 2025-03-09, true",
        "IN, 2025-03-10, true",
        "IN, 2025-03-11, false",
        "OUT, 2025-03-09, true",
        "OUT, 2025-03-10, false",
        "OUT, 2025-03-11, false",
    })
    void theLastDay(LastDay lastDay, LocalDate end, boolean kept) {
        assertEquals(kept, new Frist(7, Unit.DAYS, lastDay, "").isKept(LocalDate.of(2025, 3, 3), end));
    }

    @ParameterizedTest
    @CsvSource({
        "3, MONTHS, 2025-12-31, 2025-09-30",
        "3, MONTHS, 2025-06-30, 2025-03-30",
        "1, DAYS, 2025-01-01, 2024-12-31"
    })
    void backwards(int length, Unit unit, LocalDate end, LocalDate start) {
        assertEquals(start, new Frist(length, unit, LastDay.IN, "").before(end));
    }
}
