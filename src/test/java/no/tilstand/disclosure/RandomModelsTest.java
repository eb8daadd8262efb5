package no.tilstand.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Reports of other shapes than tables, against the attacker who tries every number: years with their sum or mean, halves of
 * years, districts with their city, a breakdown over two years, one thing under two names, shares with their parts. Every
 * printed number is a sum of base cells; a mean is printed with one decimal.
 */
class RandomModelsTest {
    private static final int THRESHOLD = 3;

    private enum Shape {
        YEARS_AND_SUM,
        YEARS_AND_MEAN,
        HALVES,
        DISTRICTS,
        BREAKDOWN_OF_TWO_YEARS,
        TWO_NAMES,
        SHARES
    }

    /** @param sums what each count is a sum of; {@code means} of how many years a sum is printed as the mean */
    private record Sample(Fixture fixture, int[] cells, Map<CellKey, List<Integer>> sums, Map<CellKey, Integer> means) {
        int truth(List<Integer> sum) {
            return sum.stream().mapToInt(i -> cells[i]).sum();
        }

        void put(String key, Integer... cellsOf) {
            put(Fixture.key(key), cellsOf);
        }

        void put(CellKey key, Integer... cellsOf) {
            sums.put(key, List.of(cellsOf));
            fixture.set(key, Value.of(truth(List.of(cellsOf))));
        }

        void mean(String key, int years, Integer... cellsOf) {
            CellKey k = Fixture.key(key);
            sums.put(k, List.of(cellsOf));
            means.put(k, years);
            fixture.set(
                    key,
                    Value.of(BigDecimal.valueOf(truth(List.of(cellsOf)))
                            .divide(BigDecimal.valueOf(years), 1, RoundingMode.HALF_UP)));
        }
    }

    private static Sample sample(Shape shape, long seed) {
        Random random = new Random(seed);
        int n = shape == Shape.BREAKDOWN_OF_TWO_YEARS ? 6 : 4;
        int[] cells = new int[n];
        for (int i = 0; i < n; i++) {
            cells[i] = random.nextInt(3) == 0 ? 1 + random.nextInt(THRESHOLD) : 4 + random.nextInt(8);
        }
        Sample s = new Sample(new Fixture(), cells, new LinkedHashMap<>(), new TreeMap<>());
        switch (shape) {
            case YEARS_AND_SUM, YEARS_AND_MEAN -> {
                s.fixture().count("a");
                for (int i = 0; i < n; i++) {
                    s.put("a " + (2021 + i), i);
                }
                if (shape == Shape.YEARS_AND_SUM) {
                    s.put("a 2021..2024", 0, 1, 2, 3);
                    s.put("a 2022..2024", 1, 2, 3);
                } else {
                    s.mean("a 2021..2024", 4, 0, 1, 2, 3);
                }
            }
            case HALVES -> {
                s.fixture().count("a");
                for (int y = 0; y < 2; y++) {
                    s.put("a " + (2023 + y) + "h1", 2 * y);
                    s.put("a " + (2023 + y) + "h2", 2 * y + 1);
                    s.put("a " + (2023 + y), 2 * y, 2 * y + 1);
                }
                s.put("a 2023..2024", 0, 1, 2, 3);
            }
            case DISTRICTS -> {
                s.fixture().count("a");
                for (int i = 0; i < n; i++) {
                    s.put(new CellKey("a", "", "Bydel " + i, Period.ofYear(2024)), i);
                }
                s.put("a", 0, 1, 2, 3);
            }
            case BREAKDOWN_OF_TWO_YEARS -> {
                s.fixture().count("a", "kategorier");
                for (int y = 0; y < 2; y++) {
                    for (int c = 0; c < 3; c++) {
                        s.put("a[k" + c + "] " + (2023 + y), 3 * y + c);
                    }
                    s.put("a " + (2023 + y), 3 * y, 3 * y + 1, 3 * y + 2);
                }
                for (int c = 0; c < 3; c++) {
                    s.put("a[k" + c + "] 2023..2024", c, 3 + c);
                }
            }
            case TWO_NAMES -> {
                s.fixture().count("a").count("b").count("t", "a", "b").count("c");
                s.put("a", 0);
                s.put("b", 1);
                s.put("t", 0, 1);
                s.put("c", 1);
                for (int y = 2022; y < 2024; y++) {
                    s.put("b " + y, 2 + y - 2022);
                    s.put("c " + y, 2 + y - 2022);
                }
            }
            case SHARES -> {
                s.fixture().count("a").count("t", "kategorier").percent("p", "a", "t");
                s.put("t[x]", 0, 1);
                s.put("t[y]", 2, 3);
                s.put("t", 0, 1, 2, 3);
                s.put("a[x]", 0);
                s.put("a[y]", 2);
                s.put("a", 0, 2);
                for (String category : List.of("", "[x]", "[y]")) {
                    s.fixture()
                            .share(
                                    "p" + category,
                                    s.truth(s.sums().get(Fixture.key("a" + category))),
                                    s.truth(s.sums().get(Fixture.key("t" + category))));
                }
            }
        }
        return s;
    }

