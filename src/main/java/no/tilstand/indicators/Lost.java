package no.tilstand.indicators;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Source;
import no.tilstand.domain.Value;

/** Figures that were given but could not be read: they are not there, and an error has already told why. */
public final class Lost {
    private static final Source NOWHERE = new Source(Source.Kind.COMPUTED, Location.of(""), "", "");

    private Lost() {}

    /**
     * The same figures, with {@link Value.Reason#UNREADABLE} for each that the report wants to show, that nobody has given,
     * and that is of a lost indicator or computed from one. One unreadable header is then one message, not one for each
     * sentence about the figures under it.
     */
    public static OpenFigures mark(OpenFigures figures, Dataset data, Set<CellKey> shown) {
        Set<String> lost = withComputed(data.lost(), data.frame().register());
        Map<CellKey, Observation> chosen = new LinkedHashMap<>(figures.chosen());
        shown.stream()
                .filter(k -> lost.contains(k.indicator()) && !chosen.containsKey(k))
                .sorted()
                .forEach(k -> chosen.put(k, new Observation(k, new Value.Missing(Value.Reason.UNREADABLE), NOWHERE)));
        return new OpenFigures(chosen, figures.alternatives());
    }

    private static Set<String> withComputed(Set<String> lost, Map<String, Indicator> register) {
        Set<String> all = new TreeSet<>(lost);
        boolean more = !lost.isEmpty();
        while (more) {
            more = register.values().stream()
                    .filter(i -> Stream.of(i.numerator().stream(), i.denominator().stream(), i.sumOf().stream())
                            .flatMap(ids -> ids)
                            .map(Indicator::idOf)
                            .anyMatch(all::contains))
                    .map(i -> all.add(i.id()))
                    .reduce(false, Boolean::logicalOr);
        }
        return all;
    }
}
