package no.tilstand.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Demand;
import no.tilstand.domain.Demand.Milestone;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Direction;
import no.tilstand.domain.Operator;
import no.tilstand.domain.Period;
import no.tilstand.domain.Strategy;
import no.tilstand.domain.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObstacleTest {
    private static Assessment assess(
            Indicator indicator, Demand demand, Optional<Integer> setIn, int year, Value value) {
        Period period = Period.ofYear(year);
        return Assessment.against(
                demand,
                setIn,
                CellKey.of(indicator.id(), period),
                indicator,
                Entries.figures(indicator, period, value),
                List.of());
    }

    /** Each value has its own reason; a number has none. */
    @ParameterizedTest
    @CsvSource({"..,MISSING", "...,NOT_YET", ":,HIDDEN", ".,NOT_APPLICABLE", "95*,PRELIMINARY", "95,NONE", "85,NONE"})
    void reasons(String value, Obstacle expected) {
        Assessment a = assess(
                Entries.share(Direction.HIGHER),
                Entries.demand(Operator.AT_LEAST, "90", "90", null),
                Optional.of(2020),
                2024,
                Entries.value(value));
        assertEquals(expected, a.obstacle());
        assertEquals(expected != Obstacle.NONE, a.attainment() == Attainment.NOT_ASSESSABLE);
        assertEquals(Optional.empty(), a.obstacleYear());
    }

    @Test
    void anAcceptedPreliminaryValueIsJudged() {
        Indicator share = Entries.share(Direction.HIGHER);
        Assessment a = Assessment.against(
                Entries.demand(Operator.AT_LEAST, "90", "90", null),
                CellKey.of(share.id(), Entries.Y2024),
                share,
                Entries.figures(share, Entries.Y2024, Entries.value("95*")),
                List.of(share.id()));
        assertEquals(Attainment.MET, a.attainment());
        assertEquals(Obstacle.NONE, a.obstacle());
    }

    /** Before the first limit the year it comes is told, also when the value is missing. */
    @ParameterizedTest
    @CsvSource({"2021,2022", "2022,", "2025,", "2026,", "2027,"})
    void notDue(int year, Integer due) {
        Demand demand = new Demand(
                Operator.AT_LEAST,
                BigDecimal.valueOf(95),
                BigDecimal.valueOf(95),
                Optional.of(2026),
                List.of(new Milestone(2024, BigDecimal.valueOf(90)), new Milestone(2022, BigDecimal.valueOf(80))),
                Optional.empty(),
                "");
        for (Value value : List.of(Value.of(96), Value.MISSING, Value.SUPPRESSED)) {
            Assessment a = assess(Entries.share(Direction.HIGHER), demand, Optional.empty(), year, value);
            assertEquals(due != null, a.obstacle() == Obstacle.NOT_DUE);
            assertEquals(Optional.ofNullable(due), a.obstacleYear());
        }
    }

    @Test
    void withoutMilestonesTheFirstLimitIsTheLast() {
        Demand demand = new Demand(
                Operator.AT_LEAST,
                BigDecimal.valueOf(95),
                BigDecimal.valueOf(95),
                Optional.of(2026),
                List.of(),
                Optional.empty(),
                "");
        Assessment a = assess(Entries.share(Direction.HIGHER), demand, Optional.empty(), 2025, Value.of(96));
        assertEquals(Obstacle.NOT_DUE, a.obstacle());
        assertEquals(Optional.of(2026), a.obstacleYear());
    }

    /**
     * A strategy from 2022 and a series that breaks in the given year, judged in 2020 to 2024: the break counts when it
     * lies between the two. A limit of all or none is the same under both definitions.
     */
    @ParameterizedTest
    @CsvSource({
        "2022,2024,90,true",
        "2023,2024,90,false",
        "2024,2024,90,false",
        "2025,2024,90,true",
        "2023,2022,90,true",
        "2022,2021,90,false",
        "2021,2020,90,false",
        "2020,2020,90,true",
        "2023,2024,100,true",
        "2023,2024,0,true",
        "2023,2024,99.9,false"
    })
    void aBreakAfterTheTargetWasSet(int at, int year, String limit, boolean judged) {
        Assessment a = assess(
                Entries.share(Direction.HIGHER, at),
                Entries.demand(Operator.AT_LEAST, limit, limit, null),
                Optional.of(2022),
                year,
                Value.of(95));
        assertEquals(judged ? Obstacle.NONE : Obstacle.BREAK, a.obstacle());
        assertEquals(judged ? Optional.empty() : Optional.of(at), a.obstacleYear());
    }

    /** For a count 100 is a number like any other, and an interval is never all or none. */
    @Test
    void allOrNone() {
        Demand hundred = Entries.demand(Operator.AT_MOST, "100", "100", null);
        Demand none = Entries.demand(Operator.AT_MOST, "0", "0", null);
        Indicator events = Entries.events(Direction.LOWER, 2023);
        assertEquals(
                Obstacle.BREAK,
                assess(events, hundred, Optional.of(2022), 2024, Value.of(5)).obstacle());
        assertEquals(
                Obstacle.NONE,
                assess(events, none, Optional.of(2022), 2024, Value.of(5)).obstacle());
        assertEquals(
                Obstacle.BREAK,
                assess(
                                Entries.share(Direction.HIGHER, 2023),
                                Entries.demand(Operator.BETWEEN, "0", "100", null),
                                Optional.of(2022),
                                2024,
                                Value.of(5))
                        .obstacle());
    }

    /** The hidden value comes before the break: nothing more is said of it. A break comes before «foreløpig»: it lasts. */
    @ParameterizedTest
    @CsvSource({":,HIDDEN", "..,MISSING", "95*,BREAK", "95,BREAK"})
    void oneReasonTheMostLasting(String value, Obstacle expected) {
        assertEquals(
                expected,
                assess(
                                Entries.share(Direction.HIGHER, 2023),
                                Entries.demand(Operator.AT_LEAST, "90", "90", null),
                                Optional.of(2022),
                                2024,
                                Entries.value(value))
                        .obstacle());
    }

    /** The strategy's first year is when its targets were set; the law follows the year of the value. */
    @Test
    void theStrategySaysWhenAndTheLawNeedsNot() {
        Indicator share = Entries.share(Direction.HIGHER, 2023);
        CellKey key = CellKey.of(share.id(), Entries.Y2024);
        Figures figures = Entries.figures(share, Entries.Y2024, Value.of(95));
        Demand demand = Entries.demand(Operator.AT_LEAST, "90", "90", null);
        assertEquals(
                Obstacle.BREAK,
                Assessment.of(key, share, strategy(Optional.of(2022), demand), figures, List.of())
                        .obstacle());
        assertEquals(
                Obstacle.NONE,
                Assessment.of(key, share, strategy(Optional.of(2023), demand), figures, List.of())
                        .obstacle());
        assertEquals(
                Obstacle.NONE,
                Assessment.of(key, share, strategy(Optional.empty(), demand), figures, List.of())
                        .obstacle());
        assertEquals(
                Attainment.MET,
                Assessment.against(demand, key, share, figures, List.of()).attainment());
    }

    private static Strategy strategy(Optional<Integer> from, Demand demand) {
        Strategy.Goal goal = new Strategy.Goal(
                "m", "Mål", Optional.of("maalt"), "", Optional.of(demand), "", Location.of("maal.json"));
        return new Strategy(
                "Strategi",
                from,
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of(new Strategy.FocusArea("a", "Område", List.of(goal))),
                List.of());
    }

    /** «Nesten» reaches from its limit to the demand, whatever the operator, and never weakens a met target. */
    @ParameterizedTest
    @CsvSource({
        "EQUAL,100,100,95,94.9,NOT_MET",
        "EQUAL,100,100,95,95,NEARLY",
        "EQUAL,100,100,95,97,NEARLY",
        "EQUAL,100,100,95,100,MET",
        "EQUAL,50,50,45,50.1,NOT_MET",
        "BETWEEN,50,60,45,44.9,NOT_MET",
        "BETWEEN,50,60,45,45,NEARLY",
        "BETWEEN,50,60,45,60.1,NOT_MET",
        "BETWEEN,50,60,65,65,NEARLY",
        "BETWEEN,50,60,65,49.9,NOT_MET",
        "AT_LEAST,90,90,95,92,MET",
        "AT_LEAST,90,90,95,89,NOT_MET"
    })
    void nearlyReachesToTheDemand(
            Operator operator, String from, String to, String nearly, String value, Attainment expected) {
        assertEquals(
                expected,
                assess(
                                Entries.share(Direction.HIGHER),
                                Entries.demand(operator, from, to, nearly),
                                Optional.empty(),
                                2024,
                                Entries.value(value))
                        .attainment());
    }

    /** Moving a value towards the demand never worsens the attainment, with or without «nesten», for every operator. */
    @Property(seed = "20200101", tries = 3000)
    void movingTowardsTheDemandNeverWorsensTheAttainment(
            @ForAll Operator operator,
            @ForAll @IntRange(max = 100) int from,
            @ForAll @IntRange(max = 40) int width,
            @ForAll @IntRange(max = 100) int nearly,
            @ForAll boolean hasNearly,
            @ForAll @IntRange(max = 100) int value,
            @ForAll @IntRange(max = 100) int step) {
        int to = operator == Operator.BETWEEN ? from + width : from;
        Demand demand = Entries.demand(
                operator, String.valueOf(from), String.valueOf(to), hasNearly ? String.valueOf(nearly) : null);
        // Towards: up to the lower end or down to the upper, never past it, and inside not out again.
        int nearest = operator == Operator.AT_LEAST
                ? Math.max(value, from)
                : operator == Operator.AT_MOST ? Math.min(value, from) : Math.min(Math.max(value, from), to);
        int moved = value < nearest ? Math.min(value + step, nearest) : Math.max(value - step, nearest);
        Indicator share = Entries.share(Direction.HIGHER);
        Attainment before =
                assess(share, demand, Optional.empty(), 2024, Value.of(value)).attainment();
        Attainment after =
                assess(share, demand, Optional.empty(), 2024, Value.of(moved)).attainment();
        // MET, NEARLY and NOT_MET stand in this order in the enum.
        assertTrue(after.compareTo(before) <= 0, () -> value + " " + before + ", " + moved + " " + after);
        assertTrue(after.compareTo(Attainment.NOT_MET) <= 0);
    }

    /** Neutral is neutral: no verdict on attainment and no gap, whatever is demanded and whatever the value. */
    @Property(seed = "20200102", tries = 500)
    void noVerdictOnANeutralIndicator(
            @ForAll Operator operator, @ForAll @IntRange(max = 100) int limit, @ForAll @IntRange(max = 100) int value) {
        Indicator neutral = Entries.share(Direction.NEUTRAL);
        Assessment a = assess(
                neutral,
                Entries.demand(operator, String.valueOf(limit), String.valueOf(limit), null),
                Optional.of(2020),
                2024,
                Value.of(value));
        assertEquals(Attainment.NEUTRAL, a.attainment());
        assertEquals(Obstacle.NONE, a.obstacle());
        assertEquals(Optional.empty(), Gap.of(a, neutral));
    }
}
