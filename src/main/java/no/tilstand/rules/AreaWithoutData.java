package no.tilstand.rules;

import java.util.List;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Value;

/**
 * Gitt et område i {@code sammenligning}, når ingen data gjelder det, så er det en advarsel. Er det tall i dataene som ikke kunne
 * leses, blir det ikke prøvd: de kan være områdets.
 *
 * <p>Kilde: en sammenligning krever samme definisjon, tidsbasis og år, ellers sies grunnen (design, del 6, regel 7).
 */
final class AreaWithoutData implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        if (!data.lost().isEmpty()) {
            return List.of();
        }
        return data.frame().settings().comparison().stream()
                .filter(area -> data.observations().stream()
                        .noneMatch(o -> o.key().area().equals(area) && !(o.value() instanceof Value.Missing)))
                .map(area -> new Diagnostic(
                        Code.BV_332,
                        data.frame().settings().location(),
                        "området «" + area + "» i sammenligning har ingen tall; rapporten sammenligner ikke med det"))
                .toList();
    }
}
