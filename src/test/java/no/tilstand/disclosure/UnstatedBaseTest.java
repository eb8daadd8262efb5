package no.tilstand.disclosure;

import static no.tilstand.disclosure.Fixture.hidden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator.Basis;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Percentages that are printed alone: no parts, and no base in the register. */
class UnstatedBaseTest {
    private static Fixture share(String percent) {
        return new Fixture().percent("andel", null, null).set("andel", percent);
    }

    /** As {@code input/felles/innbyggere.csv} gives them to the figures. */
    private static Fixture children(Fixture f, int count) {
        return f.add("innbyggere-0-17", Counts.OTHER, Unit.COUNT, Basis.AT_YEAR_END, null, null)
                .set("innbyggere-0-17", count);
    }

    @ParameterizedTest
    @CsvSource({
        // children in the municipality, percent, hidden
        "23, 83.3, true", // 5 of 6, 10 of 12, 15 of 18: one to three are left
        "24, 83.3, false", // 20 of 24: four are left
        "163, 2.0, true", // 1 of 50, 2 of 100, 3 of 150
        "200, 2.0, false", // 4 of 200
        "163, 98.0, true",
        "163, 0.0, false", // nobody
        "163, 100.0, false", // all
        "3, 100.0, true", // all of a few
        "163, 50.0, false",
        "7, 50.0, true", // 4 of 8 is one child too many
        "30000, 0.1, false",
    })
    void noMoreThanTheChildrenThereAre(int children, String percent, boolean hidden) {
        assertEquals(
                hidden, hidden(children(share(percent), children).protect(3)).contains("andel"));
    }

    @Test
    void whereNobodyKnowsHowManyChildrenThereAreAnyBaseIsPossible() {
        assertEquals(Set.of(), hidden(share("83.3").protect(3)));
    }

    /** The population of another year says nearly as much. */
    @Test
    void thePopulationOfAnotherYear() {
        Fixture f = share("83.3")
                .add("innbyggere-0-17", Counts.OTHER, Unit.COUNT, Basis.AT_YEAR_END, null, null)
                .set("innbyggere-0-17 2022", 20);
        assertEquals(Set.of("andel"), hidden(f.protect(3)));
    }

    /** 50, 33.3 and 16.7 are of a base that six goes up in: of at most 20 children 9, 6 and 3 of 18 at the most. */
    @Test
    void categoriesThatMakeUpTheWholeHaveOneBase() {
        Fixture f = children(
                new Fixture()
                        .percent("p", null, null, "kategorier")
                        .set("p[a]", "50.0")
                        .set("p[b]", "33.3")
                        .set("p[c]", "16.7"),
                20);
        Set<String> hidden = hidden(f.protect(3));
        assertTrue(hidden.contains("p[c]") && hidden.size() > 1, hidden::toString);
        Fixture large = children(
                new Fixture()
                        .percent("p", null, null, "kategorier")
                        .set("p[a]", "50.0")
                        .set("p[b]", "33.3")
                        .set("p[c]", "16.7"),
                24);
        assertEquals(Set.of(), hidden(large.protect(3)));
    }

    /** 38 of 40: the register does not say that the forty are the base, but the number fits them and few others. */
    @Test
    void theBaseOfAnotherIndicatorStandsBeside() {
        Fixture total = share("95.0").count("barn").set("barn", 40);
        assertEquals(Set.of("andel"), hidden(total.protect(3)));
        Fixture base = share("95.0").percent("annen", null, null).share("annen", 20, 40);
        assertEquals(Set.of("andel"), hidden(base.protect(3)));
        // One new year of a hundred: 98 and 2.
        Fixture hundred = share("98.0").count("barn").set("barn", 100);
        assertEquals(Set.of("andel"), hidden(hundred.protect(3)));
        Fixture nothingSmall = share("85.0").count("barn").set("barn", 40);
        assertEquals(Set.of(), hidden(nothingSmall.protect(3)));
    }

    /** The register does not say that they are the base; one year of so few is no proof either, and is guessed at once. */
    @ParameterizedTest
    @CsvSource({
        // the children beside, percent, hidden
        "4, 25, true", // 1 and 3
        "4, 50, true", // 2 and 2
        "4, 100, false", // all
        "4, 0, false", // nobody
        "4, 30, false", // no part of four
        "19, 84.2, true", // 16, and 3 left
        "19, 78.9, false", // 15, and 4 left
        "20, 85, false", // 17 and 3, but of a twenty that is as likely chance
    })
    void aShareOfAFewChildrenThatStandBeside(int beside, String percent, boolean hidden) {
        Fixture f = share(percent).count("barn").set("barn", beside);
        assertEquals(hidden ? Set.of("andel") : Set.of(), hidden(f.protect(3)));
    }

