package no.tilstand.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.AgeSpan;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Value;

/**
 * Gitt innbyggere i en alder som betyr noe annet fra 2021 (0–24 år er 0–22 år til og med 2020), eller en rate av dem, når det
 * finnes tall på begge sider av 2021 og registeret ikke har et brudd der, så er det en feil.
 *
 * <p>Kilde: aldersgrensen gikk fra 23 til 25 år i 2021 (indikatorene, del I).
 */
final class AgeLimitWithoutBreak implements Rule {
    private static final int LAST_BEFORE = AgeSpan.UNTIL_25_FROM - 1;

    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        List<Diagnostic> found = new ArrayList<>();
        for (Indicator indicator : data.frame().register().values()) {
            boolean changes = Stream.of(Optional.of(indicator.id()), indicator.denominator())
                    .flatMap(Optional::stream)
                    .anyMatch(AgeLimitWithoutBreak::means);
            if (changes
                    && indicator
                            .breakBetween(LAST_BEFORE, AgeSpan.UNTIL_25_FROM)
                            .isEmpty()
                    && hasFigure(indicator, figures, Integer.MIN_VALUE, LAST_BEFORE)
                    && hasFigure(indicator, figures, AgeSpan.UNTIL_25_FROM, Integer.MAX_VALUE)) {
                found.add(new Diagnostic(
                        Code.BV_331,
                        indicator.location(),
                        "alderen er 0–22 år til og med " + LAST_BEFORE + " og 0–24 år fra " + AgeSpan.UNTIL_25_FROM
                                + ", men indikatoren har ikke brudd der (" + indicator.id() + ")"));
            }
        }
        return found;
    }

    private static boolean means(String id) {
        return oldest(id, LAST_BEFORE) != oldest(id, AgeSpan.UNTIL_25_FROM);
    }

    /** The last age of the indicator's inhabitants; 0 for what has no ages. */
    private static int oldest(String id, int year) {
        return AgeSpan.ofIndicator(id, year).map(AgeSpan::to).orElse(0);
    }

    private static boolean hasFigure(Indicator indicator, OpenFigures figures, int from, int to) {
        return figures.chosen().keySet().stream()
                .filter(k -> k.indicator().equals(indicator.id()))
                .filter(k -> !(figures.value(k) instanceof Value.Missing))
                .map(CellKey::period)
                .anyMatch(p -> from <= p.year() && p.year() <= to);
    }
}
