package no.tilstand.disclosure;

import static no.tilstand.VariedTown.CELLS;
import static no.tilstand.VariedTown.CHILDREN;
import static no.tilstand.VariedTown.FIRST_HALF;
import static no.tilstand.VariedTown.FIRST_YEAR;
import static no.tilstand.VariedTown.IN_TIME;
import static no.tilstand.VariedTown.LATE;
import static no.tilstand.VariedTown.LEFT;
import static no.tilstand.VariedTown.NEIGHBOUR_OTHERS;
import static no.tilstand.VariedTown.NEIGHBOUR_SCHOOL;
import static no.tilstand.VariedTown.NORTH;
import static no.tilstand.VariedTown.SECOND_HALF;
import static no.tilstand.VariedTown.SOUTH;
import static no.tilstand.VariedTown.WITHOUT_PLAN;
import static no.tilstand.VariedTown.WITH_PLAN;
import static no.tilstand.VariedTown.YEARS;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilstand.VariedTown;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole reports of {@link VariedTown}, from files to files, against someone who has only what is published: once with the
 * data file, once with the words of the PDF alone. And towns whose data files are alike though hidden numbers differ: all
 * their files are the same to the byte, so that no bar, scale, alternative text or width can tell them apart.
 */
class PublishedVariedTest {
    private static final int THRESHOLD = 3;

    /** Base cells that have something to do with each other within a year; the districts also over the years. */
    private static final List<List<Integer>> GROUPS = List.of(
            List.of(WITH_PLAN, WITHOUT_PLAN, LEFT),
            List.of(FIRST_HALF, SECOND_HALF),
            List.of(IN_TIME, LATE),
            List.of(NORTH, SOUTH),
            List.of(NEIGHBOUR_SCHOOL, NEIGHBOUR_OTHERS));

    /** What a printed number is a sum of, or a share of the second sum; {@code scale} 1 for a count. */
    private record Meaning(List<Integer> part, List<Integer> whole, int scale) {
        static Meaning count(Integer... cells) {
            return new Meaning(List.of(cells), List.of(), 1);
        }

        static Meaning percent(int part, Integer... whole) {
            return new Meaning(List.of(part), List.of(whole), 100);
        }

        Stream<List<Integer>> sums() {
            List<Integer> rest = whole.stream().filter(c -> !part.contains(c)).toList();
            return whole.isEmpty() ? Stream.of(part) : Stream.of(part, whole, rest);
        }
    }

    /** By the name that the reading gives a number: indicator, category, area, half. */
    private static final Map<String, Meaning> MEANINGS = meanings();

    private static Map<String, Meaning> meanings() {
        Map<String, Meaning> all = new TreeMap<>();
        all.put("barn", Meaning.count(WITH_PLAN, WITHOUT_PLAN));
        all.put("barn-i-lopet-av-aaret", Meaning.count(WITH_PLAN, WITHOUT_PLAN, LEFT));
        all.put("barn-per-1000", new Meaning(List.of(WITH_PLAN, WITHOUT_PLAN), List.of(), 1000));
        all.put("andel-plan", Meaning.percent(WITH_PLAN, WITH_PLAN, WITHOUT_PLAN));
        all.put("andel-uten", Meaning.percent(WITHOUT_PLAN, WITH_PLAN, WITHOUT_PLAN));
        all.put("saker", Meaning.count(FIRST_HALF, SECOND_HALF));
        all.put("saker/h1", Meaning.count(FIRST_HALF));
        all.put("saker/h2", Meaning.count(SECOND_HALF));
        all.put("ferdige", Meaning.count(IN_TIME, LATE));
        all.put("inne", Meaning.percent(IN_TIME, IN_TIME, LATE));
        all.put("over", Meaning.percent(LATE, IN_TIME, LATE));
        all.put("flyttinger", Meaning.count(NORTH, SOUTH));
        all.put("flyttinger/Nord", Meaning.count(NORTH));
        all.put("flyttinger/Sør", Meaning.count(SOUTH));
        all.put("meldinger/Nabo", Meaning.count(NEIGHBOUR_SCHOOL, NEIGHBOUR_OTHERS));
        all.put("meldinger/Skole/Nabo", Meaning.count(NEIGHBOUR_SCHOOL));
        all.put("meldinger/Andre/Nabo", Meaning.count(NEIGHBOUR_OTHERS));
        return all;
    }

