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
import no.tilstand.indicators.Verdict;
import no.tilstand.report.Plan.Series;

/**
 * The page for the politician: the answers to what the council asks ({@link SummaryAnswers}), then what is demanded and
 * whether it was reached, and how much there is of the rest. Two tables, because a neutral indicator has neither target nor
 * verdict (page design section 2). In both, each row says what can be said of its change: better, worse, unclear, or not
 * judged.
 */
final class SummaryComposer {
    private final Plan plan;
    private final Ledger ledger;
    private final Words words;
    private final Phrases phrases;
    private final Terms terms;
    private final FigureComposer figures;
    private final Comparisons comparisons;
    private final IndicatorSentences sentences;
    private final SparklineComposer sparklines;

    SummaryComposer(
            Plan plan,
            Ledger ledger,
            Words words,
            FigureComposer figures,
            Comparisons comparisons,
            IndicatorSentences sentences) {
        this.plan = plan;
        this.ledger = ledger;
        this.words = words;
        this.phrases = new Phrases(words);
        this.terms = new Terms(words);
        this.figures = figures;
        this.comparisons = comparisons;
        this.sentences = sentences;
        this.sparklines = new SparklineComposer(ledger, words);
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
        List<SummaryRow> rows = plan.summary().stream().map(this::rated).toList();
        List<SummaryRow> judged = rows.stream().filter(SummaryRow::judged).toList();
        List<SummaryRow> described = rows.stream().filter(r -> !r.judged()).toList();
        String years = from == year ? Integer.toString(year) : from + "–" + year;
        String change = words.get("sammendrag.endring", Integer.toString(year - 1));
        List<String> head = List.of(words.get("kolonne.indikator"), Integer.toString(year), change, years);
        int number = 0;
        Report.Summary.Table first = new Report.Summary.Table(
                judged.isEmpty() ? "" : tableLabel(++number),
                words.get("sammendrag.krav"),
                plus(head, words.get("kolonne.krav"), words.get("kolonne.status")),
                judged.stream().map(this::row).toList());
        Report.Summary.Table second = new Report.Summary.Table(
                described.isEmpty() ? "" : tableLabel(++number),
                words.get("sammendrag.omfang"),
                plus(head, words.get("sammendrag.endringen-er"), words.get("sammendrag.gjelder")),
                described.stream().map(this::row).toList());
        return new Report.Summary(
                "sammendrag",
                words.get("sammendrag.tittel"),
                rows.isEmpty() ? List.of(Span.words(words.get("sammendrag.tomt"))) : List.of(),
                rows.isEmpty() ? List.of() : new SummaryAnswers(ledger, words, sentences, rows).versions(),
                first,
                second,
                rows.isEmpty() ? List.of() : legend(judged),
                rows.isEmpty() ? "" : explanation(rows));
    }

    private SummaryRow rated(Series series) {
        Period period = period(series);
        Assessment assessment = figures.assess(series, period);
        return new SummaryRow(
                series,
                period,
                isJudged(series, plan.frame()),
                assessment,
                comparisons.development(series, Change.before(period), period, assessment.demand()));
    }

    private List<Span.StatusMark> legend(List<SummaryRow> judged) {
        List<Attainment> always = List.of(
                Attainment.MET, Attainment.NEARLY, Attainment.NOT_MET, Attainment.NEUTRAL, Attainment.NOT_ASSESSABLE);
        boolean wishes = judged.stream().anyMatch(r -> r.is(Attainment.WISH));
        return Stream.concat(always.stream(), wishes ? Stream.of(Attainment.WISH) : Stream.empty())
                .map(terms::status)
                .toList();
    }