    @Test
    void aFewOfAnotherKindAreNotTheBase() {
        Fixture events = share("25")
                .add("saker", Counts.EVENT, Unit.COUNT, Basis.DURING_YEAR, null, null)
                .set("saker", 4);
        assertEquals(Set.of(), hidden(events.protect(3)));
        Fixture otherDate = share("25")
                .add("barn", Counts.CHILD, Unit.COUNT, Basis.AT_YEAR_END, null, null)
                .set("barn", 4);
        assertEquals(Set.of(), hidden(otherDate.protect(3)));
        assertEquals(
                Set.of(),
                hidden(share("25").count("barn").set("barn", 4).keep("barn").protect(3)));
        Fixture otherYear =
                share("25").set("andel 2023", "30").count("barn").set("barn", 4).set("barn 2023", 4);
        assertEquals(Set.of(), hidden(otherYear.protect(3)));
    }

    @Test
    void aNumberThatThePercentagesDoNotFitIsNotTheirBase() {
        Fixture f = share("95.0")
                .set("andel 2023", "88.1")
                .count("barn")
                .set("barn", 40)
                .set("barn 2023", 40);
        assertEquals(Set.of(), hidden(f.protect(3)));
    }

    /** A base that is hidden beside another number must not come back as the one that the percentage fits. */
    @Test
    void thePercentageGoesWithTheBaseThatItFits() {
        Fixture f = share("85.0")
                .count("barn")
                .count("gutter")
                .count("jenter")
                .count("alle", "gutter", "jenter", "barn")
                .set("barn", 40)
                .set("gutter", 2)
                .set("jenter", 30)
                .set("alle", 72)
                .keep("jenter");
        Set<String> hidden = hidden(f.protect(3));
        assertEquals(hidden.contains("barn"), hidden.contains("andel"), hidden::toString);
    }

    /** 20 are 95.2 percent of just 21. */
    @Test
    void theCountThatThePercentageIsOf() {
        Fixture f = new Fixture()
                .count("med-plan")
                .percent("andel", "med-plan", "alle")
                .set("med-plan", 20)
                .set("andel", "95.2");
        assertTrue(hidden(f.protect(3)).contains("andel"));
        Fixture many = new Fixture()
                .count("med-plan")
                .percent("andel", "med-plan", "alle")
                .set("med-plan", 20)
                .set("andel", "80.0");
        assertEquals(Set.of(), hidden(many.protect(3)));
    }

    /** Inside the limit and over it: 100 minus the one is the other. */
    @Test
    void theOtherSideOfAHundred() {
        Fixture f = new Fixture()
                .count("saker")
                .percent("inne", null, "saker")
                .percent("over", null, null)
                .set("saker", 60)
                .set("inne", "96.7")
                .set("over", "3.3")
                .set("inne 2023", "80.0")
                .set("over 2023", "20.0");
        Set<String> hidden = hidden(f.protect(3));
        assertTrue(hidden.containsAll(Set.of("inne", "over")), hidden::toString);
        assertFalse(hidden.contains("inne 2023") || hidden.contains("over 2023"), hidden::toString);
    }

    /** «Ja» and «nei» of the same children, with no word of it in the register. */
    @Test
    void twoAnswersThatAreAHundred() {
        Fixture f = new Fixture()
                .percent("p", null, null)
                .set("p[ja] 2023", "70.0")
                .set("p[nei] 2023", "30.0")
                .set("p[ja]", Value.SUPPRESSED)
                .set("p[nei]", "16.7");
        assertEquals(Set.of("p[ja]", "p[nei]"), hidden(f.protect(3)));
    }

    /** 17 of 20 is as good as printed, so the three without are protected as if they were. */
    @Test
    void whatAPercentageOfAKnownBaseSaysCanBeSubtracted() {
        Fixture f = new Fixture()
                .count("barn")
                .count("hjemme")
                .count("borte")
                .percent("andel", null, "barn")
                .set("andel", "60.0")
                .set("barn", 20)
                .set("hjemme 2021", 13)
                .set("hjemme 2022", 14)
                .set("hjemme 2023", 11)
                .set("andel 2021", "65.0")
                .set("barn 2021", 20)
                .set("andel 2022", "70.0")
                .set("barn 2022", 20)
                .set("andel 2023", "55.0")
                .set("barn 2023", 20)
                .count("unge")
                .count("sum", "hjemme", "unge")
                .set("hjemme", 12)
                .set("unge", 2)
                .set("sum", 14);
        // 60.0 percent of 20 is 12 at home: who hides the 12 so that 14 - 12 says nothing, hides the percentage too.
        Set<String> hidden = hidden(f.protect(3));
        assertTrue(hidden.contains("unge"), hidden::toString);
        assertTrue(
                hidden.contains("sum")
                        || hidden.contains("hjemme") && (hidden.contains("andel") || hidden.contains("barn")),
                hidden::toString);
    }

    @Test
    void percentagesOfOtherAreasAreOfOtherChildren() {
        Fixture f = children(new Fixture().percent("andel", null, null), 20)
                .set(
                        new no.tilstand.domain.CellKey("andel", "", "Landet", no.tilstand.domain.Period.ofYear(2024)),
                        Value.of(new java.math.BigDecimal("83.3")));
        assertEquals(Set.of(), hidden(f.protect(3)));
    }

