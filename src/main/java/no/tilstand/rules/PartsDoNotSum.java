package no.tilstand.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Value.Counted;
import no.tilstand.domain.Value.Finality;

/**
 * Gitt en indikator med {@code sum_av}, når alle delene er kjent og summen er lenger fra helheten (eller fra 100 prosent)
 * enn avrundingen av tallene kan gi, så er det en advarsel. Mangler en del, eller er den skjult eller et anslag, blir det
 * ikke prøvd.
 *
 * <p>Kilde: deler og helhet skal stemme, og ellers sies forskjellen (design, del 6, regel 8).
 */
final class PartsDoNotSum implements Rule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        Discretion discretion = Discretion.of(data, figures);
        List<Diagnostic> found = new ArrayList<>();
        Map<String, Map<CellKey, List<CellKey>>> totals = totals(figures);
        for (Indicator indicator : data.frame().register().values()) {
            List<String> ids = indicator.sumOf().stream()
                    .filter(id -> !id.equals(Indicator.CATEGORIES))
                    .toList();
            Map<CellKey, List<CellKey>> own = totals.getOrDefault(indicator.id(), Map.of());
            for (CellKey total : own.keySet()) {
                if (indicator.categoriesMakeUpTheWhole() && total.category().isEmpty()) {
                    judge(indicator, total, categories(indicator, own.get(total)), figures, discretion)
                            .ifPresent(found::add);
                }
                if (!ids.isEmpty() && samePrices(indicator, ids, data.frame().register())) {
                    judge(
                                    indicator,
                                    total,
                                    ids.stream().map(total::withIndicator).toList(),
                                    figures,
                                    discretion)
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** Amounts in other prices than the total's are no parts of it until they are put into its prices. */
    private static boolean samePrices(Indicator total, List<String> ids, Map<String, Indicator> register) {
        return total.unit() != Unit.KRONER
                || ids.stream()
                        .filter(register::containsKey)
                        .allMatch(id -> register.get(id).priceYear().equals(total.priceYear()));
    }

    /** By indicator: every figure, and every total that only categories are given of, with the categories of each. */
    private static Map<String, Map<CellKey, List<CellKey>>> totals(OpenFigures figures) {
        Map<String, Map<CellKey, List<CellKey>>> all = new HashMap<>();
        for (CellKey key : new TreeSet<>(figures.chosen().keySet())) {
            Map<CellKey, List<CellKey>> own = all.computeIfAbsent(key.indicator(), k -> new TreeMap<>());
            own.computeIfAbsent(key, k -> new ArrayList<>());
            if (!key.category().isEmpty()) {
                own.computeIfAbsent(key.withCategory(""), k -> new ArrayList<>())
                        .add(key);
            }
        }
        return all;
    }

    /** The registered categories; those in the data when the register names none. */
    private static List<CellKey> categories(Indicator indicator, List<CellKey> given) {
        boolean allThere = indicator.values().stream()
                .allMatch(v -> given.stream()
                        .anyMatch(
                                k -> k.category().equals(v.id()) || k.category().equals(v.name())));
        return allThere ? given : List.of();
    }

    private static Optional<Diagnostic> judge(
            Indicator indicator, CellKey totalKey, List<CellKey> keys, OpenFigures figures, Discretion discretion) {
        List<Observation> parts =
                keys.stream().flatMap(k -> figures.get(k).stream()).toList();
        Optional<Observation> total = figures.get(totalKey);
        boolean hundred = indicator.unit() == Unit.PERCENT && total.isEmpty() && indicator.categoriesMakeUpTheWhole();
        if (keys.isEmpty() || parts.size() < keys.size() || (total.isEmpty() && !hundred)) {
            return Optional.empty();
        }
        List<Observation> all = new ArrayList<>(parts);
        total.ifPresent(all::add);
        // A fraction of a count is an error of its own (FractionalCount), and no sum of it says more.
        boolean fraction = indicator.unit() == Unit.COUNT
                && indicator.decimals() == 0
                && Selection.PEOPLE_AND_EVENTS.contains(indicator.counts())
                && all.stream()
                        .flatMap(o -> o.value().counted().stream())
                        .anyMatch(c -> c.number().stripTrailingZeros().scale() > 0);
        if (fraction || !all.stream().allMatch(PartsDoNotSum::certain)) {
            return Optional.empty();
        }
        BigDecimal sum = parts.stream().map(PartsDoNotSum::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal whole = total.map(PartsDoNotSum::number).orElse(HUNDRED);
        BigDecimal tolerance = indicator.unit() == Unit.COUNT
                ? BigDecimal.ZERO
                : all.stream().map(PartsDoNotSum::number).map(Rounding::half).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.subtract(whole).abs().compareTo(tolerance) <= 0) {
            return Optional.empty();
        }
        String unit = indicator.unit() == Unit.PERCENT ? " prosent" : "";
        String what = keys.get(0).indicator().equals(indicator.id()) ? "gruppene" : "delene";
        boolean otherBases = hundred
                && parts.stream()
                                .flatMap(o -> o.value().counted().flatMap(Counted::share).stream())
                                .map(s -> s.denominator().stripTrailingZeros())
                                .distinct()
                                .count()
                        > 1;
        if (otherBases) {
            what += " har ikke samme nevner og";
        }
        String message = all.stream().anyMatch(discretion::hidesInReport)
                ? what + " gir til sammen et annet tall enn " + (hundred ? "100 prosent" : "totalen")
                : what + " gir til sammen " + Discretion.format(sum) + unit
                        + (hundred ? ", ikke 100" : ", totalen er " + Discretion.format(whole) + unit);
        return Optional.of(new Diagnostic(
                Code.BV_207,
                total.orElse(parts.get(0)).source().location(),
                message + " (" + Discretion.name(totalKey) + ")"));
    }

    private static boolean certain(Observation o) {
        return o.value()
                .counted()
                .filter(c -> c.finality() != Finality.ESTIMATE)
                .isPresent();
    }

    private static BigDecimal number(Observation o) {
        return o.value().counted().map(Counted::number).orElseThrow();
    }
}
