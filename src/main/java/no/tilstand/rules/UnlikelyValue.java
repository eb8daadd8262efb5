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
import no.tilstand.domain.Value.Counted;

/**
 * Gitt et antall og minst tre andre år av den samme rekken, når det er mer enn ti ganger medianen av de andre, eller mindre
 * enn en tidel av den, og det største av de to er minst 20, så er det en advarsel. Gitt dager over ti år eller mer enn
 * 10 000 årsverk, så er det også en advarsel.
 *
 * <p>Kilde: vårt valg. En null for mye eller for lite er den vanligste feilen ved inntasting; ti ganger er mer enn noe år
 * har endret en kommune. Tider over ti år er lengre enn noe tiltak varer uten å bli vurdert på nytt.
 */
final class UnlikelyValue implements Rule {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal LEAST_JUDGED = BigDecimal.valueOf(20);
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(3650);
    private static final BigDecimal MOST_STAFF = BigDecimal.valueOf(10_000);
    private static final int LEAST_OTHERS = 3;

    @Override
    public List<Diagnostic> check(Dataset data, OpenFigures figures) {
        Discretion discretion = Discretion.of(data, figures);
        List<Diagnostic> found = new ArrayList<>();
        Map<CellKey, List<Observation>> series = new TreeMap<>();
        for (Observation o : new TreeMap<>(figures.chosen()).values()) {
            Optional<Indicator> indicator = Selection.indicator(data, o.key());
            Optional<BigDecimal> number = o.value().counted().map(Counted::number);
            if (indicator.isEmpty() || number.isEmpty()) {
                continue;
            }
            Unit unit = indicator.get().unit();
            if (unit == Unit.DAYS && number.get().compareTo(MOST_DAYS) > 0) {
                found.add(finding(o, discretion.sayInReport(o) + " dager er mer enn ti år"));
            } else if (unit == Unit.FULL_TIME_EQUIVALENTS && number.get().compareTo(MOST_STAFF) > 0) {
                found.add(finding(o, discretion.sayInReport(o) + " årsverk er mer enn 10 000"));
            } else if (unit == Unit.COUNT && o.key().period().isYear()) {
                series.computeIfAbsent(o.key().at(Period.ofYear(0)), k -> new ArrayList<>())
                        .add(o);
            }
        }
        series.values()
                .forEach(years -> years.forEach(o -> {
                    List<BigDecimal> others = years.stream()
                            .filter(other -> other != o)
                            .map(UnlikelyValue::number)
                            .sorted()
                            .toList();
                    // Of a small number it would say how small.
                    if (!discretion.hides(o) && others.size() >= LEAST_OTHERS && far(number(o), median(others))) {
                        found.add(finding(
                                o,
                                "tallet er langt fra de andre årene"
                                        + (discretion.hidesInReport(o) ? "" : ": " + discretion.sayInReport(o))
                                        + " (" + Discretion.name(o.key()) + ")"));
                    }
                }));
        return found;
    }

    private static Diagnostic finding(Observation o, String message) {
        return new Diagnostic(Code.BV_211, o.source().location(), message);
    }

    private static BigDecimal number(Observation o) {
        return o.value().counted().map(Counted::number).orElseThrow();
    }

    /** The lower one of the two in the middle when they are an even number. */
    private static BigDecimal median(List<BigDecimal> sorted) {
        return sorted.get((sorted.size() - 1) / 2);
    }

    private static boolean far(BigDecimal value, BigDecimal median) {
        return value.max(median).compareTo(LEAST_JUDGED) >= 0
                && (value.compareTo(median.multiply(TEN)) > 0
                        || value.multiply(TEN).compareTo(median) < 0);
    }
}
