package no.tilstand.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import no.tilstand.disclosure.audit.Audit;
import no.tilstand.disclosure.audit.Printed;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Earlier;
import no.tilstand.domain.Figures;
import no.tilstand.domain.ReportSettings.Protection;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Someone who has kept the reports of two municipalities reads them beside that of the one they became. */
class MergedPartsTest {
    private static final int THRESHOLD = 3;

    /** What an edition of a municipality says; {@code m=:} is hidden. */
    private static Earlier.Part town(String number, String... lines) {
        List<Earlier.Figure> figures = Arrays.stream(lines)
                .map(l -> l.split("="))
                .map(p -> figure(Fixture.key(p[0]), value(p[1])))
                .toList();
        return new Earlier.Part(
                number, figures.isEmpty() ? List.of() : List.of(new Earlier.Edition(number, 2024, "2024", 1, figures)));
    }

    private static Value value(String text) {
        String[] parts = text.split("/");
        return text.equals(":")
                ? Value.SUPPRESSED
                : parts.length == 2
                        ? Value.of(Share.of(Long.parseLong(parts[0]), Long.parseLong(parts[1])))
                        : Value.of(new BigDecimal(text));
    }

    private static Earlier.Figure figure(CellKey key, Value value) {
        return new Earlier.Figure(key, "i-lopet-av-aaret", 1, value, 0, List.of());
    }

    private static Set<String> hidden(Fixture now, Earlier.Part... towns) {
        return Fixture.hidden(now.protect(THRESHOLD, new Earlier(List.of(), List.of(towns))));
    }

    private static Fixture count(long number) {
        return new Fixture().count("m").set("m", number);
    }

    @Test
    void whatOneOfThemHidIsNotGivenByTheSum() {
        assertEquals(Set.of(), hidden(count(7)));
        assertEquals(Set.of("m"), hidden(count(7), town("9990", "m=:"), town("9992", "m=5")));
        // Four and more are no secret.
        assertEquals(Set.of(), hidden(count(9), town("9990", "m=:"), town("9992", "m=5")));
    }

    @Test
    void whatNobodyHasPrintedOfTheOtherIsNotGivenEither() {
        assertEquals(Set.of("m"), hidden(count(7), town("9990", "m=5"), town("9992")));
        assertEquals(Set.of(), hidden(count(7), town("9990", "m=2"), town("9992")));
        assertEquals(Set.of(), hidden(count(7), town("9990", "m=:"), town("9992")));
    }

    @Test
    void twoThatAreBothAsLargeAsTheyCanBe() {
        assertEquals(Set.of("m"), hidden(count(6), town("9990", "m=:"), town("9992", "m=:")));
        assertEquals(Set.of(), hidden(count(7), town("9990", "m=:"), town("9992", "m=:")));
    }

    @Test
    void whatAllOfThemHavePrintedProtectsNothing() {
        Fixture now = new Fixture().count("m", "kategorier").set("m[a]", 2).set("m[b]", 8);
        now.set("m[c]", 9).set("m[d]", 40).set("m", 59);
        assertEquals(Set.of("m[a]", "m[b]"), hidden(now));
        assertEquals(Set.of("m[a]", "m[c]"), hidden(now, town("9990", "m[b]=4"), town("9992", "m[b]=4")));
        // Numbers that are not theirs together are of something else.
        assertEquals(Set.of("m[a]", "m[b]"), hidden(now, town("9990", "m[b]=4"), town("9992", "m[b]=5")));
    }

    @Test
    void theLastThatWasPrintedCounts() {
        Earlier.Part twice = new Earlier.Part(
                "9990",
                List.of(
                        new Earlier.Edition("9990", 2024, "2024", 1, List.of(figure(Fixture.key("m"), Value.of(3)))),
                        new Earlier.Edition("9990", 2024, "2024", 2, List.of(figure(Fixture.key("m"), Value.of(5))))));
        assertEquals(Set.of("m"), hidden(count(7), twice, town("9992")));
    }

