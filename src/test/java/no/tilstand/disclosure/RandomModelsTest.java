package no.tilstand.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator.Basis;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Reports of other shapes than tables, against the attacker who tries every number and knows what each number is made of:
 * years with their sum or mean, halves of years, districts and other areas, one thing under two names, shares with their
 * parts and without, several of one base, rates, unit costs. The audit looks at the same reports and must find nothing in
 * them either.
 */
class RandomModelsTest {
    private static final int THRESHOLD = RandomReport.THRESHOLD;

    private enum Shape {
        YEARS_AND_SUM,
        YEARS_AND_MEAN,
        MEAN_WITHOUT_DECIMALS,
        HALVES,
        DISTRICTS,
        DISTRICTS_BY_CATEGORY,
        COMPARED_AREAS,
        BREAKDOWN_OF_TWO_YEARS,
        TWO_NAMES,
        SHARES,
        SHARES_OF_HALVES,
        /** The register says what the percentage is of. */
        PERCENT_OF_A_BASE,
        /** The register does not, but it stands beside. */
        PERCENT_BESIDE_ITS_BASE,
        PERCENT_OF_CATEGORIES,
        TWO_SIDES_OF_A_HUNDRED,
        SEVERAL_OF_ONE_BASE,
        RATES,
        UNIT_COSTS,
        DURING_AND_AT_YEAR_END
    }

