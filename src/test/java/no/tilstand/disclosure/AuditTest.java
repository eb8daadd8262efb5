package no.tilstand.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tilstand.disclosure.audit.Audit;
import no.tilstand.disclosure.audit.Printed;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Period;
import no.tilstand.domain.ReportSettings.Protection;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The audit finds what can be computed, and finds nothing where the suppression has done its work. */
class AuditTest {
    private static final Protection THREE = new Protection(3, true);

    /** As the data file would hold it. */
    private static List<Printed> printed(Fixture f, Set<CellKey> hidden) {
        return f.chosen.values().stream()
                .filter(o -> !f.kept.contains(o.key()))
                .map(o -> {
                    boolean gone = hidden.contains(o.key()) || o.value() instanceof Value.Suppressed;
                    Optional<Value.Counted> number =
                            gone ? Optional.empty() : o.value().counted();
                    Optional<Share> share = number.flatMap(Value.Counted::share);
                    return new Printed(
                            o.key(),
                            gone,
                            number.map(Value.Counted::number),
                            share.map(Share::numerator),
                            share.map(Share::denominator));
                })
                .toList();
    }

    /** What the audit finds in the figures as they would be printed. */
    static List<CellKey> computable(Fixture f, Figures figures) {
        Set<CellKey> hidden = figures.values().entrySet().stream()
                .filter(e -> e.getValue() instanceof Value.Suppressed)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return computable(f, hidden);
    }

    /** What the audit finds where just these are hidden. */
    static List<CellKey> computable(Fixture f, Set<CellKey> hidden) {
        return Audit.computable(printed(f, hidden), List.of(), List.of(), f.open(), f.register, THREE);
    }