    @Test
    void thePartsOfAShareAreCountsToo() {
        Fixture now = new Fixture().percent("p", null, null).share("p", 56, 60);
        assertEquals(Set.of(), hidden(now));
        // 18 of 20 there: 38 of 40 here, and two that are not.
        assertEquals(Set.of("p"), hidden(now, town("9990", "p=18/20"), town("9992", "p=:")));
        assertEquals(Set.of(), hidden(now, town("9990", "p=20/20"), town("9992")));
    }

    @Test
    void anotherDefinitionIsAnotherNumber() {
        Earlier.Part other = new Earlier.Part(
                "9990",
                List.of(new Earlier.Edition(
                        "9990",
                        2024,
                        "2024",
                        1,
                        List.of(new Earlier.Figure(
                                Fixture.key("m"), "i-lopet-av-aaret", 2, Value.of(5), 0, List.of())))));
        assertEquals(Set.of(), hidden(count(7), other, town("9992")));
    }

    // ---- random towns

    private static final List<String> CELLS = List.of("m[a]", "m[b]", "m[c]");

    private record Town(int[] cells, Fixture fixture, Figures printed) {
        static Town of(int[] cells, Earlier earlier, Random random) {
            Fixture fixture = new Fixture().count("m", "kategorier");
            for (int i = 0; i < cells.length; i++) {
                fixture.set(CELLS.get(i), cells[i]);
            }
            fixture.set("m", Arrays.stream(cells).sum());
            if (random.nextInt(3) == 0) {
                fixture.keep("m");
            }
            return new Town(cells, fixture, fixture.protect(THRESHOLD, earlier));
        }

        Collection<Printed> paper() {
            return printed.values().entrySet().stream()
                    .map(e -> new Printed(
                            e.getKey(),
                            e.getValue() instanceof Value.Suppressed,
                            e.getValue().counted().map(Value.Counted::number),
                            Optional.empty(),
                            Optional.empty()))
                    .toList();
        }

        /** What is printed, and that a hidden number is at least one, of cells that stand at these places. */
        List<Attacker.Fact> facts(int... from) {
            List<Attacker.Fact> facts = new ArrayList<>();
            sums().forEach((name, sum) -> {
                Value value = printed.get(Fixture.key(name));
                List<Integer> places = Arrays.stream(from)
                        .boxed()
                        .flatMap(f -> sum.stream().map(i -> f + i))
                        .toList();
                value.counted()
                        .map(c -> c.number().intValueExact())
                        .ifPresent(n -> facts.add(new Attacker.Fact(places, n, n)));
                boolean underHidden = printed.get(Fixture.key("m")) instanceof Value.Suppressed && sum.size() == 1;
                if (value instanceof Value.Suppressed && !underHidden) {
                    facts.add(new Attacker.Fact(places, 1, 60));
                }
            });
            return facts;
        }

        boolean isPrinted(String name) {
            return printed.get(Fixture.key(name)) instanceof Value.Counted;
        }
    }

    private static Map<String, List<Integer>> sums() {
        Map<String, List<Integer>> sums = new LinkedHashMap<>();
        for (int i = 0; i < CELLS.size(); i++) {
            sums.put(CELLS.get(i), List.of(i));
        }
        sums.put("m", IntStream.range(0, CELLS.size()).boxed().toList());
        return sums;
    }

    private record Score(int secrets, int found, int audited) {}

