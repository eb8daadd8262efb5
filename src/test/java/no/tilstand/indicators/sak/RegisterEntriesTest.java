package no.tilstand.indicators.sak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilstand.Registers;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Direction;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Text;
import org.junit.jupiter.api.Test;

/** What is counted and the register of indicators say the same. */
class RegisterEntriesTest {
    private static final Map<String, Indicator> REGISTER = Registers.shared();
    private static final List<Measure> MEASURES = CaseIndicators.measures();

    /** M1-M10, U1-U12, T1-T14, P1-P3, F1-F6, E1-E3, N1. */
    private static final Set<String> CODES = codes();

    private static Set<String> codes() {
        Map<String, Integer> last = Map.of("M", 10, "U", 12, "T", 14, "P", 3, "F", 6, "E", 3, "N", 1);
        Set<String> codes = new TreeSet<>();
        last.forEach((letter, n) -> Stream.iterate(1, i -> i <= n, i -> i + 1).forEach(i -> codes.add(letter + i)));
        return codes;
    }

    @Test
    void fortyNine() {
        assertEquals(49, CODES.size());
        Set<String> registered = REGISTER.values().stream().map(Indicator::code).collect(Collectors.toSet());
        assertEquals(
                Set.of(), CODES.stream().filter(c -> !registered.contains(c)).collect(Collectors.toSet()));
    }

    /** T3 is computed from two others by the register; every other has a count of its own. */
    @Test
    void eachIsCounted() {
        Set<String> counted =
                MEASURES.stream().map(m -> REGISTER.get(m.id()).code()).collect(Collectors.toSet());
        assertEquals(
                Set.of("T3"), CODES.stream().filter(c -> !counted.contains(c)).collect(Collectors.toSet()));
    }

    @Test
    void eachMeasureHasItsEntryItsValueAndItsUnit() {
        for (Measure m : MEASURES) {
            Indicator entry = REGISTER.get(m.id());
            assertTrue(
                    m.value().isEmpty() || entry.values().stream().anyMatch(v -> v.id().equals(m.value())),
                    () -> m.id() + "[" + m.value() + "]");
            Unit unit = switch (m.kind()) {
                case COUNT -> Unit.COUNT;
                case SHARE -> Unit.PERCENT;
                case MEDIAN, MEAN -> Unit.DAYS;
            };
            assertEquals(unit, entry.unit(), m.id());
        }
    }

    /** Every value that the register names for such an indicator is counted, so that none stands empty. */
    @Test
    void eachValueIsCounted() {
        for (String id : MEASURES.stream().map(Measure::id).collect(Collectors.toSet())) {
            Set<String> counted = MEASURES.stream()
                    .filter(m -> m.id().equals(id))
                    .map(Measure::value)
                    .collect(Collectors.toSet());
            REGISTER.get(id).values().forEach(v -> assertTrue(counted.contains(v.id()), id + "[" + v.id() + "]"));
        }
    }

    /** «Antall meldinger, undersøkelser, barn med tiltak, plasseringer og akuttvedtak er alltid nøytral.» */
    @Test
    void volumesAreNeutral() {
        for (String code : List.of(
                "M1", "M2", "M3", "U1", "U2", "U3", "T1", "T2", "T3", "T4", "T5", "T7", "T11", "T12", "T13", "T14",
                "F5", "E1", "N1")) {
            assertEquals(Optional.of(Direction.NEUTRAL), byCode(code).map(Indicator::direction), code);
        }
    }

