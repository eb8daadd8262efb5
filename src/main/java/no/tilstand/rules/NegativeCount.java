package no.tilstand.rules;

import java.util.List;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.OpenFigures;

/**
 * Gitt en indikator som er et antall, årsverk, dager eller en rate, når verdien er under 0, så er det en feil.
 *
 * <p>Kilde: det som telles, kan ikke bli færre enn ingen; en negativ varighet er feil (indikatorene, del A).
 */
final class NegativeCount implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        return Stream.of(Unit.COUNT, Unit.FULL_TIME_EQUIVALENTS, Unit.DAYS, Unit.PER_1000)
                .flatMap(unit -> Selection.ofUnit(data, unit))
                .filter(o ->
                        o.value().counted().filter(c -> c.number().signum() < 0).isPresent())
                .map(o -> new Diagnostic(
                        Code.BV_205,
                        o.source().location(),
                        "tallet er under 0 (" + Discretion.name(o.key()) + "); det skal være 0 eller mer"))
                .toList();
    }
}
