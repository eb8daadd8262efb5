package no.tilstand.indicators.sak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilstand.Registers;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.Observation;
import no.tilstand.domain.Period.Part;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Finality;
import no.tilstand.domain.sak.Extract;
import org.junit.jupiter.api.Test;

/**
 * What each source can tell in each year, for every number there is: a count of nothing is 0, what the source cannot give is
 * missing and never 0, and a code that did not exist then cannot occur. The table is written down from the notes' column
 * for 15F and from the years that the code lists and the controls give; it shares nothing with the product.
 */
class AvailabilityTest {
    /** Other than {@code ja}, which every number has that is not named here. */
    private static final Map<String, String> KOSTRA = new TreeMap<>(Map.ofEntries(
            Map.entry("M1", "anslag"),
            Map.entry("M10", "nei"),
            Map.entry("U4", "nei"),
            Map.entry("U6", "nei"),
            Map.entry("U7", "nei"),
            Map.entry("U9", "anslag"),
            Map.entry("U11", "nei"),
            Map.entry("U11s", "nei"),
            Map.entry("U11.registrert", "nei"),
            Map.entry("U12", "forrige"),
            Map.entry("T11", "nei"),
            Map.entry("T11s", "nei"),
            Map.entry("P2", "h2"),
            Map.entry("F1k", "nei"),
            Map.entry("F1u", "nei"),
            Map.entry("F1e", "nei"),
            Map.entry("F1", "nei"),
            Map.entry("F2", "nei"),
            Map.entry("F3k", "nei"),
            Map.entry("F3u", "nei"),
            Map.entry("F3e", "nei"),
            Map.entry("F3", "nei"),
            Map.entry("F4", "nei"),
            Map.entry("F5", "2022"),
            Map.entry("F6", "2022"),
            Map.entry("E3", "nei"),
            Map.entry("E3u", "nei"),
            Map.entry("N1", "nei")));

    /** The first year the register has it. */
    private static final Map<String, Integer> REGISTER = new TreeMap<>();

    static {
        Stream.of("U4", "U6", "U7", "T11", "T11s", "F1k", "F1u", "F1e", "F1", "F2", "F3k", "F3u", "F3e", "F3", "F4")
                .forEach(code -> REGISTER.put(code, 2022));
        Stream.of("F5", "F6", "E3", "E3u", "N1").forEach(code -> REGISTER.put(code, 2022));
        Stream.of("U11", "U11s", "U11.registrert").forEach(code -> REGISTER.put(code, 2026));
    }

    /** First and last year of values of counts that cannot occur in all of them. */
    private static final Map<String, int[]> YEARS = new TreeMap<>(Map.ofEntries(
            Map.entry("M5[i-pagaende-undersokelse]", new int[] {2020, 9999}),
            Map.entry("M5[aktive-tiltak]", new int[] {2020, 9999}),
            Map.entry("M5[flyttet-eller-overfort]", new int[] {2026, 9999}),
            Map.entry("M5k[henlagt]", new int[] {2013, 2025}),
            Map.entry("M5k[henlagt-aktive-tiltak]", new int[] {2020, 9999}),
            Map.entry("M5k[pagaende-undersokelse]", new int[] {2020, 9999}),
            Map.entry("M5k[flyttet-utlandet]", new int[] {2026, 9999}),
            Map.entry("M5k[flyttet-ukjent]", new int[] {2026, 9999}),
            Map.entry("M5k[overfort-kommune]", new int[] {2026, 9999}),
            Map.entry("M5k[overfort-etat]", new int[] {2026, 9999}),
            Map.entry("M5k[henlagt-annen-lov]", new int[] {2026, 9999}),
            Map.entry("M5k[henlagt-andre-grunner]", new int[] {2026, 9999})));

    private static final Map<String, Indicator> SHARED = Registers.shared();

    /** One child with a closed case and nothing in it. */
    private static final String NOTHING = """
            barn 2012-01-01
            sak 2013-01-01 2013-02-01
            """;

    @Test
    void fromKostra15f() {
        List<String> wrong = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        for (int year = 2014; year <= 2025; year++) {
            int now = year;
            boolean before = year % 2 == 0;
            List<Extract> files = IntStream.rangeClosed(before ? year - 1 : year, year)
                    .mapToObj(y -> Story.kostra(y, NOTHING))
                    .toList();
            figures(files, year).forEach((key, value) -> {
                String code = code(key);
                seen.add(code);
                String given = KOSTRA.getOrDefault(code, "ja");
                boolean known = switch (given) {
                    case "ja", "anslag" -> true;
                    case "forrige" -> before;
                    case "h2" -> key.period().part() == Part.SECOND_HALF;
                    case "2022" -> now >= 2022;
                    default -> false;
                };
                check(key, value, known, given.equals("anslag"), now, "15F").ifPresent(wrong::add);
            });
        }
        assertEquals(List.of(), wrong);
        assertTrue(seen.containsAll(KOSTRA.keySet()), () -> "of " + KOSTRA.keySet() + " only " + seen);
    }

    @Test
    void fromTheRegister() {
        List<String> wrong = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        for (int year = 2018; year <= 2026; year++) {
            int now = year;
            figures(List.of(Story.register(NOTHING)), year).forEach((key, value) -> {
                seen.add(code(key));
                boolean known = now >= REGISTER.getOrDefault(code(key), 0);
                boolean estimate = code(key).equals("U9") && now < 2022; // a longer time limit is not registered
                check(key, value, known, estimate, now, "register").ifPresent(wrong::add);
            });
        }
        assertEquals(List.of(), wrong);
        assertTrue(seen.containsAll(REGISTER.keySet()), () -> "of " + REGISTER.keySet() + " only " + seen);
    }

    /** Empty when it is as it should be. */
    private static Optional<String> check(
            CellKey key, Value value, boolean known, boolean estimate, int year, String source) {
        Indicator indicator = SHARED.get(key.indicator());
        String name = code(key)
                + indicator.values().stream()
                        .filter(v -> v.name().equals(key.category()))
                        .map(v -> "[" + v.id() + "]")
                        .findFirst()
                        .orElse("");
        int[] years = YEARS.getOrDefault(name, new int[] {0, 9999});
        String expected;
        if (!known) {
            expected = "..";
        } else if (year < years[0] || year > years[1] || indicator.unit() != Indicator.Unit.COUNT) {
            expected = "."; // a share of nothing and a median of nothing are «ikke beregnbar»
        } else {
            expected = estimate ? "0 (anslag)" : "0";
        }
        String actual = value.fold(
                c -> c.number() + (c.finality() == Finality.ESTIMATE ? " (anslag)" : ""),
                () -> ":",
                m -> "..",
                () -> ".");
        return actual.equals(expected)
                ? Optional.empty()
                : Optional.of(name + " " + key.period() + " from " + source + " is " + actual + ", not " + expected);
    }

    private static String code(CellKey key) {
        return SHARED.get(key.indicator()).code();
    }

    private static Map<CellKey, Value> figures(List<Extract> extracts, int year) {
        int cutOff = Day.of(LocalDate.of(year + 1, 2, 15));
        return CaseIndicators.compute(
                        extracts,
                        new CaseIndicators.Request(
                                year, year, OptionalInt.of(cutOff), SHARED, Location.of("register"), LanguageForm.NB))
                .observations()
                .stream()
                .collect(Collectors.toMap(Observation::key, Observation::value, (a, b) -> a, TreeMap::new));
    }
}
