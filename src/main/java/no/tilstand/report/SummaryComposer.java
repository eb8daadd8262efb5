package no.tilstand.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilstand.domain.Frame;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Period;
import no.tilstand.domain.Strategy;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.indicators.Assessment;
import no.tilstand.indicators.Attainment;
import no.tilstand.indicators.Change;
import no.tilstand.report.ChartSpec.Point;
import no.tilstand.report.Plan.Series;

/**
 * The page for the politician: what is demanded and whether it was reached, and how much there is of the rest. Two tables,
 * because a neutral indicator has neither target nor verdict (page design section 2).
 */
final class SummaryComposer {
    private final Plan plan;
    private final Ledger ledger;
    private final Words words;
    private final Phrases phrases;
    private final Terms terms;
    private final FigureComposer figures;

    SummaryComposer(Plan plan, Ledger ledger, Words words, FigureComposer figures) {
        this.plan = plan;
        this.ledger = ledger;
        this.words = words;
        this.phrases = new Phrases(words);
        this.terms = new Terms(words);
        this.figures = figures;
    }

    /** How many numbered tables the summary page has. */
    static int tables(List<Series> rows, Frame frame) {
        return (int) rows.stream().map(s -> isJudged(s, frame)).distinct().count();
    }

    /** Whether a row has something to be held against: a demand of the law, or a goal of the strategy. */
    private static boolean isJudged(Series series, Frame frame) {
        return series.indicator().direction() != Indicator.Direction.NEUTRAL
                && (series.indicator().legalDemandIn(frame.settings().year()).isPresent()
                        || frame.strategy().goals().stream().anyMatch(g -> isAbout(g, series)));
    }

    private static boolean isAbout(Strategy.Goal goal, Series series) {
        return goal.indicator().filter(series.indicator().id()::equals).isPresent()
                && goal.category().equals(series.category());
    }

    Report.Summary compose() {
        int year = plan.frame().settings().year();
        int from = plan.frame().settings().from();
        List<Series> judged =
                plan.summary().stream().filter(s -> isJudged(s, plan.frame())).toList();
        List<Series> described =
                plan.summary().stream().filter(s -> !isJudged(s, plan.frame())).toList();
        String years = from == year ? Integer.toString(year) : from + "–" + year;
        String change = words.get("sammendrag.endring", Integer.toString(year - 1));
        List<String> head = List.of(words.get("kolonne.indikator"), Integer.toString(year), change, years);
        int number = 0;
        Report.Summary.Table first = new Report.Summary.Table(
                judged.isEmpty() ? "" : tableLabel(++number),
                words.get("sammendrag.krav"),
                plus(head, words.get("kolonne.krav"), words.get("kolonne.status")),
                judged.stream().map(s -> row(s, true)).toList());
        Report.Summary.Table second = new Report.Summary.Table(
                described.isEmpty() ? "" : tableLabel(++number),
                words.get("sammendrag.omfang"),
                plus(head, words.get("sammendrag.gjelder")),
                described.stream().map(s -> row(s, false)).toList());
        List<Attainment> legend = List.of(
                Attainment.MET, Attainment.NEARLY, Attainment.NOT_MET, Attainment.NEUTRAL, Attainment.NOT_ASSESSABLE);
        boolean wishes =
                judged.stream().anyMatch(s -> figures.assess(s, period(s)).attainment() == Attainment.WISH);
        return new Report.Summary(
                "sammendrag",
                words.get("sammendrag.tittel"),
                List.of(Span.words(lead(judged, described))),
                List.of(Span.words(shortLead(judged, described))),
                first,
                second,
                plan.summary().isEmpty()
                        ? List.of()
                        : Stream.concat(legend.stream(), wishes ? Stream.of(Attainment.WISH) : Stream.empty())
                                .map(terms::status)
                                .toList(),
                plan.summary().isEmpty() ? "" : words.get("sammendrag.forklaring"));
    }

    private String tableLabel(int number) {
        return words.get("merkelapp.tabell") + Numbers.NO_BREAK_SPACE + number;
    }

