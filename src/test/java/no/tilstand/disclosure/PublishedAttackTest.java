package no.tilstand.disclosure;

import static no.tilstand.SmallTown.CELLS;
import static no.tilstand.SmallTown.FIRST_YEAR;
import static no.tilstand.SmallTown.MOVES;
import static no.tilstand.SmallTown.OTHERS;
import static no.tilstand.SmallTown.POLICE;
import static no.tilstand.SmallTown.SCHOOL;
import static no.tilstand.SmallTown.WITHOUT_PLAN;
import static no.tilstand.SmallTown.WITH_PLAN;
import static no.tilstand.SmallTown.YEARS;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilstand.DrawnLine;
import no.tilstand.SmallTown;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole reports, from files to files, against someone who has only what is published. Two attacks: computing with the data
 * file (which holds every number of the PDF, an audit of its own sees to that), and looking for any other trace: whenever
 * another town with other hidden numbers gets the same cells hidden, all its files must be the same to the byte, so that no
 * bar, line, scale, alternative text, bookmark or width can tell the two apart.
 */
class PublishedAttackTest {
    private static final int THRESHOLD = 3;

    /** The sums of base cells that a year's report prints, by indicator and category. */
    private static final Map<String, List<Integer>> SUMS = new TreeMap<>(Map.of(
            "flyttinger/", List.of(MOVES),
            "meldinger/Skole", List.of(SCHOOL),
            "meldinger/Politi", List.of(POLICE),
            "meldinger/Andre", List.of(OTHERS),
            "meldinger/", List.of(SCHOOL, POLICE, OTHERS),
            "barn/", List.of(WITH_PLAN, WITHOUT_PLAN),
            "barn-med-plan/", List.of(WITH_PLAN),
            "barn-uten-plan/", List.of(WITHOUT_PLAN),
            "hendelser/", List.of(SCHOOL, POLICE, OTHERS, MOVES)));

    @TempDir
    private Path temp;

    private static SmallTown town(long seed) {
        Random random = new Random(seed);
        int[][] cells = new int[YEARS][CELLS];
        for (int[] year : cells) {
            for (int c = 0; c < CELLS; c++) {
                year[c] = random.nextInt(4) == 0 ? random.nextInt(5) : 4 + random.nextInt(12);
            }
            // A share of nobody is an error in the data, as a town with no children at all would be.
            year[WITH_PLAN] = Math.max(1, year[WITH_PLAN]);
        }
        return new SmallTown(cells, true);
    }

    private static boolean small(int n) {
        return 1 <= n && n <= THRESHOLD;
    }

    private static int sum(int[] year, List<Integer> cells) {
        return cells.stream().mapToInt(c -> year[c]).sum();
    }

    /** What the published file says of a year. */
    private record Reading(List<Attacker.Fact> facts, Set<String> hidden) {}

    private static Reading read(byte[] json, int year, Set<String> maskToo) throws IOException {
        List<Attacker.Fact> facts = new ArrayList<>();
        Set<String> hidden = new TreeSet<>();
        for (JsonNode n : new ObjectMapper().readTree(json).get("tall")) {
            if (!n.get("periode").asText().equals(Integer.toString(year))) {
                continue;
            }
            String name = n.get("indikator").asText() + "/" + n.path("kategori").asText("");
            boolean known = n.get("status").asText().equals("kjent") && !maskToo.contains(name);
            List<Integer> cells = SUMS.get(name);
            if (cells != null && known) {
                facts.add(new Attacker.Fact(
                        cells, n.get("verdi").asInt(), n.get("verdi").asInt()));
            } else if (cells != null) {
                hidden.add(name);
            } else if (known && n.has("teller")) {
                facts.add(new Attacker.Fact(
                        List.of(WITH_PLAN),
                        n.get("teller").asInt(),
                        n.get("teller").asInt()));
                facts.add(new Attacker.Fact(
                        List.of(WITH_PLAN, WITHOUT_PLAN),
                        n.get("nevner").asInt(),
                        n.get("nevner").asInt()));
            }
        }
        return new Reading(facts, hidden);
    }

    private static List<List<Integer>> secrets(int[] year) {
        return SUMS.values().stream().filter(s -> small(sum(year, s))).toList();
    }

    private static int recovered(List<Attacker.Fact> facts, int[] year) {
        int cap = Arrays.stream(year).max().orElse(0) + 2 * (THRESHOLD + 1);
        Map<List<Integer>, Set<Integer>> found = new Attacker(CELLS, cap, facts).numbers(secrets(year));
        return (int) found.entrySet().stream()
                .filter(e -> e.getValue().equals(Set.of(sum(year, e.getKey()))))
                .count();
    }

    private static byte[] data(Map<String, byte[]> files) {
        return files.get("tilstandsrapport-eksempelvik-2024.data.json");
    }