    private static RandomReport sample(Shape shape, long seed) {
        Random random = new Random(seed);
        int n = shape == Shape.BREAKDOWN_OF_TWO_YEARS ? 6 : 4;
        int[] cells = new int[n];
        for (int i = 0; i < n; i++) {
            cells[i] = random.nextInt(3) == 0 ? 1 + random.nextInt(THRESHOLD) : 4 + random.nextInt(8);
        }
        if (shape == Shape.SEVERAL_OF_ONE_BASE || shape == Shape.PERCENT_BESIDE_ITS_BASE) {
            // What is recognised without a register is so by numbers of some size.
            cells[0] += 18;
            cells[2] += 18;
        }
        RandomReport s = new RandomReport(cells);
        switch (shape) {
            case YEARS_AND_SUM, YEARS_AND_MEAN, MEAN_WITHOUT_DECIMALS -> {
                s.fixture().count("a");
                for (int i = 0; i < n; i++) {
                    s.put("a " + (2021 + i), i);
                }
                if (shape == Shape.YEARS_AND_SUM) {
                    s.put("a 2021..2024", 0, 1, 2, 3);
                    s.put("a 2022..2024", 1, 2, 3);
                } else {
                    s.mean("a 2021..2024", 4, shape == Shape.YEARS_AND_MEAN ? 1 : 0, 0, 1, 2, 3);
                    s.mean("a 2023..2024", 2, 1, 2, 3);
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
                    s.put(area("a", "", "Bydel " + i), i);
                }
                s.put("a", 0, 1, 2, 3);
            }
            case DISTRICTS_BY_CATEGORY -> {
                s.fixture().count("a", "kategorier");
                for (int d = 0; d < 2; d++) {
                    s.put(area("a", "x", "Bydel " + d), 2 * d);
                    s.put(area("a", "y", "Bydel " + d), 2 * d + 1);
                    s.put(area("a", "", "Bydel " + d), 2 * d, 2 * d + 1);
                }
                s.put("a[x]", 0, 2);
                s.put("a[y]", 1, 3);
                s.put("a", 0, 1, 2, 3);
            }
            case COMPARED_AREAS -> {
                s.fixture().count("a", "kategorier");
                s.put("a[x]", 0).put("a[y]", 1).put("a", 0, 1);
                s.put(area("a", "x", "Nabo"), 2).put(area("a", "y", "Nabo"), 3);
                s.put(area("a", "", "Nabo"), 2, 3);
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
                s.share("p", true, List.of(0, 2), List.of(0, 1, 2, 3));
                s.share("p[x]", true, List.of(0), List.of(0, 1));
                s.share("p[y]", true, List.of(2), List.of(2, 3));
            }
            case SHARES_OF_HALVES -> {
                s.fixture().percent("p", null, null);
                s.share("p 2024h1", true, List.of(0), List.of(0, 1));
                s.share("p 2024h2", true, List.of(2), List.of(2, 3));
                s.share("p", true, List.of(0, 2), List.of(0, 1, 2, 3));
            }
            case PERCENT_OF_A_BASE -> {
                s.fixture().count("t").count("a").percent("p", "a", "t");
                for (int y = 0; y < 2; y++) {
                    s.put("t " + (2023 + y), 2 * y, 2 * y + 1);
                    s.put("a " + (2023 + y), 2 * y);
                    s.share("p " + (2023 + y), false, List.of(2 * y), List.of(2 * y, 2 * y + 1));
                }
                s.put("a 2023..2024", 0, 2);
            }
            case PERCENT_BESIDE_ITS_BASE -> {
                s.fixture().count("t").count("g", "kategorier").percent("p", null, null);
                for (int y = 0; y < 2; y++) {
                    s.put("t " + (2023 + y), 2 * y, 2 * y + 1);
                    s.put("g[x] " + (2023 + y), 2 * y).put("g[y] " + (2023 + y), 2 * y + 1);
                    s.share("p " + (2023 + y), false, List.of(2 * y), List.of(2 * y, 2 * y + 1));
                }
            }
            case PERCENT_OF_CATEGORIES -> {
                s.fixture().count("t").percent("p", null, "t", "kategorier");
                s.put("t", 0, 1, 2, 3);
                for (int i = 0; i < n; i++) {
                    s.share("p[k" + i + "]", false, List.of(i), List.of(0, 1, 2, 3));
                }
            }
            case TWO_SIDES_OF_A_HUNDRED -> {
                s.fixture().count("t", "kategorier").percent("inne", null, "t").percent("over", null, null);
                for (int y = 0; y < 2; y++) {
                    s.put("t " + (2023 + y), 2 * y, 2 * y + 1);
                    s.put("t[inne] " + (2023 + y), 2 * y).put("t[over] " + (2023 + y), 2 * y + 1);
                    s.share("inne " + (2023 + y), false, List.of(2 * y), List.of(2 * y, 2 * y + 1));
                    s.share("over " + (2023 + y), false, List.of(2 * y + 1), List.of(2 * y, 2 * y + 1));
                }
            }
            case SEVERAL_OF_ONE_BASE -> {
                s.fixture().count("t").percent("inne", null, null).percent("over", null, null);
                s.fixture().count("grupper", "kategorier");
                s.put("t", 0, 1, 2, 3);
                s.put("grupper[x]", 0, 1).put("grupper[y]", 2).put("grupper[z]", 3);
                s.share("inne", true, List.of(0, 2), List.of(0, 1, 2, 3));
                s.share("over", true, List.of(1, 3), List.of(0, 1, 2, 3));
            }
            case RATES -> {
                s.fixture().add("folk", Counts.OTHER, Unit.COUNT, Basis.AT_YEAR_END, null, null);
                s.fixture().count("t", "a", "b").count("a").count("b");
                for (String id : List.of("a", "b", "t")) {
                    s.fixture().add("rate-" + id, Counts.CHILD, Unit.PER_1000, Basis.DURING_YEAR, id, "folk");
                }
                for (int y = 0; y < 2; y++) {
                    String year = " " + (2023 + y);
                    s.fixture().set("folk" + year, 1500);
                    s.put("a" + year, 2 * y).put("b" + year, 2 * y + 1).put("t" + year, 2 * y, 2 * y + 1);
                    s.rate("rate-a" + year, 1500, 2 * y);
                    s.rate("rate-b" + year, 1500, 2 * y + 1);
                    s.rate("rate-t" + year, 1500, 2 * y, 2 * y + 1);
                }
            }
            case UNIT_COSTS -> {
                s.fixture().count("t", "kategorier");
                s.fixture().add("konto", Counts.KRONER, Unit.KRONER, Basis.DURING_YEAR, null, null);
                s.fixture().add("per-barn", Counts.KRONER, Unit.KRONER, Basis.DURING_YEAR, "konto", "t");
                for (int y = 0; y < 2; y++) {
                    String year = " " + (2023 + y);
                    s.fixture().set("konto" + year, 4_000_000);
                    s.put("t[x]" + year, 2 * y).put("t[y]" + year, 2 * y + 1).put("t" + year, 2 * y, 2 * y + 1);
                    s.unitCost("per-barn[x]" + year, 1_500_000, 2 * y);
                    s.unitCost("per-barn[y]" + year, 2_500_000, 2 * y + 1);
                    s.unitCost("per-barn" + year, 4_000_000, 2 * y, 2 * y + 1);
                }
            }
            case DURING_AND_AT_YEAR_END -> {
                s.fixture().add("b", Counts.CHILD, Unit.COUNT, Basis.AT_YEAR_END, null, null);
                s.fixture().count("b-i-lopet-av-aaret");
                for (int y = 0; y < 2; y++) {
                    s.put("b " + (2023 + y), 2 * y);
                    s.put("b-i-lopet-av-aaret " + (2023 + y), 2 * y, 2 * y + 1);
                    s.left(2 * y + 1);
                }
            }
        }
        return s;
    }