    private static List<String> plus(List<String> head, String... more) {
        List<String> all = new ArrayList<>(head);
        all.addAll(List.of(more));
        return all;
    }

    /** Two sentences: how many, and how many of each status. */
    private String shortLead(List<Series> judged, List<Series> described) {
        List<String> counts = new ArrayList<>();
        for (Attainment attainment : List.of(
                Attainment.MET, Attainment.NEARLY, Attainment.NOT_MET, Attainment.NOT_ASSESSABLE, Attainment.WISH)) {
            long count = judged.stream()
                    .filter(s -> figures.assess(s, period(s)).attainment() == attainment)
                    .count();
            if (count > 0) {
                counts.add(Long.toString(count)
                        + Numbers.NO_BREAK_SPACE
                        + Terms.lower(terms.status(attainment).word()));
            }
        }
        String opening = opening(judged, described);
        return counts.isEmpty() ? opening : opening + " " + words.get("sammendrag.antall", enumerated(counts));
    }

    private String opening(List<Series> judged, List<Series> described) {
        if (judged.isEmpty() && described.isEmpty()) {
            return words.get("sammendrag.tomt");
        }
        int rows = judged.size() + described.size();
        return words.get(
                described.isEmpty() || judged.isEmpty() ? "sammendrag.innledning-en" : "sammendrag.innledning",
                Integer.toString(rows),
                Integer.toString(plan.frame().settings().year()),
                Integer.toString(judged.size()));
    }

    /** Two to four sentences: how many, what was reached, what was not, what could not be judged. */
    private String lead(List<Series> judged, List<Series> described) {
        List<String> sentences = new ArrayList<>();
        sentences.add(opening(judged, described));
        addNames(sentences, judged, Attainment.MET, "sammendrag.naadd");
        addNames(sentences, judged, Attainment.NEARLY, "sammendrag.nesten");
        addNames(sentences, judged, Attainment.NOT_MET, "sammendrag.ikke");
        if (sentences.size() < 4) {
            addNames(sentences, judged, Attainment.NOT_ASSESSABLE, "sammendrag.kan-ikke");
        }
        if (sentences.size() < 4) {
            addNames(sentences, judged, Attainment.WISH, "sammendrag.ikke-tallfestet");
        }
        return String.join(" ", sentences);
    }

    private void addNames(List<String> sentences, List<Series> rows, Attainment attainment, String key) {
        List<String> names = rows.stream()
                .filter(s -> figures.assess(s, period(s)).attainment() == attainment)
                .map(this::nameInLead)
                .toList();
        if (!names.isEmpty()) {
            sentences.add(words.get(key, enumerated(names)));
        }
    }

    /** With «(delmålet)» where only a milestone was assessed. */
    private String nameInLead(Series series) {
        String name = Terms.lower(terms.series(series, false));
        return figures.assess(series, period(series)).milestone().isPresent()
                ? words.get("sammendrag.delmaal", name)
                : name;
    }

