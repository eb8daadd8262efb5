package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.AgeSpan;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Frame;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.Observation;
import no.tilstand.domain.Period;
import no.tilstand.domain.Period.Part;
import no.tilstand.domain.Strategy;
import no.tilstand.domain.Surroundings;
import no.tilstand.domain.Value;
import no.tilstand.generator.Wilds;
import no.tilstand.indicators.Calculation;
import no.tilstand.indicators.sak.CaseIndicators;
import no.tilstand.intake.register.Expected;
import no.tilstand.intake.register.ExtractReader;
import no.tilstand.oracle.SecondOpinion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The product and the oracle give the same numbers, for every indicator, value, year and half-year. */
class RegisterAgreementTest {
    private static final LocalDate CUT_OFF = LocalDate.of(2027, 2, 15);
    /** Medians and means carry how many they are of, which is not a share. */
    private static final Set<String> MIDDLES = Set.of("M7", "U10", "T10/median", "T10/snitt");

    /** «nei» in the column for 15F. */
    private static final Set<String> NOT_IN_15F =
            Set.of("M10", "U4", "U6", "U7", "F1", "F2", "F3", "F4", "E3", "N1", "T11", "U11");

    /** Told with the files of the years beside it. */
    private static final Set<String> COHORTS = Set.of("U12", "E2");

    private static final int FROM = 2024;
    private static final int TO = 2026;
    private static final Map<String, Indicator> SHARED = Registers.shared();

    @TempDir
    private Path root;

    static LongStream few() {
        return LongStream.rangeClosed(1, 40);
    }

    static LongStream many() {
        return LongStream.rangeClosed(1_001, 3_000);
    }

    @ParameterizedTest
    @MethodSource("few")
    void agreeOnSmallMunicipalities(long seed) throws IOException {
        agree(seed);
    }

    @Tag("kampanje")
    @ParameterizedTest
    @MethodSource("many")
    void agreeOnManySmallMunicipalities(long seed) throws IOException {
        agree(seed);
        agreeOn15f(seed);
        agreeOnRatesOf(seed);
    }

    /**
     * What 15F can tell is the same too, and what it cannot is missing and never 0. Every other town has the file of the year
     * before, and most the one of the year after: cohorts are followed over the turn of the year.
     */
    @ParameterizedTest
    @MethodSource("few")
    void agreeOn15f(long seed) throws IOException {
        int year = 2024 + (int) (seed % 3);
        TreeMap<Integer, byte[]> files = new TreeMap<>();
        for (int of = seed % 2 == 0 ? year - 1 : year; of <= (seed % 4 < 3 ? Math.min(year + 1, 2026) : year); of++) {
            byte[] file = Wilds.kostra(seed, 4 + (int) (seed % 5) * 6, seed % 3 * 0.5, of);
            // The format demands one person at least: a file without is as good as none.
            if (of == year || new String(file, StandardCharsets.ISO_8859_1).contains("<Individ ")) {
                files.put(of, file);
            }
        }
        Map<CellKey, Value> product = product(List.copyOf(files.values()), false);
        SecondOpinion opinion = SecondOpinion.of15f(files.get(year), year);
        Map<String, SecondOpinion.Number> told = new TreeMap<>();
        List<String> differences = new ArrayList<>();
        opinion.year(year).forEach((key, number) -> {
            String code = key.replaceAll("[./].*", "");
            // Of the evaluations of a plan the latest is told: one in autumn hides one in spring.
            if (NOT_IN_15F.contains(code) || code.equals("P2")) {
                missing(key, year, Part.YEAR, product, differences);
            } else if (!COHORTS.contains(code)) {
                told.put(key, number);
            }
        });
        told.putAll(SecondOpinion.cohorts15f(files, year));
        if (!told.containsKey("U12")) {
            missing("U12", year, Part.YEAR, product, differences);
        }
        compare(told, year, Part.YEAR, product, differences);
        missing("P2", year, Part.FIRST_HALF, product, differences);
        for (boolean second : List.of(false, true)) {
            Map<String, SecondOpinion.Number> half = new TreeMap<>(opinion.half(year, second));
            half.keySet().removeIf(k -> NOT_IN_15F.contains(k.replaceAll("[./].*", "")) || k.equals("P2") && !second);
            compare(half, year, second ? Part.SECOND_HALF : Part.FIRST_HALF, product, differences);
        }
        assertEquals(List.of(), differences, () -> "seed " + seed);
    }

    private static void missing(
            String key, int year, Part part, Map<CellKey, Value> product, List<String> differences) {
        OracleKeys.of(key, year, part)
                .flatMap(p -> Optional.ofNullable(
                        product.get(new CellKey(p.indicator(), p.value(), "", new Period(year, year, part)))))
                .map(v -> shown(v, false))
                .filter(v -> !v.equals("mangler"))
                .ifPresent(v -> differences.add(key + " " + part + " is told: " + v));
    }

    /** T3 and the other rates: the counts of the extracts out of the inhabitants of another file. */
    @ParameterizedTest
    @MethodSource("few")
    void agreeOnRates(long seed) throws IOException {
        agreeOnRatesOf(seed);
    }

