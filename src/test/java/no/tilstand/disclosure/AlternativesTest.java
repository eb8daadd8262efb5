package no.tilstand.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator.Basis;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.ReportSettings.Protection;
import no.tilstand.domain.Source;
import no.tilstand.domain.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a second source gives comes out only where it can give nothing away. */
class AlternativesTest {
    private static final Source OTHER = new Source(Source.Kind.JSON_STAT, Location.of("ssb.json"), "SSB", "");

    private static int shown(Fixture fixture, String key, Value other, int threshold) {
        OpenFigures open = new OpenFigures(
                fixture.chosen, Map.of(Fixture.key(key), List.of(new Observation(Fixture.key(key), other, OTHER))));
        Figures figures =
                Disclosure.protect(open, fixture.register, new Protection(threshold, true), fixture.chosen.keySet());
        return figures.alternativesOf(Fixture.key(key)).size();
    }

    /** Threshold 3: what is small in either source is not shown, nor anything beside a hidden number. */
    @ParameterizedTest
    @CsvSource({"20, 19, 1", "20, 4, 1", "20, 3, 0", "20, 0, 1", "3, 20, 0", "3, 3, 0"})
    void aCount(int used, int other, int shown) {
        assertEquals(shown, shown(new Fixture().count("barn").set("barn", used), "barn", Value.of(other), 3));
    }

    @Test
    void nothingElseMayBeHiddenInTheArea() {
        Fixture fixture =
                new Fixture().count("barn").count("flyttinger").set("barn", 20).set("flyttinger", 2);
        assertEquals(0, shown(fixture, "barn", Value.of(19), 3));
        assertEquals(1, shown(fixture, "barn", Value.of(20), 3), "the same number says nothing new");
        assertEquals(1, shown(fixture, "barn", Value.of(19), 0), "nothing is protected");
    }

    @Test
    void kronerAreNotProtectedAndSharesAreOnlyConfirmed() {
        Fixture kroner = new Fixture()
                .add("utgift", Counts.KRONER, Unit.KRONER, Basis.DURING_YEAR, null, null)
                .set("utgift", 12_000_000);
        assertEquals(1, shown(kroner, "utgift", Value.of(2), 3));
        Fixture share = new Fixture()
                .count("med-plan")
                .count("barn")
                .percent("andel", "med-plan", "barn")
                .set("med-plan", 20)
                .set("barn", 40)
                .share("andel", 20, 40);
        assertEquals(0, shown(share, "andel", Value.of(45), 3));
        assertEquals(1, shown(share, "andel", Value.of(50), 3));
    }

    @Test
    void aMissingNumberIsNoAlternative() {
        assertEquals(0, shown(new Fixture().count("barn").set("barn", 20), "barn", Value.MISSING, 3));
    }
}
