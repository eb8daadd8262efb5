package no.tilstand.domain.sak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boundary tables of what a provision, a category, a spell and an age are (barnevern-register-v4, section 7). */
class ClassesTest {
    private static Lovhjemmel hjemmel(String law, String section, String ledd) {
        String[] parts = section.split("-");
        return new Lovhjemmel(
                law, parts[0], parts[1], ledd.equals("-") ? List.of() : List.of(ledd), List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "BVL, 4-12, -, OMSORG",
        "BVL, 4-8, -, ANNEN",
        "BVL, 4-8, 1, ANNEN",
        "BVL, 4-8, 2, OMSORG",
        "BVL, 4-8, 3, OMSORG",
        "BVL, 4-8, 4, ANNEN",
        "BVL, 4-6, -, AKUTT",
        "BVL, 4-6, 1, AKUTT",
        "BVL, 4-6, 2, AKUTT",
        "BVL, 4-6, 3, ANNEN",
        "BVL, 4-9, -, AKUTT",
        "BVL, 4-9, 1, AKUTT",
        "BVL, 4-9, 2, AKUTT",
        "BVL, 4-9, 3, ANNEN",
        "BVL, 4-25, -, ATFERD",
        "BVL, 4-25, 1, ANNEN",
        "BVL, 4-25, 2, AKUTT",
        "BVL, 4-24, -, ATFERD",
        "BVL, 4-26, -, ATFERD",
        "BVL, 4-4, 2, ANNEN",
        "BVL, 5-1, -, ANNEN",
        "BVL2021, 5-1, -, OMSORG",
        "BVL2021, 5-2, -, ANNEN",
        "BVL2021, 4-1, -, AKUTT",
        "BVL2021, 4-2, -, AKUTT",
        "BVL2021, 4-3, -, AKUTT",
        "BVL2021, 4-4, -, AKUTT",
        "BVL2021, 4-5, -, AKUTT",
        "BVL2021, 4-6, -, ANNEN",
        "BVL2021, 4-12, -, ANNEN",
        "BVL2021, 6-1, -, ATFERD",
        "BVL2021, 6-2, -, ATFERD",
        "BVL2021, 6-3, -, ANNEN",
        "BVL2021, 8-4, 1, ATFERD",
        "BVL2021, 8-4, 2, ANNEN",
        "BVL2021, 8-4, -, ANNEN",
        "BVL2021, 3-1, -, ANNEN",
        "BL1981, 5-1, -, ANNEN"
    })
    void provisions(String law, String section, String ledd, Hjemmelsklasse expected) {
        assertEquals(expected, Hjemmelsklasse.av(hjemmel(law, section, ledd), List.of()));
    }

    @Test
    void careByReference() {
        Lovhjemmel four8 = hjemmel("BVL", "4-8", "-");
        assertEquals(Hjemmelsklasse.OMSORG, Hjemmelsklasse.av(four8, List.of(hjemmel("BVL", "4-12", "-"))));
        assertEquals(Hjemmelsklasse.ANNEN, Hjemmelsklasse.av(four8, List.of(hjemmel("BVL", "4-11", "-"))));
        assertEquals(Hjemmelsklasse.ANNEN, Hjemmelsklasse.av(four8, List.of(hjemmel("BVL2021", "4-12", "-"))));
    }

    @ParameterizedTest
    @CsvSource({
        "1.1, INSTITUSJON",
        "1.2, INSTITUSJON",
        "1.99, INSTITUSJON",
        "2.1, FOSTERHJEM",
        "2.2, FOSTERHJEM",
        "2.3, FOSTERHJEM",
        "2.4, FOSTERHJEM",
        "2.99, FOSTERHJEM",
        "2.5, BEREDSKAPSHJEM",
        "2.6, BEREDSKAPSHJEM",
        "8.2, BOLIG",
        "8.4, BOLIG",
        "8.5, BOLIG",
        "8.1, HJEMME",
        "8.3, HJEMME",
        "8.99, HJEMME",
        "3.1, HJEMME",
        "3.10, HJEMME",
        "2.7, HJEMME",
        "1, HJEMME",
        "ukjent, HJEMME"
    })
    void categories(String code, Sted expected) {
        assertEquals(expected, Sted.av(code));
        assertEquals(expected != Sted.HJEMME, expected.erPlassering());
    }

    @Test
    void classesOfMeasures() {
        assertEquals(Tiltaksklasse.OMSORG, Tiltaksklasse.av(tiltak(hjemmel("BVL2021", "5-1", "-"), "3.9")));
        assertEquals(
                Tiltaksklasse.PLASSERT_SOM_HJELPETILTAK,
                Tiltaksklasse.av(tiltak(hjemmel("BVL2021", "3-2", "-"), "2.2")));
        assertEquals(Tiltaksklasse.HJELP_I_HJEMMET, Tiltaksklasse.av(tiltak(hjemmel("BVL2021", "3-1", "-"), "3.9")));
        assertEquals(Tiltaksklasse.AKUTT, Tiltaksklasse.av(tiltak(hjemmel("BVL2021", "4-2", "-"), "2.5")));
        assertEquals(Tiltaksklasse.ATFERD, Tiltaksklasse.av(tiltak(hjemmel("BVL2021", "6-2", "-"), "1.1")));
    }

    private static Tiltak tiltak(Lovhjemmel hjemmel, String code) {
        return new Tiltak(
                0,
                Spell.OPEN,
                hjemmel,
                List.of(),
                new Kode(code, false),
                Kode.INGEN,
                Besok.IKKE_REGISTRERT,
                Besok.IKKE_REGISTRERT);
    }

    @Test
    void aSpellAtItsEdges() {
        Plan plan = new Plan(10, 20, "1", List.of());
        assertEquals(
                List.of(false, true, true, false, false),
                Stream.of(9, 10, 19, 20, 21).map(plan::aktiv).toList(),
                "what ends on a day is ended that day");
        assertFalse(plan.iPerioden(0, 9));
        assertTrue(plan.iPerioden(0, 10));
        assertTrue(plan.iPerioden(20, 30), "the last day counts");
        assertFalse(plan.iPerioden(21, 30));
        Plan open = new Plan(10, Spell.OPEN, "1", List.of());
        assertTrue(open.aktiv(Integer.MAX_VALUE - 1));
        Plan one = new Plan(10, 10, "1", List.of());
        assertFalse(one.aktiv(10));
        assertTrue(one.iPerioden(10, 10));
        assertEquals(0, one.dager());
    }

    @ParameterizedTest
    @CsvSource({
        "2008-03-01, 2026-02-28, 17", "2008-03-01, 2026-03-01, 18", "2008-02-29, 2026-02-27, 17",
        "2008-02-29, 2026-02-28, 18", "2008-02-29, 2028-02-28, 19", "2008-02-29, 2028-02-29, 20",
        "2007-12-31, 2025-12-31, 18", "2008-01-01, 2025-12-31, 17", "2026-05-01, 2025-12-31, 0",
        "2025-12-31, 2025-12-31, 0"
    })
    void ages(LocalDate born, LocalDate day, int expected) {
        Barn barn = new Barn(1, (int) born.toEpochDay(), Barn.Kjonn.UKJENT);
        assertEquals(expected, barn.alder((int) day.toEpochDay()));
    }

    @Test
    void eighteenIsReachedOnTheLastOfFebruary() {
        Barn barn = new Barn(1, (int) LocalDate.of(2008, 2, 29).toEpochDay(), Barn.Kjonn.UKJENT);
        assertEquals(LocalDate.of(2026, 2, 28).toEpochDay(), barn.fyller(18));
    }
}