    /**
     * Section I of the notes, for every figure that the codes of the row are about: a number that stands by itself breaks
     * where the table it is a row of does. T1b and T3 are about those under 18, whom the age limit of 2021 does not touch,
     * and T5a is about the whole year. 2015 and the KOSTRA groups are about others' tables, and of 2022 only what got data.
     */
    @Test
    void theSeriesBreakWhereTheNotesSaySo() {
        Map<Integer, String> breaks = Map.of(
                2013,
                "M1 M2 M3 M3r M4 M4.alle M5 M5k M6 M6i M7 M8 M9 U1 U2 U3 U3p U4 U5 U8 U8a U8b U8f U9 U10 U10f U12 T1 T1b T2"
                        + " T3 T3r T4 T5 T5a T5h T5o T6 T7 T7p T7f T7i T8 T8f T9 T10 T10m T10o T11p T12 T12f T13 T14 P1 P1m"
                        + " P2 P3 P3m P3u E1 E2",
                2016,
                "T5 T5h T5o T6",
                2020,
                "M1 M2 M3 M3r M4 M4.alle M5 M5k M6 M6i M7",
                2021,
                "T1 T2 T3r T4 T5 T5a T5h T6 T7 T7p T7f T7i T8 T8f T10 T10m T10o E1 E2 M9",
                2022,
                "U8 U8a U8b F5 F6 E3 E3u T11 T11s",
                2023,
                "T5 T5a T5h T5o T11 T11p T11s T14 P1 P1m P2 P3 P3m P3u F1 F1k F1u F1e F2 F3 F3k F3u F3e F4 N1",
                2024,
                "T7 T7p T7f T7i T8 T8f F6",
                2025,
                "M8 M9",
                2026,
                "M4 M4.alle M5 M5k U8 U8a U8b U8f T7 T7p T7f T7i T8 T8f");
        breaks.forEach((year, codes) -> Stream.of(codes.split(" "))
                .forEach(code -> assertTrue(
                        byCode(code).orElseThrow().breaks().stream().anyMatch(b -> b.from() == year),
                        code + " " + year)));
    }

    /** Columns «Enhet», «Retning» and «Tid» of the notes, line by line. */
    @Test
    void eachCodeIsAsInItsLine() {
        List<String> wrong = Stream.of("""
                        M1 antall noytral i-lopet-av-aaret
                        M2 antall noytral i-lopet-av-aaret
                        M3 antall noytral i-lopet-av-aaret
                        M3r per1000 noytral i-lopet-av-aaret
                        M4 prosent noytral i-lopet-av-aaret
                        M4.alle prosent noytral i-lopet-av-aaret
                        M5 antall noytral i-lopet-av-aaret
                        M6 prosent lavere i-lopet-av-aaret
                        M6i prosent hoyere i-lopet-av-aaret
                        M7 dager noytral i-lopet-av-aaret
                        M8 prosent noytral i-lopet-av-aaret
                        M9 prosent noytral i-lopet-av-aaret
                        M9n prosent noytral i-lopet-av-aaret
                        M10 antall lavere per-31.12
                        U1 antall noytral i-lopet-av-aaret
                        U2 antall noytral i-lopet-av-aaret
                        U3 antall noytral i-lopet-av-aaret
                        U3p prosent noytral i-lopet-av-aaret
                        U4 prosent hoyere i-lopet-av-aaret
                        U5 prosent hoyere i-lopet-av-aaret
                        U6 prosent lavere halvaar
                        U7 prosent maalomraade i-lopet-av-aaret
                        U8 prosent noytral i-lopet-av-aaret
                        U9 antall lavere per-31.12
                        U10 dager noytral i-lopet-av-aaret
                        U10f antall noytral i-lopet-av-aaret
                        U11 prosent hoyere i-lopet-av-aaret
                        U11.registrert prosent hoyere i-lopet-av-aaret
                        U12 prosent noytral kohort
                        T1 antall noytral i-lopet-av-aaret
                        T2 antall noytral per-31.12
                        T3 prosent noytral i-lopet-av-aaret
                        T3r per1000 noytral per-31.12
                        T4 antall noytral i-lopet-av-aaret
                        T5 antall noytral per-31.12
                        T5a antall noytral i-lopet-av-aaret
                        T6 prosent maalomraade per-31.12
                        T7 antall noytral per-31.12
                        T8 prosent maalomraade per-31.12
                        T9 prosent maalomraade per-31.12
                        T10 dager maalomraade i-lopet-av-aaret
                        T11 antall noytral i-lopet-av-aaret
                        T12 antall noytral per-31.12
                        T12f antall noytral i-lopet-av-aaret
                        T13 antall noytral per-31.12
                        T14 antall noytral i-lopet-av-aaret
                        P1 prosent hoyere per-31.12
                        P1m prosent hoyere per-30.6
                        P2 prosent hoyere i-lopet-av-aaret
                        P3 prosent hoyere per-31.12
                        P3m prosent hoyere per-30.6
                        F1 prosent hoyere i-lopet-av-aaret
                        F2 prosent lavere halvaar
                        F3 prosent hoyere i-lopet-av-aaret
                        F4 prosent lavere halvaar
                        F5 antall noytral i-lopet-av-aaret
                        F6 prosent maalomraade i-lopet-av-aaret
                        E1 antall noytral per-31.12
                        E2 prosent maalomraade kohort
                        E3 prosent noytral i-lopet-av-aaret
                        N1 antall noytral i-lopet-av-aaret
                        """.strip().split("\n"))
                .map(String::strip)
                .filter(line -> {
                    Indicator i = byCode(line.split(" ")[0]).orElseThrow();
                    return !line.equals(String.join(
                            " ",
                            i.code(),
                            i.unit().tag(),
                            i.direction().tag(),
                            i.basis().tag()));
                })
                .toList();
        assertEquals(List.of(), wrong);
    }

