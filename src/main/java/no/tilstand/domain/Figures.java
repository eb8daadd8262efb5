package no.tilstand.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tilstand.domain.Value.Counted;

/**
 * The figures that may be published: one value a key, with {@link Value.Suppressed} where the number is hidden. This is
 * all that {@code report}, {@code charts} and {@code render} ever see of the data.
 *
 * @param sources where each came from; several when two sources gave the same figure, the used one first
 * @param alternatives what other sources give for the same figure, where that may be printed beside it
 */
public record Figures(
        Map<CellKey, Value> values, Map<CellKey, List<Source>> sources, Map<CellKey, List<Alternative>> alternatives) {
    public Figures {
        values = Map.copyOf(values);
        sources = Map.copyOf(sources);
        alternatives = Map.copyOf(alternatives);
    }

    /** With one source a figure, or with others that are not printed. */
    public Figures(Map<CellKey, Value> values, Map<CellKey, List<Source>> sources) {
        this(values, sources, Map.of());
    }

    /**
     * The same figure from a source that is not used.
     *
     * @param used the source that the report uses
     */
    public record Alternative(Source used, Counted value, Source source) {}

    /** {@link Value#MISSING} for a figure that nobody has given. */
    public Value get(CellKey key) {
        return values.getOrDefault(key, Value.MISSING);
    }

    public List<Source> sourcesOf(CellKey key) {
        return sources.getOrDefault(key, List.of());
    }

    public List<Alternative> alternativesOf(CellKey key) {
        return alternatives.getOrDefault(key, List.of());
    }

    /** The categories an indicator has figures for, in no particular order. */
    public Set<String> categoriesOf(String indicator) {
        return values.keySet().stream()
                .filter(k -> k.indicator().equals(indicator) && !k.category().isEmpty())
                .map(CellKey::category)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
