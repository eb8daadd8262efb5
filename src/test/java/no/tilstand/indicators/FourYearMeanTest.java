package no.tilstand.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Basis;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Direction;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Finality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FourYearMeanTest {

    /** The values of 2021 to 2024. */
    private static Optional<FourYearMean> mean(Indicator indicator, List<Value> values) {
        Map<CellKey, Value> cells = new TreeMap<>();
        for (int i = 0; i < values.size(); i++) {
            cells.put(CellKey.of(indicator.id(), Period.ofYear(2021 + i)), values.get(i));
        }
        return FourYearMean.of(new Figures(cells, Map.of()), indicator, CellKey.of(indicator.id(), Entries.Y2024));
    }

    private static Optional<FourYearMean> mean(Indicator indicator, String values) {
        return mean(
                indicator,
                List.of(values.split(" ")).stream().map(Entries::value).toList());
    }

    /** One of the four below 20, all of them shown; 50 for four years is 12.5 a year. */
    @ParameterizedTest
    @CsvSource({
        "12 13 12 13,12.5",
        "6 6 6 6,6",
        "20 20 20 19,19.75",
        "20 20 20 20,",
        "19 99 99 99,79",
        "0 0 0 1,0.25",
        "0 0 0 0,",
        "5 : 5 5,",
        "5 .. 5 5,",
        "5 5 5 ...,",
        ". 5 5 5,",
        "5 5 5 5.5,"
    })
    void whenItIsOffered(String values, String expected) {
        Optional<FourYearMean> mean = mean(Entries.events(Direction.NEUTRAL), values);
        assertEquals(
                Optional.ofNullable(expected).map(BigDecimal::new),
                mean.map(m -> m.mean().stripTrailingZeros()));
        mean.ifPresent(m -> assertEquals(List.of(2021, 2024), List.of(m.first(), m.last())));
    }

    /** A number «i året»: counts of children, cases and events in the course of the year. */
    @ParameterizedTest
    @CsvSource({
        "COUNT,CHILD,DURING_YEAR,true",
        "COUNT,CASE,DURING_YEAR,true",
        "COUNT,EVENT,DURING_YEAR,true",
        "COUNT,CHILD,COHORT,true",
        "COUNT,CHILD,AT_YEAR_END,false",
        "COUNT,CHILD,AT_MID_YEAR,false",
        "COUNT,EVENT,HALF_YEAR,false",
        "COUNT,STAFF,DURING_YEAR,false",
        "COUNT,OTHER,DURING_YEAR,false",
        "PERCENT,CHILD,DURING_YEAR,false",
        "DAYS,EVENT,DURING_YEAR,false",
        "PER_1000,CHILD,DURING_YEAR,false"
    })
    void kinds(Unit unit, Counts counts, Basis basis, boolean offered) {
        Indicator indicator = Entries.entry(unit, counts, basis, Direction.NEUTRAL);
        assertEquals(offered, mean(indicator, "5 5 5 5").isPresent());
    }

    /** A break from 2021 on leaves the four whole; one from 2022, 2023 or 2024 does not. */
    @ParameterizedTest
    @CsvSource({"2020,true", "2021,true", "2022,false", "2024,false", "2025,true"})
    void noBreakInside(int at, boolean offered) {
        assertEquals(
                offered, mean(Entries.events(Direction.NEUTRAL, at), "5 5 5 5").isPresent());
    }

    @Test
    void theLeastFinalOfTheFourMarksIt() {
        Indicator events = Entries.events(Direction.NEUTRAL);
        assertEquals(Finality.FINAL, mean(events, "5 5 5 5").orElseThrow().finality());
        assertEquals(
                Finality.PRELIMINARY, mean(events, "5 5* 5 5").orElseThrow().finality());
    }

    @Test
    void aRatioIsNoCount() {
        assertEquals(Optional.empty(), mean(Entries.ratio(Entries.events(Direction.NEUTRAL)), "5 5 5 5"));
    }

    /** Three years do not do, and a half-year has no mean «i året». */
    @Test
    void fourWholeYears() {
        Indicator events = Entries.events(Direction.NEUTRAL);
        assertEquals(Optional.empty(), mean(events, "5 5 5"));
        Period half = Period.parse("2024h1").orElseThrow();
        assertEquals(
                Optional.empty(),
                FourYearMean.of(Entries.figures(events, half, Value.of(5)), events, CellKey.of(events.id(), half)));
    }

    @Property(seed = "20210101", tries = 500)
    void betweenTheSmallestAndTheLargest(@ForAll @Size(4) List<@IntRange(max = 60) Integer> counts) {
        Optional<FourYearMean> mean = mean(
                Entries.events(Direction.NEUTRAL),
                counts.stream().<Value>map(Value::of).toList());
        int least = counts.stream().min(Integer::compare).orElseThrow();
        int most = counts.stream().max(Integer::compare).orElseThrow();
        assertEquals(least < FourYearMean.SMALL && most > 0, mean.isPresent());
        mean.ifPresent(m -> assertTrue(m.mean().compareTo(BigDecimal.valueOf(least)) >= 0
                && m.mean().compareTo(BigDecimal.valueOf(most)) <= 0
                && m.mean().scale() <= 2));
    }
}
