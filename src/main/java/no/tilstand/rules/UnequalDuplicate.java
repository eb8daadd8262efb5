package no.tilstand.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Value;

/**
 * Gitt to rader med samme indikator, kategori, område, periode og kilde, når de har hver sin verdi, så er den siste en feil.
 * En lik gjentakelse er ingen feil, og en manglende verdi sier ingenting imot et tall.
 *
 * <p>Kilde: formatet for data, nøkkelen til en observasjon (design, del 3).
 */
final class UnequalDuplicate implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        Discretion discretion = Discretion.of(data, figures);
        Map<CellKey, Map<String, Observation>> first = new TreeMap<>();
        List<Diagnostic> found = new ArrayList<>();
        for (Observation o : data.observations()) {
            if (o.value() instanceof Value.Missing) {
                continue;
            }
            String source = o.source().kind().tag() + " " + o.source().name();
            Map<String, Observation> seen = first.computeIfAbsent(o.key(), k -> new HashMap<>());
            Observation earlier = seen.putIfAbsent(source, o);
            if (earlier != null && !same(earlier.value(), o.value())) {
                found.add(new Diagnostic(
                        Code.BV_201,
                        o.source().location(),
                        "samme tall er oppgitt som " + discretion.say(o) + " her og " + discretion.say(earlier) + " "
                                + Place.of(
                                        earlier.source().location(), o.source().location())));
            }
        }
        return found;
    }

    private static boolean same(Value a, Value b) {
        return a.counted().isPresent() && b.counted().isPresent()
                ? a.counted().get().number().compareTo(b.counted().get().number()) == 0
                : a.equals(b);
    }
}
