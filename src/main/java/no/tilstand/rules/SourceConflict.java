package no.tilstand.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Source;
import no.tilstand.domain.Value.Counted;

/**
 * Gitt samme tall fra to kilder, når de er ulike også etter avrunding til den groveste av dem, så er det en advarsel som
 * sier hva hver av dem gir, og hvilken som er brukt.
 *
 * <p>Kilde: {@code kilderekkefolge} (design, del 3); ett begrep hadde fem tall fra fem kilder (leserne og dataene, punkt 6).
 */
final class SourceConflict implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        Discretion discretion = Discretion.of(data, figures);
        List<Diagnostic> found = new ArrayList<>();
        new TreeMap<>(figures.alternatives()).forEach((key, others) -> {
            Optional<Observation> used = figures.get(key);
            for (Observation other : others) {
                if (used.filter(u -> !sameSource(u.source(), other.source()) && differ(u, other))
                        .isPresent()) {
                    found.add(new Diagnostic(
                            Code.BV_209,
                            other.source().location(),
                            "to kilder gir ulike tall (" + Discretion.name(key) + "): "
                                    + discretion.sayInReport(used.get()) + " fra "
                                    + source(used.get().source())
                                    + " er brukt, " + discretion.sayInReport(other) + " fra " + source(other.source())
                                    + " er ikke brukt"));
                }
            }
        });
        return found;
    }

    /** Rows of one source are for {@link UnequalDuplicate}. */
    private static boolean sameSource(Source a, Source b) {
        return a.kind() == b.kind() && a.name().equals(b.name());
    }

    private static String source(Source source) {
        return source.name().isEmpty()
                ? source.kind().tag()
                : "«" + source.name() + "» (" + source.kind().tag() + ")";
    }

    private static boolean differ(Observation a, Observation b) {
        Optional<BigDecimal> first = a.value().counted().map(Counted::number);
        Optional<BigDecimal> second = b.value().counted().map(Counted::number);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        int scale = Math.max(0, Math.min(first.get().scale(), second.get().scale()));
        return first.get()
                        .setScale(scale, RoundingMode.HALF_UP)
                        .compareTo(second.get().setScale(scale, RoundingMode.HALF_UP))
                != 0;
    }
}
