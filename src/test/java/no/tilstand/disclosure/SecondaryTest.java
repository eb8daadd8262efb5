package no.tilstand.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import no.tilstand.domain.Indicator.Basis;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.ReportSettings.Protection;
import no.tilstand.domain.Value;
import org.junit.jupiter.api.Test;

/** Small tables worked out by hand: what must go beside a small number, and what must not. */
class SecondaryTest {
    private static Fixture breakdown(long total, long... parts) {
        Fixture f = new Fixture().count("t", "kategorier").set("t", total);
        for (int i = 0; i < parts.length; i++) {
            f.set("t[" + (char) ('a' + i) + "]", parts[i]);
        }
        return f;
    }

    private static Set<String> hidden(Fixture f) {
        return Fixture.hidden(f.protect(3));
    }

    /** However many small numbers a report has: what is hidden in one breakdown does not depend on the others. */
    @Test
    void aLargeReportHidesNoMoreThanASmallOne() {
        Fixture f = new Fixture();
        for (int n = 0; n < 400; n++) {
            f.count("t" + n, "kategorier");
            f.set("t" + n, 61);
            f.set("t" + n + "[a]", 1);
            f.set("t" + n + "[b]", 20);
            f.set("t" + n + "[c]", 40);
        }
        Set<String> hidden = hidden(f);
        assertEquals(800, hidden.size());
        assertTrue(hidden.containsAll(Set.of("t0[a]", "t0[b]", "t399[a]", "t399[b]")));
    }

    @Test
    void nothingSmallNothingHidden() {
        assertEquals(Set.of(), hidden(breakdown(30, 10, 20, 0)));
    }

    @Test
    void aSingleSmallPartTakesAnotherPartAndLeavesTheTotal() {
        assertEquals(Set.of("t[a]", "t[b]"), hidden(breakdown(32, 2, 30)));
    }

    /** The register need not say that the groups make up the whole: a reader who sees that they add up takes them to. */
    @Test
    void groupsThatAddUpAreABreakdown() {
        Fixture adds = new Fixture().count("t").set("t", 32).set("t[a]", 2).set("t[b]", 30);
        assertEquals(Set.of("t[a]", "t[b]"), hidden(adds));
        Fixture overlaps = new Fixture().count("t").set("t", 31).set("t[a]", 2).set("t[b]", 30);
        assertEquals(Set.of("t[a]"), hidden(overlaps));
    }

    @Test
    void aTotalThatIsNotShownProtects() {
        assertEquals(Set.of("t[a]"), hidden(breakdown(32, 2, 30).keep("t")));
    }

    @Test
    void aSumOfTwoIsNotEnough() {
        assertEquals(Set.of("t[a]", "t[b]", "t[c]"), hidden(breakdown(22, 1, 1, 8, 12)));
    }

    @Test
    void aSumOfSixIsNotEnough() {
        assertEquals(Set.of("t[a]", "t[b]", "t[c]"), hidden(breakdown(29, 3, 3, 9, 14)));
    }

    @Test
    void aSumOfFourIsEnough() {
        assertEquals(Set.of("t[a]", "t[b]"), hidden(breakdown(27, 1, 3, 9, 14)));
    }

    @Test
    void aSmallTotalTakesItsWholeBreakdownZerosToo() {
        assertEquals(Set.of("t", "t[a]", "t[b]", "t[c]"), hidden(breakdown(2, 2, 0, 0)));
    }

    @Test
    void thePublishedTableOfTwoByThree() {
        // Published example: counts up to 1 and zeros hidden; the small one and three more.
        Fixture f = twoWay(new long[][] {{5, 2, 0}, {6, 3, 4}});
        Set<String> hidden = Fixture.hidden(f.protect(new Protection(2, false)));
        assertTrue(hidden.contains("r0[c2]"));
        Set<String> atOne = Fixture.hidden(f.protect(new Protection(1, false)));
        assertEquals(4, atOne.size(), atOne::toString);
    }

    @Test
    void aTwoWayTableIsNotSafeLineByLine() {
        // Every row and column has two hidden cells, yet (row 1 + row 2) - (column 1 + column 2) leaves one alone.
        Fixture f = twoWay(new long[][] {{2, 2, 15, 12}, {2, 2, 2, 14}, {13, 16, 2, 2}, {11, 17, 2, 2}});
        assertEquals(10, hidden(f).size(), hidden(f)::toString);
    }

