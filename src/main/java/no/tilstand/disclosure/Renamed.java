package no.tilstand.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Earlier;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value.Counted;

/**
 * An indicator that has another id than in the earlier editions: where the totals that they show are those of a new
 * indicator in every period, a reader takes the two for one, and what was said of the old one is said of the new.
 */
record Renamed(OpenFigures figures, Map<String, Indicator> register) {
    /** As for two indicators of one report that are one thing ({@link no.tilstand.domain.Twins}). */
    private static final int LEAST_PERIODS = 3;

    /** The totals multiplied: three of ten. Our choice; few indicators are new and few are gone. */
    private static final BigDecimal UNLIKELY = BigDecimal.valueOf(1000);

    Earlier in(Earlier earlier) {
        Set<String> known = new TreeSet<>();
        earlier.editions()
                .forEach(e -> e.figures().forEach(f -> known.add(f.key().indicator())));
        Map<String, Map<Period, BigDecimal>> fresh = new TreeMap<>();
        figures.chosen().forEach((key, o) -> {
            if (isTotal(key) && !known.contains(key.indicator()) && register.containsKey(key.indicator())) {
                put(fresh, key, o.value().counted());
            }
        });
        if (fresh.isEmpty()) {
            return earlier;
        }
        return new Earlier(
                earlier.editions().stream().map(e -> translated(e, fresh)).toList(), earlier.parts());
    }

    private boolean isTotal(CellKey key) {
        return key.area().isEmpty() && key.category().isEmpty() && ModelBuilder.isCount(register, key.indicator());
    }

    private static void put(Map<String, Map<Period, BigDecimal>> series, CellKey key, Optional<Counted> value) {
        value.ifPresent(c ->
                series.computeIfAbsent(key.indicator(), i -> new TreeMap<>()).put(key.period(), c.number()));
    }

    private Earlier.Edition translated(Earlier.Edition edition, Map<String, Map<Period, BigDecimal>> fresh) {
        Map<String, Map<Period, BigDecimal>> gone = new TreeMap<>();
        edition.figures().stream()
                .filter(f -> isTotal(f.key()) && figures.get(f.key()).isEmpty())
                .forEach(f -> put(gone, f.key(), f.value().counted()));
        List<Earlier.Figure> all = new ArrayList<>(edition.figures());
        gone.forEach((old, before) -> fresh.forEach((id, now) -> {
            if (isSame(before, now)) {
                Indicator indicator = register.get(id);
                edition.figures().stream()
                        .filter(f -> f.key().indicator().equals(old))
                        .map(f -> new Earlier.Figure(
                                f.key().withIndicator(id),
                                indicator.basis().tag(),
                                indicator.definitionVersion(),
                                f.value(),
                                f.priceYear(),
                                f.sources()))
                        .forEach(all::add);
            }
        }));
        return new Earlier.Edition(edition.municipality(), edition.year(), edition.folder(), edition.number(), all);
    }

    private static boolean isSame(Map<Period, BigDecimal> before, Map<Period, BigDecimal> now) {
        List<Period> common = before.keySet().stream().filter(now::containsKey).toList();
        return common.size() >= LEAST_PERIODS
                && common.stream().allMatch(p -> before.get(p).compareTo(now.get(p)) == 0)
                && common.stream()
                                .map(now::get)
                                .reduce(BigDecimal.ONE, BigDecimal::multiply)
                                .compareTo(UNLIKELY)
                        >= 0;
    }
}
