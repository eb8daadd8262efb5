package no.tilstand.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.OpenFigures;

/**
 * Gitt kroner som skal summeres eller deles, når registeret sier ulike prisår for dem, så er det en feil. Det gjelder deler av
 * en sum uten eget prisår, teller og nevner i en andel, og en utgift per barn mot telleren sin. En sum med eget prisår er i
 * orden: delene blir regnet om med deflatoren.
 *
 * <p>Kilde: ingen regning mellom prisår (design, del 6, regel 6); det skjer i trykte rapporter (leserne og dataene, punkt 5).
 */
final class PriceYears implements Rule {
    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        Map<String, Indicator> register = data.frame().register();
        List<Diagnostic> found = new ArrayList<>();
        for (Indicator indicator : register.values()) {
            sum(indicator, register)
                    .or(() -> ratio(indicator, register))
                    .ifPresent(what -> found.add(
                            new Diagnostic(Code.BV_334, indicator.location(), what + " (" + indicator.id() + ")")));
        }
        return found;
    }

    private static Optional<String> sum(Indicator indicator, Map<String, Indicator> register) {
        List<String> years = indicator.sumOf().stream()
                .flatMap(id -> kroner(Optional.of(id), register))
                .map(PriceYears::prices)
                .distinct()
                .toList();
        return indicator.unit() == Unit.KRONER && indicator.priceYear().isEmpty() && years.size() > 1
                ? Optional.of("summen har deler i ulike prisår: " + Enumeration.of(years))
                : Optional.empty();
    }

    private static Optional<String> ratio(Indicator indicator, Map<String, Indicator> register) {
        List<String> parts = Stream.concat(
                        kroner(indicator.numerator(), register), kroner(indicator.denominator(), register))
                .map(PriceYears::prices)
                .distinct()
                .toList();
        if (parts.size() > 1) {
            return Optional.of("teller og nevner har ulike prisår: " + Enumeration.of(parts));
        }
        return indicator.unit() == Unit.KRONER
                        && parts.size() == 1
                        && !parts.get(0).equals(prices(indicator))
                ? Optional.of("telleren er i " + parts.get(0) + ", men beløpet er i " + prices(indicator))
                : Optional.empty();
    }

    private static Stream<Indicator> kroner(Optional<String> id, Map<String, Indicator> register) {
        return id.map(register::get).stream().filter(i -> i.unit() == Unit.KRONER);
    }

    private static String prices(Indicator indicator) {
        return indicator.priceYear().map(y -> y + "-kroner").orElse("hvert års kroner");
    }
}
