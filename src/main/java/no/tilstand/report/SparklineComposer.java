package no.tilstand.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.report.Plan.Series;

/**
 * The small line of a row of the summary. Whoever measures it in the PDF has every number that it draws, so each of them is
 * a number of the report: in the data file with its source, said in the alternative text, and in the history of what is
 * issued. There is no table beside it, as there is under a figure, that could say them instead.
 */
record SparklineComposer(Ledger ledger, Words words, Phrases phrases, Terms terms) {
    SparklineComposer(Ledger ledger, Words words) {
        this(ledger, words, new Phrases(words), new Terms(words));
    }

    /**
     * @param periods from left to right
     * @param limit what the figure is held against; absent where nothing is drawn for it
     */
    Sparkline compose(Series series, List<Period> periods, Optional<BigDecimal> limit) {
        Scale scale = Scale.of(List.of(series), periods, ledger);
        boolean anyShown = periods.stream().anyMatch(p -> ledger.look(series, p) instanceof Counted);
        List<ChartSpec.Point> points = new ArrayList<>();
        List<Sparkline.Said> said = new ArrayList<>();
        for (Period period : periods) {
            // A year without a number is a gap, and so no number of the report; a hidden one is hidden here as well.
            Value value = ledger.look(series, period);
            boolean isNumber = value instanceof Counted || value instanceof Value.Suppressed;
            if (anyShown && isNumber) {
                ledger.print(series, period);
                said.add(new Sparkline.Said(series.at(period), scale.cell(value, series.indicator(), phrases)));
            }
            points.add(scale.point(value, series.indicator(), phrases));
        }
        return new Sparkline(
                points,
                limit.map(l -> scale.scaled(l, series.indicator())),
                breaks(series, periods),
                anyShown ? alternative(series, periods, scale) : "",
                said);
    }

    /** The places before which the line is interrupted. */
    private static List<Integer> breaks(Series series, List<Period> periods) {
        List<Integer> breaks = new ArrayList<>();
        for (int i = 1; i < periods.size(); i++) {
            if (series.indicator()
                    .breakBetween(periods.get(i - 1).year(), periods.get(i).year())
                    .isPresent()) {
                breaks.add(i);
            }
        }
        return breaks;
    }

    /** «Barn med tiltak, antall: 51 i 2013, 20 i 2018. Skjermet: 2014–2017.»: as drawn, year by year. */
    private String alternative(Series series, List<Period> periods, Scale scale) {
        String numbers = periods.stream()
                .filter(p -> ledger.look(series, p) instanceof Counted)
                .map(p -> words.get(
                        "alt.gnist-tall",
                        scale.cell(ledger.look(series, p), series.indicator(), phrases),
                        phrases.period(p, false)))
                .collect(Collectors.joining(", "));
        StringBuilder text = new StringBuilder(words.get(
                "alt.gnist",
                terms.series(series, false),
                Terms.lower(scale.head(series.indicator(), words, terms)),
                numbers));
        add(text, "alt.skjermet", periods, p -> ledger.look(series, p) instanceof Value.Suppressed);
        add(text, "alt.mangler", periods, p -> {
            Value value = ledger.look(series, p);
            return !(value instanceof Counted || value instanceof Value.Suppressed);
        });
        for (int i : breaks(series, periods)) {
            text.append(' ')
                    .append(words.get(
                            "alt.brudd",
                            phrases.period(periods.get(i - 1), true),
                            phrases.period(periods.get(i), true)));
        }
        return text.toString();
    }

    private void add(StringBuilder text, String key, List<Period> periods, Predicate<Period> which) {
        List<Period> those = periods.stream().filter(which).toList();
        if (!those.isEmpty()) {
            text.append(' ').append(words.get(key, phrases.periods(those)));
        }
    }
}