    /** How to read the rows, and what the words about the changes mean that the page uses. */
    private String explanation(List<SummaryRow> rows) {
        List<String> said = new ArrayList<>(List.of(words.get("sammendrag.forklaring")));
        List<String> beyond = rows.stream()
                .filter(r -> r.development().verdict().isBeyondChance())
                .map(this::verdict)
                .distinct()
                .toList();
        if (!beyond.isEmpty()) {
            said.add(words.get("sammendrag.forklaring-retning", Terms.upper(String.join(", ", beyond))));
        }
        if (rows.stream().anyMatch(r -> r.development().verdict() == Verdict.UNCLEAR)) {
            said.add(words.get("sammendrag.forklaring-uklar"));
        }
        if (rows.stream().anyMatch(r -> isShownOnly(r.development().verdict()))) {
            said.add(words.get("sammendrag.forklaring-ikke-vurdert"));
        }
        return String.join(" ", said);
    }

    private static boolean isShownOnly(Verdict verdict) {
        return verdict != Verdict.NONE && !verdict.isJudged();
    }

    /** One word for what can be said of the change (language guide, «Labels in the summary»); none where there is none. */
    private String verdict(SummaryRow row) {
        return switch (row.development().verdict()) {
            case BEYOND_CHANCE_WANTED -> words.get("sammendrag.endring-bedre");
            case BEYOND_CHANCE_UNWANTED -> words.get("sammendrag.endring-daarligere");
            case BEYOND_CHANCE_NEUTRAL ->
                words.get(
                        row.development().change() instanceof Change.Known k
                                        && k.difference().signum() < 0
                                ? "sammendrag.endring-ned"
                                : "sammendrag.endring-opp");
            case UNCLEAR -> words.get("sammendrag.endring-uklar");
            case NOT_JUDGED_STOCK, NOT_JUDGED_WITHOUT_PARTS, NOT_JUDGED_KIND ->
                words.get("sammendrag.endring-ikke-vurdert");
            case NONE -> "";
        };
    }

    private String tableLabel(int number) {
        return words.get("merkelapp.tabell") + Numbers.NO_BREAK_SPACE + number;
    }

    private static List<String> plus(List<String> head, String... more) {
        List<String> all = new ArrayList<>(head);
        all.addAll(List.of(more));
        return all;
    }

    private Report.Summary.Row row(SummaryRow row) {
        Series series = row.series();
        Indicator indicator = series.indicator();
        Period period = row.period();
        Value value = ledger.print(series, period);
        Assessment assessment = row.assessment();
        boolean judged = row.judged();
        String parts =
                value.counted().flatMap(Counted::share).map(phrases::parts).orElse("");
        String half = period.isYear() ? "" : ", " + phrases.period(period, true);
        String later = assessment
                .demand()
                .map(d -> terms.laterInSummary(assessment, indicator))
                .orElse("");
        return new Report.Summary.Row(
                terms.series(series, false),
                judged ? later.isEmpty() ? terms.whatIsCounted(indicator) + half : later : "",
                breakable(phrases.mixedCell(value, indicator)),
                judged ? parts : "",
                breakable(change(series, period)),
                verdict(row),
                sparkline(series, assessment),
                judged
                        ? assessment
                                .demand()
                                .map(d -> terms.demand(assessment, indicator))
                                .orElse("–")
                        : "",
                judged ? Optional.of(terms.status(assessment.attainment())) : Optional.empty(),
                judged ? "" : counted(indicator) + half,
                Optional.of(series.at(period)));
    }

    /** The columns are narrow: thousands of millions have their unit on a second line. */
    private String breakable(String amount) {
        return amount.replace(Numbers.NO_BREAK_SPACE + words.get("enhet.mill-kr"), " " + words.get("enhet.mill-kr"));
    }

    /** The value has its unit beside it; of prices the year is said, and of a rate what it is out of. */
    private String counted(Indicator indicator) {
        return indicator.unit() == Indicator.Unit.PER_1000
                        || indicator.unit() == Indicator.Unit.FULL_TIME_EQUIVALENTS
                        || indicator.priceYear().isPresent()
                ? terms.whatIsCounted(indicator)
                : terms.basis(indicator);
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
        Optional<BigDecimal> limit =
                assessment.attainment() == Attainment.NEUTRAL ? Optional.empty() : assessment.limit();
        return sparklines.compose(series, periods(series), limit);
    }
}
