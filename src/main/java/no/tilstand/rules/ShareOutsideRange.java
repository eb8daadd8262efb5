package no.tilstand.rules;

import java.math.BigDecimal;
import java.util.List;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Value.Counted;

/**
 * Gitt en indikator i prosent, når verdien er under 0 eller over 100, så er den en feil. Er teller og nevner oppgitt og
 * telleren størst, sier {@link NumeratorAboveDenominator} det i stedet.
 *
 * <p>Kilde: prosent er 0 til 100 overalt (design, del 3).
 */
final class ShareOutsideRange implements Rule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        Discretion discretion = Discretion.of(data, figures);
        return Selection.ofUnit(data, Unit.PERCENT)
                .filter(o ->
                        o.value().counted().filter(ShareOutsideRange::outside).isPresent())
                .map(o -> new Diagnostic(
                        Code.BV_202,
                        o.source().location(),
                        discretion.hides(o)
                                ? "andelen er " + Discretion.HIDDEN + "; den skal ligge fra 0 til 100"
                                : "andelen er " + discretion.say(o) + " prosent; den skal ligge fra 0 til 100"))
                .toList();
    }

    private static boolean outside(Counted value) {
        boolean partsSaySo = value.share()
                .map(s -> s.numerator().compareTo(s.denominator()) > 0)
                .orElse(false);
        return !partsSaySo && (value.number().signum() < 0 || value.number().compareTo(HUNDRED) > 0);
    }
}
