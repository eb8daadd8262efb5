package no.tilstand.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import no.tilstand.domain.ReportSettings.Protection;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;
import org.junit.jupiter.api.Test;

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

    private static Set<String> found(Fixture f, String... hidden) {
        Set<CellKey> keys = Set.of(hidden).stream().map(Fixture::key).collect(Collectors.toSet());
        return Audit.computable(printed(f, keys), f.open(), f.register, THREE).stream()
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
            Set<CellKey> hidden = f.protect(3).values().entrySet().stream()
                    .filter(e -> e.getValue() instanceof Value.Suppressed)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            assertEquals(List.of(), Audit.computable(printed(f, hidden), f.open(), f.register, THREE), "seed " + seed);
            Set<CellKey> primary = f.chosen.values().stream()
                    .filter(o -> o.value()
                            .counted()
                            .map(c -> THREE.small(c.number(), 3))
                            .orElse(false))
                    .map(o -> o.key())
                    .collect(Collectors.toSet());
            if (!primary.isEmpty()) {
                withSmall++;
                open += Audit.computable(printed(f, primary), f.open(), f.register, THREE)
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
