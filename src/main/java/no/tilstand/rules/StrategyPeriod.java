package no.tilstand.rules;

import java.util.List;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Strategy;

/**
 * Gitt en strategi med årstall, når rapportens år ligger utenfor dem, så er det en advarsel.
 *
 * <p>Kilde: rapporten måler mot målene som gjaldt i året (design, del 6, regel 4 og 7).
 */
final class StrategyPeriod implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        Strategy strategy = data.frame().strategy();
        int year = data.frame().settings().year();
        Location location = Location.of("input/" + data.frame().settings().folder() + "/maal.json");
        if (strategy.from().filter(from -> year < from).isPresent()) {
            return List.of(new Diagnostic(
                    Code.BV_306,
                    location,
                    "strategien begynner i " + strategy.from().get() + "; rapporten gjelder " + year));
        }
        if (strategy.to().filter(to -> year > to).isPresent()) {
            return List.of(new Diagnostic(
                    Code.BV_306,
                    location,
                    "strategien slutter i " + strategy.to().get() + "; rapporten gjelder " + year));
        }
        return List.of();
    }
}