    /** Who had measures during the year and has none at its end is on no page. */
    private static final List<Integer> ON_NO_PAGE = List.of(LEFT);

    @TempDir
    private Path temp;

    private static VariedTown town(long seed) {
        Random random = new Random(seed);
        int[][] cells = new int[YEARS][CELLS];
        for (int[] year : cells) {
            for (int c = 0; c < CELLS; c++) {
                year[c] = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 4 + random.nextInt(9);
            }
            // What is recognised without the register is so by numbers of some size.
            year[IN_TIME] += 18;
            year[WITH_PLAN] += 9;
        }
        return new VariedTown(cells);
    }

    /** A number that can be read: where, in which year (the mean over all years has year 0), and what it says. */
    private record Read(String name, int year, BigDecimal value) {}

    private static List<Read> fromData(byte[] json) throws IOException {
        List<Read> all = new ArrayList<>();
        for (JsonNode n : new ObjectMapper().readTree(json).get("tall")) {
            String period = n.get("periode").asText();
            String name = n.get("indikator").asText()
                    + (n.has("kategori") ? "/" + n.get("kategori").asText() : "")
                    + (n.has("omraade") ? "/" + n.get("omraade").asText() : "")
                    + (period.contains("h") ? "/" + period.substring(4) : "");
            if (n.get("status").asText().equals("kjent")) {
                BigDecimal value = new BigDecimal(n.get("verdi").asText());
                all.add(new Read(name, period.contains("..") ? 0 : Integer.parseInt(period.substring(0, 4)), value));
            }
        }
        return all;
    }

    private static final Map<String, String> ROWS = new TreeMap<>(Map.of(
            "Barn", "barn",
            "Barn i aaret", "barn-i-lopet-av-aaret",
            "Plan", "andel-plan",
            "Uten", "andel-uten",
            "Rate", "barn-per-1000",
            "Saker", "saker",
            "Ferdige", "ferdige",
            "Inne", "inne",
            "Over", "over",
            "Flyttinger", "flyttinger"));

    private static final String NUMBER = "(\\d+(?:,\\d)?)";
    private static final String CELL = "(\\d+(?:,\\d)?|:)(?: %)?";

    /** From the words of the PDF: the rows of its tables, and its sentences. */
    private static List<Read> fromText(Map<String, byte[]> files) throws IOException {
        String text =
                Channels.of(files).get(Channels.TEXT).replace('\u00a0', ' ').replaceAll(" +", " ");
        List<Read> all = new ArrayList<>();
        ROWS.forEach((label, name) -> {
            Matcher row = Pattern.compile("(?m)^" + label + "(?: |\n(?:antall|andel|per 1000)[^\n]*\n)" + CELL + " "
                            + CELL + " " + CELL + " *$")
                    .matcher(text);
            while (row.find()) {
                for (int y = 0; y < YEARS; y++) {
                    if (!row.group(y + 1).equals(":")) {
                        all.add(new Read(name, FIRST_YEAR + y, number(row.group(y + 1))));
                    }
                }
            }
        });
        String running = text.replaceAll("\\s+", " ");
        for (String place : List.of("Nord", "Sør")) {
            sentences(
                    all,
                    running,
                    "Tallet på flyttinger i " + place + " (?:var " + NUMBER + "|vises)",
                    List.of("flyttinger/" + place));
        }
        sentences(
                all,
                running,
                "(?:Hos naboen var tallet " + NUMBER + "|Tallet hos naboen vises)",
                List.of("meldinger/Nabo", "meldinger/Skole/Nabo", "meldinger/Andre/Nabo"));
        sentences(
                all,
                running,
                "Tallet på saker i (?:første|andre) halvår \\d{4} (?:var " + NUMBER + "|vises)",
                List.of("saker/h1", "saker/h2"));
        Matcher mean =
                Pattern.compile("Gjennomsnittet av flyttingene var " + NUMBER).matcher(running);
        if (mean.find()) {
            all.add(new Read("flyttinger", 0, number(mean.group(1))));
        }
        return all;
    }