    private void agreeOnRatesOf(long seed) throws IOException {
        List<byte[]> files = Wilds.register(seed, 4 + (int) (seed % 5) * 6, seed % 3 * 0.5, false);
        SecondOpinion oracle = new SecondOpinion(files, Wilds.NUMBER, false, CUT_OFF);
        int minors = 40 + (int) (seed * 37 % 900);
        int grown = 11 + (int) (seed * 13 % 300);
        List<Surroundings.Inhabitants> rows = new ArrayList<>();
        for (int year = FROM; year <= TO; year++) {
            Location at = Location.of("input/felles/innbyggere.csv");
            rows.add(new Surroundings.Inhabitants(Wilds.NUMBER, year, new AgeSpan(0, 17), minors, at));
            rows.add(new Surroundings.Inhabitants(Wilds.NUMBER, year, new AgeSpan(18, 24), grown, at));
        }
        Frame frame = new Frame(
                Settings.of(FROM, TO),
                SHARED,
                Strategy.NONE,
                List.of(),
                List.of(),
                new Surroundings(rows, List.of(), List.of()),
                List.of(),
                Map.of());
        List<Observation> observations = observations(files, false, SHARED);
        Map<CellKey, Value> product = new HashMap<>();
        Calculation.of(new Dataset(frame, observations, List.of()))
                .chosen()
                .forEach((key, o) -> product.put(key, o.value()));
        List<String> differences = new ArrayList<>();
        for (int year = FROM; year <= TO; year++) {
            compare(oracle.rates(year, minors, minors + grown), year, Part.YEAR, product, differences);
        }
        assertEquals(List.of(), differences, () -> "seed " + seed);
    }

    /** A third are clean, a third are somewhat dirty, a third very; every other one has deliveries of changes only. */
    private void agree(long seed) throws IOException {
        boolean changes = seed % 2 == 0;
        List<byte[]> files = Wilds.register(seed, 4 + (int) (seed % 5) * 6, seed % 3 * 0.5, changes);
        SecondOpinion oracle = new SecondOpinion(files, Wilds.NUMBER, changes, CUT_OFF);
        Map<CellKey, Value> product = product(files, changes);
        List<String> differences = new ArrayList<>();
        for (int year = FROM; year <= TO; year++) {
            compare(oracle.year(year), year, Part.YEAR, product, differences);
            compare(oracle.half(year, false), year, Part.FIRST_HALF, product, differences);
            compare(oracle.half(year, true), year, Part.SECOND_HALF, product, differences);
        }
        assertEquals(List.of(), differences, () -> "seed " + seed);
    }

    private Map<CellKey, Value> product(List<byte[]> files, boolean changes) throws IOException {
        Map<CellKey, Value> values = new HashMap<>();
        for (Observation o : observations(files, changes, new AnyIndicator())) {
            values.put(o.key(), o.value());
        }
        return values;
    }

    private List<Observation> observations(List<byte[]> files, boolean changes, Map<String, Indicator> register)
            throws IOException {
        Path folder = Files.createDirectories(
                Files.createTempDirectory(root, "kommune").resolve("register"));
        for (int i = 0; i < files.size(); i++) {
            Files.write(folder.resolve("sak-" + i + ".xml"), files.get(i));
        }
        Location at = Location.of("input/eksempelvik/2026/register");
        ExtractReader.Result read = ExtractReader.read(
                folder,
                at,
                root,
                new ExtractReader.Settings(
                        new Expected(Set.of(Wilds.NUMBER), "", Optional.of(CUT_OFF)), !changes, 100, 0, TO));
        CaseIndicators.Request request = new CaseIndicators.Request(
                FROM - 1, TO, OptionalInt.of((int) CUT_OFF.toEpochDay()), register, at, LanguageForm.NB);
        return CaseIndicators.compute(read.extracts(), request).observations();
    }

    private static void compare(
            Map<String, SecondOpinion.Number> oracle,
            int year,
            Part part,
            Map<CellKey, Value> product,
            List<String> differences) {
        oracle.forEach((key, number) -> OracleKeys.all(key, year, part).forEach(place -> {
            boolean asYear = place.indicator().endsWith("-per-30-6")
                    || (part != Part.YEAR && (key.equals("P1") || key.startsWith("P3")));
            if (part == Part.SECOND_HALF && asYear || part == Part.FIRST_HALF && key.startsWith("P3/")) {
                return;
            }
            Period period = new Period(year, year, asYear ? Part.YEAR : part);
            CellKey cell = new CellKey(place.indicator(), place.value(), "", period);
            String theirs = shown(number);
            String ours = Optional.ofNullable(product.get(cell))
                    .map(v -> shown(v, MIDDLES.contains(key)))
                    .orElse("-");
            boolean nothing = ours.equals("-") && (number.numerator().signum() == 0);
            if (!ours.equals(theirs) && !nothing) {
                differences.add(key + " " + year + " " + part + ": oracle " + theirs + ", product " + ours);
            }
        }));
    }

    /** Numerator and denominator of a share; one decimal of a mean or median; «-» when it cannot be computed. */
    private static String shown(SecondOpinion.Number number) {
        if (number.denominator() == 0) {
            return "-";
        }
        return number.denominator() > 0
                ? number.numerator().toPlainString() + "/" + number.denominator()
                : plain(number.numerator());
    }

    private static String shown(Value value, boolean middle) {
        return value.fold(
                c -> c.share()
                        .filter(s -> !middle)
                        .map(s -> plain(s.numerator()) + "/" + plain(s.denominator()))
                        .orElseGet(() -> plain(c.number())),
                () -> "skjermet",
                m -> "mangler",
                () -> "-");
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A register that has every indicator, with the ids of the values as their names. */
    private static final class AnyIndicator extends AbstractMap<String, Indicator> {
        @Override
        public Indicator get(Object id) {
            return Registers.indicator((String) id, Unit.COUNT, 1);
        }

        @Override
        public boolean containsKey(Object id) {
            return true;
        }

        @Override
        public Set<Entry<String, Indicator>> entrySet() {
            return Set.of();
        }
    }
}
