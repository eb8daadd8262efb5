package no.tilstand.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One observation a key, computed shares included, still unprotected. Only {@code rules}, {@code indicators} and
 * {@code disclosure} see it.
 *
 * @param chosen by key: the one that counts, after {@code kilderekkefolge}
 * @param alternatives by key: the observations from other sources that were not chosen
 */
public record OpenFigures(Map<CellKey, Observation> chosen, Map<CellKey, List<Observation>> alternatives) {
    public Optional<Observation> get(CellKey key) {
        return Optional.ofNullable(chosen.get(key));
    }

    /** {@link Value#MISSING} for a figure that nobody has given. */
    public Value value(CellKey key) {
        return get(key).map(Observation::value).orElse(Value.MISSING);
    }
}
