package no.tilstand.indicators.sak;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import no.tilstand.Registers;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.Observation;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value.Counted;
import no.tilstand.domain.sak.Extract;
import no.tilstand.intake.register.Expected;
import no.tilstand.intake.register.ExtractReader;

/**
 * Extracts, and what they come to by the definitions: the mutation run needs both apart from any assertion.
 *
 * @param expected lines {@code KODE[verdi] periode: tall}; the number is a count, {@code teller/nevner}, a median, {@code .}
 *     for «ikke beregnbar» or {@code ..} for «ikke tilgjengelig». A remark is a line {@code NAVN år: antall}.
 */
record Example(String name, List<Extract> extracts, int from, int to, LocalDate cutOff, String expected) {
    static final Path RESOURCES = Path.of("src/test/resources/worked-examples");
    private static final Map<String, Indicator> REGISTER = Registers.shared();

    /** Files in the real format. */
    static Example ofFiles(String folder, boolean complete, String cutOff, String expected) {
        return new Example(
                folder, read(RESOURCES.resolve(folder), complete), 2025, 2025, LocalDate.parse(cutOff), expected);
    }

    static List<Extract> read(Path folder, boolean complete) {
        return ExtractReader.read(
                        folder,
                        Location.of("register"),
                        RESOURCES,
                        new ExtractReader.Settings(
                                new Expected(Set.of("9991"), "", Optional.empty()), complete, 5, 0, 2025))
                .extracts();
    }

    /** The lines that come out otherwise, with what came out. */
    List<String> failures(Definitions definitions) {
        Map<String, String> found = figures(definitions);
        List<String> failures = new ArrayList<>();
        for (String line : expected.strip().split("\n")) {
            String[] parts = line.strip().split(": ");
            String actual = found.getOrDefault(parts[0], "nothing");
            if (!actual.equals(parts[1])) {
                failures.add(name + ": " + parts[0] + " is " + actual + ", not " + parts[1]);
            }
        }
        return failures;
    }

    /** As printed with at most one decimal, by {@code id[verdi] periode}. */
    Map<String, String> shown(Definitions definitions) {
        Map<String, String> shown = new TreeMap<>(figures(definitions));
        compute(definitions).observations().forEach(o -> {
            Indicator indicator = REGISTER.get(o.key().indicator());
            o.value()
                    .counted()
                    .ifPresent(c -> shown.put(
                            indicator.id() + "[" + value(indicator, o.key().category()) + "] "
                                    + o.key().period(),
                            plain(c.number())));
        });
        return shown;
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private CaseFigures compute(Definitions definitions) {
        return CaseIndicators.compute(
                extracts,
                new CaseIndicators.Request(
                        from, to, OptionalInt.of(Day.of(cutOff)), REGISTER, Location.of("register"), LanguageForm.NB),
                definitions);
    }

    Map<String, String> figures(Definitions definitions) {
        CaseFigures figures = compute(definitions);
        Map<String, String> found = new TreeMap<>();
        figures.observations().forEach(o -> found.put(key(o), value(o)));
        figures.remarks().forEach((year, all) -> all.forEach((r, n) -> found.put(r + " " + year, n.toString())));
        return found;
    }

    private static String key(Observation o) {
        Indicator indicator = REGISTER.get(o.key().indicator());
        String category = value(indicator, o.key().category());
        return indicator.code() + (category.isEmpty() ? "" : "[" + category + "]") + " "
                + o.key().period();
    }

    private static String value(Indicator indicator, String category) {
        return indicator.values().stream()
                .filter(v -> v.name().equals(category))
                .map(Indicator.Named::id)
                .findFirst()
                .orElse(category);
    }

    private static String value(Observation o) {
        Indicator.Unit unit = REGISTER.get(o.key().indicator()).unit();
        return o.value()
                .fold(
                        c -> unit == Indicator.Unit.PERCENT
                                ? parts(c)
                                : c.number().toPlainString(),
                        () -> ":",
                        m -> "..",
                        () -> ".");
    }

    private static String parts(Counted c) {
        Share share = c.share().orElseThrow();
        return share.numerator() + "/" + share.denominator();
    }
}
