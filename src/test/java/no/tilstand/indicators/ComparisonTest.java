package no.tilstand.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import no.tilstand.Registers;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Period;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;
import no.tilstand.indicators.Comparison.Known;
import no.tilstand.indicators.Comparison.NotCompared;
import no.tilstand.indicators.Comparison.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonTest {
    private static final String AREA = "KOSTRA-gruppe 7";
    private static final Indicator SHARE = Registers.indicator("andel", Unit.PERCENT, 1);
    private final Map<CellKey, Value> values = new LinkedHashMap<>();

    private static CellKey key(String indicator, String area, int year) {
        return new CellKey(indicator, "", area, Period.ofYear(year));
    }

    private ComparisonTest own(Value value) {
        values.put(key("andel", "", 2024), value);
        return this;
    }

    private ComparisonTest area(int year, Value value) {
        values.put(key("andel", AREA, year), value);
        return this;
    }

    private Comparison compare(Indicator indicator) {
        return Comparison.of(new Figures(values, Map.of()), indicator, key("andel", "", 2024), AREA);
    }

    private static Comparison not(Reason reason) {
        return new NotCompared(reason, Period.ofYear(2024));
    }

    private static Value number(String text) {
        return Value.of(new BigDecimal(text));
    }

    @Test
    void theDifferenceIsOfTheUnroundedValues() {
        Known known =
                (Known) own(Value.of(Share.of(2, 3))).area(2024, number("66.6")).compare(SHARE);
        assertEquals(
                0, Share.of(2, 3).percent().subtract(new BigDecimal("66.6")).compareTo(known.difference()));
        assertEquals(1, known.difference().signum());
        assertEquals(
                new BigDecimal("-4.2"),
                ((Known) own(number("83.9")).area(2024, number("88.1")).compare(SHARE)).difference());
    }

    @Test
    void whatIsMissingIsSaid() {
        assertEquals(not(Reason.OWN_MISSING), area(2024, number("1")).compare(SHARE));
        assertEquals(
                not(Reason.AREA_MISSING),
                own(number("1")).area(2024, Value.MISSING).compare(SHARE));
        assertEquals(not(Reason.OTHER_TIME), area(2023, number("1")).compare(SHARE));
        assertEquals(
                not(Reason.NOT_YET),
                area(2024, new Value.Missing(Value.Reason.NOT_YET)).compare(SHARE));
        assertEquals(
                not(Reason.NOT_APPLICABLE), area(2024, Value.NOT_APPLICABLE).compare(SHARE));
        assertEquals(
                not(Reason.NOT_APPLICABLE),
                own(Value.NOT_APPLICABLE).area(2024, number("1")).compare(SHARE));
    }

    @Test
    void aHiddenValueHidesTheDifferenceWhateverTheOtherIs() {
        assertEquals(new Comparison.Hidden(), own(Value.SUPPRESSED).compare(SHARE));
        assertEquals(new Comparison.Hidden(), area(2024, number("1")).compare(SHARE));
        assertEquals(
                new Comparison.Hidden(),
                own(number("1")).area(2024, Value.SUPPRESSED).compare(SHARE));
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void whatGrowsWithTheAreaIsNotCompared(Unit unit) {
        own(number("51")).area(2024, number("5100"));
        boolean total = unit == Unit.COUNT || unit == Unit.KRONER || unit == Unit.FULL_TIME_EQUIVALENTS;
        Comparison plain = compare(Registers.indicator("andel", unit, 1));
        assertEquals(total, plain.equals(not(Reason.TOTAL)));
        assertEquals(
                false,
                compare(Registers.ratio("andel", unit, "a", "b")).equals(not(Reason.TOTAL)),
                "so much for each is compared");
    }
}
