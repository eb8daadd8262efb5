package no.tilstand.rules;

import java.util.List;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Value;

/**
 * Gitt en rapport med tall for tidligere år, når ingen av kommunens egne tall gjelder rapportåret, så er det en advarsel.
 * Er det tall i dataene som ikke kunne leses, blir det ikke prøvd.
 * Slik er mappen rett etter «ny --fra», før noen har fylt ut årets kolonne.
 */
final class NothingForTheYear implements Rule {
    private static final Value UNREADABLE = new Value.Missing(Value.Reason.UNREADABLE);

    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        if (!data.lost().isEmpty()) {
            return List.of();
        }
        int year = data.frame().settings().year();
        List<CellKey> own = figures.chosen().values().stream()
                .filter(o -> o.key().area().isEmpty() && !(o.value() instanceof Value.Missing))
                .map(Observation::key)
                .toList();
        boolean some = own.stream().anyMatch(k -> k.period().year() < year);
        // A cell that cannot be read has its own error: someone has filled it in.
        boolean forTheYear = own.stream().anyMatch(k -> k.period().year() >= year)
                || data.observations().stream()
                        .anyMatch(o ->
                                o.value().equals(UNREADABLE) && o.key().period().year() >= year);
        return some && !forTheYear
                ? List.of(new Diagnostic(
                        Code.BV_218, data.frame().settings().location(), "ingen av tallene gjelder " + year))
                : List.of();
    }
}