    /** What the law demands, by the notes «lovkrav»; who goes on past 2023 has the new law's section. */
    @Test
    void theLawStandsWhereTheNotesSaySo() {
        for (String code :
                List.of("M6", "M6i", "M10", "U4", "U6", "U9", "P1", "P1m", "P3", "P3m", "F1", "F2", "F3", "F4")) {
            Indicator i = byCode(code).orElseThrow();
            assertTrue(i.legalDemandIn(2022).isPresent(), code);
            assertTrue(i.legalDemandIn(2023).isPresent(), code);
            assertTrue(!i.legalDemandIn(2022).equals(i.legalDemandIn(2023)), code);
        }
        Set<String> demanded = REGISTER.values().stream()
                .filter(i -> !i.legalDemands().isEmpty())
                .map(Indicator::code)
                .collect(Collectors.toSet());
        assertEquals(14, demanded.size(), demanded::toString);
    }

    /** A source is a proper name, the same in both forms, or it is written in both. */
    @Test
    void sourcesAreInBothForms() {
        Set<String> names = Set.of("Statistisk sentralbyrå", "Bufdir", "Barnevernsregisteret");
        for (Indicator i : REGISTER.values()) {
            for (Text text : List.of(i.source().name(), i.source().table())) {
                assertTrue(
                        text.nn().isEmpty() != (!text.isEmpty() && !isName(text.nb(), names)),
                        () -> i.id() + ": " + text);
            }
        }
    }

    private static boolean isName(String text, Set<String> names) {
        return names.contains(text) || text.matches("\\d{5}|Bufdir, skjema \\d[A-Z]");
    }

    /** Tables that the notes give no number of, or say is not confirmed, have none. */
    @Test
    void noTableIsNamedThatIsNotConfirmed() {
        for (String code : List.of("U1", "U2", "U5", "U8", "U10")) {
            assertTrue(!byCode(code).orElseThrow().source().table().nb().matches(".*\\d.*"), code);
        }
    }

    @Test
    void bothLanguageForms() {
        for (Indicator i : REGISTER.values()) {
            if (MEASURES.stream().anyMatch(m -> m.id().equals(i.id()))) {
                Stream.of(i.name(), i.shortName(), i.definition(), i.why(), i.reservation())
                        .forEach(t -> assertTrue(!t.nb().isEmpty() && !t.nn().isEmpty(), i.id()));
            }
        }
    }

    private static Optional<Indicator> byCode(String code) {
        return REGISTER.values().stream().filter(i -> i.code().equals(code)).findFirst();
    }
}
