package no.tilstand.rules;

import java.util.List;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Suggestion;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator.Named;
import no.tilstand.domain.OpenFigures;

/**
 * Gitt et mål for én kategori av en indikator, når indikatoren ikke har den, så er det en feil.
 *
 * <p>Kilde: formatet for {@code maal.json} (design, del 3).
 */
final class TargetCategory implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        return Targets.measured(data)
                .filter(m -> !m.goal().category().isEmpty())
                .filter(m -> m.indicator().values().stream()
                        .noneMatch(v -> v.id().equals(m.goal().category())
                                || v.name().equals(m.goal().category())))
                .map(m -> new Diagnostic(
                        Code.BV_305,
                        m.goal().location(),
                        "«" + m.indicator().id() + "» har ingen kategori «"
                                + m.goal().category() + "»",
                        Suggestion.hint(
                                m.goal().category(),
                                m.indicator().values().stream().map(Named::id).toList())))
                .toList();
    }
}
