package no.tilstand.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilstand.Registers;
import no.tilstand.Settings;
import no.tilstand.With;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Frame;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Period;
import no.tilstand.domain.ReportSettings;
import no.tilstand.domain.ReportSettings.Template;
import no.tilstand.domain.Share;
import no.tilstand.domain.Source;
import no.tilstand.domain.Strategy;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.domain.Value.Finality;
import no.tilstand.domain.narrative.Chapter;
import no.tilstand.domain.narrative.Inline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The boundaries of the rules, and that no message says what the report hides. */
class RulesTest {
    private final Map<String, Indicator> register = new LinkedHashMap<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private Template template = Template.BAERUM;

    private RulesTest add(String id, Counts counts, Unit unit, String... sumOf) {
        register.put(
                id, With.the(With.the(Registers.indicator(id, unit, 1), "counts", counts), "sumOf", List.of(sumOf)));
        return this;
    }

    private RulesTest set(String id, String category, int year, Value value) {
        return set(id, category, year, value, "");
    }

    private RulesTest set(String id, String category, int year, Value value, String source) {
        observations.add(new Observation(
                new CellKey(id, category, "", Period.ofYear(year)),
                value,
                new Source(Source.Kind.CSV, new Location("tall.csv", observations.size() + 2, 5), source, "")));
        return this;
    }

    private static Value number(String text) {
        return Value.of(new BigDecimal(text));
    }

    private static Value given(String percent, long numerator, long denominator) {
        return new Counted(new BigDecimal(percent), Optional.of(Share.of(numerator, denominator)), Finality.FINAL);
    }

    private List<Diagnostic> check() {
        ReportSettings settings = With.the(Settings.of(2020, 2024), "template", template);
        Frame frame = new Frame(settings, register, Strategy.NONE, chapters, List.of(), Map.of());
        Map<CellKey, Observation> chosen = new LinkedHashMap<>();
        Map<CellKey, List<Observation>> others = new LinkedHashMap<>();
        for (Observation o : observations) {
            if (chosen.putIfAbsent(o.key(), o) != null) {
                others.computeIfAbsent(o.key(), k -> new ArrayList<>()).add(o);
            }
        }
        return Rules.check(new Dataset(frame, observations, List.of()), new OpenFigures(chosen, others));
    }

