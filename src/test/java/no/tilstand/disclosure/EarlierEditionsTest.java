package no.tilstand.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import no.tilstand.disclosure.audit.Audit;
import no.tilstand.disclosure.audit.Printed;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Earlier;
import no.tilstand.domain.Figures;
import no.tilstand.domain.ReportSettings.Protection;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;
import org.junit.jupiter.api.Test;

/** Someone who has kept last year's report reads it beside this year's. */
class EarlierEditionsTest {
    private static final int ROWS = 2;
    private static final int COLUMNS = 3;
    private static final int CELLS = ROWS * COLUMNS;

    // ---- what a person would write down

    @Test
    void aPartnerThatLastYearsReportShowsIsNone() {
        Fixture now = groups(2, 8, 9, 40);
        assertEquals(Set.of("m[a]", "m[b]"), hidden(now, Earlier.NONE));
        assertEquals(Set.of("m[a]", "m[c]"), hidden(now, issued("m[b]=8")));
        assertEquals(Set.of("m", "m[a]"), hidden(now, issued("m[b]=8", "m[c]=9", "m[d]=40")));
    }

    @Test
    void whatLastYearsReportHidIsNotOpenedByAPart() {
        // The total is not printed any more; with last year's 59 every part but the small one would give it away.
        Fixture now = groups(2, 8, 9, 40).keep("m").keep("m[a]");
        assertEquals(Set.of(), hidden(now, Earlier.NONE));
        assertEquals(Set.of("m[b]"), hidden(now, issued("m=59", "m[a]=:", "m[b]=:", "m[c]=9", "m[d]=40")));
    }

    @Test
    void aTotalThatIsGoneFromTheDataStillCounts() {
        Fixture now = groups(2, 8, 9, 40).keep("m[a]");
        now.chosen.remove(Fixture.key("m"));
        assertEquals(Set.of("m[b]"), hidden(now, issued("m=59", "m[a]=:", "m[b]=:", "m[c]=9", "m[d]=40")));
    }

    @Test
    void anOldTotalHoldsWithTheOldPart() {
        // d was 40 and is 41: the row of last year says what a and b are together, so b may not be shown instead of d.
        Fixture now = groups(2, 8, 9, 41);
        Earlier before = issued("m=59", "m[a]=:", "m[b]=:", "m[c]=9", "m[d]=40");
        assertEquals(Set.of("m[a]", "m[b]"), hidden(now, before));
    }

    @Test
    void aSmallNumberThatIsKnownIsNotSaidAgainAndHidesNothing() {
        Fixture now = groups(2, 2, 9, 40);
        assertEquals(Set.of("m[a]", "m[b]"), hidden(now, Earlier.NONE));
        // b is all that is left to protect, and a is no help.
        assertEquals(Set.of("m[a]", "m[b]", "m[c]"), hidden(now, issued("m[a]=2")));
        // Everything has been said.
        assertEquals(Set.of("m[a]", "m[b]"), hidden(now, issued("m=53", "m[a]=2", "m[b]=2", "m[c]=9", "m[d]=40")));
    }

    @Test
    void aGroupThatHasAnotherNameNowIsNoPartner() {
        Fixture now = groups(2, 8, 9, 40);
        assertEquals(Set.of("m[a]", "m[b]"), hidden(now, issued("m=59", "m[gammel]=:", "m[b]=:", "m[c]=9", "m[d]=40")));
    }

    /** Last year's report hid a (2) and b (8) of 59; now a is not counted any more, and b would be 10 - 2. */
    @Test
    void aGroupThatIsDroppedIsNotGivenAwayByTheOneThatWasHiddenBesideIt() {
        Fixture now = groups(2, 8, 9, 40);
        now.chosen.remove(Fixture.key("m[a]"));
        assertEquals(Set.of(), hidden(now, Earlier.NONE));
        Earlier before = issued("m=59", "m[a]=:", "m[b]=:", "m[c]=9", "m[d]=40");
        assertEquals(Set.of("m[b]"), hidden(now, before));
        assertEquals(List.of(), audited(now, now.protect(3, before), before));
        assertEquals(List.of(Fixture.key("m[a]")), audited(now, now.protect(3, Earlier.NONE), before));
    }

