package no.tilstand.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    /** Before the highest and lowest numbers and the direction are left out. */
    private static final int LONGEST_WITH_ALL = 500;

    AlternativeText(String municipality, Ledger ledger, ChartComposer charts, Words words) {
        this(municipality, ledger, charts, words, new Phrases(words), new Terms(words));
    }

    /** What a sighted reader sees, from the printed values only (page design 3, language guide «Alternative text»). */
    String of(PlannedFigure figure, Scale scale) {
        String whole = text(figure, scale, series(figure, scale, Length.WHOLE));
        if (figure.series().size() == 1 || whole.length() <= LONGEST) {
            return whole;
        }
        String brief = text(figure, scale, series(figure, scale, Length.BRIEF));
        if (brief.length() <= LONGEST_WITH_ALL) {
            return brief;
        }
        String ends = text(figure, scale, series(figure, scale, Length.ENDS));
        return ends.length() <= LONGEST ? ends : text(figure, scale, atAGlance(figure, scale));
    }

    /** How a series is described: in sentences; the same in one line; or only its first and last number. */
    private enum Length {
        WHOLE,
        BRIEF,
        ENDS
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
        charts.target(figure, scale)
                .ifPresent(t ->
                        out.append(' ').append(words.get("alt.krav", t.label())).append(beside(figure)));
        return out.append(' ').append(words.get("alt.tabell")).toString();
    }

    /** On which side of the line of what is demanded the last numbers lie. */
    private String beside(PlannedFigure figure) {
        boolean same = Captions.sameIndicator(figure.series());
        Period last = last(figure.periods());
        Map<Integer, List<String>> sides = new TreeMap<>();
        for (Series s : figure.series()) {
            Optional<BigDecimal> limit =
                    s.area().isEmpty() ? charts.assessments().of(s, last).limit() : Optional.empty();
            if (limit.isPresent() && ledger.look(s, last) instanceof Counted) {
                int side = Integer.signum(number(s, last).compareTo(limit.get()));
                sides.computeIfAbsent(side, k -> new ArrayList<>()).add(terms.series(s, same));
            }
        }
        StringBuilder out = new StringBuilder();
        sides.forEach((side, names) -> {
            String key = side > 0 ? "alt.linje-over" : side < 0 ? "alt.linje-under" : "alt.linje-paa";
            String where = words.get(key, phrases.period(last, true));
            out.append(' ')
                    .append(where)
                    .append(figure.series().size() == 1 ? "" : ": " + String.join(", ", names))
                    .append('.');
        });
        return out.toString();
    }

    private String series(PlannedFigure figure, Scale scale, Length length) {
        boolean same = Captions.sameIndicator(figure.series());
        return figure.series().stream()
                .map(s -> describe(
                        s,
                        figure.periods(),
                        figure.series().size() == 1 ? "" : terms.series(s, same) + ": ",
                        scale,
                        length))
                .collect(Collectors.joining(" "));
    }

    /**
     * Of many series: their names, and which are largest and smallest in the last period; that only where all of them are
     * shown there, for among values with a hidden one an order would say something about it.
     */
    private String atAGlance(PlannedFigure figure, Scale scale) {
        boolean same = Captions.sameIndicator(figure.series());
        Period last = last(figure.periods());
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

    private String describe(Series series, List<Period> periods, String name, Scale scale, Length length) {
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
        // Among values with a hidden one, an order would say something about the hidden one.
        boolean ordered = hidden.isEmpty() && length != Length.ENDS;
        if (shown.size() == 1) {
            out.append(words.get("alt.ett", text(series, shown.get(0), scale), phrases.period(shown.get(0), true)));
        } else if (shown.size() > 1 && length == Length.BRIEF) {
            out.append(brief(series, shown, scale, ordered));
        } else if (shown.size() > 1) {
            String startEnd = words.get(
                    "alt.start-slutt",
                    text(series, shown.get(0), scale),
                    phrases.period(shown.get(0), true),
                    text(series, last(shown), scale),
                    phrases.period(last(shown), true));
            out.append(name.isEmpty() ? startEnd : Terms.lower(startEnd));
            if (ordered) {
                out.append(order(series, shown, scale));
            }
        }
        appendList(out, "alt.forelopig", preliminary);
        List<Period> estimated = FigureNotes.estimatedPeriods(ledger, series, periods);
        appendList(out, "alt.anslag", estimated.isEmpty() ? List.of() : List.of(phrases.periods(estimated)));
        appendList(out, "alt.skjermet", hidden);
        appendList(out, "alt.mangler", missing);
        return out.toString();
    }

    /** «Høyest 51 (2013), lavest 20 (2018). Samlet ned.» */
    private String order(Series series, List<Period> shown, Scale scale) {
        Period high = extreme(series, shown, 1);
        Period low = extreme(series, shown, -1);
        StringBuilder out = new StringBuilder();
        if (number(series, high).compareTo(number(series, low)) != 0) {
            out.append(' ')
                    .append(words.get(
                            "alt.hoyest-lavest",
                            text(series, high, scale),
                            phrases.period(high, true),
                            text(series, low, scale),
                            phrases.period(low, true)));
        }
        List<Period> comparable = sinceBreak(series, shown);
        if (comparable.size() == shown.size()) {
            out.append(' ').append(words.get(direction(series, shown).whole));
        } else if (comparable.size() > 1) {
            out.append(' ')
                    .append(words.get(direction(series, comparable).since, phrases.period(comparable.get(0), true)));
        }
        return out.toString();
    }

    /** «51 (2013, høyest) til 20 (2018, lavest), ned.» */
    private String brief(Series series, List<Period> shown, Scale scale, boolean ordered) {
        Period first = shown.get(0);
        Period last = last(shown);
        if (!ordered) {
            return words.get("alt.kort", brief(series, first, scale, ""), brief(series, last, scale, "")) + ".";
        }
        // Of equal numbers the last or the first one, which is told of anyway.
        List<Period> endsFirst =
                Stream.concat(Stream.of(last, first), shown.stream()).toList();
        Period high = extreme(series, endsFirst, 1);
        Period low = extreme(series, endsFirst, -1);
        boolean level = number(series, high).compareTo(number(series, low)) == 0;
        List<String> parts = new ArrayList<>();
        Map<Period, String> marks = new HashMap<>();
        if (!level) {
            for (Period extreme : List.of(high, low)) {
                String word = words.get(extreme.equals(high) ? "alt.kort-hoyest" : "alt.kort-lavest");
                if (extreme.equals(first) || extreme.equals(last)) {
                    marks.put(extreme, ", " + word);
                } else {
                    parts.add(word + " " + brief(series, extreme, scale, ""));
                }
            }
        }
        List<Period> comparable = sinceBreak(series, shown);
        if (comparable.size() > 1) {
            String word = words.get(direction(series, comparable).since, phrases.period(comparable.get(0), true));
            String plain = words.get(direction(series, comparable).brief);
            parts.add(comparable.size() == shown.size() ? plain : Terms.lower(word.substring(0, word.length() - 1)));
        }
        String ends = words.get(
                "alt.kort",
                brief(series, first, scale, marks.getOrDefault(first, "")),
                brief(series, last, scale, marks.getOrDefault(last, "")));
        return ends + (parts.isEmpty() ? "" : ", " + String.join(", ", parts)) + ".";
    }

    private String brief(Series series, Period period, Scale scale, String mark) {
        return text(series, period, scale) + " (" + phrases.period(period, true) + mark + ")";
    }

    /** Those that may be compared with the last: no change is told over a break (design section 6, rule 5). */
    private static List<Period> sinceBreak(Series series, List<Period> shown) {
        int end = last(shown).year();
        return shown.stream()
                .filter(p -> series.indicator().breakBetween(p.year(), end).isEmpty())
                .toList();
    }

    /** The words for a direction: from the first number, from a later one, and in one line. */
    private enum Direction {
        UP("alt.opp", "alt.opp-siden", "alt.kort-opp"),
        DOWN("alt.ned", "alt.ned-siden", "alt.kort-ned"),
        LEVEL("alt.uendret", "alt.uendret-siden", "alt.kort-uendret");

        private final String whole;
        private final String since;
        private final String brief;

        Direction(String whole, String since, String brief) {
            this.whole = whole;
            this.since = since;
            this.brief = brief;
        }
    }

    private Direction direction(Series series, List<Period> shown) {
        int direction = number(series, last(shown)).compareTo(number(series, shown.get(0)));
        return direction > 0 ? Direction.UP : direction < 0 ? Direction.DOWN : Direction.LEVEL;
    }

    private static Period last(List<Period> periods) {
        return periods.get(periods.size() - 1);
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
