package no.tilstand.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Demand;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.OpenFigures;

/**
 * Gitt et mål for en indikator i prosent, når kravet, en etappe eller grensen for nesten er under 0 eller over 100, så er det
 * en feil.
 *
 * <p>Kilde: prosent er 0 til 100 overalt (design, del 3).
 */
final class TargetOutsidePercent implements Rule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        return Targets.measured(data)
                .filter(m -> m.indicator().unit() == Unit.PERCENT)
                .flatMap(m -> m.demand().stream()
                        .flatMap(TargetOutsidePercent::limits)
                        .filter(v -> v.signum() < 0 || v.compareTo(HUNDRED) > 0)
                        .limit(1)
                        .map(v -> new Diagnostic(
                                Code.BV_303,
                                m.goal().location(),
                                "kravet er " + Discretion.format(v) + " prosent; det skal ligge fra 0 til 100")))
                .toList();
    }

    private static Stream<BigDecimal> limits(Demand demand) {
        return Stream.of(
                        Stream.of(demand.from(), demand.to()),
                        demand.milestones().stream().map(Demand.Milestone::value),
                        demand.nearly().stream())
                .flatMap(s -> s);
    }
}
