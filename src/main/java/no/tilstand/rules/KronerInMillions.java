package no.tilstand.rules;

import java.math.BigDecimal;
import java.util.List;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.OpenFigures;

/**
 * Gitt en indikator i kroner, når tallet er under 1000 og har desimaler, så ser det ut som millioner, og det er en advarsel.
 *
 * <p>Kilde: kroner er hele kroner (design, del 3); kildene skriver dem ofte i millioner (Bærum 2018, kapittel 4.3).
 */
final class KronerInMillions implements Rule {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        Discretion discretion = Discretion.of(data, figures);
        return Selection.ofUnit(data, Unit.KRONER)
                .filter(o -> o.value()
                        .counted()
                        .filter(c -> c.number().abs().compareTo(THOUSAND) < 0)
                        .filter(c -> c.number().stripTrailingZeros().scale() > 0)
                        .isPresent())
                .map(o -> new Diagnostic(
                        Code.BV_213,
                        o.source().location(),
                        "beløpet er " + discretion.sayInReport(o) + " kroner; det ser ut som millioner"))
                .toList();
    }
}
