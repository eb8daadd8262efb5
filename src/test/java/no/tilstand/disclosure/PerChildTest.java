package no.tilstand.disclosure;

import static no.tilstand.disclosure.Fixture.hidden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import no.tilstand.domain.Indicator.Basis;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kroner divided by kroner per child is the number of children. */
class PerChildTest {
    private static final String MEAN = "utgifter-per-barn-funksjon-252";
    private static final String AMOUNT = "utgifter-funksjon-252";

    private static Fixture kroner(long amount, long mean) {
        return new Fixture()
                .add(AMOUNT, Counts.KRONER, Unit.KRONER, Basis.DURING_YEAR, null, null)
                .add(MEAN, Counts.KRONER, Unit.KRONER, Basis.DURING_YEAR, null, null)
                .set(AMOUNT, amount)
                .set(MEAN, mean);
    }

    @ParameterizedTest
    @CsvSource({
        // kroner, kroner per child, hidden
        "2600000, 866667, true", // 3
        "2600000, 867000, true", // 3, to the thousand
        "2600000, 2600000, true", // 1
        "2600000, 800000, true", // 3.25: about three all the same
        "2600000, 650000, false", // 4
        "2600000, 130000, false", // 20
        "0, 866667, false", // nothing to divide
        "2600000, 0, false",
    })
    void fewChildren(long amount, long mean, boolean isHidden) {
        assertEquals(
                isHidden ? Set.of(MEAN) : Set.of(), hidden(kroner(amount, mean).protect(3)));
    }

    /** Statistics Norway gives the amount to everyone. */
    @Test
    void theAmountNeedNotBeShown() {
        assertEquals(Set.of(MEAN), hidden(kroner(2600000, 866667).keep(AMOUNT).protect(3)));
    }

    @Test
    void withoutProtectionNothingIsHidden() {
        assertEquals(Set.of(), hidden(kroner(2600000, 866667).protect(0)));
    }

    @Test
    void theAmountThatTheRegisterNames() {
        Fixture f = new Fixture()
                .add("kostnad", Counts.KRONER, Unit.KRONER, Basis.DURING_YEAR, null, null)
                .add("snitt", Counts.KRONER, Unit.KRONER, Basis.DURING_YEAR, "kostnad", null)
                .set("kostnad", 2600000)
                .set("snitt", 866667);
        assertEquals(Set.of("snitt"), hidden(f.protect(3)));
    }

    /** A mean of the municipality's own, which neither the register nor its name ties to an amount. */
    @ParameterizedTest
    @CsvSource({
        "6000000, 2000000, true", // 3
        "6001000, 2000000, true", // 3, to the thousand
        "8000000, 2000000, false", // 4
        "5400000, 2000000, false", // 2.7 is no number of children
        "1000000, 2000000, false", // less than one
    })
    void anyAmountThatItGoesUpIn(long amount, long mean, boolean isHidden) {
        Fixture f = new Fixture()
                .add("utgifter-institusjon", Counts.KRONER, Unit.KRONER, Basis.DURING_YEAR, null, null)
                .add("utgift-per-barn-institusjon", Counts.KRONER, Unit.KRONER, Basis.DURING_YEAR, null, null)
                .count("annet")
                .set("annet", 2)
                .set("utgifter-institusjon", amount)
                .set("utgift-per-barn-institusjon", mean);
        Set<String> hidden = hidden(f.protect(3));
        assertEquals(isHidden, hidden.contains("utgift-per-barn-institusjon"), hidden::toString);
        assertEquals(List.of(), AuditTest.computable(f, f.protect(3)));
        assertEquals(isHidden, !AuditTest.foundIn(f, "annet").isEmpty());
    }

    /** 14 = 2 + 12: whichever of the others is hidden beside the two, 2600000 : 216667 must not give it back. */
    @Test
    void aHiddenCountDoesNotComeBack() {
        Fixture f = kroner(2600000, 216667)
                .count("unge")
                .count("borte")
                .count("alle", "unge", "borte")
                .set("unge", 2)
                .set("borte", 12)
                .set("alle", 14);
        Set<String> hidden = hidden(f.protect(3));
        assertTrue(hidden.contains("alle") || hidden.contains("borte"), hidden::toString);
        assertEquals(hidden.contains("borte"), hidden.contains(MEAN), hidden::toString);
    }
}
