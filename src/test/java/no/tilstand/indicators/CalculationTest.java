package no.tilstand.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.domain.Value.Finality;
import org.junit.jupiter.api.Test;

class CalculationTest {
    @Test
    void aShareKeepsItsParts() {
        Value value = Calculation.ratio(Unit.PERCENT, Value.of(212), Value.of(220));
        assertEquals(Optional.of(Share.of(212, 220)), value.counted().flatMap(Counted::share));
        assertEquals(new BigDecimal("96.4"), Share.of(212, 220).percent(1));
    }

    @Test
    void rates() {
        assertEquals(
                0,
                new BigDecimal("12.5")
                        .compareTo(Calculation.ratio(Unit.PER_1000, Value.of(50), Value.of(4000))
                                .counted()
                                .orElseThrow()
                                .number()));
    }

    @Test
    void nothingOutOfNothingIsNotZero() {
        assertEquals(Value.NOT_APPLICABLE, Calculation.ratio(Unit.PERCENT, Value.of(0), Value.of(0)));
        assertEquals(Value.MISSING, Calculation.ratio(Unit.PERCENT, Value.MISSING, Value.of(5)));
        assertEquals(Value.MISSING, Calculation.ratio(Unit.PERCENT, Value.of(5), Value.MISSING));
        assertEquals(Value.SUPPRESSED, Calculation.ratio(Unit.PERCENT, Value.MISSING, Value.SUPPRESSED));
        assertEquals(Value.SUPPRESSED, Calculation.ratio(Unit.PERCENT, Value.SUPPRESSED, Value.of(5)));
    }

    @Test
    void theLeastFinalPartDecides() {
        Value preliminary = new Counted(BigDecimal.TEN, Optional.empty(), Finality.PRELIMINARY);
        assertEquals(
                Finality.PRELIMINARY,
                Calculation.ratio(Unit.PERCENT, Value.of(5), preliminary)
                        .counted()
                        .orElseThrow()
                        .finality());
    }
}
