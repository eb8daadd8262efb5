package no.tilstand.disclosure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilstand.Registers;
import no.tilstand.With;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Earlier;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Basis;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Period;
import no.tilstand.domain.ReportSettings.Protection;
import no.tilstand.domain.Share;
import no.tilstand.domain.Source;
import no.tilstand.domain.Text;
import no.tilstand.domain.Value;

/** A small register with figures, written down a line at a time. Everything given is shown unless it is kept back. */
final class Fixture {
    final Map<String, Indicator> register = new LinkedHashMap<>();
    final Map<CellKey, Observation> chosen = new TreeMap<>();
    final Set<CellKey> kept = new TreeSet<>();

    Fixture count(String id, String... sumOf) {
        return add(id, Counts.CHILD, Unit.COUNT, Basis.DURING_YEAR, null, null, sumOf);
    }

    Fixture percent(String id, String numerator, String denominator, String... sumOf) {
        return add(id, Counts.CHILD, Unit.PERCENT, Basis.DURING_YEAR, numerator, denominator, sumOf);
    }

    Fixture add(
            String id, Counts counts, Unit unit, Basis basis, String numerator, String denominator, String... sumOf) {
        register.put(
                id,
                With.the(
                        With.the(
                                With.the(
                                        With.the(
                                                With.the(Registers.indicator(id, unit, 1), "counts", counts),
                                                "basis",
                                                basis),
                                        "numerator",
                                        Optional.ofNullable(numerator)),
                                "denominator",
                                Optional.ofNullable(denominator)),
                        "sumOf",
                        List.of(sumOf)));
        return this;
    }

    /** A question of a survey and the response rate to it. */
    Fixture question(String id) {
        add(id, Counts.ANSWER, Unit.PERCENT, Basis.DURING_YEAR, null, null);
        String rate = Indicator.responseRateOf(id);
        add(rate, Counts.ANSWER, Unit.PERCENT, Basis.DURING_YEAR, null, null);
        register.computeIfPresent(id, (k, i) -> survey(i, false));
        register.computeIfPresent(rate, (k, i) -> survey(i, true));
        return this;
    }

    private static Indicator survey(Indicator i, boolean rate) {
        return With.the(i, "survey", Optional.of(new Indicator.Survey(Text.NONE, false, rate)));
    }

    static CellKey key(String text) {
        // id[category] period
        String[] parts = text.split(" ");
        String id = parts[0];
        String category = "";
        int bracket = id.indexOf('[');
        if (bracket >= 0) {
            category = id.substring(bracket + 1, id.length() - 1);
            id = id.substring(0, bracket);
        }
        Period period = parts.length > 1 ? Period.parse(parts[1]).orElseThrow() : Period.ofYear(2024);
        return new CellKey(id, category, "", period);
    }

    Fixture set(String key, String number) {
        return set(key, Value.of(new BigDecimal(number)));
    }

    Fixture set(String key, long number) {
        return set(key, Value.of(number));
    }

    Fixture share(String key, long numerator, long denominator) {
        return set(key, Value.of(Share.of(numerator, denominator)));
    }

    Fixture set(String key, Value value) {
        return set(key(key), value);
    }

    Fixture set(CellKey k, Value value) {
        chosen.put(
                k,
                new Observation(
                        k,
                        value,
                        new Source(Source.Kind.CSV, new Location("a.csv", chosen.size() + 2, 1), "", "to barn")));
        return this;
    }

    /** Given, but not shown anywhere in the report. */
    Fixture keep(String key) {
        kept.add(key(key));
        return this;
    }

    OpenFigures open() {
        return new OpenFigures(chosen, Map.of());
    }

    /** Beside what has been issued before. */
    Figures protect(int threshold, Earlier earlier) {
        Set<CellKey> shown = new TreeSet<>(chosen.keySet());
        shown.removeAll(kept);
        return Disclosure.protect(open(), register, new Protection(threshold, true), shown, earlier);
    }

    Figures protect(int threshold) {
        return protect(new Protection(threshold, true));
    }

    Figures protect(Protection protection) {
        Set<CellKey> shown = new TreeSet<>(chosen.keySet());
        shown.removeAll(kept);
        return Disclosure.protect(open(), register, protection, shown);
    }

    /** The hidden keys as written: {@code id[category] period}, the period left out for 2024. */
    static Set<String> hidden(Figures figures) {
        Set<String> out = new TreeSet<>();
        figures.values().forEach((k, v) -> {
            if (v instanceof Value.Suppressed) {
                out.add(k.indicator()
                        + (k.category().isEmpty() ? "" : "[" + k.category() + "]")
                        + (k.period().equals(Period.ofYear(2024)) ? "" : " " + k.period()));
            }
        });
        return out;
    }
}