    /** The least part of the numbers that must stay visible in a small municipality (issue 5). */
    private static final double VISIBLE = 0.6;

    /**
     * What came out of an attack on many towns.
     *
     * @param numbers in all data files, of which {@code visible} have a value
     */
    private record Score(int secrets, int found, int primaryOnly, int open, int numbers, int visible) {
        @Override
        public String toString() {
            return "of " + secrets + " small numbers: protected " + found + ", primary only " + primaryOnly + ", open "
                    + open + "; " + visible + " of " + numbers + " numbers visible";
        }
    }

    /** The rows of the summary page that count, by how their alternative texts begin; what they count is in {@link #SUMS}. */
    private static final Map<String, String> LINES =
            new TreeMap<>(Map.of("Flyttinger, ", "flyttinger/", "Barn med tiltak, ", "barn/"));

    private static byte[] pdf(Map<String, byte[]> files) {
        return files.get("tilstandsrapport-eksempelvik-2024.pdf");
    }

    /**
     * What a ruler on the small lines of the summary page gives: the number of each year that is drawn, by its height among
     * those of two years that the data file has; where they are all alike, all that are drawn are.
     */
    private static Map<String, Integer> measured(Map<String, byte[]> files) throws IOException {
        Map<String, Integer> known = new TreeMap<>();
        for (JsonNode n : new ObjectMapper().readTree(data(files)).get("tall")) {
            String name = n.get("indikator").asText() + "/" + n.path("kategori").asText("");
            if (LINES.containsValue(name) && n.get("status").asText().equals("kjent")) {
                known.put(name + n.get("periode").asText(), n.get("verdi").asInt());
            }
        }
        Map<String, Integer> measured = new TreeMap<>();
        for (DrawnLine line : DrawnLine.in(pdf(files))) {
            LINES.forEach((begins, name) -> {
                if (line.alternative().startsWith(begins)) {
                    Map<Integer, Double> heights = line.byYear(FIRST_YEAR, FIRST_YEAR + YEARS - 1);
                    List<Integer> years = heights.keySet().stream()
                            .filter(y -> known.containsKey(name + y))
                            .sorted(Comparator.comparing(y -> known.get(name + y)))
                            .toList();
                    int low = years.get(0);
                    int high = years.get(years.size() - 1);
                    double range = heights.get(high) - heights.get(low);
                    heights.forEach((year, height) -> measured.put(name + year, (int) (known.get(name + low)
                            + Math.round(
                                    range == 0
                                            ? 0
                                            : (height - heights.get(low))
                                                    / range
                                                    * (known.get(name + high) - known.get(name + low))))));
                }
            });
        }
        return measured;
    }

    /** So high that several years of a line are hidden in most towns. */
    private static final int RULER_THRESHOLD = 8;

    /** A line shows what the data file has, and not a point more; on the open report the same ruler reads the small ones. */
    @Test
    void aRulerOnTheSmallLinesGivesNoHiddenNumber() throws IOException {
        int secrets = 0;
        int read = 0;
        for (long seed = 400; seed < 406; seed++) {
            SmallTown town = town(seed);
            Map<String, byte[]> safe = town.build(temp.resolve("linje-" + seed), RULER_THRESHOLD);
            Map<String, Integer> onPaper = measured(safe);
            Map<String, Integer> open = measured(town.build(temp.resolve("aapen-linje-" + seed), 0));
            Set<String> hidden = hidden(safe);
            for (String name : LINES.values()) {
                for (int y = 0; y < YEARS; y++) {
                    String key = name + (FIRST_YEAR + y);
                    int number = sum(town.cells()[y], SUMS.get(name));
                    if (hidden.contains(key)) {
                        secrets++;
                        read += open.getOrDefault(key, -1) == number ? 1 : 0;
                        assertFalse(onPaper.containsKey(key), "town " + seed + " draws " + key);
                    } else {
                        assertEquals(number, onPaper.get(key), "town " + seed + ": " + key);
                    }
                }
            }
        }
        assertTrue(secrets >= 10, "only " + secrets + " hidden years of a line");
        assertEquals(secrets, read, "the ruler reads what is drawn");
    }

    private Score attack(long firstSeed, int towns) throws IOException {
        int secrets = 0;
        int found = 0;
        int primaryOnly = 0;
        int open = 0;
        int numbers = 0;
        int visible = 0;
        for (long seed = firstSeed; seed < firstSeed + towns; seed++) {
            SmallTown town = town(seed);
            byte[] safe = data(town.build(temp.resolve("vernet-" + seed), THRESHOLD));
            byte[] bare = data(town.build(temp.resolve("aapen-" + seed), 0));
            for (JsonNode n : new ObjectMapper().readTree(safe).get("tall")) {
                numbers++;
                visible += n.get("status").asText().equals("kjent") ? 1 : 0;
            }
            for (int y = 0; y < YEARS; y++) {
                int[] year = town.cells()[y];
                secrets += secrets(year).size();
                found += recovered(read(safe, FIRST_YEAR + y, Set.of()).facts(), year);
                open += recovered(read(bare, FIRST_YEAR + y, Set.of()).facts(), year);
                Set<String> mask = new TreeSet<>(Set.of("andel-med-plan/"));
                SUMS.forEach((name, cells) -> {
                    if (small(sum(year, cells))) {
                        mask.add(name);
                    }
                });
                primaryOnly += recovered(read(bare, FIRST_YEAR + y, mask).facts(), year);
            }
        }
        return new Score(secrets, found, primaryOnly, open, numbers, visible);
    }

