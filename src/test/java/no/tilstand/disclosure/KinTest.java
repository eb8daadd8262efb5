package no.tilstand.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;
import org.junit.jupiter.api.Test;

/** What a reader recognises across indicators without a register, and what nobody can. */
class KinTest {
    private static final int YEARS = 4;

    private static Set<String> hidden(Fixture f) {
        return new TreeSet<>(Fixture.hidden(f.protect(3)));
    }

    /** The groups of one indicator are the base of another's share: all of it minus the large group is the small one. */
    @Property(tries = 60, seed = "7201")
    void aBaseThatIsAnothersTotalIsOneNumber(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll @IntRange(min = 1, max = 3) int small) {
        Random random = new Random(seed);
        Fixture f = new Fixture().count("t", "kategorier").percent("p", null, null);
        for (int y = 2024 - YEARS; y <= 2024; y++) {
            int base = 20 + random.nextInt(30);
            int x = y == 2024 ? small : 6 + random.nextInt(6);
            f.set("t[x] " + y, x).set("t[y] " + y, base - x).share("p " + y, 5 + random.nextInt(base - 10), base);
        }
        Set<String> hidden = hidden(f);
        assertTrue(hidden.contains("t[x]"), hidden::toString);
        assertTrue(hidden.contains("t[y]") || hidden.contains("p"), hidden::toString);
    }

    /** A part of one share is a number of its own elsewhere: the three who are left are not given away by it. */
    @Property(tries = 60, seed = "7202")
    void aPartThatIsAnothersTotal(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll @IntRange(min = 1, max = 3) int left) {
        Random random = new Random(seed);
        Fixture f = new Fixture().count("med").percent("p", null, null).count("alle");
        for (int y = 2024 - YEARS; y <= 2024; y++) {
            int part = 8 + random.nextInt(12);
            int rest = y == 2024 ? left : 5 + random.nextInt(12);
            f.set("med " + y, part).share("p " + y, part, part + rest).set("alle " + y, part + rest);
        }
        Set<String> hidden = hidden(f);
        assertTrue(hidden.contains("p"), hidden::toString);
        assertTrue(hidden.contains("med") || hidden.contains("alle"), hidden::toString);
        assertEquals(List.of(), AuditTest.computable(f, f.protect(3)));
    }