    @Test
    void oneSmallCellInATableWithBothTotals() {
        assertEquals(
                4,
                hidden(twoWay(new long[][] {{2, 14, 9}, {11, 20, 16}, {8, 17, 25}}))
                        .size());
    }

    @Test
    void aSmallTotalInATable() {
        Set<String> hidden = hidden(twoWay(new long[][] {{0, 0, 0}, {2, 0, 0}, {9, 6, 8}}));
        assertTrue(hidden.containsAll(Set.of("r1", "r1[c0]")), hidden::toString);
        assertTrue(hidden.size() >= 4, hidden::toString);
    }

    /** Rows are indicators with categories, and their sum is an indicator with the same categories. */
    static Fixture twoWay(long[][] cells) {
        Fixture f = new Fixture();
        String[] sum = new String[cells.length + 1];
        sum[cells.length] = "kategorier";
        long grand = 0;
        for (int r = 0; r < cells.length; r++) {
            sum[r] = "r" + r;
        }
        f.count("t", sum);
        for (int r = 0; r < cells.length; r++) {
            f.count("r" + r, "kategorier");
            long total = 0;
            for (int c = 0; c < cells[r].length; c++) {
                f.set("r" + r + "[c" + c + "]", cells[r][c]);
                total += cells[r][c];
            }
            f.set("r" + r, total);
            grand += total;
        }
        for (int c = 0; c < cells[0].length; c++) {
            long total = 0;
            for (long[] row : cells) {
                total += row[c];
            }
            f.set("t[c" + c + "]", total);
        }
        return f.set("t", grand);
    }

    @Test
    void sixOfSeven() {
        // The share goes, and one of the two counts too: 7 - 6 is on no page, but everyone can do it.
        Fixture f = new Fixture()
                .count("b")
                .count("a")
                .percent("p", "a", "b")
                .set("a", 6)
                .set("b", 7)
                .share("p", 6, 7);
        Set<String> hidden = hidden(f);
        assertTrue(hidden.contains("p"));
        assertEquals(2, hidden.size(), hidden::toString);
    }

    /** Two had measures in the year and have none at its end: on no page, but everyone can subtract. */
    @Test
    void perYearEndWithinDuringTheYear() {
        Fixture f = new Fixture()
                .add("barn", Counts.CHILD, Unit.COUNT, Basis.AT_YEAR_END, null, null)
                .count("barn-i-lopet-av-aaret")
                .set("barn", 40)
                .set("barn-i-lopet-av-aaret", 42)
                .set("barn 2023", 30)
                .set("barn-i-lopet-av-aaret 2023", 42)
                .set("barn 2022", 40)
                .set("barn-i-lopet-av-aaret 2022", 40);
        assertEquals(1, hidden(f).size(), hidden(f)::toString);
        assertTrue(Set.of("barn", "barn-i-lopet-av-aaret").containsAll(hidden(f)), hidden(f)::toString);
    }

    /** 38 of 40 visited, and the share of them in no data: two were not. */
    @Test
    void aNumeratorWithItsDenominatorWithoutTheShare() {
        Fixture f = new Fixture()
                .count("besokt")
                .count("alle")
                .percent("p", "besokt", "alle")
                .set("besokt", 38)
                .set("alle", 40);
        assertEquals(1, hidden(f).size(), hidden(f)::toString);
        assertEquals(Set.of(), hidden(f.set("besokt", 30)));
    }

    @Test
    void aShareGoesWhenItWouldGiveAHiddenCountAway() {
        Fixture f = new Fixture()
                .count("t", "x", "y")
                .count("x")
                .add("y", Counts.OTHER, Unit.COUNT, Basis.DURING_YEAR, null, null)
                .count("u")
                .percent("p", "u", "t")
                .set("t", 32)
                .set("x", 2)
                .set("y", 30)
                .set("u", 16)
                .share("p", 16, 32);
        assertEquals(Set.of("t", "x", "p"), hidden(f));
    }

    @Test
    void aFourYearMeanWithAHiddenYear() {
        Fixture f = new Fixture()
                .count("a")
                .set("a 2021", 7)
                .set("a 2022", 2)
                .set("a 2023", 9)
                .set("a 2024", 8)
                .set("a 2021..2024", "6.5");
        assertEquals(Set.of("a 2022", "a 2021..2024"), hidden(f));
        assertEquals(Set.of("a 2022", "a 2021..2024"), hidden(f.set("a 2021..2024", 26)));
    }

    @Test
    void theDifferenceOfTwoSumsOverYears() {
        Fixture f = new Fixture()
                .count("a")
                .set("a 2024", 2)
                .set("a 2020..2023", 40)
                .set("a 2020..2024", 42);
        assertEquals(Set.of("a", "a 2020..2024"), hidden(f));
    }