    /** The same, of this year's numbers; as {@link Fixture} writes them. */
    static Set<String> foundIn(Fixture f, String... hidden) {
        return computable(f, Set.of(hidden).stream().map(Fixture::key).collect(Collectors.toSet())).stream()
                .filter(k -> k.period().equals(Period.ofYear(2024)))
                .map(k -> k.indicator() + (k.category().isEmpty() ? "" : "[" + k.category() + "]"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Fixture f, String... hidden) {
        Set<CellKey> keys = Set.of(hidden).stream().map(Fixture::key).collect(Collectors.toSet());
        return Audit.computable(printed(f, keys), List.of(), List.of(), f.open(), f.register, THREE).stream()
                .map(CellKey::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(String... keys) {
        return Set.of(keys).stream().map(k -> Fixture.key(k).toString()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Fixture breakdown(long... parts) {
        Fixture f = new Fixture().count("t", "kategorier");
        long total = 0;
        for (int i = 0; i < parts.length; i++) {
            f.set("t[" + (char) ('a' + i) + "]", parts[i]);
            total += parts[i];
        }
        return f.set("t", total);
    }

    @Test
    void aHiddenPartBesideItsTotal() {
        assertEquals(names("t[a]"), found(breakdown(2, 20, 40), "t[a]"));
        assertEquals(Set.of(), found(breakdown(2, 20, 40), "t[a]", "t[b]"));
    }

    @Test
    void twoOnesAreTwoOnesWhenZerosAreShown() {
        assertEquals(names("t[a]", "t[b]"), found(breakdown(1, 1, 8), "t[a]", "t[b]"));
        assertEquals(Set.of(), found(breakdown(1, 3, 8), "t[a]", "t[b]"));
    }

    @Test
    void halfYears() {
        Fixture f =
                new Fixture().count("a").set("a 2024h1", 2).set("a 2024h2", 9).set("a 2024", 11);
        assertEquals(names("a 2024h1"), found(f, "a 2024h1"));
        assertEquals(Set.of(), found(f, "a 2024h1", "a 2024h2"));
    }

    @Test
    void aMeanOverYears() {
        Fixture f = new Fixture()
                .count("a")
                .set("a 2021", 7)
                .set("a 2022", 2)
                .set("a 2023", 9)
                .set("a 2024", 8)
                .set("a 2021..2024", "6.5");
        assertEquals(names("a 2022"), found(f, "a 2022"));
        assertEquals(Set.of(), found(f, "a 2022", "a 2021..2024"));
    }

    @Test
    void aShareOfAKnownBase() {
        Fixture f = new Fixture()
                .count("b")
                .count("a")
                .percent("p", "a", "b")
                .set("b", 40)
                .set("a", 2)
                .set("p", "5.0");
        assertEquals(names("a"), found(f, "a"));
        assertEquals(Set.of(), found(f, "a", "p"));
        Fixture parts = new Fixture()
                .count("b")
                .count("a")
                .percent("p", "a", "b")
                .set("b", 40)
                .set("a", 2)
                .share("p", 2, 40);
        assertEquals(names("a"), found(parts, "a"));
    }

    @Test
    void aDifferenceBetweenSourcesThatTheReportTellsOfIsKnown() {
        Fixture f = breakdown(2, 20, 40).set("t", 65);
        assertEquals(names("t[a]"), found(f, "t[a]"));
    }

    private static CellKey area(String id, String area) {
        return new CellKey(id, "", area, Period.ofYear(2024));
    }

    /** Two districts that make up the town. */
    @Test
    void districtsThatAddUp() {
        Fixture f = new Fixture()
                .count("a")
                .set("a", 22)
                .set(area("a", "Nord"), Value.of(2))
                .set(area("a", "Sør"), Value.of(20));
        assertEquals(
                List.of(area("a", "Nord")),
                Audit.computable(
                        printed(f, Set.of(area("a", "Nord"))), List.of(), List.of(), f.open(), f.register, THREE));
        assertEquals(
                List.of(),
                Audit.computable(
                        printed(f, Set.of(area("a", "Nord"), area("a", "Sør"))),
                        List.of(),
                        List.of(),
                        f.open(),
                        f.register,
                        THREE));
        f.set("a", 400);
        assertEquals(
                List.of(),
                Audit.computable(
                        printed(f, Set.of(area("a", "Nord"))), List.of(), List.of(), f.open(), f.register, THREE),
                "the country is not the sum of two municipalities");
    }

    /** «71 of 77 in time», «5 of 40 late» in the first half: 77 - 71 - 5 is what is hidden in the second. */
    @Test
    void sharesInsideAndOverALimit() {
        Fixture f = new Fixture()
                .percent("inne", null, null)
                .percent("over", null, null)
                .share("inne", 71, 77)
                .share("over 2024h1", 5, 40)
                .share("over 2024h2", 1, 37);
        assertEquals(
                Set.of("CellKey[indicator=over/teller, category=, area=, period=2024h2]"), found(f, "over 2024h2"));
        assertEquals(Set.of(), found(f, "over 2024h2", "inne"));
    }

    @Test
    void theGroupsOfOneIndicatorAreTheTotalOfAnother() {
        Fixture f = new Fixture()
                .count("ferdige")
                .count("tid", "kategorier")
                .set("ferdige", 77)
                .set("tid", 77)
                .keep("tid")
                .set("tid[kort]", 26)
                .set("tid[middels]", 50)
                .set("tid[lang]", 1);
        assertEquals(names("tid[lang]"), found(f, "tid[lang]"));
        assertEquals(Set.of(), found(f, "tid[lang]", "tid[kort]"));
    }

    @Test
    void oneRowOfNumbersUnderTwoNames() {
        Fixture f = new Fixture().count("en").count("to");
        for (int y = 2021; y <= 2023; y++) {
            f.set("en " + y, 5 + y % 10).set("to " + y, 5 + y % 10);
        }
        f.set("en", 2).set("to", 2);
        assertEquals(names("en"), found(f, "en"));
        assertEquals(Set.of(), found(f, "en", "to"));
    }

    /** 40 at the end of the year, 42 during it: the two are on no page. */
    @Test
    void whoIsLeft() {
        Fixture f = new Fixture()
                .add("barn", Indicator.Counts.CHILD, Indicator.Unit.COUNT, Indicator.Basis.AT_YEAR_END, null, null)
                .count("barn-i-lopet-av-aaret")
                .set("barn", 40)
                .set("barn-i-lopet-av-aaret", 42)
                .count("x")
                .set("x", Value.SUPPRESSED);
        assertEquals(Set.of("CellKey[indicator=barn/rest, category=, area=, period=2024]"), found(f, "x"));
        assertEquals(Set.of(), found(f, "barn"));
    }

    /** Ten of twelve by the name alone; and the boys beside all the children in every year. */
    @Test
    void whoIsLeftOfWhatNoRegisterDeclares() {
        Fixture named = new Fixture()
                .count("institusjon")
                .count("institusjon-over-ett-aar")
                .set("institusjon", 12)
                .set("institusjon-over-ett-aar", 10)
                .count("x")
                .set("x", Value.SUPPRESSED);
        assertEquals(
                Set.of("CellKey[indicator=institusjon-over-ett-aar/institusjon/rest, category=, area=, period=2024]"),
                found(named, "x"));
        assertEquals(Set.of(), found(named, "institusjon"));
        Fixture sums = new Fixture().count("alle").count("gutter").count("jenter");
        for (int year = 2018; year < 2024; year++) {
            sums.set("alle " + year, 30).set("gutter " + year, year - 2003).set("jenter " + year, 2033 - year);
        }
        sums.set("alle", 30).set("gutter", 28).set("jenter", 2);
        assertEquals(names("jenter"), found(sums, "jenter"));
        assertEquals(Set.of(), found(sums, "jenter", "gutter"));
    }

    @Test
    void threePartsByName() {
        Fixture f = new Fixture()
                .count("barn")
                .count("barn-smaa")
                .count("barn-mellom")
                .count("barn-store");
        f.set("barn", 60).set("barn-smaa", 2).set("barn-mellom", 38).set("barn-store", 20);
        assertEquals(names("barn-smaa"), found(f, "barn-smaa"));
        assertEquals(Set.of(), found(f, "barn-smaa", "barn-store"));
    }

    /** 38 of 40, printed as percentages alone. */
    @Test
    void aPercentageOfAKnownBaseIsItsParts() {
        Fixture f = new Fixture()
                .count("alle")
                .percent("med", null, "alle")
                .set("alle", 40)
                .set("med", "95.0")
                .count("x")
                .set("x", Value.SUPPRESSED);
        assertEquals(Set.of("CellKey[indicator=med/rest, category=, area=, period=2024]"), found(f, "x"));
        assertEquals(Set.of(), found(f, "x", "med"));
    }

    @Test
    void groupsBesideTheShareOfAll() {
        Fixture f = new Fixture()
                .percent("q", null, null)
                .share("q", 42, 69)
                .share("q[a]", 22, 31)
                .share("q[b]", 18, 32)
                .share("q[c]", 2, 6);
        assertEquals(Set.of("CellKey[indicator=q/teller, category=c, area=, period=2024]"), found(f, "q[c]"));
        assertEquals(Set.of(), found(f, "q[c]", "q[b]"));
    }

    /** A category that no page shows can be any number. */
    @Test
    void aPartOfTheWholeThatIsNotPrintedProtects() {
        Fixture f = breakdown(2, 20, 40).keep("t[c]");
        assertEquals(Set.of(), found(f, "t[a]"));
    }

    /** Something is hidden in the report, so that it is audited at all. */
    private static Fixture withSomethingHidden(Fixture f) {
        return f.count("x").set("x", Value.SUPPRESSED);
    }

    private static Set<String> foundBeside(Fixture f) {
        return found(withSomethingHidden(f), "x");
    }

    private static String part(String name) {
        return "CellKey[indicator=" + name + ", category=, area=, period=2024]";
    }

    private static Fixture kroner(String amount, String each) {
        return new Fixture()
                .add("utgift", Indicator.Counts.KRONER, Indicator.Unit.KRONER, Indicator.Basis.DURING_YEAR, null, null)
                .add(
                        "utgift-per-barn",
                        Indicator.Counts.KRONER,
                        Indicator.Unit.KRONER,
                        Indicator.Basis.DURING_YEAR,
                        null,
                        null)
                .set("utgift", amount)
                .set("utgift-per-barn", each);
    }

    /** The protection hides each of these; here it has been left out. */
    @ParameterizedTest
    @CsvSource({"2600000, 866667", "2600000, 867000", "2600000, 2600000", "2601000, 867000", "1000000.4, 500000.2"})
    void kronerDividedByKronerPerChild(String amount, String each) {
        assertEquals(Set.of(part("utgift-per-barn/barn")), foundBeside(kroner(amount, each)));
        assertEquals(
                Set.of(part("utgift-per-barn/barn")),
                foundBeside(kroner(amount, each).keep("utgift")),
                "Statistics Norway publishes it");
        assertEquals(Set.of(), found(withSomethingHidden(kroner(amount, each)), "x", "utgift-per-barn"));
    }

    @ParameterizedTest
    @CsvSource({
        "2600000, 650000", // 4
        "2600000, 800000", // 3.25 is no number of children
        "2600000, 0", // nothing to divide by
        "0, 866667", // nothing to divide
        "2600000, 9000000", // less than one
    })
    void kronerOfManyChildrenOrOfNone(String amount, String each) {
        assertEquals(Set.of(), foundBeside(kroner(amount, each)));
    }

    /** 14 = 2 + 12, and 2600000 : 216667 is the 12 that was to protect the 2. */
    @Test
    void theQuotientIsAHiddenCount() {
        Fixture f = kroner("2600000", "216667")
                .count("unge")
                .count("borte")
                .count("alle", "unge", "borte")
                .set("unge", 2)
                .set("borte", 12)
                .set("alle", 14);
        assertEquals(names("unge"), found(f, "unge", "borte"));
        assertEquals(Set.of(), found(f, "unge", "borte", "utgift-per-barn"));
    }

    private static Fixture alone(String percent, long beside) {
        return new Fixture()
                .percent("andel", null, null)
                .set("andel", percent)
                .count("barn")
                .set("barn", beside);
    }

    /** No word of what they are of, and a few children beside; or a larger number that little else would fit. */
    @ParameterizedTest
    @CsvSource({
        "25, 4, true, true",
        "50, 4, true, true",
        "84.2, 19, false, true",
        "16.7, 18, true, false",
        "95.0, 40, false, true",
        "98.0, 100, false, true",
        "5.0, 40, true, false"
    })
    void aPercentageOfACountThatStandsBeside(String percent, long beside, boolean part, boolean rest) {
        Set<String> all = new TreeSet<>();
        if (part) {
            all.add(part("andel/av-barn/teller"));
        }
        if (rest) {
            all.add(part("andel/av-barn/rest"));
        }
        assertEquals(all, foundBeside(alone(percent, beside)));
        assertEquals(Set.of(), found(withSomethingHidden(alone(percent, beside)), "x", "andel"));
        assertEquals(Set.of(), found(withSomethingHidden(alone(percent, beside)), "x", "barn"));
        assertEquals(Set.of(), foundBeside(alone(percent, beside).keep("barn")));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 4", // all
        "0, 4", // nobody
        "30, 4", // no part of four
        "50, 8", // four and four
        "78.9, 19", // 15, and 4 left
        "85, 20", // 17 and 3, but of a twenty that is as likely chance
        "85.0, 40", // 34, and 6 left
    })
    void aPercentageThatSaysNothingOfAFew(String percent, long beside) {
        assertEquals(Set.of(), foundBeside(alone(percent, beside)));
    }

    @Test
    void aBetterBaseSpeaksAgainstAFew() {
        Fixture other = alone("12.5", 8).count("flere").set("flere", 32);
        for (int y = 2020; y < 2024; y++) {
            other.set("andel " + y, "25.0").set("flere " + y, 32);
        }
        assertEquals(Set.of(), foundBeside(other), "4 of 32, as in the years before");
        assertEquals(
                Set.of(), foundBeside(alone("25", 4).set("andel 2023", "30").set("barn 2023", 4)), "never of four");
        Fixture events = new Fixture()
                .percent("andel", null, null)
                .set("andel", "25")
                .add("saker", Indicator.Counts.EVENT, Indicator.Unit.COUNT, Indicator.Basis.DURING_YEAR, null, null)
                .set("saker", 4);
        assertEquals(Set.of(), foundBeside(events), "children are no cases");
    }

    /** What the register says it is of, nobody guesses at. */
    @Test
    void aPercentageWhoseBaseIsKnownIsOfNoOther() {
        Fixture f = new Fixture()
                .count("alle")
                .percent("andel", null, "alle")
                .set("alle", 40)
                .set("andel", "25")
                .count("barn")
                .set("barn", 4);
        assertEquals(Set.of(), foundBeside(f));
        Fixture parts = new Fixture()
                .percent("andel", null, null)
                .share("andel", 10, 40)
                .count("barn")
                .set("barn", 4);
        assertEquals(Set.of(), foundBeside(parts));
    }

    /** Whatever stands beside each other: what the protection shows the audit finds nothing in. */
    @Test
    void theAuditAgreesWithTheProtectionAboutMoneyAndPercentages() {
        int found = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int children = 1 + random.nextInt(12);
            int amount = 1_000 * (100 + random.nextInt(3_000));
            Fixture f = kroner(Integer.toString(amount), Integer.toString((amount + children / 2) / children))
                    .percent("andel", null, null)
                    .count("a")
                    .count("b")
                    .count("c", "a", "b");
            for (int y = 2023; y <= 2024; y++) {
                int a = random.nextInt(30);
                int b = 1 + random.nextInt(random.nextBoolean() ? 8 : 60);
                int part = random.nextInt(b + 1);
                f.set("a " + y, a).set("b " + y, b).set("c " + y, a + b);
                f.set(
                        "andel " + y,
                        BigDecimal.valueOf(100L * part)
                                .divide(BigDecimal.valueOf(b), random.nextInt(2), RoundingMode.HALF_UP)
                                .toPlainString());
            }
            assertEquals(List.of(), computable(f, f.protect(3)), "seed " + seed);
            Set<CellKey> small = f.chosen.values().stream()
                    .filter(o -> o.value()
                            .counted()
                            .map(c -> THREE.small(c.number(), 3))
                            .orElse(false))
                    .map(o -> o.key())
                    .collect(Collectors.toSet());
            found += Audit.computable(printed(f, small), List.of(), List.of(), f.open(), f.register, THREE).stream()
                            .anyMatch(k -> k.indicator().contains("/av-")
                                    || k.indicator().endsWith("/barn"))
                    ? 1
                    : 0;
        }
        int of = found;
        assertTrue(found > 60, () -> of + " of 300");
    }

    @Test
    void nothingComesOutOfWhatIsProtected() {
        int withSmall = 0;
        int open = 0;
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            long[][] cells = new long[2 + random.nextInt(2)][3];
            for (long[] row : cells) {
                for (int c = 0; c < row.length; c++) {
                    row[c] = random.nextInt(3) == 0 ? random.nextInt(5) : 4 + random.nextInt(30);
                }
            }
            Fixture f = SecondaryTest.twoWay(cells);
            assertEquals(List.of(), computable(f, f.protect(3)), "seed " + seed);
            Set<CellKey> primary = f.chosen.values().stream()
                    .filter(o -> o.value()
                            .counted()
                            .map(c -> THREE.small(c.number(), 3))
                            .orElse(false))
                    .map(o -> o.key())
                    .collect(Collectors.toSet());
            if (!primary.isEmpty()) {
                withSmall++;
                open += Audit.computable(printed(f, primary), List.of(), List.of(), f.open(), f.register, THREE)
                                .isEmpty()
                        ? 0
                        : 1;
            }
        }
        int of = withSmall;
        int found = open;
        assertTrue(found > of / 2 && of > 20, () -> found + " of " + of);
    }
}
