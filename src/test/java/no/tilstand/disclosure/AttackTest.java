package no.tilstand.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.ReportSettings.Protection;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;
import org.junit.jupiter.api.Test;

/** No small number can be computed from what is shown; and the same attacker finds them when nothing is hidden. */
class AttackTest {
    private static final int ROWS = 2;
    private static final int COLUMNS = 3;

    /** A table with margins and with shares of one row in the total, and what each printed count is a sum of. */
    private record Case(Fixture fixture, Map<String, List<Integer>> sums, int[] cells, int threshold) {
        int truth(List<Integer> sum) {
            return sum.stream().mapToInt(i -> cells[i]).sum();
        }

        boolean small(List<Integer> sum) {
            int n = truth(sum);
            return 1 <= n && n <= threshold;
        }
    }

    private static Case table(long seed, int threshold, boolean someKept) {
        Random random = new Random(seed);
        int[] cells = IntStream.range(0, ROWS * COLUMNS)
                .map(i -> random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(12))
                .toArray();
        Map<String, List<Integer>> sums = new LinkedHashMap<>();
        List<Integer> all = new ArrayList<>();
        for (int r = 0; r < ROWS; r++) {
            List<Integer> row = new ArrayList<>();
            for (int c = 0; c < COLUMNS; c++) {
                int i = r * COLUMNS + c;
                sums.put("r" + r + "[c" + c + "]", List.of(i));
                row.add(i);
            }
            sums.put("r" + r, row);
            all.addAll(row);
        }
        for (int c = 0; c < COLUMNS; c++) {
            sums.put("t[c" + c + "]", List.of(c, COLUMNS + c));
        }
        sums.put("t", all);
        Fixture fixture = new Fixture()
                .count("t", "r0", "r1", "kategorier")
                .count("r0", "kategorier")
                .count("r1", "kategorier")
                .percent("p", "r0", "t");
        Case made = new Case(fixture, sums, cells, threshold);
        sums.forEach((key, sum) -> fixture.set(key, made.truth(sum)));
        for (String category : List.of("", "[c0]", "[c1]", "[c2]")) {
            int whole = made.truth(sums.get("t" + category));
            if (whole > 0 && random.nextBoolean()) {
                fixture.share("p" + category, made.truth(sums.get("r0" + category)), whole);
            }
        }
        if (someKept) {
            sums.keySet().stream().filter(k -> random.nextInt(4) == 0).forEach(fixture::keep);
        }
        return made;
    }

    /** What a reader knows from the printed figures alone; with labels also which hidden cells are small. */
    private static List<Attacker.Fact> read(Case c, Figures figures, boolean labels, int cap) {
        List<Attacker.Fact> facts = new ArrayList<>();
        c.sums().forEach((name, sum) -> {
            Value value = figures.get(Fixture.key(name));
            if (value instanceof Value.Counted counted) {
                int n = counted.number().intValueExact();
                facts.add(new Attacker.Fact(sum, n, n));
            } else if (value instanceof Value.Suppressed) {
                facts.add(hidden(c, figures, name, sum, labels, cap));
            }
        });
        c.fixture().chosen.keySet().stream()
                .filter(k -> k.indicator().equals("p"))
                .forEach(k -> figures.get(k).counted().ifPresent(shown -> {
                    Share share = shown.share().orElseThrow();
                    facts.add(exactly(c, k.withIndicator("r0"), share.numerator()));
                    facts.add(exactly(c, k.withIndicator("t"), share.denominator()));
                }));
        return facts;
    }

    private static Attacker.Fact exactly(Case c, CellKey key, BigDecimal number) {
        String name = key.indicator() + (key.category().isEmpty() ? "" : "[" + key.category() + "]");
        return new Attacker.Fact(c.sums().get(name), number.intValueExact(), number.intValueExact());
    }

    private static Attacker.Fact hidden(
            Case c, Figures figures, String name, List<Integer> sum, boolean labels, int cap) {
        // Under a hidden total even a zero may be hidden, and nobody is told which is which.
        boolean underHidden = c.sums().entrySet().stream()
                .filter(e -> !e.getKey().equals(name) && e.getValue().containsAll(sum))
                .anyMatch(e -> figures.get(Fixture.key(e.getKey())) instanceof Value.Suppressed);
        if (underHidden) {
            return new Attacker.Fact(sum, 0, sum.size() * cap);
        }
        if (!labels) {
            return new Attacker.Fact(sum, 1, sum.size() * cap);
        }
        return c.small(sum)
                ? new Attacker.Fact(sum, 1, c.threshold())
                : new Attacker.Fact(sum, c.truth(sum) == 0 ? 0 : c.threshold() + 1, sum.size() * cap);
    }

    private static List<List<Integer>> secrets(Case c) {
        return c.sums().values().stream().filter(c::small).distinct().toList();
    }