    /** Sentences that come once a year for each of the names, the years in order. */
    private static void sentences(List<Read> all, String text, String pattern, List<String> names) {
        Matcher m = Pattern.compile(pattern).matcher(text);
        for (int i = 0; m.find(); i++) {
            if (m.group(1) != null) {
                all.add(new Read(names.get(i % names.size()), FIRST_YEAR + i / names.size(), number(m.group(1))));
            }
        }
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(printed.replace(',', '.'));
    }

    /** A cell of a year among all of them. */
    private static int index(int year, int cell) {
        return (year - FIRST_YEAR) * CELLS + cell;
    }

    private static List<Integer> in(int year, List<Integer> cells) {
        return cells.stream().map(c -> index(year, c)).toList();
    }

    private static Attacker.Reading reading(Read read) {
        BigDecimal half =
                BigDecimal.ONE.movePointLeft(Math.max(0, read.value().scale())).divide(BigDecimal.valueOf(2));
        BigDecimal low = read.value().subtract(half);
        BigDecimal high = read.value().add(half);
        if (read.year() == 0) {
            List<Integer> all = IntStream.range(FIRST_YEAR, FIRST_YEAR + YEARS)
                    .boxed()
                    .flatMap(y -> in(y, List.of(NORTH, SOUTH)).stream())
                    .toList();
            BigDecimal years = BigDecimal.valueOf(YEARS);
            return between(all, low.multiply(years), high.multiply(years));
        }
        Meaning meaning = MEANINGS.get(read.name());
        List<Integer> part = in(read.year(), meaning.part());
        if (meaning.scale() == 1) {
            int n = read.value().intValueExact();
            return new Attacker.Fact(part, n, n);
        }
        BigDecimal people = BigDecimal.valueOf(CHILDREN);
        return meaning.whole().isEmpty()
                ? between(
                        part,
                        low.multiply(people).movePointLeft(3),
                        high.multiply(people).movePointLeft(3))
                : new Attacker.Ratio(part, in(read.year(), meaning.whole()), meaning.scale(), low, high);
    }

    private static Attacker.Fact between(List<Integer> sum, BigDecimal low, BigDecimal high) {
        return new Attacker.Fact(
                sum,
                low.setScale(0, RoundingMode.CEILING).intValueExact(),
                high.setScale(0, RoundingMode.FLOOR).intValueExact());
    }

    private static boolean small(int n) {
        return 1 <= n && n <= THRESHOLD;
    }

    private static int sum(VariedTown town, int year, List<Integer> cells) {
        return cells.stream().mapToInt(c -> town.cells()[year - FIRST_YEAR][c]).sum();
    }

    private static Set<List<Integer>> secrets(VariedTown town, int year, List<Integer> group) {
        Set<List<Integer>> all = new LinkedHashSet<>();
        Stream.concat(MEANINGS.values().stream().flatMap(Meaning::sums), Stream.of(ON_NO_PAGE))
                .filter(s -> group.containsAll(s) && small(sum(town, year, s)))
                .forEach(s -> all.add(in(year, s)));
        return all;
    }

    /** Whether the primary rule hides it. */
    private static boolean isPrimary(VariedTown town, Read read) {
        return read.year() != 0
                && MEANINGS.containsKey(read.name())
                && MEANINGS.get(read.name()).sums().anyMatch(s -> small(sum(town, read.year(), s)));
    }

    private record Count(int secrets, int found) {
        Count plus(Count other) {
            return new Count(secrets + other.secrets, found + other.found);
        }
    }