    /** «a, b og c». */
    private String enumerated(List<String> names) {
        return names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1))
                        + " "
                        + words.get("frase.og")
                        + " "
                        + names.get(names.size() - 1);
    }

    private Report.Summary.Row row(Series series, boolean judged) {
        Indicator indicator = series.indicator();
        Period period = period(series);
        Value value = ledger.print(series, period);
        Assessment assessment = figures.assess(series, period);
        String parts =
                value.counted().flatMap(Counted::share).map(phrases::parts).orElse("");
        String about = terms.whatIsCounted(indicator) + (period.isYear() ? "" : ", " + phrases.period(period, true));
        String later = assessment
                .demand()
                .map(d -> terms.laterInSummary(assessment, indicator))
                .orElse("");
        return new Report.Summary.Row(
                terms.series(series, false),
                judged ? later.isEmpty() ? about : later : "",
                phrases.mixedCell(value, indicator),
                judged ? parts : "",
                change(series, period),
                sparkline(series, assessment),
                judged
                        ? assessment
                                .demand()
                                .map(d -> terms.demand(assessment, indicator))
                                .orElse("–")
                        : "",
                judged ? Optional.of(terms.status(assessment.attainment())) : Optional.empty(),
                judged ? "" : about(series, about));
    }

    /** What the number counts, and why there is nothing to see where there is nothing. */
    private String about(Series series, String counted) {
        List<Period> periods = periods(series);
        List<Period> shown = periods.stream()
                .filter(p -> !(ledger.look(series, p) instanceof Value.Missing))
                .toList();
        if (shown.isEmpty()) {
            return words.get("sammendrag.mangler");
        }
        return shown.size() == 1 && shown.contains(period(series)) && periods.size() > 1
                ? words.get("sammendrag.tidligere-mangler", counted)
                : counted;
    }

    /** The years of the report; the half-years, for a series that the planner has found no year of. */
    private List<Period> periods(Series series) {
        List<Period> all = new ArrayList<>();
        List<Period> halves = new ArrayList<>();
        for (int year = plan.frame().settings().from();
                year <= plan.frame().settings().year();
                year++) {
            all.add(Period.ofYear(year));
            for (Period.Part part : List.of(Period.Part.FIRST_HALF, Period.Part.SECOND_HALF)) {
                halves.add(new Period(year, year, part));
            }
        }
        halves.removeIf(p -> !plan.cells().contains(series.at(p)));
        return halves.isEmpty() || all.stream().anyMatch(p -> plan.cells().contains(series.at(p))) ? all : halves;
    }

    /** The year of the report, or its last half-year. */
    private Period period(Series series) {
        int year = plan.frame().settings().year();
        List<Period> periods = periods(series);
        Period last = periods.get(periods.size() - 1);
        return last.year() == year ? last : Period.ofYear(year);
    }

    /** The change from the year before, or the sign that says why there is none. */
    String change(Series series, Period period) {
        Change change =
                Change.between(ledger.figures(), series.indicator(), series.at(period), Change.before(period), period);
        if (change instanceof Change.Known known) {
            return phrases.shortChange(known, series.indicator());
        } else if (change instanceof Change.OverBreak) {
            return words.get("sammendrag.brudd");
        } else if (change instanceof Change.OtherPrices) {
            return words.get("sammendrag.prisaar");
        }
        return change instanceof Change.Hidden ? ":" : "..";
    }

    private Sparkline sparkline(Series series, Assessment assessment) {
        List<Period> years = periods(series);
        Scale scale = Scale.of(List.of(series), years, ledger);
        List<Point> points = new ArrayList<>();
        List<Period> shown = new ArrayList<>();
        List<Integer> breaks = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            Value value = ledger.look(series, years.get(i));
            points.add(scale.point(value, series.indicator(), phrases));
            if (value instanceof Counted) {
                shown.add(years.get(i));
            }
            if (i > 0
                    && series.indicator()
                            .breakBetween(years.get(i - 1).year(), years.get(i).year())
                            .isPresent()) {
                breaks.add(i);
            }
        }
        Optional<BigDecimal> target = assessment.attainment() == Attainment.NEUTRAL
                ? Optional.empty()
                : assessment.limit().map(l -> scale.scaled(l, series.indicator()));
        String name = terms.series(series, false);
        String alt = "";
        if (shown.size() == 1) {
            alt = words.get("alt.gnist-ett", name, spoken(series, shown.get(0)), phrases.period(shown.get(0), false));
        } else if (shown.size() > 1) {
            Period first = shown.get(0);
            Period last = shown.get(shown.size() - 1);
            alt = words.get(
                    "alt.gnist",
                    name,
                    spoken(series, first),
                    phrases.period(first, false),
                    spoken(series, last),
                    phrases.period(last, false));
        }
        return new Sparkline(points, target, breaks, alt);
    }

    private String spoken(Series series, Period period) {
        return phrases.value(ledger.print(series, period), series.indicator());
    }
}
