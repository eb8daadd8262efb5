package no.tilstand.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value.Counted;
import no.tilstand.domain.Value.Finality;

/**
 * Gitt en andel for alle gruppene i registeret, hver med teller og nevner, og en oppgitt total, når gruppene samlet (summen av
 * tellerne delt på summen av nevnerne) er lenger fra totalen enn avrundingen kan gi, så er det en advarsel. Har gruppene samme
 * nevner, er de andeler av det samme og har ikke noe gjennomsnitt. Anslag blir ikke prøvd.
 *
 * <p>Kilde: andeler regnes på nytt av summerte tellere og nevnere, aldri som snitt av andeler (indikatorene, del A).
 */
final class WeightedMean implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        Discretion discretion = Discretion.of(data, figures);
        List<Diagnostic> found = new ArrayList<>();
        for (Indicator indicator : data.frame().register().values()) {
            if (indicator.unit() == Unit.PERCENT
                    && indicator.values().size() > 1
                    && !indicator.categoriesMakeUpTheWhole()) {
                new TreeSet<>(figures.chosen().keySet())
                        .stream()
                                .filter(k -> k.indicator().equals(indicator.id())
                                        && k.category().isEmpty())
                                .forEach(total -> judge(indicator, total, figures, discretion)
                                        .ifPresent(found::add));
            }
        }
        return found;
    }

    private static Optional<Diagnostic> judge(
            Indicator indicator, CellKey totalKey, OpenFigures figures, Discretion discretion) {
        List<Observation> groups = indicator.values().stream()
                .flatMap(v -> figures.get(totalKey.withCategory(v.name())).stream())
                .filter(o -> certain(o).flatMap(Counted::share).isPresent())
                .toList();
        Optional<Observation> total =
                figures.get(totalKey).filter(o -> certain(o).isPresent());
        if (total.isEmpty() || groups.size() < indicator.values().size()) {
            return Optional.empty();
        }
        List<Share> shares = groups.stream()
                .map(o -> certain(o).flatMap(Counted::share).orElseThrow())
                .toList();
        boolean sameBase = shares.stream()
                        .map(s -> s.denominator().stripTrailingZeros())
                        .distinct()
                        .count()
                == 1;
        Share together = new Share(
                shares.stream().map(Share::numerator).reduce(BigDecimal.ZERO, BigDecimal::add),
                shares.stream().map(Share::denominator).reduce(BigDecimal.ZERO, BigDecimal::add));
        Counted printed = certain(total.get()).orElseThrow();
        // A total with its parts is held against them exactly: 45 of 52 is not 46 of 52, however it is rounded.
        boolean agrees = printed.share()
                .map(s -> s.numerator().compareTo(together.numerator()) == 0
                        && s.denominator().compareTo(together.denominator()) == 0)
                .orElseGet(() ->
                        printed.number().subtract(together.percent()).abs().compareTo(Rounding.half(printed.number()))
                                <= 0);
        boolean otherWhole = printed.share()
                .map(s -> s.denominator().compareTo(together.denominator()) != 0)
                .orElse(false);
        if (sameBase && (printed.share().isEmpty() || otherWhole) || agrees) {
            return Optional.empty();
        }
        List<Observation> all = new ArrayList<>(groups);
        all.add(total.get());
        String message = all.stream().anyMatch(discretion::hidesInReport)
                ? "gruppene gir samlet en annen andel enn totalen"
                : "gruppene gir samlet " + parts(together) + " (" + Discretion.format(together.percent(1))
                        + " prosent), totalen er "
                        + printed.share()
                                .map(WeightedMean::parts)
                                .orElseGet(() -> Discretion.format(printed.number()) + " prosent");
        return Optional.of(new Diagnostic(
                Code.BV_230, total.get().source().location(), message + " (" + Discretion.name(totalKey) + ")"));
    }

    private static String parts(Share share) {
        return Discretion.format(share.numerator()) + " av " + Discretion.format(share.denominator());
    }

    private static Optional<Counted> certain(Observation o) {
        return o.value().counted().filter(c -> c.finality() != Finality.ESTIMATE);
    }
}