    private static Count recovered(VariedTown town, List<Read> reads) {
        Count count = new Count(0, 0);
        for (List<Integer> group : GROUPS) {
            boolean overYears = group.contains(NORTH);
            for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                Set<List<Integer>> secrets = secrets(town, year, group);
                if (!secrets.isEmpty()) {
                    int y = year;
                    List<Integer> cells = overYears
                            ? IntStream.range(FIRST_YEAR, FIRST_YEAR + YEARS)
                                    .boxed()
                                    .flatMap(each -> in(each, group).stream())
                                    .toList()
                            : in(y, group);
                    count = count.plus(attack(town, cells, reads, secrets));
                }
            }
        }
        return count;
    }

    /** Tries every number in these cells, with all readings that are about no others. */
    private static Count attack(VariedTown town, List<Integer> cells, List<Read> reads, Set<List<Integer>> secrets) {
        int[] truth =
                cells.stream().mapToInt(i -> town.cells()[i / CELLS][i % CELLS]).toArray();
        List<Attacker.Reading> facts = new ArrayList<>();
        for (Read read : reads) {
            if (read.year() == 0 || MEANINGS.containsKey(read.name())) {
                reading(reading(read), cells).ifPresent(facts::add);
            }
        }
        List<List<Integer>> wanted = secrets.stream()
                .map(s -> s.stream().map(cells::indexOf).toList())
                .toList();
        int cap = Arrays.stream(truth).max().orElseThrow() + 2 * (THRESHOLD + 1);
        long found = new Attacker(truth.length, cap, facts)
                .numbers(wanted).entrySet().stream()
                        .filter(e -> e.getValue()
                                .equals(Set.of(e.getKey().stream()
                                        .mapToInt(i -> truth[i])
                                        .sum())))
                        .count();
        return new Count(wanted.size(), (int) found);
    }

    /** In the numbering of the cells that are tried; empty for a reading about others. */
    private static Optional<Attacker.Reading> reading(Attacker.Reading reading, List<Integer> cells) {
        if (reading instanceof Attacker.Fact f && cells.containsAll(f.cells())) {
            return Optional.of(
                    new Attacker.Fact(f.cells().stream().map(cells::indexOf).toList(), f.least(), f.most()));
        }
        if (reading instanceof Attacker.Ratio r && cells.containsAll(r.whole())) {
            return Optional.of(new Attacker.Ratio(
                    r.part().stream().map(cells::indexOf).toList(),
                    r.whole().stream().map(cells::indexOf).toList(),
                    r.scale(),
                    r.low(),
                    r.high()));
        }
        return Optional.empty();
    }

    private static final String DATA = "tilstandsrapport-eksempelvik-2024.data.json";

    /** What came out of attacks on many towns, by the file that was read. */
    private record Score(int towns, Map<String, Count> counts) {
        Count of(String name) {
            return counts.get(name);
        }
    }

    private Score attack(long firstSeed, int towns) throws IOException {
        Map<String, Count> counts = new TreeMap<>();
        for (long seed = firstSeed; seed < firstSeed + towns; seed++) {
            VariedTown town = town(seed);
            Map<String, byte[]> safe = town.build(temp.resolve("vernet-" + seed), THRESHOLD);
            Map<String, byte[]> bare = town.build(temp.resolve("aapen-" + seed), 0);
            long at = seed;
            List<Read> primaryOnly = fromData(bare.get(DATA)).stream()
                    .filter(r -> !isPrimary(town, r))
                    .toList();
            Map<String, Count> these = new TreeMap<>(Map.of(
                    "data, protected", recovered(town, fromData(safe.get(DATA))),
                    "text, protected", recovered(town, fromText(safe)),
                    "data, primary only", recovered(town, primaryOnly),
                    "data, open", recovered(town, fromData(bare.get(DATA))),
                    "text, open", recovered(town, fromText(bare))));
            assertEquals(0, these.get("data, protected").found(), () -> "town " + at);
            these.forEach((name, count) -> counts.merge(name, count, Count::plus));
        }
        return new Score(towns, counts);
    }

    private static void check(Score score) {
        System.out.println(score);
        Count open = score.of("data, open");
        assertTrue(open.secrets() > 5 * score.towns(), score::toString);
        assertEquals(0, score.of("data, protected").found(), score::toString);
        assertEquals(0, score.of("text, protected").found(), score::toString);
        assertTrue(open.found() >= 0.99 * open.secrets(), score::toString);
        assertTrue(score.of("text, open").found() >= 0.99 * open.secrets(), score::toString);
        assertTrue(2 * score.of("data, primary only").found() >= open.secrets(), score::toString);
    }

    /** Other numbers in two cells of a year that are both hidden, their sum the same. */
    private static List<VariedTown> neighbours(VariedTown town, Set<String> known) {
        List<VariedTown> all = new ArrayList<>();
        Map<int[], List<String>> exchanges = new LinkedHashMap<>();
        exchanges.put(new int[] {FIRST_HALF, SECOND_HALF}, List.of("saker/h1", "saker/h2"));
        exchanges.put(
                new int[] {NEIGHBOUR_SCHOOL, NEIGHBOUR_OTHERS},
                List.of("meldinger/Skole/Nabo", "meldinger/Andre/Nabo"));
        exchanges.put(new int[] {NORTH, SOUTH}, List.of("flyttinger/Nord", "flyttinger/Sør"));
        for (int y = 0; y < YEARS; y++) {
            int year = FIRST_YEAR + y;
            for (Map.Entry<int[], List<String>> e : exchanges.entrySet()) {
                for (int step : new int[] {1, -1}) {
                    int[][] cells =
                            Arrays.stream(town.cells()).map(int[]::clone).toArray(int[][]::new);
                    int a = e.getKey()[0];
                    int b = e.getKey()[1];
                    cells[y][a] += step;
                    cells[y][b] -= step;
                    boolean sameKind = small(cells[y][a]) == small(town.cells()[y][a])
                            && small(cells[y][b]) == small(town.cells()[y][b])
                            && cells[y][a] > 0
                            && cells[y][b] > 0;
                    if (sameKind && e.getValue().stream().noneMatch(n -> known.contains(n + year))) {
                        all.add(new VariedTown(cells));
                    }
                }
            }
        }
        return all;
    }

    private int compare(long firstSeed, int towns, int most) throws IOException {
        int compared = 0;
        for (long seed = firstSeed; seed < firstSeed + towns; seed++) {
            VariedTown town = town(seed);
            Map<String, byte[]> files = town.build(temp.resolve("en-" + seed), THRESHOLD);
            Set<String> known = new LinkedHashSet<>();
            fromData(files.get(DATA)).forEach(r -> known.add(r.name() + r.year()));
            List<VariedTown> others =
                    neighbours(town, known).stream().limit(most).toList();
            for (int i = 0; i < others.size(); i++) {
                Map<String, byte[]> its = others.get(i).build(temp.resolve("annen-" + seed + "-" + i), THRESHOLD);
                if (Arrays.equals(files.get(DATA), its.get(DATA))) {
                    String which = "town " + seed + ", neighbour " + i + ": ";
                    files.forEach((name, bytes) -> assertArrayEquals(bytes, its.get(name), which + name));
                    compared++;
                }
            }
        }
        return compared;
    }

    @Test
    void nothingIsComputedFromTheDataOrFromThePages() throws IOException {
        check(attack(700, 12));
    }

    @Test
    void noFileTellsTwoTownsApart() throws IOException {
        int compared = compare(800, 4, 2);
        assertTrue(compared >= 4, () -> "only " + compared + " pairs");
    }

    @Tag("kampanje")
    @Test
    void manyTowns() throws IOException {
        check(attack(30_000, 150));
        int compared = compare(40_000, 60, 3);
        System.out.println(compared + " pairs of varied towns that nothing tells apart");
        assertTrue(compared >= 60, () -> "only " + compared + " pairs");
    }
}
