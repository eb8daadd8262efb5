package no.tilstand.rules;

import java.util.List;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.OpenFigures;

/**
 * Gitt et tall for et år mer enn fem år etter rapportens år, så er det en advarsel. År før 1993 tar innlesingen ikke imot.
 *
 * <p>Kilde: vårt valg; ingen plan i rapporten går lenger fram.
 */
final class UnlikelyYear implements Rule {
    private static final int AHEAD = 5;

    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        int reportingYear = data.frame().settings().year();
        return data.observations().stream()
                .filter(o -> o.key().period().year() > reportingYear + AHEAD)
                .map(o -> new Diagnostic(
                        Code.BV_214,
                        o.source().location(),
                        "tallet gjelder " + o.key().period() + "; rapporten gjelder " + reportingYear))
                .toList();
    }
}
