package no.tilstand.rules;

import java.util.List;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Source;

/**
 * Gitt en andel med teller og nevner, oppgitt i en rad eller regnet ut etter registeret, når telleren er større enn
 * nevneren, også når nevneren er 0, så er det en feil.
 *
 * <p>Kilde: en andel er en del av en helhet (design, del 5 og 6, regel 2).
 */
final class NumeratorAboveDenominator implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        Stream<Observation> computed = figures.chosen().values().stream()
                .filter(o -> o.source().kind() == Source.Kind.COMPUTED)
                .filter(o -> Selection.indicator(data, o.key())
                        .map(i -> i.unit() == Unit.PERCENT)
                        .orElse(false));
        return Stream.concat(Selection.ofUnit(data, Unit.PERCENT), computed)
                // More answers than people asked is said in its own words (BV-240).
                .filter(o -> Selection.indicator(data, o.key())
                        .filter(Indicator::isResponseRate)
                        .isEmpty())
                .filter(o -> o.value()
                                .counted()
                                .flatMap(c -> c.share())
                                .filter(s -> s.numerator().compareTo(s.denominator()) > 0)
                                .isPresent()
                        || DenominatorZero.hasNumerator(data, figures, o))
                .map(o -> new Diagnostic(
                        Code.BV_203,
                        o.source().location(),
                        "teller er større enn nevner (" + Discretion.name(o.key()) + ")"))
                .toList();
    }
}