    /** @param remembers whether the merged municipality's report is protected beside what the two issued */
    private static Score attack(long firstSeed, int rounds, boolean remembers) {
        int secrets = 0;
        int found = 0;
        int audited = 0;
        for (long seed = firstSeed; seed < firstSeed + rounds; seed++) {
            Random random = new Random(seed);
            int[] one = numbers(random);
            int[] two = numbers(random);
            Town first = Town.of(one, Earlier.NONE, random);
            Town second = Town.of(two, Earlier.NONE, random);
            boolean both = random.nextBoolean();
            List<Earlier.Part> parts = List.of(
                    part("9990", first.printed()),
                    both ? part("9992", second.printed()) : new Earlier.Part("9992", List.of()));
            int[] sum = IntStream.range(0, one.length).map(i -> one[i] + two[i]).toArray();
            Town merged = Town.of(sum, remembers ? new Earlier(List.of(), parts) : Earlier.NONE, random);

            List<Attacker.Fact> alone = new ArrayList<>(first.facts(0));
            if (both) {
                alone.addAll(second.facts(one.length));
            }
            List<Attacker.Fact> facts = new ArrayList<>(alone);
            facts.addAll(merged.facts(0, one.length));
            Map<List<Integer>, Integer> small = new LinkedHashMap<>();
            sums().forEach((name, places) -> {
                int mine = places.stream().mapToInt(i -> one[i]).sum();
                int theirs = places.stream().mapToInt(i -> two[i]).sum();
                if (mine > 0 && mine <= THRESHOLD && !first.isPrinted(name)) {
                    small.put(places, mine);
                }
                if (theirs > 0 && theirs <= THRESHOLD && !(both && second.isPrinted(name))) {
                    small.put(places.stream().map(i -> i + one.length).toList(), theirs);
                }
            });
            int cap = Arrays.stream(sum).max().orElse(0) + 2 * (THRESHOLD + 1);
            Map<List<Integer>, Set<Integer>> before =
                    new Attacker(2 * one.length, cap, alone).numbers(List.copyOf(small.keySet()));
            Map<List<Integer>, Set<Integer>> after =
                    new Attacker(2 * one.length, cap, facts).numbers(List.copyOf(small.keySet()));
            secrets += small.size();
            found += (int) small.entrySet().stream()
                    .filter(e -> before.get(e.getKey()).size() > 1)
                    .filter(e -> after.get(e.getKey()).equals(Set.of(e.getValue())))
                    .count();
            audited += Audit.computable(
                            merged.paper(),
                            List.of(),
                            List.of(List.of(first.paper()), both ? List.of(second.paper()) : List.of()),
                            merged.fixture().open(),
                            merged.fixture().register,
                            new Protection(THRESHOLD, true))
                    .size();
        }
        return new Score(secrets, found, audited);
    }

    private static int[] numbers(Random random) {
        return IntStream.range(0, CELLS.size())
                .map(i -> random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 4 + random.nextInt(7))
                .toArray();
    }

    @Test
    void nothingComesOutBesideTheReportsOfTheTwo() {
        Score safe = attack(7300, 120, true);
        assertTrue(safe.secrets() > 150, safe::toString);
        assertEquals(0, safe.found(), safe::toString);
        assertEquals(0, safe.audited(), safe::toString);
    }

    @Test
    void theSameAttackerAndTheAuditFindWhatIsNotProtected() {
        Score open = attack(7300, 120, false);
        assertTrue(open.found() > open.secrets() / 5, open::toString);
        assertTrue(open.audited() > open.secrets() / 5, open::toString);
    }

    // ---- random towns that print a share with its parts

    private static final Map<String, List<Integer>> WITH_AND_WITHOUT =
            new LinkedHashMap<>(Map.of("med", List.of(0), "uten", List.of(1), "alle", List.of(0, 1)));

    /** The share and the count of all are each left out now and then. */
    private static Figures shares(int[] cells, Earlier earlier, Random random) {
        Fixture fixture = new Fixture()
                .count("alle")
                .percent("p", null, "alle")
                .set("alle", cells[0] + cells[1])
                .share("p", cells[0], cells[0] + cells[1]);
        int left = random.nextInt(4);
        if (left < 2) {
            fixture.keep(left == 0 ? "alle" : "p");
        }
        return fixture.protect(THRESHOLD, earlier);
    }