    @Test
    void aHiddenHalfTakesTheOtherHalfNotTheYear() {
        Fixture f =
                new Fixture().count("a").set("a 2024h1", 2).set("a 2024h2", 10).set("a", 12);
        assertEquals(Set.of("a 2024h1", "a 2024h2"), hidden(f));
    }

    @Test
    void aHalfThatIsNotInTheDataIsNotGivenAwayByTheYear() {
        Fixture f = new Fixture().count("a").set("a 2024h1", 10).set("a", 12);
        assertEquals(1, hidden(f).size());
    }

    @Test
    void halvesOfACountAtYearEndHaveNothingToDoWithTheYear() {
        Fixture f = new Fixture()
                .add("a", Counts.CHILD, Unit.COUNT, Basis.AT_YEAR_END, null, null)
                .set("a 2024h1", 2)
                .set("a 2024h2", 10)
                .set("a", 12);
        assertEquals(Set.of("a 2024h1"), hidden(f));
    }

    @Test
    void theSameFigureUnderTwoNames() {
        Fixture f = new Fixture().count("t", "x").count("x").set("t", 2).set("x", 2);
        assertEquals(Set.of("t", "x"), hidden(f));
    }

    @Test
    void twoBreakdownsOfATotalThatNobodyGives() {
        Fixture f = new Fixture()
                .count("t", "x", "y", "kategorier")
                .count("x")
                .count("y")
                .set("x", 10)
                .set("y", 12)
                .set("t[a]", 2)
                .set("t[b]", 20);
        assertEquals(2, hidden(f).size(), hidden(f)::toString);
    }

    @Test
    void aPartThatTheSourceHidesIsNotGivenBack() {
        Fixture f = new Fixture()
                .count("t", "kategorier")
                .set("t", 32)
                .set("t[a]", Value.SUPPRESSED)
                .set("t[b]", 30);
        assertEquals(Set.of("t[a]", "t[b]"), hidden(f));
    }

    @Test
    void aMissingPartIsNoProtection() {
        Fixture f = new Fixture()
                .count("t", "kategorier")
                .set("t", 40)
                .set("t[a]", 2)
                .set("t[b]", 20)
                .set("t[c]", Value.MISSING);
        assertEquals(Set.of("t[a]", "t[b]"), hidden(f));
    }

    @Test
    void partsThatDoNotAgreeWithTheTotalAreStillProtected() {
        assertEquals(Set.of("t[a]", "t[b]"), hidden(breakdown(50, 2, 46)));
    }

    @Test
    void populationIsPublicAndNoPartner() {
        Fixture f = new Fixture()
                .add("folk", Counts.OTHER, Unit.COUNT, Basis.AT_YEAR_END, null, null, "kategorier")
                .set("folk", 10)
                .set("folk[a]", 2)
                .set("folk[b]", 8);
        assertEquals(Set.of(), hidden(f));
    }

    @Test
    void ratesAreCountsInDisguise() {
        Fixture f = new Fixture()
                .count("t", "a", "b")
                .count("a")
                .count("b")
                .add("folk", Counts.OTHER, Unit.COUNT, Basis.AT_YEAR_END, null, null)
                .set("folk", 8000)
                .set("a", 2)
                .set("b", 9)
                .set("t", 11);
        for (String id : new String[] {"a", "b", "t"}) {
            f.add("r" + id, Counts.CHILD, Unit.PER_1000, Basis.DURING_YEAR, id, "folk");
        }
        f.set("ra", "0.3").set("rb", "1.1").set("rt", "1.4");
        assertEquals(new TreeSet<>(Set.of("a", "ra", "b", "rb")), hidden(f));
    }

    @Test
    void sharesThatAreAHundredTogether() {
        Fixture f = new Fixture()
                .percent("p", null, null, "kategorier")
                .set("p[a]", Value.SUPPRESSED)
                .set("p[b]", "40.0")
                .set("p[c]", "50.0");
        assertEquals(Set.of("p[a]", "p[b]"), hidden(f));
    }

    /** 2, 8 and 10 of 20, though only percentages are printed: the 2 and one more go, and the 10 say only what they are together. */
    @Test
    void sharesOfAKnownBaseAreCounts() {
        Fixture f = new Fixture()
                .count("alle")
                .percent("p", null, "alle", "kategorier")
                .set("alle", 20)
                .set("p[a]", "10.0")
                .set("p[b]", "40.0")
                .set("p[c]", "50.0");
        assertEquals(Set.of("p[a]", "p[b]"), hidden(f));
    }

