package no.tilstand.rules;

import java.util.List;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Period;

/**
 * Gitt et tall for et år før 1990 eller mer enn fem år etter rapportens år, så er det en advarsel.
 *
 * <p>Kilde: vårt valg; eldre rekker finnes ikke, og ingen plan i rapporten går lenger fram.
 */
final class UnlikelyYear implements Rule {
    private static final int FIRST = 1990;
    private static final int AHEAD = 5;

    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        int reportingYear = data.frame().settings().year();
        return data.observations().stream()
                .filter(o -> far(o.key().period(), reportingYear))
                .map(o -> new Diagnostic(
                        Code.BV_214,
                        o.source().location(),
                        "tallet gjelder " + o.key().period() + "; rapporten gjelder " + reportingYear))
                .toList();
    }

    private static boolean far(Period period, int reportingYear) {
        return period.from() < FIRST || period.year() > reportingYear + AHEAD;
    }
}