    @Test
    void nothingIsComputedFromTheDataFile() throws IOException {
        Score score = attack(400, 20);
        assertTrue(score.secrets() > 60, score::toString);
        assertEquals(0, score.found(), score::toString);
        assertTrue(score.open() >= 0.99 * score.secrets(), score::toString);
        assertTrue(score.primaryOnly() >= score.secrets() / 2, score::toString);
        assertTrue(score.visible() >= VISIBLE * score.numbers(), score::toString);
    }

    /** Another number for one small cell, the neighbours changed so that every total stays. */
    private static List<SmallTown> neighbours(SmallTown town) {
        List<SmallTown> all = new ArrayList<>();
        for (int y = 0; y < YEARS; y++) {
            for (int[] exchange : new int[][] {
                {SCHOOL, OTHERS}, {POLICE, SCHOOL}, {OTHERS, SCHOOL}, {MOVES, SCHOOL}, {WITHOUT_PLAN, WITH_PLAN}
            }) {
                for (int step : new int[] {1, -1}) {
                    int[][] cells =
                            Arrays.stream(town.cells()).map(int[]::clone).toArray(int[][]::new);
                    cells[y][exchange[0]] += step;
                    if (exchange[1] != exchange[0]) {
                        cells[y][exchange[1]] -= step;
                    }
                    if (small(town.cells()[y][exchange[0]])
                            && small(cells[y][exchange[0]])
                            && cells[y][exchange[1]] > 0) {
                        all.add(new SmallTown(cells, true));
                    }
                }
            }
        }
        return all;
    }

    private static Set<String> hidden(Map<String, byte[]> files) throws IOException {
        Set<String> hidden = new TreeSet<>();
        for (int y = 0; y < YEARS; y++) {
            int year = FIRST_YEAR + y;
            read(data(files), year, Set.of()).hidden().forEach(h -> hidden.add(h + year));
        }
        return hidden;
    }

    /** Whether everything that is printed is the same number in both towns. */
    private static boolean sameInPrint(SmallTown one, SmallTown other, Set<String> hidden) {
        for (int y = 0; y < YEARS; y++) {
            for (Map.Entry<String, List<Integer>> e : SUMS.entrySet()) {
                boolean same = sum(one.cells()[y], e.getValue()) == sum(other.cells()[y], e.getValue());
                if (!same && !hidden.contains(e.getKey() + (FIRST_YEAR + y))) {
                    return false;
                }
            }
        }
        return true;
    }

    private int compare(long firstSeed, int towns, int mostNeighbours) throws IOException {
        int compared = 0;
        for (long seed = firstSeed; seed < firstSeed + towns; seed++) {
            SmallTown town = town(seed);
            Map<String, byte[]> files = town.build(temp.resolve("en-" + seed), THRESHOLD);
            Set<String> hidden = hidden(files);
            List<SmallTown> others = neighbours(town).stream()
                    .filter(o -> sameInPrint(town, o, hidden))
                    .limit(mostNeighbours)
                    .toList();
            for (int i = 0; i < others.size(); i++) {
                Map<String, byte[]> its = others.get(i).build(temp.resolve("annen-" + seed + "-" + i), THRESHOLD);
                if (hidden(its).equals(hidden)) {
                    String which = "town " + seed + ", neighbour " + i + ": ";
                    files.forEach((name, bytes) -> assertArrayEquals(bytes, its.get(name), which + name));
                    compared++;
                }
            }
        }
        return compared;
    }

    @Test
    void noFileTellsTwoTownsApart() throws IOException {
        int compared = compare(400, 8, 3);
        assertTrue(compared >= 10, () -> "only " + compared + " pairs");
    }

    @Tag("kampanje")
    @Test
    void manyTowns() throws IOException {
        Score score = attack(10_000, 300);
        System.out.println(score);
        assertEquals(0, score.found(), score::toString);
        assertTrue(score.open() >= 0.99 * score.secrets(), score::toString);
        assertTrue(score.primaryOnly() >= score.secrets() / 2, score::toString);
        int compared = compare(20_000, 100, 4);
        System.out.println(compared + " pairs of towns that nothing tells apart");
        assertTrue(compared >= 100, () -> "only " + compared + " pairs");
    }
}
