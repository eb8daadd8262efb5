package no.tilstand.indicators;

import static no.tilstand.indicators.Verdict.BEYOND_CHANCE_NEUTRAL;
import static no.tilstand.indicators.Verdict.BEYOND_CHANCE_UNWANTED;
import static no.tilstand.indicators.Verdict.BEYOND_CHANCE_WANTED;
import static no.tilstand.indicators.Verdict.NONE;
import static no.tilstand.indicators.Verdict.NOT_JUDGED_KIND;
import static no.tilstand.indicators.Verdict.UNCLEAR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Demand;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Basis;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Direction;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Operator;
import no.tilstand.domain.Period;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Finality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DevelopmentTest {

    /** Which kinds of numbers are judged, and why the others are not: the same large change in all of them. */
    @ParameterizedTest
    @CsvSource({
        "PERCENT,EVENT,DURING_YEAR,20/100,80/100,BEYOND_CHANCE_WANTED",
        "PERCENT,EVENT,HALF_YEAR,20/100,80/100,BEYOND_CHANCE_WANTED",
        "PERCENT,CASE,DURING_YEAR,20/100,80/100,BEYOND_CHANCE_WANTED",
        "PERCENT,CHILD,DURING_YEAR,20/100,80/100,BEYOND_CHANCE_WANTED",
        "PERCENT,CHILD,COHORT,20/100,80/100,BEYOND_CHANCE_WANTED",
        "PERCENT,CHILD,AT_YEAR_END,20/100,80/100,NOT_JUDGED_STOCK",
        "PERCENT,CHILD,AT_MID_YEAR,20/100,80/100,NOT_JUDGED_STOCK",
        "PERCENT,CHILD,AT_YEAR_END,20,80,NOT_JUDGED_STOCK",
        "PERCENT,EVENT,DURING_YEAR,20,80,NOT_JUDGED_WITHOUT_PARTS",
        "PERCENT,EVENT,DURING_YEAR,20/100,80,NOT_JUDGED_WITHOUT_PARTS",
        "PERCENT,EVENT,DURING_YEAR,20,80/100,NOT_JUDGED_WITHOUT_PARTS",
        "PERCENT,EVENT,DURING_YEAR,20.5/100,80/100,NOT_JUDGED_KIND",
        "PERCENT,EVENT,DURING_YEAR,20/100,101/100,NOT_JUDGED_KIND",
        "PERCENT,STAFF,AT_YEAR_END,20/100,80/100,NOT_JUDGED_KIND",
        "PERCENT,STAFF,DURING_YEAR,20,80,NOT_JUDGED_KIND",
        "PERCENT,KRONER,DURING_YEAR,20/100,80/100,NOT_JUDGED_KIND",
        "PERCENT,OTHER,DURING_YEAR,20/100,80/100,NOT_JUDGED_KIND",
        "COUNT,EVENT,DURING_YEAR,20,80,BEYOND_CHANCE_WANTED",
        "COUNT,CASE,DURING_YEAR,20,80,BEYOND_CHANCE_WANTED",
        "COUNT,EVENT,HALF_YEAR,20,80,BEYOND_CHANCE_WANTED",
        "COUNT,EVENT,COHORT,20,80,NOT_JUDGED_KIND",
        "COUNT,EVENT,DURING_YEAR,20.5,80,NOT_JUDGED_KIND",
        "COUNT,CHILD,DURING_YEAR,20,80,NOT_JUDGED_KIND",
        "COUNT,CHILD,COHORT,20,80,NOT_JUDGED_KIND",
        "COUNT,CHILD,AT_YEAR_END,20,80,NOT_JUDGED_STOCK",
        "COUNT,EVENT,AT_YEAR_END,20,80,NOT_JUDGED_STOCK",
        "COUNT,STAFF,AT_YEAR_END,20,80,NOT_JUDGED_KIND",
        "COUNT,OTHER,DURING_YEAR,20,80,NOT_JUDGED_KIND",
        "PER_1000,CHILD,DURING_YEAR,20,80,NOT_JUDGED_KIND",
        "PER_1000,CHILD,AT_YEAR_END,20,80,NOT_JUDGED_STOCK",
        "DAYS,EVENT,DURING_YEAR,20,80,NOT_JUDGED_KIND",
        "KRONER,KRONER,DURING_YEAR,20,80,NOT_JUDGED_KIND",
        "FULL_TIME_EQUIVALENTS,STAFF,AT_YEAR_END,20,80,NOT_JUDGED_KIND"
    })
    void kinds(Unit unit, Counts counts, Basis basis, String first, String last, Verdict expected) {
        Indicator indicator = Entries.entry(unit, counts, basis, Direction.HIGHER);
        assertEquals(
                expected,
                Entries.development(indicator, Entries.value(first), Entries.value(last))
                        .verdict());
    }

    /** On each side of the limit, by direction: 34 of 40 to 39 or all 40, and 5 to 15 or 16 events. */
    @ParameterizedTest
    @CsvSource({
        "PERCENT,HIGHER,34/40,39/40,UNCLEAR",
        "PERCENT,HIGHER,34/40,40/40,BEYOND_CHANCE_WANTED",
        "PERCENT,HIGHER,40/40,34/40,BEYOND_CHANCE_UNWANTED",
        "PERCENT,LOWER,34/40,40/40,BEYOND_CHANCE_UNWANTED",
        "PERCENT,LOWER,40/40,34/40,BEYOND_CHANCE_WANTED",
        "PERCENT,NEUTRAL,34/40,40/40,BEYOND_CHANCE_NEUTRAL",
        "PERCENT,TARGET_RANGE,34/40,40/40,BEYOND_CHANCE_NEUTRAL",
        "COUNT,LOWER,6,15,UNCLEAR",
        "COUNT,LOWER,5,15,BEYOND_CHANCE_UNWANTED",
        "COUNT,LOWER,15,5,BEYOND_CHANCE_WANTED",
        "COUNT,NEUTRAL,5,15,BEYOND_CHANCE_NEUTRAL",
        "COUNT,NEUTRAL,0,5,UNCLEAR",
        "COUNT,NEUTRAL,0,6,BEYOND_CHANCE_NEUTRAL",
        "COUNT,NEUTRAL,51,20,BEYOND_CHANCE_NEUTRAL"
    })
    void limitsAndDirections(Unit unit, Direction direction, String first, String last, Verdict expected) {
        Indicator indicator = Entries.entry(unit, Counts.EVENT, Basis.DURING_YEAR, direction);
        assertEquals(
                expected,
                Entries.development(indicator, Entries.value(first), Entries.value(last))
                        .verdict());
    }

    /** Towards the range, away from it, within it, and from one side of it to the other. */
    @ParameterizedTest
    @CsvSource({
        "100/1000,300/1000,WANTED",
        "100/1000,500/1000,WANTED",
        "500/1000,300/1000,UNWANTED",
        "900/1000,700/1000,WANTED",
        "900/1000,600/1000,WANTED",
        "600/1000,700/1000,UNWANTED",
        "500/1000,600/1000,NEUTRAL",
        "600/1000,500/1000,NEUTRAL",
        "100/1000,700/1000,NEUTRAL",
        "700/1000,400/1000,NEUTRAL"
    })
    void targetRange(String first, String last, String expected) {
        Optional<Demand> range = Optional.of(Entries.demand(Operator.BETWEEN, "50", "60", null));
        assertEquals(
                Verdict.valueOf("BEYOND_CHANCE_" + expected),
                Entries.development(
                                Entries.share(Direction.TARGET_RANGE), Entries.value(first), Entries.value(last), range)
                        .verdict());
    }

    @Test
    void aLimitIsNoRange() {
        Optional<Demand> atMost = Optional.of(Entries.demand(Operator.AT_MOST, "50", "50", null));
        assertEquals(
                BEYOND_CHANCE_NEUTRAL,
                Entries.development(
                                Entries.share(Direction.TARGET_RANGE),
                                Entries.value("900/1000"),
                                Entries.value("100/1000"),
                                atMost)
                        .verdict());
    }

    /** Nothing is said of two numbers that are printed alike, whatever lies behind the decimals. */
    @ParameterizedTest
    @CsvSource({"34/40,34/40", "34/40,340/400", "85,85", "999000/1000000,999400/1000000"})
    void unchangedAsPrinted(String first, String last) {
        assertEquals(
                NONE,
                Entries.development(Entries.share(Direction.HIGHER), Entries.value(first), Entries.value(last))
                        .verdict());
    }

    @ParameterizedTest
    @CsvSource({":,5", "5,:", "..,5", "5,..", "...,5", "5,...", ".,5", "5,.", ":,:"})
    void noVerdictWithoutTwoNumbers(String first, String last) {
        Development development =
                Entries.development(Entries.events(Direction.LOWER), Entries.value(first), Entries.value(last));
        assertEquals(NONE, development.verdict());
        assertFalse(development.change() instanceof Change.Known);
    }

    /** Kroner of two price years have no change, and so no verdict. */
    @Test
    void noVerdictAcrossPriceYears() {
        Indicator nominal = no.tilstand.Registers.indicator("maalt", Unit.KRONER, 0);
        Development development = Entries.development(nominal, Value.of(20), Value.of(80));
        assertEquals(new Change.OtherPrices(), development.change());
        assertEquals(NONE, development.verdict());
    }

    /** Judged, and marked; the final numbers may turn it. */
    @Test
    void preliminaryIsJudgedAndSaysSo() {
        Indicator events = Entries.events(Direction.LOWER);
        Development last = Entries.development(events, Value.of(15), Entries.value("5*"));
        assertEquals(BEYOND_CHANCE_WANTED, last.verdict());
        assertTrue(last.preliminary());
        assertTrue(
                Entries.development(events, Entries.value("15*"), Value.of(5)).preliminary());
        assertFalse(Entries.development(events, Value.of(15), Value.of(5)).preliminary());
        assertFalse(
                Entries.development(events, Value.MISSING, Entries.value("5*")).preliminary());
    }

    @Test
    void anEstimateIsNotJudged() {
        Value about = new Value.Counted(BigDecimal.valueOf(100), Optional.empty(), Finality.ESTIMATE);
        assertEquals(
                NOT_JUDGED_KIND,
                Entries.development(Entries.events(Direction.LOWER), about, Value.of(20))
                        .verdict());
    }

    /** A source that rounds differently from year to year: the number went down, the parts went up. */
    @Test
    void theVerdictNeverSaysAnotherWayThanThePrintedNumber() {
        Value first =
                new Value.Counted(new BigDecimal("50.6"), Optional.of(Share.of(500_000, 1_000_000)), Finality.FINAL);
        Value last = new Value.Counted(new BigDecimal("50"), Optional.of(Share.of(504_000, 1_000_000)), Finality.FINAL);
        assertEquals(
                UNCLEAR,
                Entries.development(Entries.share(Direction.HIGHER), first, last)
                        .verdict());
    }

    /** A whole year is not held against a half, a half not against the other half, a span not against a year. */
    @ParameterizedTest
    @CsvSource({
        "2023,2024,BEYOND_CHANCE_WANTED",
        "2023h1,2024h1,BEYOND_CHANCE_WANTED",
        "2023h2,2024h2,BEYOND_CHANCE_WANTED",
        "2023h1,2024h2,NOT_JUDGED_KIND",
        "2024h1,2024h2,NOT_JUDGED_KIND",
        "2023,2024h1,NOT_JUDGED_KIND",
        "2020..2023,2024,NOT_JUDGED_KIND",
        "2017..2020,2021..2024,NOT_JUDGED_KIND"
    })
    void equallyLongTimes(String first, String last, Verdict expected) {
        Indicator events = Entries.events(Direction.LOWER);
        Period from = Period.parse(first).orElseThrow();
        Period to = Period.parse(last).orElseThrow();
        Figures figures = Entries.figures(events, from, Value.of(60), to, Value.of(20));
        assertEquals(
                expected,
                Development.of(figures, events, CellKey.of(events.id(), to), from, to)
                        .verdict());
    }

    /** The same period twice is no change. */
    @Test
    void oneYearAgainstItself() {
        Indicator events = Entries.events(Direction.LOWER);
        CellKey key = CellKey.of(events.id(), Entries.Y2024);
        Figures figures = new Figures(Map.of(key, Value.of(60)), Map.of());
        assertEquals(
                NONE,
                Development.of(figures, events, key, Entries.Y2024, Entries.Y2024)
                        .verdict());
    }

    /** Saker per årsverk is a ratio though its unit is «antall»; it is no count of cases. */
    @Test
    void aRatioIsNoCount() {
        Indicator ratio = Entries.ratio(Entries.events(Direction.HIGHER));
        assertEquals(
                NOT_JUDGED_KIND,
                Entries.development(ratio, Value.of(20), Value.of(80)).verdict());
    }

    @Property(seed = "20241231", tries = 1000)
    void noDevelopmentOverABreak(
            @ForAll @IntRange(min = 2000, max = 2030) int first,
            @ForAll @IntRange(min = 2000, max = 2030) int last,
            @ForAll @IntRange(min = 2000, max = 2030) int at) {
        Indicator events = Entries.events(Direction.LOWER, at);
        Period from = Period.ofYear(first);
        Period to = Period.ofYear(last);
        CellKey key = CellKey.of(events.id(), to);
        Figures figures = first == last
                ? new Figures(Map.of(key, Value.of(5)), Map.of())
                : Entries.figures(events, from, Value.of(60), to, Value.of(5));
        Development development = Development.of(figures, events, key, from, to);
        boolean over = Math.min(first, last) < at && at <= Math.max(first, last);
        assertEquals(over, development.change() instanceof Change.OverBreak);
        assertEquals(over || first == last, development.verdict() == NONE);
    }

    @Property(seed = "20241230", tries = 1000)
    void swappingTheYearsMirrorsTheVerdict(
            @ForAll @IntRange(min = 1, max = 120) int m,
            @ForAll @IntRange(min = 1, max = 120) int n,
            @ForAll @IntRange(max = 120) int a,
            @ForAll @IntRange(max = 120) int b,
            @ForAll Direction direction,
            @ForAll boolean share) {
        Indicator indicator = share ? Entries.share(direction) : Entries.events(direction);
        Value x = share ? Value.of(Share.of(Math.min(a, m), m)) : Value.of(a);
        Value y = share ? Value.of(Share.of(Math.min(b, n), n)) : Value.of(b);
        Verdict there = Entries.development(indicator, x, y).verdict();
        Verdict back = Entries.development(indicator, y, x).verdict();
        assertEquals(
                switch (there) {
                    case BEYOND_CHANCE_WANTED -> BEYOND_CHANCE_UNWANTED;
                    case BEYOND_CHANCE_UNWANTED -> BEYOND_CHANCE_WANTED;
                    default -> there;
                },
                back);
        boolean directed = direction == Direction.HIGHER || direction == Direction.LOWER;
        assertFalse(!directed && (there == BEYOND_CHANCE_WANTED || there == BEYOND_CHANCE_UNWANTED));
    }

    /** Wanted is up for «hoyere» and down for «lavere», whatever the numbers. */
    @Property(seed = "20241229", tries = 1000)
    void theVerdictAgreesWithTheSign(
            @ForAll @IntRange(max = 300) int a, @ForAll @IntRange(max = 300) int b, @ForAll boolean higher) {
        Indicator events = Entries.events(higher ? Direction.HIGHER : Direction.LOWER);
        Development development = Entries.development(events, Value.of(a), Value.of(b));
        if (a == b) {
            assertEquals(NONE, development.verdict());
        } else if (development.verdict().isBeyondChance()) {
            assertEquals(b > a == higher ? BEYOND_CHANCE_WANTED : BEYOND_CHANCE_UNWANTED, development.verdict());
        } else {
            assertEquals(UNCLEAR, development.verdict());
        }
        assertInstanceOf(Change.Known.class, development.change());
    }

    @Test
    void whatCountsAsAComparison() {
        for (Verdict verdict : Verdict.values()) {
            assertEquals(verdict == UNCLEAR || verdict.name().startsWith("BEYOND"), verdict.isJudged(), verdict.name());
            assertEquals(verdict.name().startsWith("BEYOND"), verdict.isBeyondChance(), verdict.name());
        }
    }
}
