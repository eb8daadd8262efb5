package no.tilstand.rules;

import java.util.List;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Demand;
import no.tilstand.domain.Indicator.Direction;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.OpenFigures;

/**
 * Gitt et mål i strategien med tallfestet krav, når indikatoren er nøytral, så er det en feil. Et lovkrav i registeret, og et
 * krav til en indikator med retning eller målområde, er i orden.
 *
 * <p>Kilde: «færre meldinger» som mål er bekymringsfullt (leserne og dataene, punkt 9); omfang er nøytralt (indikatorene,
 * del A).
 */
final class TargetOnNeutral implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        return Targets.measured(data)
                .filter(m -> m.indicator().direction() == Direction.NEUTRAL)
                .filter(m -> m.demand().isPresent())
                .map(m -> new Diagnostic(
                        Code.BV_302,
                        m.goal().location(),
                        "målet vil ha "
                                + wish(m.demand().orElseThrow(), m.indicator().unit() == Unit.COUNT) + " («"
                                + m.indicator().name().nb() + "»), men indikatoren er nøytral"))
                .toList();
    }

    private static String wish(Demand demand, boolean count) {
        return switch (demand.operator()) {
            case AT_MOST -> count ? "færre" : "et lavere tall";
            case AT_LEAST -> count ? "flere" : "et høyere tall";
            case EQUAL, BETWEEN -> "et bestemt tall";
        };
    }
}