    /** Inside a limit and over it: whichever is small, and in halves or not, nobody subtracts it. */
    @Property(tries = 60, seed = "7203")
    void twoSharesOfTheSameCases(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 1, max = 3) int late,
            @ForAll boolean halves) {
        Random random = new Random(seed);
        int first = 20 + random.nextInt(20);
        int second = 20 + random.nextInt(20);
        Fixture f = new Fixture().percent("inne", null, null).percent("over", null, null);
        if (halves) {
            f.share("inne", first + second - 5 - late, first + second)
                    .share("over 2024h1", 5, first)
                    .share("over 2024h2", late, second);
        } else {
            f.share("inne", first - late, first).share("over", late, first);
        }
        Set<String> hidden = hidden(f);
        // 5 and the late ones of the second half are said together by the year: either half, or the year, goes too.
        assertTrue(hidden.contains(halves ? "over 2024h2" : "over"), hidden::toString);
        assertTrue(hidden.contains("inne") || halves && hidden.contains("over 2024h1"), hidden::toString);
        assertEquals(List.of(), AuditTest.computable(f, f.protect(3)));
    }

    /** 12 of 18 inside the limit, 5 of 10 over it in the second half: 18 - 12 - 5 is the one of the first half. */
    @Test
    void theYearOfOneAndTheHalvesOfTheOther() {
        Fixture f = new Fixture()
                .percent("inne", null, null)
                .percent("over", null, null)
                .share("inne", 12, 18)
                .share("over 2024h1", 1, 8)
                .share("over 2024h2", 5, 10);
        Set<String> hidden = hidden(f);
        assertTrue(hidden.contains("over 2024h1"), hidden::toString);
        assertTrue(hidden.contains("inne") || hidden.contains("over 2024h2"), hidden::toString);
        assertEquals(List.of(), AuditTest.computable(f, f.protect(3)));
        Fixture otherCases = new Fixture()
                .percent("inne", null, null)
                .percent("over", null, null)
                .share("inne", 12, 18)
                .share("over 2024h1", 1, 9)
                .share("over 2024h2", 5, 10);
        assertEquals(Set.of("over 2024h1"), hidden(otherCases));
    }

    /** Rows that differ in a single year are two things: the one hides nothing of the other. */
    @Property(tries = 60, seed = "7204")
    void rowsThatDifferAreTwoThings(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 0, max = YEARS - 1) int where) {
        Random random = new Random(seed);
        Fixture f = new Fixture().count("a", "kategorier").count("b");
        Fixture alone = new Fixture().count("a", "kategorier");
        for (int i = 0; i < YEARS; i++) {
            int x = 1 + random.nextInt(9);
            int y = 12 + random.nextInt(20);
            String year = " " + (2024 - i);
            for (Fixture each : List.of(f, alone)) {
                each.set("a[x]" + year, x).set("a[y]" + year, y).set("a" + year, x + y);
            }
            f.set("b" + year, x + y + (i == where ? 1 : 0));
        }
        Set<String> withB = hidden(f);
        withB.removeIf(k -> k.startsWith("b"));
        assertEquals(hidden(alone), withB);
    }

    private static CellKey at(String key, String area) {
        CellKey own = Fixture.key(key);
        return new CellKey(own.indicator(), own.category(), area, own.period());
    }

    /** 20 of 40 in all, 12 of 22 and 6 of 14 in two districts: 2 of 4 in the third. */
    @Test
    void sharesOfDistrictsBesideTheShareOfAll() {
        Fixture f = new Fixture()
                .percent("p", null, null)
                .share("p", 20, 40)
                .set(at("p", "Nord"), Value.of(Share.of(12, 22)))
                .set(at("p", "Sør"), Value.of(Share.of(6, 14)))
                .set(at("p", "Øst"), Value.of(Share.of(2, 4)));
        Figures figures = f.protect(3);
        assertTrue(figures.get(at("p", "Øst")) instanceof Value.Suppressed);
        assertEquals(
                2,
                figures.values().values().stream()
                        .filter(Value.Suppressed.class::isInstance)
                        .count());
        assertEquals(List.of(), AuditTest.computable(f, figures));
        assertTrue(!AuditTest.computable(f, Set.of(at("p", "Øst"))).isEmpty());
        f.share("p", 200, 400);
        assertTrue(f.protect(3).get(at("p", "Nord")) instanceof Value.Counted, "the country is not three districts");
    }

    /** 10 of 15 boys: then the 15 boys who are hidden beside three others are printed all the same. */
    @Test
    void theBaseOfAGroupsShareIsTheGroup() {
        Fixture f = new Fixture()
                .count("t", "kategorier")
                .percent("p", null, null)
                .set("t", 30)
                .set("t[gutt]", 15)
                .set("t[jente]", 12)
                .set("t[annet]", 3)
                .share("p[gutt]", 10, 15)
                .share("p[jente]", 7, 12);
        Set<String> hidden = hidden(f);
        boolean boys = hidden.contains("t[gutt]") && hidden.contains("p[gutt]");
        boolean girls = hidden.contains("t[jente]") && hidden.contains("p[jente]");
        assertTrue(hidden.contains("t[annet]") && (boys || girls || hidden.contains("t")), hidden::toString);
        assertEquals(Set.of("t[annet]"), AuditTest.foundIn(f, "t[annet]", "t[gutt]"));
        assertEquals(List.of(), AuditTest.computable(f, f.protect(3)));
    }

    /** Children in foster homes, as a group of those placed and as an indicator of their own. */
    @Test
    void aGroupThatIsAnIndicatorOfItsOwn() {
        Fixture f = new Fixture().count("t", "kategorier").count("fosterbarn");
        for (int y = 2020; y <= 2024; y++) {
            f.set("t " + y, y - 2000 + 2)
                    .set("t[f] " + y, y - 2000)
                    .set("t[i] " + y, 2)
                    .set("fosterbarn " + y, y - 2000);
        }
        Set<String> hidden = hidden(f);
        for (String year : List.of("", " 2020", " 2021", " 2022", " 2023")) {
            assertTrue(hidden.contains("t[i]" + year), hidden::toString);
            assertTrue(hidden.contains("t" + year) || hidden.contains("fosterbarn" + year), hidden::toString);
        }
        assertEquals(List.of(), AuditTest.computable(f, f.protect(3)));
        assertEquals(Set.of("t[i]"), AuditTest.foundIn(f, "t[i]", "t[f]"));
        f.set("fosterbarn 2021", 22);
        assertTrue(!hidden(f).contains("fosterbarn 2022"), "they are two things");
    }

    /** Boys, girls and children, which no definition connects: 21 less 19 are two. */
    @Test
    void twoThatAreAThirdInEveryYear() {
        Fixture f = new Fixture().count("gutter").count("jenter").count("barn");
        long[][] years = {{18, 7}, {17, 9}, {20, 8}, {19, 2}};
        for (int i = 0; i < years.length; i++) {
            f.set("gutter " + (2021 + i), years[i][0])
                    .set("jenter " + (2021 + i), years[i][1])
                    .set("barn " + (2021 + i), years[i][0] + years[i][1]);
        }
        assertEquals(Set.of("jenter", "gutter"), hidden(f));
        assertEquals(List.of(), AuditTest.computable(f, f.protect(3)));
        assertEquals(Set.of("jenter"), AuditTest.foundIn(f, "jenter"));
        f.set("barn 2022", 27);
        assertEquals(Set.of("jenter"), hidden(f), "one year speaks against it");
        f.set("barn 2022", 26).chosen.keySet().removeIf(k -> k.period().year() < 2023);
        assertEquals(Set.of("jenter"), hidden(f), "two years may be chance");
    }
}
