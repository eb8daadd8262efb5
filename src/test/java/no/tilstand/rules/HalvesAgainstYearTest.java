package no.tilstand.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tilstand.Registers;
import no.tilstand.Settings;
import no.tilstand.With;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Frame;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Basis;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Period;
import no.tilstand.domain.Source;
import no.tilstand.domain.Strategy;
import no.tilstand.domain.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the halves of a year can be beside the year, by what is counted and when; and what is said of small numbers. */
class HalvesAgainstYearTest {
    private static Dataset data(Counts counts, Unit unit, Basis basis) {
        Indicator indicator =
                With.the(With.the(Registers.indicator("ting", unit, 0), "counts", counts), "basis", basis);
        Frame frame = new Frame(
                Settings.of(2020, 2024), Map.of("ting", indicator), Strategy.NONE, List.of(), List.of(), Map.of());
        return new Dataset(frame, List.of(), List.of());
    }

    private static OpenFigures figures(long first, long second, long year, Source.Kind kind) {
        Map<CellKey, Observation> chosen = new LinkedHashMap<>();
        List.of("2024h1", "2024h2", "2024").forEach(period -> {
            CellKey key = CellKey.of("ting", Period.parse(period).orElseThrow());
            long number = period.endsWith("1") ? first : period.endsWith("h2") ? second : year;
            Location at = new Location("tall.csv", chosen.size() + 2, 9);
            chosen.put(key, new Observation(key, Value.of(number), new Source(kind, at, "", "")));
        });
        return new OpenFigures(chosen, Map.of());
    }

    private static List<String> said(List<Diagnostic> found) {
        return found.stream()
                .filter(d -> d.code() == Code.BV_215)
                .map(Diagnostic::message)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // Events add up.
        "EVENT, COUNT, DURING_YEAR, 20, 28, 48, false",
        "EVENT, COUNT, HALF_YEAR,   20, 28, 47, true",
        "EVENT, COUNT, DURING_YEAR, 20, 28, 49, true",
        // A child, a case or a member of staff may be in both: from the larger half to the sum.
        "CHILD, COUNT, DURING_YEAR, 20, 28, 27, true",
        "CHILD, COUNT, DURING_YEAR, 20, 28, 28, false",
        "CHILD, COUNT, DURING_YEAR, 20, 28, 48, false",
        "CHILD, COUNT, DURING_YEAR, 20, 28, 49, true",
        "CASE,  COUNT, DURING_YEAR, 20, 28, 30, false",
        "STAFF, COUNT, DURING_YEAR, 20, 28, 10, true",
        // At the end of the year they are another count, and a cohort another group.
        "EVENT, COUNT, AT_YEAR_END, 20, 28, 28, false",
        "EVENT, COUNT, COHORT,      20, 28, 28, false",
        "OTHER, COUNT, DURING_YEAR, 20, 28, 10, false",
        // Rounded kroner may be some kroner apart; days and rates do not add up.
        "KRONER, KRONER, DURING_YEAR, 2000, 2800, 4801, false",
        "KRONER, KRONER, DURING_YEAR, 2000, 2800, 4802, true",
        "CHILD, DAYS, DURING_YEAR, 20, 28, 24, false",
        "CHILD, PER_1000, DURING_YEAR, 20, 28, 100, false",
    })
    void whatCanBeTrueTogether(
            Counts counts, Unit unit, Basis basis, long first, long second, long year, boolean told) {
        Dataset data = data(counts, unit, basis);
        OpenFigures figures = figures(first, second, year, Source.Kind.CSV);
        assertEquals(told ? 1 : 0, said(Rules.check(data, figures)).size());
        assertEquals(List.of(), said(Rules.forTheMaker(data, figures, printed(figures))));
    }

    @Test
    void whatTheToolHasCountedItselfFollowsItsDefinitions() {
        Dataset data = data(Counts.EVENT, Unit.COUNT, Basis.DURING_YEAR);
        assertEquals(List.of(), said(Rules.check(data, figures(20, 28, 49, Source.Kind.REGISTER))));
    }

    /** Year 33, second half 31: that it cannot be would say that the first half is 1 and not 2 or 3. */
    @Test
    void ofASmallHalfNothingIsTold() {
        Dataset data = data(Counts.CHILD, Unit.COUNT, Basis.DURING_YEAR);
        OpenFigures figures = figures(1, 31, 33, Source.Kind.CSV);
        assertEquals(List.of(), said(Rules.check(data, figures)));
        assertEquals(List.of(), said(Rules.forTheMaker(data, figures, printed(figures))));
    }

    /** Another number of the municipality is small: then only what the report prints is said with its numbers. */
    @Test
    void whereSomethingElseIsSmallTheNumbersAreToldWhenTheyArePrinted() {
        Dataset data = data(Counts.CHILD, Unit.COUNT, Basis.DURING_YEAR);
        Map<CellKey, Observation> chosen =
                new LinkedHashMap<>(figures(20, 31, 19, Source.Kind.CSV).chosen());
        Observation small = figures(2, 2, 2, Source.Kind.CSV).chosen().get(CellKey.of("ting", Period.ofYear(2024)));
        CellKey other = CellKey.of("ting", Period.ofYear(2022));
        chosen.put(other, new Observation(other, small.value(), small.source()));
        OpenFigures figures = new OpenFigures(chosen, Map.of());
        assertEquals(List.of(), said(Rules.check(data, figures)));
        assertEquals(
                List.of("halvårene er 20 og 31, og da kan året være fra 31 til 51; det er 19 (ting, 2024); halvårene"
                        + " står på linje 2 og 3"),
                said(Rules.forTheMaker(data, figures, printed(figures))));
        assertEquals(
                List.of("året passer ikke med de to halvårene (ting, 2024); halvårene står på linje 2 og 3"),
                said(Rules.forTheMaker(data, figures, new Figures(Map.of(), Map.of()))));
        Map<CellKey, Value> hidden = new LinkedHashMap<>(printed(figures).values());
        hidden.put(CellKey.of("ting", Period.parse("2024h2").orElseThrow()), Value.SUPPRESSED);
        assertEquals(List.of(), said(Rules.forTheMaker(data, figures, new Figures(hidden, Map.of()))));
    }

    private static Figures printed(OpenFigures figures) {
        Map<CellKey, Value> values = new LinkedHashMap<>();
        figures.chosen().forEach((key, observation) -> values.put(key, observation.value()));
        return new Figures(values, Map.of());
    }
}
