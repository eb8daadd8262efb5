package no.tilstand.rules;

import java.util.List;
import java.util.Set;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Suggestion;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.OpenFigures;

/**
 * Gitt et mål med en indikator, når registeret ikke kjenner den, så er det en feil.
 *
 * <p>Kilde: feillisten (design, del 5).
 */
final class TargetWithoutIndicator implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        Set<String> known = data.frame().register().keySet();
        return data.frame().strategy().goals().stream()
                .filter(goal ->
                        goal.indicator().filter(id -> !known.contains(id)).isPresent())
                .map(goal -> new Diagnostic(
                        Code.BV_301,
                        goal.location(),
                        "målet «" + goal.id() + "» bruker en ukjent indikator «"
                                + goal.indicator().orElseThrow() + "»",
                        Suggestion.hint(goal.indicator().orElseThrow(), known)))
                .toList();
    }
}
