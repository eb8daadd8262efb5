package no.tilstand.rules;

import java.util.List;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.OpenFigures;

/**
 * Gitt et antall barn, saker eller hendelser i ett år eller halvår, når tallet har desimaler som ikke er null, så er det en
 * feil. Et tall for flere år kan være et gjennomsnitt, og det er et tall som registeret gir desimaler ({@code barn-per-aarsverk}).
 *
 * <p>Kilde: {@code gjelder} i indikatorregisteret.
 */
final class FractionalCount implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        Discretion discretion = Discretion.of(data, figures);
        return Selection.ofUnit(data, Unit.COUNT)
                .filter(o -> !o.key().period().isSpan())
                .filter(o -> Selection.indicator(data, o.key())
                        .map(i -> Selection.PEOPLE_AND_EVENTS.contains(i.counts()) && i.decimals() == 0)
                        .orElse(false))
                .filter(o -> o.value()
                        .counted()
                        .filter(c -> c.number().stripTrailingZeros().scale() > 0)
                        .isPresent())
                .map(o -> new Diagnostic(
                        Code.BV_206,
                        o.source().location(),
                        "antallet er " + (discretion.hides(o) ? Discretion.SMALL + " med desimaler" : discretion.say(o))
                                + " (" + Discretion.name(o.key()) + "); barn, saker og hendelser telles i hele tall"))
                .toList();
    }
}