    private static int cap(Case c) {
        // Little more than the largest cell: a reader who knows that much is stronger, and tries fewer numbers.
        return Arrays.stream(c.cells()).max().orElse(0) + 2 * (c.threshold() + 1);
    }

    private static void attack(Case c, Figures figures, boolean labels) {
        int cap = cap(c);
        Map<List<Integer>, Set<Integer>> found =
                new Attacker(c.cells().length, cap, read(c, figures, labels, cap)).numbers(secrets(c));
        found.forEach((sum, numbers) -> assertTrue(
                numbers.size() > 1,
                () -> sum + " = " + numbers + " from " + Fixture.hidden(figures) + " of "
                        + Arrays.toString(c.cells())));
    }

    @Property(tries = 90, seed = "7101")
    void nobodyComputesASmallNumber(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 2, max = 5) int threshold,
            @ForAll boolean someKept) {
        Case c = table(seed, threshold, someKept);
        attack(c, c.fixture().protect(threshold), false);
    }

    @Property(tries = 90, seed = "7102")
    void notEvenKnowingWhichAreSmall(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 2, max = 5) int threshold,
            @ForAll boolean someKept) {
        Case c = table(seed, threshold, someKept);
        attack(c, c.fixture().protect(threshold), true);
    }

    @Property(tries = 100, seed = "7103")
    void theSameAttackerFindsThemAllWhenNothingIsHidden(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Case c = table(seed, 3, false);
        Figures open = c.fixture().protect(new Protection(0, true));
        new Attacker(c.cells().length, cap(c), read(c, open, false, cap(c)))
                .numbers(secrets(c))
                .forEach((sum, numbers) -> assertTrue(numbers.equals(Set.of(c.truth(sum))), () -> sum + " " + numbers));
    }

    /** Hiding only the small numbers themselves is not enough, and the attacker shows it. */
    @Test
    void theSameAttackerFindsThemWhenOnlyTheSmallAreHidden() {
        int recovered = 0;
        int tables = 0;
        for (long seed = 0; seed < 60; seed++) {
            Case c = table(seed, 3, false);
            Figures open = c.fixture().protect(new Protection(0, true));
            Map<CellKey, Value> masked = new LinkedHashMap<>(open.values());
            secrets(c)
                    .forEach(secret -> c.sums().forEach((name, sum) -> {
                        if (sum.equals(secret)) {
                            masked.put(Fixture.key(name), Value.SUPPRESSED);
                        }
                    }));
            masked.keySet().removeIf(k -> k.indicator().equals("p"));
            Figures primaryOnly = new Figures(masked, Map.of());
            tables++;
            recovered += new Attacker(c.cells().length, cap(c), read(c, primaryOnly, false, cap(c)))
                            .numbers(secrets(c)).entrySet().stream()
                                    .anyMatch(e -> e.getValue().equals(Set.of(c.truth(e.getKey()))))
                    ? 1
                    : 0;
        }
        int found = recovered;
        int of = tables;
        assertTrue(recovered > tables / 2, () -> found + " of " + of);
    }

    /** Costs follow from the register, so the order in which figures arrive changes nothing. */
    @Property(tries = 40, seed = "7104")
    void theOrderOfTheDataChangesNothing(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Case c = table(seed, 3, true);
        List<CellKey> keys = new ArrayList<>(c.fixture().chosen.keySet());
        Collections.shuffle(keys, new Random(seed));
        Map<CellKey, Observation> shuffled = new LinkedHashMap<>();
        keys.forEach(k -> shuffled.put(k, c.fixture().chosen.get(k)));
        Set<CellKey> shown = new LinkedHashSet<>(keys);
        shown.removeAll(c.fixture().kept);
        Figures other = Disclosure.protect(
                new OpenFigures(shuffled, Map.of()), c.fixture().register, new Protection(3, true), shown);
        assertEquals(c.fixture().protect(3), other);
    }

    @Property(tries = 60, seed = "7106")
    void nothingSmallNothingHidden(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Random random = new Random(seed);
        long[][] cells = new long[3][4];
        for (long[] row : cells) {
            for (int c = 0; c < row.length; c++) {
                row[c] = random.nextInt(5) == 0 ? 0 : 4 + random.nextInt(40);
            }
        }
        assertEquals(Set.of(), Fixture.hidden(SecondaryTest.twoWay(cells).protect(3)));
    }

    /** The long form of the two attacks: {@code mvn -Pkampanje verify}. */
    @Property(tries = 1000, seed = "7105")
    @Tag("kampanje")
    void nobodyComputesASmallNumberInManyTables(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long seed,
            @ForAll @IntRange(min = 2, max = 6) int threshold,
            @ForAll boolean someKept,
            @ForAll boolean labels) {
        Case c = table(seed, threshold, someKept);
        attack(c, c.fixture().protect(threshold), labels);
    }
}