    private static CellKey area(String id, String category, String area) {
        return new CellKey(id, category, area, Period.ofYear(2024));
    }

    private static final class Score {
        private int models;
        private int secrets;
        private int found;
        private int audited;
        private int primaryOnly;
        private int open;

        void add(Score other) {
            models += other.models;
            secrets += other.secrets;
            found += other.found;
            audited += other.audited;
            primaryOnly += other.primaryOnly;
            open += other.open;
        }

        @Override
        public String toString() {
            return models + " models, " + secrets + " small numbers: protected " + found + ", by the audit " + audited
                    + ", primary only " + primaryOnly + ", open " + open;
        }
    }

    private static Map<Shape, Score> attack(long firstSeed, int each) {
        Map<Shape, Score> scores = new EnumMap<>(Shape.class);
        for (Shape shape : Shape.values()) {
            Score score = new Score();
            for (long seed = firstSeed; seed < firstSeed + each; seed++) {
                RandomReport s = sample(shape, seed);
                score.models++;
                score.secrets += s.secrets().size();
                Figures safe = s.fixture().protect(THRESHOLD);
                int computed = s.found(safe, Set.of());
                String which = shape + " " + seed + " " + Arrays.toString(s.cells()) + " " + Fixture.hidden(safe);
                assertEquals(0, computed, which);
                score.found += computed;
                List<CellKey> audited = AuditTest.computable(s.fixture(), safe);
                assertEquals(List.of(), audited, which);
                score.audited += audited.size();
                Figures bare = s.fixture().protect(0);
                score.open += s.found(bare, Set.of());
                score.primaryOnly += s.found(bare, s.primary());
            }
            scores.put(shape, score);
        }
        return scores;
    }

    @Test
    void nothingIsComputedFromReportsOfManyShapes() {
        check(attack(1, 25));
    }

    @Tag("kampanje")
    @Test
    void nothingIsComputedFromThousandsOfReports() {
        Map<Shape, Score> scores = attack(10_000, 500);
        scores.forEach((shape, score) -> System.out.println(shape + ": " + score));
        check(scores);
    }

    private static void check(Map<Shape, Score> scores) {
        Score all = new Score();
        scores.values().forEach(all::add);
        System.out.println("all: " + all);
        assertTrue(all.models >= 200 && all.secrets > all.models / 2, all::toString);
        assertEquals(0, all.found, all::toString);
        assertTrue(all.open >= 0.99 * all.secrets, all::toString);
        assertTrue(2 * all.primaryOnly >= all.secrets, all::toString);
    }
}