    private static List<Attacker.Fact> facts(Figures printed, int... from) {
        List<Attacker.Fact> facts = new ArrayList<>();
        printed.get(Fixture.key("alle"))
                .counted()
                .ifPresent(c -> facts.add(fact("alle", c.number().intValueExact(), from)));
        printed.get(Fixture.key("p")).counted().flatMap(Value.Counted::share).ifPresent(s -> {
            facts.add(fact("med", s.numerator().intValueExact(), from));
            facts.add(fact("alle", s.denominator().intValueExact(), from));
        });
        return facts;
    }

    private static Attacker.Fact fact(String name, int number, int... from) {
        return new Attacker.Fact(places(name, from), number, number);
    }

    private static List<Integer> places(String name, int... from) {
        return Arrays.stream(from)
                .boxed()
                .flatMap(f -> WITH_AND_WITHOUT.get(name).stream().map(i -> f + i))
                .toList();
    }

    private static Score attackShares(long firstSeed, int rounds, boolean remembers) {
        int secrets = 0;
        int found = 0;
        for (long seed = firstSeed; seed < firstSeed + rounds; seed++) {
            Random random = new Random(seed);
            int[] one = {4 + random.nextInt(9), random.nextInt(6)};
            int[] two = {4 + random.nextInt(9), random.nextInt(6)};
            Figures first = shares(one, Earlier.NONE, random);
            Figures second = shares(two, Earlier.NONE, random);
            boolean both = random.nextBoolean();
            Earlier earlier = new Earlier(
                    List.of(),
                    List.of(part("9990", first), both ? part("9992", second) : new Earlier.Part("9992", List.of())));
            Figures merged =
                    shares(new int[] {one[0] + two[0], one[1] + two[1]}, remembers ? earlier : Earlier.NONE, random);

            List<Attacker.Fact> alone = new ArrayList<>(facts(first, 0));
            if (both) {
                alone.addAll(facts(second, 2));
            }
            List<Attacker.Fact> facts = new ArrayList<>(alone);
            facts.addAll(facts(merged, 0, 2));
            Map<List<Integer>, Integer> small = new LinkedHashMap<>();
            for (int town = 0; town < 2; town++) {
                int[] cells = town == 0 ? one : two;
                if (cells[1] > 0 && cells[1] <= THRESHOLD) {
                    small.put(places("uten", 2 * town), cells[1]);
                }
            }
            int cap = one[0] + two[0] + 2 * (THRESHOLD + 1);
            Map<List<Integer>, Set<Integer>> before = new Attacker(4, cap, alone).numbers(List.copyOf(small.keySet()));
            Map<List<Integer>, Set<Integer>> after = new Attacker(4, cap, facts).numbers(List.copyOf(small.keySet()));
            secrets += small.size();
            found += (int) small.entrySet().stream()
                    .filter(e -> before.get(e.getKey()).size() > 1)
                    .filter(e -> after.get(e.getKey()).equals(Set.of(e.getValue())))
                    .count();
        }
        return new Score(secrets, found, 0);
    }

    private static Earlier.Part part(String number, Figures printed) {
        return new Earlier.Part(
                number,
                List.of(new Earlier.Edition(
                        number,
                        2024,
                        "2024",
                        1,
                        printed.values().entrySet().stream()
                                .map(e -> figure(e.getKey(), e.getValue()))
                                .toList())));
    }

    @Test
    void norFromTheSharesOfTheTwo() {
        Score safe = attackShares(7400, 400, true);
        assertTrue(safe.secrets() > 200, safe::toString);
        assertEquals(0, safe.found(), safe::toString);
        Score open = attackShares(7400, 400, false);
        assertTrue(open.found() > 20, open::toString);
    }

    @Tag("kampanje")
    @Test
    void inManyTowns() {
        Score safe = attack(20_000, 2000, true);
        Score open = attack(20_000, 2000, false);
        System.out.println("merged towns: protected " + safe + ", not protected " + open);
        assertEquals(0, safe.found(), safe::toString);
        assertEquals(0, safe.audited(), safe::toString);
        assertTrue(open.found() > open.secrets() / 5, open::toString);
    }
}
