package no.tilstand.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.domain.Value.Finality;

/**
 * Gitt en prosent og dens egne deler, i samme rad eller som indikatorene {@code teller} og {@code nevner} i registeret, når
 * prosenten er lenger fra delene enn en halv enhet i siste oppgitte desimal, så er det en feil. Anslag blir ikke prøvd.
 *
 * <p>Kilde: deler og helhet skal stemme (design, del 6, regel 8).
 */
final class PercentAgainstParts implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        Discretion discretion = Discretion.of(data, figures);
        return Selection.ofUnit(data, Unit.PERCENT)
                .flatMap(o -> parts(data, figures, o)
                        .filter(share -> share.numerator().compareTo(share.denominator()) <= 0)
                        .filter(share -> differs(o.value().counted().orElseThrow(), share))
                        .map(share -> finding(o, share, discretion))
                        .stream())
                .toList();
    }

    private static Diagnostic finding(Observation o, Share share, Discretion discretion) {
        Observation byParts = o.withValue(Value.of(share));
        String message = discretion.hides(o) || discretion.hides(byParts)
                ? "prosenten stemmer ikke med teller og nevner (" + Discretion.name(o.key()) + ")"
                : "prosenten er " + discretion.say(o) + ", men teller og nevner gir "
                        + Discretion.format(share.percent(decimals(o) + 1)) + " (" + Discretion.name(o.key()) + ")";
        return new Diagnostic(Code.BV_204, o.source().location(), message);
    }

    private static int decimals(Observation o) {
        return Math.max(0, o.value().counted().orElseThrow().number().scale());
    }

    private static Optional<Share> parts(Dataset data, OpenFigures figures, Observation o) {
        Optional<Counted> given = o.value().counted().filter(c -> c.finality() != Finality.ESTIMATE);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        return given.get()
                .share()
                .or(() -> Selection.indicator(data, o.key())
                        .filter(i ->
                                i.numerator().isPresent() && i.denominator().isPresent())
                        .flatMap(i -> fromCells(i, figures, o.key())));
    }

    private static Optional<Share> fromCells(Indicator indicator, OpenFigures figures, CellKey key) {
        CellKey denominator = key.withIndicator(indicator.denominator().orElseThrow());
        Optional<BigDecimal> whole = Stream.of(denominator, denominator.withCategory(""))
                .flatMap(k -> certain(figures, k).stream())
                .findFirst();
        return certain(figures, key.withIndicator(indicator.numerator().orElseThrow()))
                .flatMap(n -> whole.filter(d -> d.signum() > 0).map(d -> new Share(n, d)));
    }

    private static Optional<BigDecimal> certain(OpenFigures figures, CellKey key) {
        return figures.value(key)
                .counted()
                .filter(c -> c.finality() != Finality.ESTIMATE)
                .map(Counted::number);
    }

    private static boolean differs(Counted given, Share share) {
        return given.number().subtract(share.percent()).abs().compareTo(Rounding.half(given.number())) > 0;
    }
}
