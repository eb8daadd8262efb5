package no.tilstand.rules;

import java.util.List;
import java.util.Optional;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Demand;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Strategy;

/**
 * Gitt en strategi med årstall, når et krav skal nås ({@code innen}) før strategien begynner eller etter at den slutter, så er
 * det en advarsel. Kravet blir vurdert som det står.
 *
 * <p>Kilde: formatet for {@code maal.json} (design, del 3). En etappe utenfor strategien er en feil ved innlesing (BV-152);
 * året i {@code innen} kan kommunestyret ha ment, for eksempel i en strategi som fortsetter en eldre.
 */
final class TargetYearInStrategy implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        Strategy strategy = data.frame().strategy();
        return strategy.goals().stream()
                .flatMap(goal -> goal
                        .demand()
                        .flatMap(Demand::within)
                        .flatMap(year -> problem(year, strategy))
                        .map(message ->
                                new Diagnostic(Code.BV_307, goal.location(), message + " (målet «" + goal.id() + "»)"))
                        .stream())
                .toList();
    }

    private static Optional<String> problem(int year, Strategy strategy) {
        return strategy.to()
                .filter(end -> year > end)
                .map(end -> "kravet skal nås innen " + year + ", etter at strategien slutter i " + end)
                .or(() -> strategy.from()
                        .filter(start -> year < start)
                        .map(start -> "kravet skal nås innen " + year + ", før strategien begynner i " + start));
    }
}
