package no.tilstand.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Demand;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Basis;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Direction;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Operator;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTest {
    private static final Indicator SHARE = Entries.share(Direction.HIGHER);

    private static Optional<Gap> gap(Indicator indicator, Demand demand, Value value) {
        return Gap.of(
                Assessment.against(
                        demand,
                        CellKey.of(indicator.id(), Entries.Y2024),
                        indicator,
                        Entries.figures(indicator, Entries.Y2024, value),
                        List.of()),
                indicator);
    }

    /**
     * Points rounded to one decimal and the cases it would take; an empty number of cases where no whole number meets the
     * demand. 212 of 220 and 34 of 40 are the visits and the children of the reference.
     */
    @ParameterizedTest
    @CsvSource({
        // at least: one under the limit, on it, well under; 90 per cent of 7 is 6.3
        "AT_LEAST,100,100,212/220,3.6,BELOW,8",
        "AT_LEAST,90,90,34/40,5.0,BELOW,2",
        "AT_LEAST,90,90,35/40,2.5,BELOW,1",
        "AT_LEAST,90,90,36/40,,,",
        "AT_LEAST,90,90,6/7,4.3,BELOW,1",
        "AT_LEAST,90,90,5/7,18.6,BELOW,2",
        "AT_LEAST,90,90,0/7,90.0,BELOW,7",
        "AT_LEAST,90,90,7/7,,,",
        "AT_LEAST,33.3,33.3,1/3,,,",
        "AT_LEAST,33.4,33.4,1/3,0.1,BELOW,1",
        "AT_LEAST,0.1,0.1,0/2000,0.1,BELOW,2",
        "AT_LEAST,100,100,0/1,100.0,BELOW,1",
        // more than all cannot be
        "AT_LEAST,101,101,7/7,1.0,BELOW,",
        // at most: none, one over, a limit between two whole numbers
        "AT_MOST,0,0,1/60,1.7,ABOVE,1",
        "AT_MOST,0,0,60/60,100.0,ABOVE,60",
        "AT_MOST,10,10,4/40,,,",
        "AT_MOST,10,10,5/40,2.5,ABOVE,1",
        "AT_MOST,10,10,3/7,32.9,ABOVE,3",
        "AT_MOST,15,15,2/7,13.6,ABOVE,1",
        // exactly: only where a whole number gives it
        "EQUAL,50,50,3/8,12.5,BELOW,1",
        "EQUAL,50,50,6/8,25.0,ABOVE,2",
        "EQUAL,50,50,3/7,7.1,BELOW,",
        "EQUAL,50,50,4/7,7.1,ABOVE,",
        // an interval: from the nearest end, and only where a whole number lies in it
        "BETWEEN,50,60,4/10,10.0,BELOW,1",
        "BETWEEN,50,60,7/10,10.0,ABOVE,1",
        "BETWEEN,50,60,32/50,4.0,ABOVE,2",
        "BETWEEN,50,55,3/7,7.1,BELOW,",
        "BETWEEN,50,55,4/7,2.1,ABOVE,",
        // without parts, or with parts that are no cases: the points only
        "AT_LEAST,90,90,88.5,1.5,BELOW,",
        "AT_LEAST,90,90,3.5/7,40.0,BELOW,",
        "AT_LEAST,90,90,3/6.5,43.8,BELOW,"
    })
    void shares(Operator operator, String from, String to, String value, String points, Gap.Side side, Integer cases) {
        Optional<Gap> gap = gap(SHARE, Entries.demand(operator, from, to, null), Entries.value(value));
        assertEquals(
                Optional.ofNullable(points),
                gap.map(g -> g.distance().setScale(1, RoundingMode.HALF_UP).toPlainString()));
        assertEquals(Optional.ofNullable(side), gap.map(Gap::side));
        assertEquals(Optional.ofNullable(cases), gap.flatMap(Gap::cases));
    }

    /** For counts and days the distance is in the unit itself, and there are no other cases to tell. */
    @ParameterizedTest
    @CsvSource({"COUNT,8,6,2", "COUNT,6,6,", "COUNT,7,6,1", "DAYS,61,50,11", "DAYS,50.5,50,0.5"})
    void units(Unit unit, String value, String atMost, String distance) {
        Indicator indicator = Entries.entry(unit, Counts.EVENT, Basis.DURING_YEAR, Direction.LOWER);
        Optional<Gap> gap =
                gap(indicator, Entries.demand(Operator.AT_MOST, atMost, atMost, null), Entries.value(value));
        assertEquals(
                Optional.ofNullable(distance).map(d -> new Gap(new BigDecimal(d), Gap.Side.ABOVE, Optional.empty())),
                gap);
    }

    @Test
    void nearlyHasAGapAndWhatIsNotJudgedHasNone() {
        Demand nearly = Entries.demand(Operator.AT_LEAST, "90", "90", "85");
        assertEquals(
                Optional.of(2), gap(SHARE, nearly, Value.of(Share.of(34, 40))).flatMap(Gap::cases));
        for (String sign : List.of(":", "..", "...", ".", "34/40*")) {
            assertEquals(Optional.empty(), gap(SHARE, nearly, Entries.value(sign)));
        }
        assertEquals(Optional.empty(), gap(Entries.share(Direction.NEUTRAL), nearly, Value.of(Share.of(34, 40))));
    }

    /** The cases are the fewest that will do: with them the target is met, with one fewer it is not. */
    @Property(seed = "20240301", tries = 2000)
    void withSoManyTheTargetIsMetAndWithOneFewerItIsNot(
            @ForAll @IntRange(min = 1, max = 400) int denominator,
            @ForAll @IntRange(max = 400) int numerator,
            @ForAll @IntRange(max = 1000) int tenths,
            @ForAll boolean atLeast) {
        int some = Math.min(numerator, denominator);
        Operator operator = atLeast ? Operator.AT_LEAST : Operator.AT_MOST;
        BigDecimal limit = BigDecimal.valueOf(tenths, 1);
        Demand demand = Entries.demand(operator, limit.toString(), limit.toString(), null);
        Optional<Gap> gap = gap(SHARE, demand, Value.of(Share.of(some, denominator)));
        if (gap.isEmpty()) {
            assertTrue(demand.isMetBy(Share.of(some, denominator).percent()));
            return;
        }
        int step = gap.get().side() == Gap.Side.BELOW ? 1 : -1;
        assertEquals(atLeast, step == 1);
        int cases = gap.get().cases().orElseThrow();
        assertTrue(cases > 0 && gap.get().distance().signum() > 0);
        assertTrue(
                demand.isMetBy(Share.of(some + (long) step * cases, denominator).percent()));
        assertFalse(demand.isMetBy(
                Share.of(some + (long) step * (cases - 1), denominator).percent()));
    }
}