    @Test
    void sharesWithPartsInABreakdown() {
        Fixture f = new Fixture()
                .percent("p", null, null, "kategorier")
                .share("p[a]", 2, 40)
                .share("p[b]", 18, 40)
                .share("p[c]", 20, 40);
        assertTrue(hidden(f).size() >= 2, hidden(f)::toString);
    }

    @Test
    void moneyIsNotProtected() {
        Fixture f = new Fixture()
                .add("kr", Counts.KRONER, Unit.KRONER, Basis.DURING_YEAR, null, null, "kategorier")
                .set("kr", 3)
                .set("kr[a]", 1)
                .set("kr[b]", 2)
                .set("kr 2023", 2)
                .set("kr 2023..2024", 5);
        assertEquals(Set.of(), hidden(f));
    }

    @Test
    void employees() {
        Fixture f = new Fixture()
                .add("aarsverk", Counts.STAFF, Unit.FULL_TIME_EQUIVALENTS, Basis.AT_YEAR_END, null, null, "kategorier")
                .set("aarsverk", "42.5")
                .set("aarsverk[a]", "2.5")
                .set("aarsverk[b]", "40.0");
        assertEquals(Set.of("aarsverk[a]", "aarsverk[b]"), hidden(f));
    }

    /** «71 of 77 in time» beside «5 of 40 late» in the first half: 77 - 71 - 5 is what is hidden in the second. */
    @Test
    void sharesInsideAndOverALimitAreOfTheSameCases() {
        Fixture f = new Fixture()
                .count("saker")
                .percent("inne", "inne-antall", "saker-inne")
                .percent("over", "over-antall", "saker-over")
                .share("inne", 71, 77)
                .share("over 2024h1", 5, 40)
                .share("over 2024h2", 1, 37);
        assertEquals(Set.of("over 2024h2", "inne"), hidden(f));
    }

    /** The groups of one indicator add up to another one, without the register saying so. */
    @Test
    void theTotalOfAnotherIndicatorGivesAGroupAway() {
        Fixture f = new Fixture()
                .count("ferdige")
                .count("tid", "kategorier")
                .set("ferdige", 77)
                .set("tid[kort]", 26)
                .set("tid[middels]", 50)
                .set("tid[lang]", 1);
        Set<String> hidden = hidden(f);
        assertTrue(hidden.contains("tid[lang]"));
        assertEquals(2, hidden.size(), hidden::toString);
    }

    @Test
    void aHugeTableIsWithdrawnNotShown() {
        long[] parts = new long[600];
        long total = 0;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = 1 + i % 3;
            total += parts[i];
        }
        Fixture f = new Fixture().count("t", "kategorier").set("t", total);
        for (int i = 0; i < parts.length; i++) {
            f.set("t[k" + i + "]", parts[i]);
        }
        assertEquals(601, hidden(f).size());
    }

    /** Answers to a survey: five is the limit, for those who answered so and for those who did not. */
    @Test
    void answersToASurvey() {
        Fixture f = new Fixture()
                .question("q")
                .share("q[a]", 12, 18)
                .share("q[b]", 13, 18)
                .share("q[c]", 5, 18)
                .share("q[d]", 0, 5)
                .share("q[e]", 18, 18);
        assertEquals(Set.of("q[b]", "q[c]", "q[d]"), hidden(f));
    }

    /** Who did not answer has said nothing about themselves; that few did answer is not shown. */
    @Test
    void theResponseRateToASurvey() {
        Fixture f = new Fixture()
                .question("q")
                .share("q-svarprosent[a]", 29, 31)
                .share("q-svarprosent[b]", 5, 31)
                .share("q-svarprosent[c]", 6, 6);
        assertEquals(Set.of("q-svarprosent[b]"), hidden(f));
    }

    /** All minus the groups that are shown is the group that is not: both parts of each share stand beside it. */
    @Test
    void groupsOfASurveyBesideAll() {
        Fixture f = new Fixture()
                .question("q")
                .share("q", 42, 69)
                .share("q[a]", 22, 31)
                .share("q[b]", 18, 32)
                .share("q[c]", 2, 6);
        Set<String> hidden = hidden(f);
        assertTrue(hidden.contains("q[c]") && hidden.size() > 1, hidden.toString());
        assertEquals(Set.of("q[c]"), hidden(f.keep("q")), "without the total nothing can be subtracted");
    }
}
