package no.tilstand.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator.Basis;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.ReportSettings.Protection;
import no.tilstand.domain.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The boundaries of what is hidden by its own number. */
class PrimaryTest {
    @ParameterizedTest
    @CsvSource({
        // threshold, zeros shown, what is counted, number, hidden
        "3, true, CHILD, 0, false",
        "3, true, CHILD, 1, true",
        "3, true, CHILD, 3, true",
        "3, true, CHILD, 4, false",
        "3, false, CHILD, 0, true",
        "3, false, CHILD, 4, false",
        "3, true, CASE, 3, true",
        "3, true, EVENT, 3, true",
        "3, true, EVENT, 4, false",
        "5, true, EVENT, 5, true",
        "5, true, EVENT, 6, false",
        "3, true, STAFF, 5, true",
        "3, true, STAFF, 6, false",
        "3, true, STAFF, 0, false",
        "3, true, KRONER, 2, false",
        "3, true, OTHER, 2, false",
        "0, true, CHILD, 2, false",
        "0, true, STAFF, 2, false",
        "3, true, CHILD, -2, true",
        "3, true, CHILD, 2.5, true",
        "3, true, CHILD, 3.5, false",
        "3, true, CHILD, 1e400, false",
        "3, true, CHILD, 1e-400, true",
    })
    void aCountStandingAlone(int threshold, boolean showZero, Counts counts, String number, boolean hidden) {
        Figures figures = new Fixture()
                .add("a", counts, Unit.COUNT, Basis.AT_YEAR_END, null, null)
                .set("a", number)
                .protect(new Protection(threshold, showZero));
        assertEquals(hidden, !Fixture.hidden(figures).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"0.5, true", "5.0, true", "5.1, false", "0.0, false"})
    void fullTimeEquivalents(String number, boolean hidden) {
        Figures figures = new Fixture()
                .add("aarsverk", Counts.STAFF, Unit.FULL_TIME_EQUIVALENTS, Basis.AT_YEAR_END, null, null)
                .set("aarsverk", number)
                .protect(3);
        assertEquals(hidden, !Fixture.hidden(figures).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        // numerator, denominator, hidden
        "0, 10, false", // 0 percent: nobody
        "1, 10, true",
        "3, 10, true",
        "4, 10, false",
        "6, 10, false",
        "7, 10, true", // 3 are left
        "9, 10, true",
        "10, 10, false", // all: an attribute of everyone, but no small number
        "0, 3, true",
        "3, 3, true",
        "0, 4, false",
        "4, 4, false",
        "212, 220, false",
        "217, 220, true",
    })
    void aShareWithItsParts(long numerator, long denominator, boolean hidden) {
        Figures figures = new Fixture()
                .percent("andel", null, null)
                .share("andel", numerator, denominator)
                .protect(3);
        assertEquals(hidden, !Fixture.hidden(figures).isEmpty());
        // The parts go with the share: nothing of it is left.
        assertEquals(
                hidden,
                figures.get(Fixture.key("andel"))
                        .counted()
                        .flatMap(c -> c.share())
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        // base, percent, hidden
        "20, 15.0, true", // 3
        "20, 20.0, false",
        "20, 85.0, true", // 3 are left
        "6, 83.3, true",
        "100, 2.0, true",
        "1000, 0, false", // 0 to 4: it can be none
        "1000, 0.3, true",
        "3, 0.0, true",
        "20, 16.1, false", // fits nobody: an error for the rules
    })
    void aPercentageWithoutParts(long base, String percent, boolean hidden) {
        Figures figures = new Fixture()
                .count("alle")
                .percent("andel", null, "alle")
                .set("alle", base)
                .set("andel", percent)
                .protect(3);
        assertEquals(hidden, Fixture.hidden(figures).contains("andel"));
    }

    @Test
    void aMedianOfFewIsHiddenAndOneOfManyIsNot() {
        Fixture few = new Fixture()
                .count("saker")
                .add("dager", Counts.EVENT, Unit.DAYS, Basis.DURING_YEAR, null, "saker")
                .set("saker", 2)
                .set("dager", 40);
        assertEquals(Set.of("saker", "dager"), Fixture.hidden(few.protect(3)));
        assertEquals(Set.of(), Fixture.hidden(few.set("saker", 20).protect(3)));
    }

    @Test
    void aRateGoesWithItsCount() {
        Fixture rate = new Fixture()
                .count("barn")
                .add("folk", Counts.OTHER, Unit.COUNT, Basis.AT_YEAR_END, null, null)
                .add("rate", Counts.CHILD, Unit.PER_1000, Basis.DURING_YEAR, "barn", "folk")
                .set("barn", 2)
                .set("folk", 8000)
                .set("rate", "0.3");
        assertEquals(Set.of("barn", "rate"), Fixture.hidden(rate.protect(3)));
        assertEquals(Set.of("rate"), Fixture.hidden(rate.keep("barn").protect(3)));
    }

    @Test
    void onlyWhatIsShownComesOutAndRemarksOfHiddenCellsDoNot() {
        Figures figures = new Fixture()
                .count("a")
                .count("b")
                .count("c")
                .set("a", 2)
                .set("b", 20)
                .set("c", 30)
                .keep("c")
                .protect(3);
        assertFalse(figures.values().containsKey(Fixture.key("c")));
        assertFalse(figures.sources().containsKey(Fixture.key("c")));
        assertEquals("", figures.sourcesOf(Fixture.key("a")).get(0).note());
        assertEquals("to barn", figures.sourcesOf(Fixture.key("b")).get(0).note());
    }

    @Test
    void whatTheSourceHidesStaysHidden() {
        Figures figures = new Fixture().count("a").set("a", Value.SUPPRESSED).protect(3);
        assertTrue(figures.get(Fixture.key("a")) instanceof Value.Suppressed);
    }

    @Test
    void missingAndNotApplicableAreNotHidden() {
        Figures figures = new Fixture()
                .count("a")
                .count("b")
                .percent("c", null, null)
                .set("a", Value.MISSING)
                .set("b", Value.NOT_APPLICABLE)
                .set("c", Value.MISSING)
                .protect(3);
        assertEquals(Set.of(), Fixture.hidden(figures));
    }
}