    /** What a reader knows; {@code masked} are taken for hidden besides those that are. */
    private static List<Attacker.Fact> read(Sample s, Figures figures, Set<CellKey> masked) {
        List<Attacker.Fact> facts = new ArrayList<>();
        s.sums().forEach((key, sum) -> {
            if (masked.contains(key) || figures.get(key) instanceof Value.Suppressed) {
                // Where zeros are shown a hidden number is at least 1; all base cells are here.
                facts.add(new Attacker.Fact(sum, 1, Integer.MAX_VALUE));
                return;
            }
            BigDecimal shown = figures.get(key).counted().orElseThrow().number();
            int years = s.means().getOrDefault(key, 0);
            if (years == 0) {
                facts.add(new Attacker.Fact(sum, shown.intValueExact(), shown.intValueExact()));
            } else {
                BigDecimal half = new BigDecimal("0.05");
                BigDecimal n = BigDecimal.valueOf(years);
                facts.add(new Attacker.Fact(
                        sum,
                        shown.subtract(half)
                                .multiply(n)
                                .setScale(0, RoundingMode.CEILING)
                                .intValueExact(),
                        shown.add(half)
                                .multiply(n)
                                .setScale(0, RoundingMode.FLOOR)
                                .intValueExact()));
            }
        });
        s.fixture().chosen.keySet().stream()
                .filter(k -> k.indicator().equals("p") && masked.isEmpty())
                .forEach(k -> figures.get(k)
                        .counted()
                        .flatMap(Value.Counted::share)
                        .ifPresent(share -> {
                            int a = share.numerator().intValueExact();
                            int t = share.denominator().intValueExact();
                            facts.add(new Attacker.Fact(s.sums().get(k.withIndicator("a")), a, a));
                            facts.add(new Attacker.Fact(s.sums().get(k.withIndicator("t")), t, t));
                        }));
        return facts;
    }

    private static Set<List<Integer>> secrets(Sample s) {
        Set<List<Integer>> secrets = new LinkedHashSet<>();
        s.sums().forEach((key, sum) -> {
            if (s.truth(sum) <= THRESHOLD) {
                secrets.add(sum);
            }
        });
        return secrets;
    }

    private static int found(Sample s, Figures figures, Set<CellKey> masked) {
        int cap = Arrays.stream(s.cells()).max().orElseThrow() + 2 * (THRESHOLD + 1);
        Map<List<Integer>, Set<Integer>> numbers =
                new Attacker(s.cells().length, cap, read(s, figures, masked)).numbers(List.copyOf(secrets(s)));
        return (int) numbers.entrySet().stream()
                .filter(e -> e.getValue().equals(Set.of(s.truth(e.getKey()))))
                .count();
    }

    private record Score(int models, int secrets, int found, int primaryOnly, int open) {
        @Override
        public String toString() {
            return models + " models, " + secrets + " small numbers: protected " + found + ", primary only "
                    + primaryOnly + ", open " + open;
        }
    }

    private static Score attack(long firstSeed, int each) {
        int models = 0;
        int secrets = 0;
        int found = 0;
        int primaryOnly = 0;
        int open = 0;
        for (Shape shape : Shape.values()) {
            for (long seed = firstSeed; seed < firstSeed + each; seed++) {
                Sample s = sample(shape, seed);
                models++;
                secrets += secrets(s).size();
                Figures safe = s.fixture().protect(THRESHOLD);
                int computed = found(s, safe, Set.of());
                long at = seed;
                assertEquals(
                        0,
                        computed,
                        () -> shape + " " + at + " " + Arrays.toString(s.cells()) + " " + Fixture.hidden(safe));
                found += computed;
                Figures bare = s.fixture().protect(0);
                open += found(s, bare, Set.of());
                Set<CellKey> masked = new LinkedHashSet<>();
                s.sums().forEach((key, sum) -> {
                    if (s.truth(sum) <= THRESHOLD) {
                        masked.add(key);
                    }
                });
                primaryOnly += found(s, bare, masked);
            }
        }
        return new Score(models, secrets, found, primaryOnly, open);
    }

    @Test
    void nothingIsComputedFromReportsOfManyShapes() {
        check(attack(1, 40));
    }

    @Tag("kampanje")
    @Test
    void nothingIsComputedFromThousandsOfReports() {
        Score score = attack(10_000, 500);
        System.out.println(score);
        check(score);
    }

    private static void check(Score score) {
        assertTrue(score.models() >= 200 && score.secrets() > score.models() / 2, score::toString);
        assertEquals(0, score.found(), score::toString);
        assertTrue(score.open() >= 0.99 * score.secrets(), score::toString);
        assertTrue(2 * score.primaryOnly() >= score.secrets(), score::toString);
    }
}
