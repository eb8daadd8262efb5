package no.tilstand.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.report.Plan.PlannedFigure;
import no.tilstand.report.Plan.Series;

/** The alternative text of a chart, from the printed values only (page design 3, language guide «Alternative text»). */
record AlternativeText(
        String municipality, Ledger ledger, ChartComposer charts, Words words, Phrases phrases, Terms terms) {
    /** Characters; a longer text of several series is made shorter: the table under the figure has it all. */
    private static final int LONGEST = 400;

    AlternativeText(String municipality, Ledger ledger, ChartComposer charts, Words words) {
        this(municipality, ledger, charts, words, new Phrases(words), new Terms(words));
    }

    /** What a sighted reader sees, from the printed values only (page design 3, language guide «Alternative text»). */
    String of(PlannedFigure figure, Scale scale) {
        String whole = text(figure, scale, series(figure, scale, true));
        if (figure.series().size() == 1 || whole.length() <= LONGEST) {
            return whole;
        }
        String shorter = text(figure, scale, series(figure, scale, false));
        return shorter.length() <= LONGEST ? shorter : text(figure, scale, atAGlance(figure, scale));
    }

    private String text(PlannedFigure figure, Scale scale, String series) {
        StringBuilder out =
                new StringBuilder(words.get("alt.type." + figure.kind().name().toLowerCase(Locale.ROOT)));
        String caption = charts.captions().caption(figure.title(), figure.series(), figure.periods(), scale);
        out.append(": ")
                .append(Terms.lower(caption))
                .append(", ")
                .append(municipality)
                .append(". ")
                .append(series);
        for (ChartSpec.BreakMark b : charts.breaks(figure)) {
            out.append(' ')
                    .append(words.get(
                            "alt.brudd",
                            phrases.period(figure.periods().get(b.category() - 1), true),
                            phrases.period(figure.periods().get(b.category()), true)));
        }
        charts.target(figure, scale).ifPresent(t -> out.append(' ').append(words.get("alt.krav", t.label())));
        return out.append(' ').append(words.get("alt.tabell")).toString();
    }

    private String series(PlannedFigure figure, Scale scale, boolean whole) {
        boolean same = Captions.sameIndicator(figure.series());
        return figure.series().stream()
                .map(s -> describe(
                        s,
                        figure.periods(),
                        figure.series().size() == 1 ? "" : terms.series(s, same) + ": ",
                        scale,
                        whole))
                .collect(Collectors.joining(" "));
    }

    /**
     * Of many series: their names, and which are largest and smallest in the last period; that only where all of them are
     * shown there, for among values with a hidden one an order would say something about it.
     */
    private String atAGlance(PlannedFigure figure, Scale scale) {
        boolean same = Captions.sameIndicator(figure.series());
        Period last = figure.periods().get(figure.periods().size() - 1);
        String out = words.get(
                "alt.serier",
                Integer.toString(figure.series().size()),
                figure.series().stream().map(s -> terms.series(s, same)).collect(Collectors.joining(", ")));
        List<Series> all = figure.series();
        if (!all.stream().allMatch(s -> ledger.look(s, last) instanceof Counted)) {
            return out;
        }
        Comparator<Series> bySize = Comparator.comparing(s -> number(s, last));
        Series high = all.stream().max(bySize).orElseThrow();
        Series low = all.stream().min(bySize).orElseThrow();
        return number(high, last).compareTo(number(low, last)) == 0
                ? out
                : out
                        + " "
                        + words.get(
                                "alt.storst-minst",
                                phrases.period(last, true),
                                terms.series(high, same),
                                text(high, last, scale),
                                terms.series(low, same),
                                text(low, last, scale));
    }

    /** @param whole with the highest and the lowest number and the direction, not only the first and the last */
    private String describe(Series series, List<Period> periods, String name, Scale scale, boolean whole) {
        List<Period> shown = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> preliminary = new ArrayList<>();
        for (Period p : periods) {
            Value value = ledger.look(series, p);
            String when = phrases.period(p, true);
            if (value instanceof Counted c) {
                shown.add(p);
                if (c.preliminary()) {
                    preliminary.add(when);
                }
            } else if (value instanceof Value.Suppressed) {
                hidden.add(when);
            } else {
                missing.add(when);
            }
        }
        StringBuilder out = new StringBuilder(name);
        if (shown.size() == 1) {
            out.append(words.get("alt.ett", text(series, shown.get(0), scale), phrases.period(shown.get(0), true)));
        } else if (shown.size() > 1) {
            Period first = shown.get(0);
            Period last = shown.get(shown.size() - 1);
            String startEnd = words.get(
                    "alt.start-slutt",
                    text(series, first, scale),
                    phrases.period(first, true),
                    text(series, last, scale),
                    phrases.period(last, true));
            out.append(name.isEmpty() ? startEnd : Terms.lower(startEnd));
            // Among values with a hidden one, an order would say something about the hidden one.
            if (whole && hidden.isEmpty()) {
                Period high = extreme(series, shown, 1);
                Period low = extreme(series, shown, -1);
                int direction = number(series, last).compareTo(number(series, first));
                if (number(series, high).compareTo(number(series, low)) != 0) {
                    out.append(' ')
                            .append(words.get(
                                    "alt.hoyest-lavest",
                                    text(series, high, scale),
                                    phrases.period(high, true),
                                    text(series, low, scale),
                                    phrases.period(low, true)));
                }
                out.append(' ')
                        .append(words.get(direction > 0 ? "alt.opp" : direction < 0 ? "alt.ned" : "alt.uendret"));
            }
        }
        appendList(out, "alt.forelopig", preliminary);
        List<Period> estimated = FigureNotes.estimatedPeriods(ledger, series, periods);
        appendList(out, "alt.anslag", estimated.isEmpty() ? List.of() : List.of(phrases.periods(estimated)));
        appendList(out, "alt.skjermet", hidden);
        appendList(out, "alt.mangler", missing);
        return out.toString();
    }

    private void appendList(StringBuilder out, String key, List<String> when) {
        if (!when.isEmpty()) {
            out.append(out.isEmpty() ? "" : " ").append(words.get(key, String.join(", ", when)));
        }
    }

    private BigDecimal number(Series series, Period period) {
        return Numbers.rounded(
                ledger.look(series, period).counted().orElseThrow().number(), series.indicator());
    }

    private Period extreme(Series series, List<Period> shown, int sign) {
        return shown.stream()
                .reduce((a, b) -> number(series, b).compareTo(number(series, a)) * sign > 0 ? b : a)
                .orElseThrow();
    }

    private String text(Series series, Period period, Scale scale) {
        return scale.cell(ledger.look(series, period), series.indicator(), phrases);
    }
}
