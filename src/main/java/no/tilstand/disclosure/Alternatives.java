package no.tilstand.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Figures.Alternative;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;

/**
 * What other sources give for a printed figure. It is no part of the equations that the protection solves, so it comes out
 * only where it cannot matter: it says the same as the printed figure; it counts what is not protected; or it is a count
 * that is not small, of an area where nothing at all is hidden.
 *
 * @param printed the protected values
 */
record Alternatives(SmallNumbers small, Map<CellKey, Value> printed) {

    Map<CellKey, List<Alternative>> of(OpenFigures figures) {
        Map<CellKey, List<Alternative>> all = new TreeMap<>();
        printed.forEach((key, value) -> {
            List<Alternative> others = value.counted().stream()
                    .flatMap(used -> others(figures, key, used))
                    .toList();
            if (!others.isEmpty()) {
                all.put(key, others);
            }
        });
        return all;
    }

    private Stream<Alternative> others(OpenFigures figures, CellKey key, Counted used) {
        Observation chosen = figures.get(key).orElseThrow();
        return figures.alternatives().getOrDefault(key, List.of()).stream()
                .flatMap(other -> other
                        .value()
                        .counted()
                        .filter(c -> tellsNothing(key, used, c))
                        .map(c -> new Alternative(chosen.source(), c, other.source()))
                        .stream());
    }

    private boolean tellsNothing(CellKey key, Counted used, Counted other) {
        int limit = limit(key.indicator());
        return alike(used.number(), other.number())
                || limit == 0
                || isCount(key) && !small.small(other.number(), limit) && !hidesIn(key.area());
    }

    /** As {@code rules} compares sources: after rounding to the coarser one. */
    private static boolean alike(BigDecimal a, BigDecimal b) {
        int scale = Math.max(0, Math.min(a.scale(), b.scale()));
        return a.setScale(scale, RoundingMode.HALF_UP).compareTo(b.setScale(scale, RoundingMode.HALF_UP)) == 0;
    }

    private boolean isCount(CellKey key) {
        return indicator(key.indicator())
                .filter(i -> i.unit() == Indicator.Unit.COUNT)
                .isPresent();
    }

    private boolean hidesIn(String area) {
        return printed.entrySet().stream()
                .anyMatch(e -> e.getKey().area().equals(area) && e.getValue() instanceof Value.Suppressed);
    }

    /** The largest that is small, of the indicator or of what it is a share or a rate of; 0 when nothing of it is. */
    private int limit(String id) {
        if (!small.protects()) {
            return 0;
        }
        Stream<String> parts = indicator(id).stream()
                .flatMap(i -> Stream.of(i.numerator(), i.denominator()).flatMap(Optional::stream));
        return Stream.concat(Stream.of(id), parts).mapToInt(small::limit).max().orElse(0);
    }

    private Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(small.register().get(id));
    }
}
