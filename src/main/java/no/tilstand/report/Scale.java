package no.tilstand.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.report.ChartSpec.Point;
import no.tilstand.report.Plan.Series;

/** One scale for the numbers of a figure: kroner in millions when the largest printed amount is a million or more. */
record Scale(boolean millions) {
    /** A smaller amount would be 0,0 million. */
    private static final BigDecimal LEAST_IN_MILLIONS = BigDecimal.valueOf(50_000);

    static Scale of(List<Series> series, List<Period> periods, Ledger ledger) {
        List<BigDecimal> kroner = series.stream()
                .filter(s -> s.indicator().unit() == Unit.KRONER)
                .flatMap(s -> periods.stream().map(p -> ledger.look(s, p)))
                .flatMap(v -> v.counted().stream())
                .map(Counted::number)
                .filter(n -> n.signum() != 0)
                .toList();
        return new Scale(kroner.stream().anyMatch(Numbers::inMillions)
                && kroner.stream().allMatch(n -> n.abs().compareTo(LEAST_IN_MILLIONS) >= 0));
    }

    BigDecimal scaled(BigDecimal number, Indicator indicator) {
        return millions && indicator.unit() == Unit.KRONER
                ? number.movePointLeft(6).setScale(1, RoundingMode.HALF_UP)
                : Numbers.rounded(number, indicator);
    }

    String cell(Value value, Indicator indicator, Phrases phrases) {
        return value.counted()
                .map(c -> Numbers.format(scaled(c.number(), indicator)) + Numbers.mark(c))
                .orElseGet(() -> phrases.cell(value, indicator));
    }

    /** The head of the column of labels: «Antall», «Prosent», «Mill. kr (2018-kroner)». */
    String head(Indicator indicator, Words words, Terms terms) {
        String unit = millions ? words.get("enhet.mill-kr") : terms.unit(indicator);
        return Terms.upper(unit)
                + indicator
                        .priceYear()
                        .map(y -> " (" + words.get("frase.prisaar", Integer.toString(y)) + ")")
                        .orElse("");
    }

    /** The value as a chart draws it; it knows no more of a hidden one than that it is hidden. */
    Point point(Value value, Indicator indicator, Phrases phrases) {
        return value.fold(
                c -> new ChartSpec.Shown(scaled(c.number(), indicator), cell(c, indicator, phrases), c.preliminary()),
                ChartSpec.Hidden::new,
                m -> new ChartSpec.Absent(),
                ChartSpec.Absent::new);
    }
}
