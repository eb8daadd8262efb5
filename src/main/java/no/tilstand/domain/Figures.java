package no.tilstand.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The figures that may be published: one value a key, with {@link Value.Suppressed} where the number is hidden. This is
 * all that {@code report}, {@code charts} and {@code render} ever see of the data.
 *
 * @param sources where each came from; several when two sources gave the same figure, the used one first
 */
public record Figures(Map<CellKey, Value> values, Map<CellKey, List<Source>> sources) {
    public Figures {
        values = Map.copyOf(values);
        sources = Map.copyOf(sources);
    }

    /** {@link Value#MISSING} for a figure that nobody has given. */
    public Value get(CellKey key) {
        return values.getOrDefault(key, Value.MISSING);
    }

    public List<Source> sourcesOf(CellKey key) {
        return sources.getOrDefault(key, List.of());
    }

    /** The categories an indicator has figures for, in no particular order. */
    public Set<String> categoriesOf(String indicator) {
        return values.keySet().stream()
                .filter(k -> k.indicator().equals(indicator) && !k.category().isEmpty())
                .map(CellKey::category)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
