package no.tilstand.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilstand.Registers;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Direction;
import no.tilstand.domain.Indicator.SeriesBreak;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Period;
import no.tilstand.domain.Text;
import no.tilstand.domain.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {
    private static final Period Y2017 = Period.ofYear(2017);
    private static final Period Y2018 = Period.ofYear(2018);

    private static Change change(Indicator indicator, Value first, Value last) {
        CellKey key = CellKey.of(indicator.id(), Y2018);
        return Change.between(
                new Figures(Map.of(key.at(Y2017), first, key, last), Map.of()), indicator, key, Y2017, Y2018);
    }

    /** The relative change is given from a first value of 20 on (language rule 6), whole percent, half up. */
    @ParameterizedTest
    @CsvSource({"51,20,-31,61", "20,10,-10,50", "19,10,-9,", "0,4,4,", "200,201,1,1", "200,200,0,0"})
    void countsHaveARelativeChangeFromTwentyOn(long first, long last, String difference, String relative) {
        Change.Known known = assertInstanceOf(
                Change.Known.class,
                change(Registers.indicator("akutt", Unit.COUNT, 0), Value.of(first), Value.of(last)));
        assertEquals(0, new BigDecimal(difference).compareTo(known.difference()));
        assertEquals(Optional.ofNullable(relative), known.relative().map(BigDecimal::toPlainString));
    }

    @Test
    void aShareChangesInPointsOnly() {
        Change.Known known = assertInstanceOf(
                Change.Known.class,
                change(
                        Registers.indicator("andel", Unit.PERCENT, 1),
                        Value.of(new BigDecimal("44.4")),
                        Value.of(new BigDecimal("49.8"))));
        assertEquals(new BigDecimal("5.4"), known.difference());
        assertEquals(Optional.empty(), known.relative());
    }

    @Test
    void whatIsHiddenOrMissingAtOneEndIsSoForTheChange() {
        Indicator akutt = Registers.indicator("akutt", Unit.COUNT, 0);
        assertInstanceOf(Change.Hidden.class, change(akutt, Value.SUPPRESSED, Value.of(20)));
        assertInstanceOf(Change.Hidden.class, change(akutt, Value.of(20), Value.SUPPRESSED));
        assertInstanceOf(Change.Hidden.class, change(akutt, Value.MISSING, Value.SUPPRESSED));
        assertEquals(new Change.Unknown(Y2017), change(akutt, Value.MISSING, Value.of(20)));
        assertEquals(new Change.Unknown(Y2018), change(akutt, Value.of(20), Value.NOT_APPLICABLE));
    }

    /** A break from 2018 stands between 2017 and 2018, not between 2016 and 2017 or after 2018. */
    @ParameterizedTest
    @CsvSource({"2016,2017,false", "2017,2018,true", "2018,2019,false", "2013,2019,true"})
    void noChangeOverABreak(int first, int last, boolean over) {
        Indicator broken = Registers.indicator(
                "barn",
                Unit.COUNT,
                0,
                Direction.NEUTRAL,
                List.of(),
                List.of(new SeriesBreak(2018, new Text("ny definisjon", ""))),
                Optional.empty());
        CellKey key = CellKey.of("barn", Period.ofYear(last));
        Change change = Change.between(
                new Figures(Map.of(key.at(Period.ofYear(first)), Value.of(5), key, Value.of(9)), Map.of()),
                broken,
                key,
                Period.ofYear(first),
                Period.ofYear(last));
        assertEquals(over, change instanceof Change.OverBreak);
    }

    /** A break inside a span stands between it and everything, and the order of the two periods does not mend it. */
    @ParameterizedTest
    @CsvSource({
        "2015..2017,2018,2016,true",
        "2015..2017,2018,2015,false",
        "2013,2014..2016,2016,true",
        "2018,2017,2018,true",
        "2018,2015..2017,2016,true",
        "2018,2017,2017,false"
    })
    void noChangeOverABreakInsideASpanOrBackwards(String first, String last, int at, boolean over) {
        Indicator broken = Registers.indicator(
                "barn",
                Unit.COUNT,
                0,
                Direction.NEUTRAL,
                List.of(),
                List.of(new SeriesBreak(at, new Text("ny definisjon", ""))),
                Optional.empty());
        Period from = Period.parse(first).orElseThrow();
        Period to = Period.parse(last).orElseThrow();
        CellKey key = CellKey.of("barn", to);
        Change change = Change.between(
                new Figures(Map.of(key.at(from), Value.of(5), key, Value.of(9)), Map.of()), broken, key, from, to);
        assertEquals(over, change instanceof Change.OverBreak);
    }
}
