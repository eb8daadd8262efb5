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

    /** Section I of the notes, where the break concerns figures of cases; 2013 is before the first 15F here. */
    @Test
    void theSeriesBreakWhereTheNotesSaySo() {
        Map<Integer, List<String>> breaks = Map.of(
                2016, List.of("T5", "T6"),
                2020, List.of("M1", "M2", "M3", "M4", "M5", "M6"),
                2021, List.of("T1", "T2", "T5", "T6", "T7", "T10", "E1", "M9"),
                2022, List.of("U8", "F5", "E3"),
                2023, List.of("T5", "T11", "P1", "P2", "P3", "F1", "F2", "F3", "F4"),
                2024, List.of("T7", "F6"),
                2025, List.of("M8", "M9"),
                2026, List.of("M4", "M5", "U8", "T7"));
        breaks.forEach((year, codes) -> codes.forEach(code -> assertTrue(
                byCode(code).orElseThrow().breaks().stream().anyMatch(b -> b.from() == year), code + " " + year)));
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
