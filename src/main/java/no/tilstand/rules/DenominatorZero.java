package no.tilstand.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Period;
import no.tilstand.domain.Source;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;

/**
 * Gitt en andel, en rate eller en utgift per barn som verktøyet regner ut etter registeret, når nevneren er 0, så er det en
 * advarsel som sier hvilke år. Er en andel noe av ingenting (telleren over 0), sier {@link NumeratorAboveDenominator} det i
 * stedet. En nevner på 0 som ikke vises, blir ikke nevnt. Teller og nevner i samme rad prøves ved innlesing (BV-139, BV-157).
 *
 * <p>Kilde: en andel er en del av en helhet (design, del 6, regel 2); uten helhet finnes ingen andel, heller ikke 0.
 */
final class DenominatorZero implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        Discretion discretion = Discretion.of(data, figures);
        Map<CellKey, List<Observation>> series = new TreeMap<>();
        for (Observation o : new TreeMap<>(figures.chosen()).values()) {
            denominator(data, figures, o)
                    .filter(d -> !discretion.hides(d) && !hasNumerator(data, figures, o))
                    .ifPresent(d -> series.computeIfAbsent(o.key().at(Period.ofYear(0)), k -> new ArrayList<>())
                            .add(d));
        }
        List<Diagnostic> found = new ArrayList<>();
        series.forEach((key, zeros) -> found.add(new Diagnostic(
                Code.BV_250,
                zeros.get(0).source().location(),
                "nevneren " + zeros.get(0).key().indicator() + " er 0 i "
                        + Enumeration.of(zeros.stream()
                                .map(d -> d.key().period().toString())
                                .toList())
                        + ", og " + Discretion.series(key) + " kan ikke regnes ut")));
        return found;
    }

    /** The denominator of 0 behind a figure that the tool computes in this very period. */
    private static Optional<Observation> denominator(Dataset data, OpenFigures figures, Observation o) {
        boolean computed = o.source().kind() == Source.Kind.COMPUTED && o.value() instanceof Value.NotApplicable;
        return Selection.indicator(data, o.key())
                .filter(i -> computed)
                .flatMap(Indicator::denominator)
                .flatMap(id -> figures.get(o.key().withIndicator(id))
                        .or(() -> figures.get(o.key().withIndicator(id).withCategory(""))))
                .filter(d -> number(d).filter(n -> n.signum() == 0).isPresent());
    }

    /** Whether a share that the tool computes is something of nothing. */
    static boolean hasNumerator(Dataset data, OpenFigures figures, Observation o) {
        return denominator(data, figures, o).isPresent()
                && Selection.indicator(data, o.key())
                        .filter(i -> i.unit() == Unit.PERCENT)
                        .flatMap(Indicator::numerator)
                        .flatMap(id -> figures.get(o.key().withIndicator(id)))
                        .flatMap(DenominatorZero::number)
                        .filter(n -> n.signum() > 0)
                        .isPresent();
    }

    private static Optional<BigDecimal> number(Observation o) {
        return o.value().counted().map(Counted::number);
    }
}