    private static Fixture rate(String denominator, long children, String rate) {
        return new Fixture()
                .add("innbyggere-0-17", Counts.OTHER, Unit.COUNT, Basis.AT_YEAR_END, null, null)
                .add("r", Counts.CHILD, Unit.PER_1000, Basis.DURING_YEAR, denominator == null ? null : "x", denominator)
                .set("innbyggere-0-17", children)
                .set("r", rate)
                .keep("innbyggere-0-17");
    }

    /** A rate whose count nobody has given: everybody has the population. */
    @ParameterizedTest
    @CsvSource({
        "323, 6.2, true", // 2
        "323, 9.3, true", // 3
        "323, 12.4, false", // 4
        "323, 0.0, false", // nobody
        "4000, 0.3, true", // 1
        "40000, 0.1, false", // 2 to 5
        "20000, 0.1, true", // 1 or 2
    })
    void aRateOfAPublicPopulation(long children, String rate, boolean isHidden) {
        Set<String> expected = isHidden ? Set.of("r") : Set.of();
        assertEquals(
                expected, Fixture.hidden(rate("innbyggere-0-17", children, rate).protect(3)));
        assertEquals(
                expected, Fixture.hidden(rate(null, children, rate).protect(3)), "the register does not say of whom");
        Fixture f = rate("innbyggere-0-17", children, rate).count("annet").set("annet", 2);
        boolean isOne = isHidden && children < 20000;
        assertEquals(
                isOne, !AuditTest.computable(f, Set.of(Fixture.key("annet"))).isEmpty());
    }

    /** Seven cases of 323 children in four years are the seven whose parts are hidden. */
    @Test
    void aRateIsTheTotalThatIsHidden() {
        Fixture f = rate("innbyggere-0-17", 323, "21.7").count("t", "kategorier");
        long[] totals = {8, 9, 10};
        for (int i = 0; i < totals.length; i++) {
            String year = " " + (2021 + i);
            f.set("innbyggere-0-17" + year, 318).keep("innbyggere-0-17" + year);
            f.set("r" + year, new String[] {"25.2", "28.3", "31.4"}[i]);
            f.set("t" + year, totals[i]).set("t[a]" + year, totals[i] - 4).set("t[b]" + year, 4);
        }
        f.set("t", 7).set("t[a]", 1).set("t[b]", 6);
        Set<String> hidden = Fixture.hidden(f.protect(3));
        assertTrue(hidden.containsAll(Set.of("t[a]", "t[b]")), hidden::toString);
        assertEquals(List.of(), AuditTest.computable(f, f.protect(3)));
    }

    /** 44 children and 14.7 for each full-time equivalent: three, who are hidden. */
    @Test
    void childrenForEachEmployee() {
        Fixture f = new Fixture()
                .count("barn")
                .add("aarsverk", Counts.STAFF, Unit.FULL_TIME_EQUIVALENTS, Basis.AT_YEAR_END, null, null)
                .add("barn-per-aarsverk", Counts.CHILD, Unit.COUNT, Basis.AT_YEAR_END, null, null)
                .set("barn", 44)
                .set("aarsverk", 3)
                .set("barn-per-aarsverk", "14.7");
        assertEquals(Set.of("aarsverk", "barn-per-aarsverk"), Fixture.hidden(f.protect(3)));
        f.set("aarsverk", 12).set("barn-per-aarsverk", "3.7");
        assertEquals(Set.of(), Fixture.hidden(f.protect(3)));
    }

    private static CellKey at(String key, String area) {
        CellKey own = Fixture.key(key);
        return new CellKey(own.indicator(), own.category(), area, own.period());
    }

    /** 11.1 percent beside nine children in the south; and 41.7 of 24 in all, 60.0 of 15 in the north, are ten and nine. */
    @Test
    void aDistrictsPercentageBesideItsChildren() {
        Fixture f = new Fixture().count("n").percent("p", null, null);
        long[][] counts = {{20, 12, 8}, {22, 14, 8}, {24, 15, 9}};
        String[][] shares = {{"50.0", "58.3", "37.5"}, {"45.5", "42.9", "50.0"}, {"41.7", "60.0", "11.1"}};
        for (int i = 0; i < counts.length; i++) {
            String year = " " + (2022 + i);
            f.set("n" + year, counts[i][0]).set("p" + year, shares[i][0]);
            f.set(at("n" + year, "Nord"), Value.of(counts[i][1]));
            f.set(at("n" + year, "Sør"), Value.of(counts[i][2]));
            f.set(at("p" + year, "Nord"), Value.of(new BigDecimal(shares[i][1])));
            f.set(at("p" + year, "Sør"), Value.of(new BigDecimal(shares[i][2])));
        }
        Figures figures = f.protect(3);
        assertTrue(figures.get(at("p", "Sør")) instanceof Value.Suppressed);
        // Nor may all and the north be shown, with both bases, or the south is what is left.
        assertTrue(figures.get(at("p", "Nord")) instanceof Value.Suppressed
                || figures.get(Fixture.key("p")) instanceof Value.Suppressed);
        assertTrue(figures.get(at("p 2023", "Sør")) instanceof Value.Counted);
    }
}