    private List<String> messages(Code code) {
        return check().stream()
                .filter(d -> d.code() == code)
                .map(Diagnostic::message)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "96.4, 212, 220, false",
        "96.3, 212, 220, true",
        "96.5, 212, 220, true",
        "96, 212, 220, false",
        "97, 212, 220, true",
        "12.5, 10, 80, false",
        "12, 10, 80, false", // half of one off, whichever way it was rounded
        "13, 10, 80, false",
        "100, 20, 20, false",
    })
    void aPercentageAndItsOwnParts(String percent, long numerator, long denominator, boolean wrong) {
        add("andel", Counts.EVENT, Unit.PERCENT).set("andel", "", 2024, given(percent, numerator, denominator));
        assertEquals(wrong, !messages(Code.BV_204).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"0, false", "100, false", "100.0, false", "100.1, true", "-0.1, true"})
    void aShareOutsideItsRange(String percent, boolean wrong) {
        add("andel", Counts.EVENT, Unit.PERCENT).set("andel", "", 2024, number(percent));
        assertEquals(wrong, !messages(Code.BV_202).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "33.3, 33.3, 33.3, false", // 99,9: three times half of a tenth is 0,15
        "33.3, 33.3, 33.2, true",
        "33, 33, 33, false",
        "33, 33, 32, true",
    })
    void sharesThatShouldBeAHundred(String a, String b, String c, boolean wrong) {
        add("svar", Counts.EVENT, Unit.PERCENT, "kategorier");
        set("svar", "a", 2024, number(a)).set("svar", "b", 2024, number(b)).set("svar", "c", 2024, number(c));
        // 33 + 33 + 32 is 98: half of one from each of three is 1,5
        assertEquals(wrong, !messages(Code.BV_207).isEmpty());
    }

    @Test
    void countsMustSumExactlyAndAreNotJudgedWhenOneIsMissingHiddenOrAnEstimate() {
        add("alle", Counts.CHILD, Unit.COUNT, "kategorier");
        set("alle", "", 2024, number("50")).set("alle", "a", 2024, number("20"));
        set("alle", "b", 2024, number("28"));
        assertEquals(List.of("gruppene gir til sammen 48, totalen er 50 (alle, 2024)"), messages(Code.BV_207));
        for (Value value : List.of(
                Value.MISSING,
                Value.SUPPRESSED,
                new Counted(new BigDecimal("28"), Optional.empty(), Finality.ESTIMATE))) {
            observations.remove(2);
            set("alle", "b", 2024, value);
            assertEquals(List.of(), messages(Code.BV_207), value::toString);
        }
    }

    @Test
    void aFractionOfAChildIsTheMistakeAndNotTheSumOfIt() {
        add("alle", Counts.CHILD, Unit.COUNT, "kategorier");
        register.put("alle", With.the(register.get("alle"), "decimals", 0));
        set("alle", "", 2024, number("50")).set("alle", "a", 2024, number("20"));
        set("alle", "b", 2024, number("30.5"));
        assertEquals(List.of(), messages(Code.BV_207));
        assertEquals(1, messages(Code.BV_206).size());
    }

    @Test
    void aWarningNamesNoProtectedNumberWhereAnythingIsSmall() {
        add("alle", Counts.CHILD, Unit.COUNT, "kategorier").add("andre", Counts.EVENT, Unit.COUNT);
        add("kroner", Counts.KRONER, Unit.KRONER);
        set("alle", "", 2024, number("50")).set("alle", "a", 2024, number("20"));
        set("alle", "b", 2024, number("28")).set("andre", "", 2024, number("2"));
        set("kroner", "", 2024, number("12.5"));
        set("alle", "", 2023, number("51"), "A").set("alle", "", 2023, number("49"), "B");
        assertEquals(List.of("gruppene gir til sammen et annet tall enn totalen (alle, 2024)"), messages(Code.BV_207));
        assertEquals(
                List.of("to kilder gir ulike tall (alle, 2023): tallet fra «A» (CSV) på linje 7 er brukt, "
                        + "tallet fra «B» (CSV) her er ikke brukt"),
                messages(Code.BV_209));
        assertEquals(List.of("beløpet er 12,5 kroner; det ser ut som millioner"), messages(Code.BV_213));
    }

    @Test
    void anErrorNamesNoSmallNumber() {
        add("barn", Counts.CHILD, Unit.COUNT).add("andel", Counts.CHILD, Unit.PERCENT);
        set("barn", "", 2024, number("2")).set("barn", "", 2024, number("17"));
        set("andel", "", 2024, given("50.0", 6, 7));
        assertEquals(List.of("samme tall er oppgitt som 17 her og et lite tall på linje 2"), messages(Code.BV_201));
        assertEquals(List.of("prosenten stemmer ikke med teller og nevner (andel, 2024)"), messages(Code.BV_204));
    }

    @Test
    void anEqualRepeatAndAMissingValueAreNoErrors() {
        add("barn", Counts.CHILD, Unit.COUNT);
        set("barn", "", 2024, number("17")).set("barn", "", 2024, number("17.0"));
        set("barn", "", 2024, Value.MISSING);
        assertEquals(List.of(), messages(Code.BV_201));
        set("barn", "", 2024, Value.SUPPRESSED);
        assertEquals(1, messages(Code.BV_201).size());
    }

    @Test
    void twoSourcesThatAgreeWhenRoundedAreNoConflict() {
        add("andel", Counts.EVENT, Unit.PERCENT);
        set("andel", "", 2024, number("15.38"), "A").set("andel", "", 2024, number("15.4"), "B");
        assertEquals(List.of(), messages(Code.BV_209));
        set("andel", "", 2024, number("15.3"), "C");
        assertEquals(1, messages(Code.BV_209).size());
    }

    @ParameterizedTest
    @CsvSource({"400, false", "401, true", "4, false", "3, true"})
    void farFromTheOtherYears(String value, boolean far) {
        add("barn", Counts.OTHER, Unit.COUNT);
        set("barn", "", 2020, number("40")).set("barn", "", 2021, number("39")).set("barn", "", 2022, number("41"));
        set("barn", "", 2024, number(value));
        assertEquals(far, !messages(Code.BV_211).isEmpty());
    }

    @Test
    void twoOtherYearsAreTooFewToJudgeBy() {
        add("barn", Counts.OTHER, Unit.COUNT);
        set("barn", "", 2021, number("40")).set("barn", "", 2022, number("41")).set("barn", "", 2024, number("900"));
        assertEquals(List.of(), messages(Code.BV_211));
    }

    @Test
    void numeratorAboveDenominatorIsSaidOnce() {
        add("andel", Counts.EVENT, Unit.PERCENT).set("andel", "", 2016, Value.of(Share.of(220, 212)));
        assertEquals(List.of("teller er større enn nevner (andel, 2016)"), messages(Code.BV_203));
        assertEquals(List.of(), messages(Code.BV_202));
        assertEquals(List.of(), messages(Code.BV_204));
    }

    @Test
    void bothTemplatesInBothLanguageForms() {
        List<String> nynorsk = List.of(
                "Innleiing",
                "Oppbygging av rapporten",
                "Samla vurdering frå leiaren",
                "Tenesta og nøkkeltal",
                "Aktivitetar og resultat i året",
                "Styring og kontroll",
                "Utsikter framover");
        for (int left = 0; left < 7; left++) {
            chapters.clear();
            for (int i = 0; i < 7; i++) {
                if (i != left) {
                    chapters.add(
                            new Chapter(List.of(new Inline.Words(nynorsk.get(i))), List.of(), Location.of(i + ".md")));
                }
            }
            List<String> found = messages(Code.BV_210);
            assertEquals(1, found.size());
            assertEquals(2, found.get(0).split("«").length, found.get(0));
        }
        chapters.add(new Chapter(List.of(new Inline.Words("Noe annet")), List.of(), Location.of("8.md")));
        assertEquals(List.of(), messages(Code.BV_210));
        template = Template.BUFDIR;
        chapters.remove(0);
        assertFalse(messages(Code.BV_210).isEmpty());
    }

    @Test
    void findingsAreSorted() {
        add("barn", Counts.CHILD, Unit.COUNT)
                .set("barn", "", 2042, number("-4"))
                .set("barn", "", 2024, number("1.5"));
        List<Diagnostic> found = check();
        assertTrue(found.size() >= 3);
        assertEquals(found.stream().sorted().toList(), found);
    }
}
