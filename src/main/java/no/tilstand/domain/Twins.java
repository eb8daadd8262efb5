package no.tilstand.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Unit;

/**
 * Two indicators that are the same thing under two names: the register says that one is the sum of the other alone, or the
 * municipality's own figures are the same in every year that both have, at least three. A reader who sees that takes a
 * number hidden in the one from the other; so they are one number for the protection, and the maker is told.
 *
 * @param first in register order
 * @param declared whether the register says it ({@code sum_av} with one id)
 */
public record Twins(String first, String second, boolean declared) {
    /** Fewer equal years may be chance. */
    private static final int LEAST_YEARS = 3;

    public static List<Twins> in(OpenFigures figures, Map<String, Indicator> register) {
        Map<String, Map<Integer, BigDecimal>> series = series(figures, register);
        List<Indicator> indicators =
                register.values().stream().filter(Twins::isCount).toList();
        List<Twins> found = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator one = indicators.get(i);
            for (Indicator other : indicators.subList(i + 1, indicators.size())) {
                boolean declared = sumOf(one, other) || sumOf(other, one);
                boolean alike =
                        equal(series.getOrDefault(one.id(), Map.of()), series.getOrDefault(other.id(), Map.of()));
                if (one.unit() == other.unit() && (declared || alike)) {
                    found.add(new Twins(one.id(), other.id(), declared));
                }
            }
        }
        return found;
    }

    private static boolean isCount(Indicator i) {
        boolean protectable = i.counts() != Counts.KRONER && i.counts() != Counts.OTHER;
        return protectable && (i.unit() == Unit.COUNT || i.unit() == Unit.FULL_TIME_EQUIVALENTS);
    }

    private static boolean sumOf(Indicator whole, Indicator part) {
        return whole.sumOf().equals(List.of(part.id()));
    }

    private static Map<String, Map<Integer, BigDecimal>> series(OpenFigures figures, Map<String, Indicator> register) {
        Map<String, Map<Integer, BigDecimal>> all = new TreeMap<>();
        figures.chosen().forEach((key, observation) -> {
            boolean own = key.area().isEmpty() && key.category().isEmpty();
            boolean year = key.period().equals(Period.ofYear(key.period().year()));
            if (own && year && register.containsKey(key.indicator())) {
                observation
                        .value()
                        .counted()
                        .ifPresent(c -> all.computeIfAbsent(key.indicator(), k -> new TreeMap<>())
                                .put(key.period().year(), c.number()));
            }
        });
        return all;
    }

    /** Nothing but zeros is alike for many things. */
    private static boolean equal(Map<Integer, BigDecimal> one, Map<Integer, BigDecimal> other) {
        List<Integer> common = one.keySet().stream().filter(other::containsKey).toList();
        return common.size() >= LEAST_YEARS
                && common.stream().anyMatch(y -> one.get(y).signum() != 0)
                && common.stream().allMatch(y -> one.get(y).compareTo(other.get(y)) == 0);
    }
}