    private static List<CellKey> audited(Fixture fixture, Figures figures, Earlier before) {
        List<Printed> then = before.editions().get(0).figures().stream()
                .map(f -> new Printed(
                        f.key(),
                        f.value() instanceof Value.Suppressed,
                        f.value().counted().map(Value.Counted::number),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        return Audit.computable(
                dataFile(new Edition(fixture, new int[0], figures, 3)),
                List.of(then),
                List.of(),
                fixture.open(),
                fixture.register,
                new Protection(3, true));
    }

    /** The two that were dropped keep each other; what was shown then is shown now. */
    @Test
    void groupsThatAreDroppedTogether() {
        Fixture now = groups(2, 8, 9, 40);
        now.chosen.remove(Fixture.key("m[a]"));
        now.chosen.remove(Fixture.key("m[b]"));
        assertEquals(Set.of(), hidden(now, issued("m=59", "m[a]=:", "m[b]=:", "m[c]=9", "m[d]=40")));
    }

    /**
     * The total has another name, and of its groups only the large hidden one is left in the data: 62 less 15 and what is
     * shown of it now would be the child in the other.
     */
    @Test
    void theLargeHiddenOneIsAllThatIsLeft() {
        Fixture now = new Fixture()
                .count("alle")
                .count("m", "kategorier", "alle")
                .set("alle", 62)
                .set("m[a]", 44);
        assertEquals(Set.of("m[a]"), hidden(now, issued("alle=62", "m[a]=:", "m[b]=15", "m[c]=:")));
        assertEquals(Set.of(), hidden(now, issued("alle=62", "m[a]=44", "m[b]=15", "m[c]=:")));
    }

    /** a (2) is counted with c now: 59 less b and last year's c (9) is a all the same. */
    @Test
    void aGroupThatIsCountedWithAnotherIsNotGivenAwayEither() {
        Fixture now = groups(2, 8, 11, 40).set("m", 59);
        now.chosen.remove(Fixture.key("m[a]"));
        Set<String> hidden = hidden(now, issued("m=59", "m[a]=:", "m[b]=:", "m[c]=9", "m[d]=40"));
        assertTrue(hidden.contains("m[b]"), hidden::toString);
    }

    /** Last year's c is d now: the two that were hidden then are still 10 together, and b (8) is no longer the one to show. */
    @Test
    void aShownGroupWithAnotherNameLeavesTheOthers() {
        Fixture now = new Fixture()
                .count("m", "kategorier")
                .set("m[x]", 9)
                .set("m[a]", 2)
                .set("m[b]", 8)
                .set("m[d]", 40)
                .set("m", 59);
        assertEquals(Set.of("m[a]", "m[b]"), hidden(now, issued("m=59", "m[a]=:", "m[b]=:", "m[c]=9", "m[d]=40")));
    }

    @Test
    void aDistrictThatIsDropped() {
        Fixture now = new Fixture().count("m").set("m", 22);
        CellKey north = new CellKey("m", "", "Nord", Fixture.key("m").period());
        CellKey south = new CellKey("m", "", "Sør", Fixture.key("m").period());
        CellKey east = new CellKey("m", "", "Øst", Fixture.key("m").period());
        now.set(south, Value.of(12)).set(north, Value.of(8));
        Earlier before = new Earlier(List.of(new Earlier.Edition(
                "",
                2023,
                "2023",
                1,
                List.of(
                        figure(Fixture.key("m"), Value.of(22)),
                        figure(south, Value.of(12)),
                        figure(north, Value.SUPPRESSED),
                        figure(east, Value.SUPPRESSED)))));
        assertTrue(now.protect(3, before).get(north) instanceof Value.Suppressed);
        assertTrue(now.protect(3, Earlier.NONE).get(north) instanceof Value.Counted);
    }

    /** 20 of 31 in all, and last year's report hid 18 of 27 beside 2 of 4: the four are not asked about any more. */
    @Test
    void theShareOfAGroupThatIsDropped() {
        Fixture now = new Fixture().percent("p", null, null).share("p", 20, 31).share("p[hjelp]", 18, 27);
        Earlier before = issued("p=64.5", "p[hjelp]=:", "p[omsorg]=:");
        assertEquals(Set.of(), hidden(now, Earlier.NONE));
        assertEquals(Set.of("p[hjelp]"), hidden(now, before));
    }

    /** alle = aa + bb + cc, as last year's definitions say; this year's register knows no cc, and no sum. */
    @Test
    void anIndicatorThatIsGoneFromTheRegister() {
        Fixture now = new Fixture()
                .count("alle")
                .count("aa")
                .count("bb")
                .set("alle", 20)
                .set("aa", 8)
                .set("bb", 10);
        Earlier before = issued("alle=20", "aa=:", "bb=10", "cc=:");
        assertEquals(Set.of("aa"), hidden(now, before));
    }

    /** The same table under another id, whose groups stand in another order: last year's partner is this year's. */
    @Test
    void anIndicatorThatHasAnotherId() {
        Fixture now = new Fixture().count("n", "kategorier");
        long[][] years = {{14, 2, 6, 6}, {15, 3, 5, 7}, {20, 2, 8, 10}};
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < years.length; i++) {
            String year = " " + (2022 + i);
            now.set("n" + year, years[i][0])
                    .set("n[a]" + year, years[i][1])
                    .set("n[b]" + year, years[i][2])
                    .set("n[c]" + year, years[i][3]);
            lines.addAll(List.of(
                    "m" + year + "=" + years[i][0],
                    "m[a]" + year + "=:",
                    "m[b]" + year + "=" + years[i][2],
                    "m[c]" + year + "=:"));
        }
        assertEquals(Set.of("n[a]", "n[b]"), with2024(hidden(now, Earlier.NONE)));
        Earlier before = issued(lines.toArray(String[]::new));
        assertEquals(Set.of("n[a]", "n[c]"), with2024(hidden(now, before)));
    }

    private static Set<String> with2024(Set<String> hidden) {
        return hidden.stream().filter(k -> !k.contains(" ")).collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void sharesWithoutPartsThatAreKnownHideNothing() {
        Fixture now = new Fixture()
                .percent("s", null, null, "kategorier")
                .set("s[a]", Value.SUPPRESSED)
                .set("s[b]", "30.0")
                .set("s[c]", "50.0");
        assertEquals(Set.of("s[a]", "s[b]"), hidden(now, Earlier.NONE));
        assertEquals(Set.of("s[a]", "s[c]"), hidden(now, issued("s[b]=30.0")));
    }

    @Test
    void anotherDefinitionIsAnotherNumber() {
        Fixture now = groups(2, 8, 9, 40);
        Earlier.Figure other =
                new Earlier.Figure(Fixture.key("m[a]"), "i-lopet-av-aaret", 2, Value.of(2), 0, List.of());
        assertEquals(
                Set.of("m[a]", "m[b]"),
                hidden(now, new Earlier(List.of(new Earlier.Edition("", 2023, "2023", 1, List.of(other))))));
    }

    private static Fixture groups(long... parts) {
        Fixture fixture = new Fixture().count("m", "kategorier");
        for (int i = 0; i < parts.length; i++) {
            fixture.set("m[" + (char) ('a' + i) + "]", parts[i]);
        }
        return fixture.set("m", Arrays.stream(parts).sum());
    }

    private static Set<String> hidden(Fixture fixture, Earlier earlier) {
        return Fixture.hidden(fixture.protect(3, earlier));
    }

    /** {@code m[a]=:} is hidden. */
    private static Earlier issued(String... lines) {
        List<Earlier.Figure> figures = Arrays.stream(lines)
                .map(l -> l.split("="))
                .map(p -> figure(
                        Fixture.key(p[0]),
                        p[1].equals(":") ? Value.SUPPRESSED : Value.of(new java.math.BigDecimal(p[1]))))
                .toList();
        return new Earlier(List.of(new Earlier.Edition("", 2023, "2023", 1, figures)));
    }

    private static Earlier.Figure figure(CellKey key, Value value) {
        return new Earlier.Figure(key, "i-lopet-av-aaret", 1, value, 0, List.of());
    }

    // ---- random pairs of editions

    /** What one edition prints of a table with margins, and what each printed count is a sum of. */
    private record Edition(Fixture fixture, int[] cells, Figures printed, int threshold) {}

    /** @param revised which cells are others in the second edition */
    private record Pair(Edition first, Edition second, Set<Integer> revised) {
        /** The place of a cell among the unknowns of both editions together. */
        int first(int cell) {
            return revised.contains(cell) ? CELLS + List.copyOf(revised).indexOf(cell) : cell;
        }
    }

    private static final Map<String, List<Integer>> SUMS = sums();

    private static Map<String, List<Integer>> sums() {
        Map<String, List<Integer>> sums = new LinkedHashMap<>();
        for (int r = 0; r < ROWS; r++) {
            for (int c = 0; c < COLUMNS; c++) {
                sums.put("r" + r + "[c" + c + "]", List.of(r * COLUMNS + c));
            }
            int row = r;
            sums.put(
                    "r" + r,
                    IntStream.range(0, COLUMNS).mapToObj(c -> row * COLUMNS + c).toList());
        }
        for (int c = 0; c < COLUMNS; c++) {
            sums.put("t[c" + c + "]", List.of(c, COLUMNS + c));
        }
        sums.put("t", IntStream.range(0, CELLS).boxed().toList());
        return sums;
    }

    /** @param otherRule whether the first edition may have had another threshold: then its labels mean something else */
    private static Pair pair(long seed, int threshold, boolean remembers, boolean otherRule) {
        Random random = new Random(seed);
        int[] first = IntStream.range(0, CELLS)
                .map(i -> random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 4 + random.nextInt(9))
                .toArray();
        int[] second = first.clone();
        Set<Integer> revised = new TreeSet<>();
        for (int i = 0; i < CELLS; i++) {
            if (first[i] > threshold + 1 && random.nextInt(4) == 0) {
                second[i] += random.nextBoolean() ? 1 : 2;
                revised.add(i);
            }
        }
        int before = otherRule && random.nextInt(4) == 0 ? 2 : threshold;
        Edition one = edition(first, before, Earlier.NONE, random);
        Earlier earlier = new Earlier(List.of(new Earlier.Edition(
                "",
                2023,
                "2023",
                1,
                one.printed().values().entrySet().stream()
                        .map(e -> figure(e.getKey(), e.getValue()))
                        .toList())));
        return new Pair(one, edition(second, threshold, remembers ? earlier : Earlier.NONE, random), revised);
    }

    private static Edition edition(int[] cells, int threshold, Earlier earlier, Random random) {
        Fixture fixture = new Fixture()
                .count("t", "r0", "r1", "kategorier")
                .count("r0", "kategorier")
                .count("r1", "kategorier")
                .percent("p", "r0", "t");
        SUMS.forEach((key, sum) -> fixture.set(key, truth(cells, sum)));
        for (String category : List.of("", "[c0]", "[c1]", "[c2]")) {
            if (random.nextInt(3) == 0) {
                fixture.share(
                        "p" + category,
                        truth(cells, SUMS.get("r0" + category)),
                        truth(cells, SUMS.get("t" + category)));
            }
        }
        SUMS.keySet().stream().filter(k -> random.nextInt(4) == 0).forEach(fixture::keep);
        return new Edition(fixture, cells, fixture.protect(threshold, earlier), threshold);
    }

    private static int truth(int[] cells, List<Integer> sum) {
        return sum.stream().mapToInt(i -> cells[i]).sum();
    }

    private static Value printed(Edition edition, String name) {
        return edition.printed().get(Fixture.key(name));
    }

    /** The sums that an edition tells, in its own count or in the parts of a share. */
    private static Map<String, Integer> told(Edition edition) {
        Map<String, Integer> told = new LinkedHashMap<>();
        SUMS.keySet()
                .forEach(name -> printed(edition, name)
                        .counted()
                        .ifPresent(c -> told.put(name, c.number().intValueExact())));
        for (String category : List.of("", "[c0]", "[c1]", "[c2]")) {
            Optional<Share> share = printed(edition, "p" + category).counted().flatMap(Value.Counted::share);
            share.ifPresent(s -> {
                told.put("r0" + category, s.numerator().intValueExact());
                told.put("t" + category, s.denominator().intValueExact());
            });
        }
        return told;
    }

    /** A number is recovered when only one is possible and it is the true one. */
    private static Optional<List<String>> recovered(Pair pair, boolean labels) {
        Map<String, Integer> first = told(pair.first());
        Map<String, Integer> second = told(pair.second());
        // The reader takes what nobody has seen change for unchanged; where that is wrong the two are no help together.
        boolean seen = pair.revised().stream()
                .allMatch(i -> SUMS.entrySet().stream()
                        .filter(e -> e.getValue().equals(List.of(i)))
                        .allMatch(e -> first.containsKey(e.getKey()) && second.containsKey(e.getKey())));
        if (!seen) {
            return Optional.empty();
        }
        int cap = Arrays.stream(pair.second().cells()).max().orElse(0)
                + 2 * (pair.second().threshold() + 1);
        List<Attacker.Fact> facts = new ArrayList<>();
        List<Attacker.Fact> ofTheFirst = new ArrayList<>();
        Map<List<Integer>, Integer> secrets = new LinkedHashMap<>();
        SUMS.forEach((name, sum) -> {
            List<Integer> old = sum.stream().map(pair::first).toList();
            Optional.ofNullable(first.get(name)).ifPresent(n -> ofTheFirst.add(new Attacker.Fact(old, n, n)));
            Optional.ofNullable(second.get(name)).ifPresent(n -> facts.add(new Attacker.Fact(sum, n, n)));
            hidden(pair.first(), name, old, labels, cap).ifPresent(ofTheFirst::add);
            hidden(pair.second(), name, sum, labels, cap)
                    .map(f -> isWithdrawn(pair, name, first) ? new Attacker.Fact(sum, 0, sum.size() * cap) : f)
                    .ifPresent(facts::add);
            boolean both = old.equals(sum);
            int was = truth(pair.first().cells(), sum);
            int is = truth(pair.second().cells(), sum);
            boolean small = is <= pair.second().threshold();
            if (small && !second.containsKey(name) && (!both || !first.containsKey(name))) {
                secrets.put(sum, is);
            }
            if (was <= pair.first().threshold() && !first.containsKey(name) && !(both && second.containsKey(name))) {
                secrets.put(old, was);
            }
        });
        facts.addAll(ofTheFirst);
        int unknowns = CELLS + pair.revised().size();
        // What the first edition gives away alone, by a rule that hid less, is lost.
        Map<List<Integer>, Set<Integer>> lost =
                new Attacker(unknowns, cap, ofTheFirst).numbers(List.copyOf(secrets.keySet()));
        return Optional.of(new Attacker(unknowns, cap, facts)
                .numbers(List.copyOf(secrets.keySet())).entrySet().stream()
                        .filter(e -> lost.get(e.getKey()).size() > 1)
                        .filter(e -> e.getValue().equals(Set.of(secrets.get(e.getKey()))))
                        .map(e -> e.getKey() + " = " + e.getValue())
                        .toList());
    }

    /** Under a total that the first edition has given away, a breakdown is hidden as a whole and nobody is told which is which. */
    private static boolean isWithdrawn(Pair pair, String name, Map<String, Integer> first) {
        return SUMS.entrySet().stream()
                .filter(e -> first.containsKey(e.getKey()) && e.getValue().containsAll(SUMS.get(name)))
                .anyMatch(total -> SUMS.entrySet().stream()
                        .filter(e ->
                                e.getValue().size() == 1 && total.getValue().containsAll(e.getValue()))
                        .filter(e -> !first.containsKey(e.getKey()))
                        .noneMatch(e -> printed(pair.second(), e.getKey()) instanceof Value.Counted));
    }

    private static Optional<Attacker.Fact> hidden(
            Edition edition, String name, List<Integer> sum, boolean labels, int cap) {
        if (!(printed(edition, name) instanceof Value.Suppressed)) {
            return Optional.empty();
        }
        boolean underHidden = SUMS.entrySet().stream()
                .filter(e -> !e.getKey().equals(name) && e.getValue().containsAll(SUMS.get(name)))
                .anyMatch(e -> printed(edition, e.getKey()) instanceof Value.Suppressed);
        int most = sum.size() * cap;
        if (underHidden) {
            return Optional.of(new Attacker.Fact(sum, 0, most));
        }
        boolean small = truth(edition.cells(), SUMS.get(name)) <= edition.threshold();
        return Optional.of(
                !labels
                        ? new Attacker.Fact(sum, 1, most)
                        : small
                                ? new Attacker.Fact(sum, 1, edition.threshold())
                                : new Attacker.Fact(sum, edition.threshold() + 1, most));
    }

    @Property(tries = 200, seed = "7201")
    void bothEditionsTogetherGiveNothingThatBothHide(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        attack(seed, 3, false);
    }

    @Property(tries = 100, seed = "7202")
    void notEvenToThoseWhoKnowWhichAreSmall(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        attack(seed, 3, true);
    }

    @Property(tries = 2000, seed = "7203")
    @Tag("kampanje")
    void inManyTables(@ForAll @LongRange(min = 0, max = 1_000_000_000) long seed) {
        attack(seed, 2 + (int) (seed % 4), seed % 2 == 0);
    }

    private static void attack(long seed, int threshold, boolean labels) {
        Pair pair = pair(seed, threshold, true, !labels);
        recovered(pair, labels)
                .ifPresent(found -> assertEquals(
                        List.of(),
                        found,
                        () -> Arrays.toString(pair.first().cells()) + told(pair.first())
                                + Fixture.hidden(pair.first().printed()) + " then "
                                + Arrays.toString(pair.second().cells()) + told(pair.second())
                                + Fixture.hidden(pair.second().printed())));
    }

    private static List<CellKey> audited(Pair pair) {
        return Audit.computable(
                dataFile(pair.second()),
                List.of(dataFile(pair.first())),
                List.of(),
                pair.second().fixture().open(),
                pair.second().fixture().register,
                new Protection(pair.second().threshold(), true));
    }

    private static List<Printed> dataFile(Edition edition) {
        return edition.printed().values().entrySet().stream()
                .map(e -> new Printed(
                        e.getKey(),
                        e.getValue() instanceof Value.Suppressed,
                        e.getValue().counted().map(c -> c.number().setScale(1, RoundingMode.HALF_UP)),
                        e.getValue().counted().flatMap(Value.Counted::share).map(Share::numerator),
                        e.getValue().counted().flatMap(Value.Counted::share).map(Share::denominator)))
                .toList();
    }

    @Property(tries = 200, seed = "7204")
    void theAuditFindsNothingEither(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        assertEquals(List.of(), audited(pair(seed, 3, true, true)));
    }

    @Test
    void theAuditSeesWhatAForgottenEditionGivesAway() {
        int recovered = 0;
        int seen = 0;
        for (long seed = 0; seed < 150; seed++) {
            Pair pair = pair(seed, 3, false, false);
            if (recovered(pair, false).filter(r -> !r.isEmpty()).isPresent()) {
                recovered++;
                seen += audited(pair).isEmpty() ? 0 : 1;
            }
        }
        int all = recovered;
        int found = seen;
        assertTrue(recovered >= 10 && seen * 10 >= recovered * 8, () -> found + " of " + all);
    }

    /** Each edition is safe by itself, and the two together are not, when the second knows nothing of the first. */
    @Test
    void theSameReaderFindsThemWhenTheFirstEditionIsForgotten() {
        int found = 0;
        int read = 0;
        for (long seed = 0; seed < 150; seed++) {
            Optional<List<String>> recovered = recovered(pair(seed, 3, false, false), false);
            read += recovered.isPresent() ? 1 : 0;
            found += recovered.filter(r -> !r.isEmpty()).isPresent() ? 1 : 0;
        }
        int of = read;
        int open = found;
        assertTrue(read >= 50, () -> "only " + of + " pairs could be read together");
        assertTrue(found * 10 >= read, () -> open + " of " + of);
    }
}
