package no.tilstand.indicators;

import static no.tilstand.indicators.Attainment.MET;
import static no.tilstand.indicators.Attainment.NEARLY;
import static no.tilstand.indicators.Attainment.NEUTRAL;
import static no.tilstand.indicators.Attainment.NOT_ASSESSABLE;
import static no.tilstand.indicators.Attainment.NOT_MET;
import static no.tilstand.indicators.Attainment.WISH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilstand.Registers;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Demand;
import no.tilstand.domain.Demand.Milestone;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Direction;
import no.tilstand.domain.Indicator.LegalDemand;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Operator;
import no.tilstand.domain.Period;
import no.tilstand.domain.Strategy;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Finality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {
    private static final CellKey KEY = CellKey.of("andel", Period.ofYear(2024));

    private static Demand demand(Operator operator, String from, String to, String nearly) {
        return new Demand(
                operator,
                new BigDecimal(from),
                new BigDecimal(to),
                Optional.empty(),
                List.of(),
                Optional.ofNullable(nearly).map(BigDecimal::new),
                "");
    }

    private static Attainment judge(Demand demand, Direction direction, Value value) {
        Indicator indicator =
                Registers.indicator("andel", Unit.PERCENT, 1, direction, List.of(), List.of(), Optional.empty());
        return Assessment.against(demand, KEY, indicator, new Figures(Map.of(KEY, value), Map.of()), List.of())
                .attainment();
    }

    /** Just under, on and just over each limit; nearly only where the strategy says what that is. */
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,90,90,,89.9,NOT_MET",
        "AT_LEAST,90,90,,90,MET",
        "AT_LEAST,90,90,88,89.9,NEARLY",
        "AT_LEAST,90,90,88,88,NEARLY",
        "AT_LEAST,90,90,88,87.9,NOT_MET",
        "AT_MOST,7,7,,7,MET",
        "AT_MOST,7,7,,7.1,NOT_MET",
        "AT_MOST,7,7,9,9,NEARLY",
        "AT_MOST,7,7,9,9.1,NOT_MET",
        "EQUAL,100,100,,100.0,MET",
        "EQUAL,100,100,,99.9,NOT_MET",
        "BETWEEN,50,60,,50,MET",
        "BETWEEN,50,60,,60,MET",
        "BETWEEN,50,60,,49.9,NOT_MET",
        "BETWEEN,50,60,,60.1,NOT_MET"
    })
    void limits(Operator operator, String from, String to, String nearly, String value, Attainment expected) {
        assertEquals(
                expected, judge(demand(operator, from, to, nearly), Direction.HIGHER, Value.of(new BigDecimal(value))));
    }

    @Test
    void noVerdictWithoutAFinalShownNumber() {
        Demand all = demand(Operator.AT_LEAST, "100", "100", null);
        assertEquals(NOT_ASSESSABLE, judge(all, Direction.HIGHER, Value.MISSING));
        assertEquals(NOT_ASSESSABLE, judge(all, Direction.HIGHER, Value.SUPPRESSED));
        assertEquals(NOT_ASSESSABLE, judge(all, Direction.HIGHER, Value.NOT_APPLICABLE));
        Value preliminary = new Value.Counted(BigDecimal.valueOf(100), Optional.empty(), Finality.PRELIMINARY);
        assertEquals(NOT_ASSESSABLE, judge(all, Direction.HIGHER, preliminary));
        assertEquals(NEUTRAL, judge(all, Direction.NEUTRAL, Value.of(100)));
    }

    /** A share is judged as it is, not as it is rounded: 2 199 of 2 200 is not all, though it prints as 100,0. */
    @Test
    void theUnroundedShareIsJudged() {
        Demand all = demand(Operator.AT_LEAST, "100", "100", null);
        assertEquals(NOT_MET, judge(all, Direction.HIGHER, Value.of(no.tilstand.domain.Share.of(2199, 2200))));
        assertEquals(MET, judge(all, Direction.HIGHER, Value.of(no.tilstand.domain.Share.of(2200, 2200))));
    }

    /** The milestone that has been reached holds until the next one; before the first there is nothing to hold against. */
    @ParameterizedTest
    @CsvSource({"2021,", "2022,80", "2023,80", "2024,90", "2025,90", "2026,95", "2027,95"})
    void milestones(int year, String limit) {
        Demand demand = new Demand(
                Operator.AT_LEAST,
                BigDecimal.valueOf(95),
                BigDecimal.valueOf(95),
                Optional.of(2026),
                List.of(new Milestone(2022, BigDecimal.valueOf(80)), new Milestone(2024, BigDecimal.valueOf(90))),
                Optional.empty(),
                "");
        assertEquals(
                Optional.ofNullable(limit), Assessment.limitIn(demand, year).map(BigDecimal::toPlainString));
    }

    /** The strategy's number before the law's; the law of the year; a wish only where nothing has a number. */
    @Test
    void whichDemandCounts() {
        Demand law = demand(Operator.AT_LEAST, "100", "100", null);
        Indicator indicator = Registers.indicator(
                "andel",
                Unit.PERCENT,
                1,
                Direction.HIGHER,
                List.of(new LegalDemand(Optional.of(2023), Optional.empty(), law)),
                List.of(),
                Optional.empty());
        Figures figures = new Figures(Map.of(KEY, Value.of(95)), Map.of());
        Demand own = demand(Operator.AT_LEAST, "90", "90", null);
        assertEquals(MET, of(indicator, strategy(Optional.of(own)), figures));
        assertEquals(NOT_MET, of(indicator, strategy(Optional.empty()), figures));
        assertEquals(NOT_MET, of(indicator, Strategy.NONE, figures));
        Indicator free =
                Registers.indicator("andel", Unit.PERCENT, 1, Direction.HIGHER, List.of(), List.of(), Optional.empty());
        assertEquals(WISH, of(free, strategy(Optional.empty()), figures));
        assertEquals(NEUTRAL, of(free, Strategy.NONE, figures));
        assertEquals(NEARLY, of(free, strategy(Optional.of(demand(Operator.AT_LEAST, "96", "96", "94"))), figures));
    }

    private static Attainment of(Indicator indicator, Strategy strategy, Figures figures) {
        return Assessment.of(KEY, indicator, strategy, figures, List.of()).attainment();
    }

    private static Strategy strategy(Optional<Demand> demand) {
        Strategy.Goal goal =
                new Strategy.Goal("m", "Mål", Optional.of("andel"), "", demand, "", Location.of("maal.json"));
        return new Strategy(
                "Strategi",
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of(new Strategy.FocusArea("a", "Område", List.of(goal))),
                List.of());
    }
}
