package no.tilstand.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.indicators.Assessment;
import no.tilstand.indicators.Attainment;
import no.tilstand.indicators.Change;
import no.tilstand.indicators.Comparison;
import no.tilstand.indicators.Development;
import no.tilstand.indicators.Verdict;
import no.tilstand.report.Plan.PlannedFigure;
import no.tilstand.report.Plan.Series;

/**
 * What the block {@code indikator} says in words about its figure: level, target, change from last year and over the
 * period, and what chance has to say. Only what the figure itself shows, and never why.
 */
final class IndicatorSentences {
    /** With more series than this the table says it shorter. */
    private static final int MOST_SERIES = 3;

    private final Ledger ledger;
    private final FigureComposer charts;
    private final Comparisons comparisons;
    private final Sentences sentences;
    private final Terms terms;
    private final LevelSentences levels;
    private final TargetSentences targets;
    private final ChangeSentences changes;
    private final ComparisonSentences against;
    private final LargestSentences largest;
    private final LackSentences lacks;

    IndicatorSentences(Ledger ledger, Words words, FigureComposer charts, Comparisons comparisons) {
        this.ledger = ledger;
        this.charts = charts;
        this.comparisons = comparisons;
        this.sentences = new Sentences(words);
        this.terms = new Terms(words);
        Amounts amounts = new Amounts(words);
        Subjects subjects = new Subjects(words);
        this.levels = new LevelSentences(amounts, subjects);
        this.targets = new TargetSentences(amounts, subjects);
        this.changes = new ChangeSentences(amounts, subjects);
        this.against = new ComparisonSentences(amounts, subjects);
        this.largest = new LargestSentences(amounts, subjects, terms, ledger);
        this.lacks = new LackSentences(ledger, terms);
    }

    /** A paragraph for each series that is told: the total, or the few parts there are; none where all numbers are lost. */
    List<Block> paragraphs(PlannedFigure figure) {
        if (!figure.full() || isLost(figure)) {
            return List.of();
        }
        List<Series> told = told(figure.series());
        boolean one = told.size() == 1;
        List<Block> out = new ArrayList<>();
        for (Series series : told) {
            // The paragraph stands before the caption, and its sentences never name the indicator.
            String lead = Terms.upper(terms.series(series, !one && isOneIndicator(told))) + ": ";
            List<Sentence> said = new ArrayList<>(of(series, figure.periods(), one));
            lacks.distribution(series, figure.series(), last(figure)).ifPresent(said::add);
            said.addAll(areas(series, figure));
            String text = sentences.text(roundingOnce(said));
            out.add(new Block.Paragraph(List.of(Span.words(lead + text)), Block.Style.BODY));
        }
        out.addAll(largest(figure.series(), figure.periods()));
        return out;
    }

    /** A paragraph for each indicator whose categories make up a whole: which one is the largest in the last period. */
    List<Block> largest(List<Series> series, List<Period> periods) {
        Period last = periods.get(periods.size() - 1);
        return series.stream()
                .map(Series::indicator)
                .distinct()
                .flatMap(
                        i -> largest
                                .of(i, series, last)
                                .map(s -> Terms.upper(terms.shortName(i)) + ": " + sentences.text(s))
                                .stream())
                .<Block>map(text -> new Block.Paragraph(List.of(Span.words(text)), Block.Style.BODY))
                .toList();
    }

    private static Period last(PlannedFigure figure) {
        return figure.periods().get(figure.periods().size() - 1);
    }

    /** That rounding makes small differences is said after the last of them. */
    private static List<Sentence> roundingOnce(List<Sentence> said) {
        int last = IntStream.range(0, said.size())
                .filter(i -> said.get(i) instanceof Sentence.Rounding)
                .max()
                .orElse(said.size());
        return IntStream.range(0, said.size())
                .filter(i -> i == last || !(said.get(i) instanceof Sentence.Rounding))
                .mapToObj(said::get)
                .toList();
    }

    /** The areas that the figure shows beside a series, in the last period. */
    private List<Sentence> areas(Series series, PlannedFigure figure) {
        Period last = last(figure);
        Map<String, Comparison> comparisons = new LinkedHashMap<>();
        figure.series().stream()
                .filter(s -> series.area().isEmpty() && !s.area().isEmpty())
                .filter(s -> s.isOf(series.indicator()) && s.category().equals(series.category()))
                .forEach(s -> comparisons.put(
                        s.area(), Comparison.of(ledger.figures(), s.indicator(), series.at(last), s.area())));
        return against.sentences(comparisons, series.indicator(), last);
    }

    /** As {@link FigureComposer#figure}: the box without a figure says that the numbers are not in the source. */
    private boolean isLost(PlannedFigure figure) {
        return figure.series().stream()
                .flatMap(s -> figure.periods().stream().map(p -> ledger.look(s, p)))
                .allMatch(v -> v instanceof Value.Missing || v instanceof Value.NotApplicable);
    }

    /** The municipality's own: the totals, or the categories when there are only those. */
    private static List<Series> told(List<Series> all) {
        List<Series> own = all.stream().filter(s -> s.area().isEmpty()).toList();
        List<Series> totals = own.stream().filter(s -> s.category().isEmpty()).toList();
        List<Series> told = !totals.isEmpty() ? totals : own.isEmpty() ? all : own;
        return told.size() <= MOST_SERIES ? told : List.of();
    }

    private static boolean isOneIndicator(List<Series> series) {
        return series.stream().map(s -> s.indicator().id()).distinct().count() == 1;
    }

    /**
     * @param periods of the figure, in order; nothing outside them is read
     * @param whole whether all is said; else level, target and the change from last year
     */
    List<Sentence> of(Series series, List<Period> periods, boolean whole) {
        Period last = periods.get(periods.size() - 1);
        Assessment assessment = charts.assess(series, last);
        Value value = ledger.print(series, last);
        if (!(value instanceof Counted counted)) {
            return absent(series, periods, value, assessment);
        }
        List<Period> told = new ArrayList<>(List.of(last));
        List<Sentence> development = new ArrayList<>();
        Optional<Period> before = Optional.of(Change.before(last)).filter(p -> !last.isSpan() && periods.contains(p));
        Optional<Period> first = whole
                ? periods.stream()
                        .filter(p -> !p.isSpan() && p.part() == last.part() && p.year() < last.year() - 1)
                        .filter(p -> ledger.look(series, p) instanceof Counted)
                        .findFirst()
                : Optional.empty();
        Optional<Development> lastYear = before.map(p -> comparisons.development(series, p, last, assessment.demand()));
        Optional<Development> overYears = first.map(p -> comparisons.development(series, p, last, assessment.demand()));
        boolean sameReserve = lastYear.map(Development::verdict)
                .filter(v ->
                        !v.isJudged() && overYears.map(Development::verdict).equals(Optional.of(v)))
                .isPresent();
        lastYear.ifPresent(d -> {
            development.addAll(changes.change(d.change(), series.indicator(), before.orElseThrow(), last, false));
            // «Ikke vurdert» for both changes is said once, after the second.
            if (!sameReserve) {
                changes.verdict(d.verdict(), series.indicator()).ifPresent(development::add);
            }
            note(d, before.orElseThrow(), told);
        });
        overYears
                .filter(d -> !(d.change() instanceof Change.OverBreak) || !saysBreak(development))
                .ifPresent(d -> {
                    development.addAll(changes.change(d.change(), series.indicator(), first.orElseThrow(), last, true));
                    changes.verdict(d.verdict(), series.indicator())
                            .map(v -> v instanceof Sentence.Unclear && development.contains(v)
                                    ? new Sentence.AlsoUnclear()
                                    : v)
                            .ifPresent(development::add);
                    note(d, first.orElseThrow(), told);
                });
        boolean partsSaid = lastYear.stream().anyMatch(IndicatorSentences::isWithoutParts)
                || overYears.stream().anyMatch(IndicatorSentences::isWithoutParts);
        List<Sentence> out = new ArrayList<>(levelAndTarget(series.indicator(), counted, last, assessment, !partsSaid));
        boolean saidByChange = out.size() == 1
                && out.get(0) instanceof Sentence.Level
                && lastYear.stream().anyMatch(d -> d.change() instanceof Change.Known);
        if (saidByChange) {
            out.clear();
        }
        out.addAll(development);
        if (whole) {
            levels.mean(series, last, ledger.figures()).ifPresent(out::add);
        }
        // That the number of the year before is among several that are missing is why there is no change.
        if (whole) {
            lacks.missing(series, periods)
                    .ifPresent(m -> out.replaceAll(s -> s instanceof Sentence.ChangeUnknown ? m : s));
        }
        out.replaceAll(s -> s instanceof Sentence.OverBreak over ? lacks.allBreaks(over, series) : s);
        out.addAll(lacks.breaks(series, periods, out));
        told.forEach(p -> ledger.print(series, p));
        levels.reservation(series, told, ledger.figures())
                .filter(s -> !TargetSentences.giveReason(out, s))
                .ifPresent(out::add);
        return out;
    }

    /** For the summary: how far a figure is from its demand, and how many cases it would take. */
    List<Sentence> gap(SummaryRow row) {
        return targets.afterLevel(row.assessment(), row.series().indicator());
    }

    /** For the summary: why a figure cannot be held against its demand. */
    List<Sentence> reason(SummaryRow row) {
        return targets.attainment(row.assessment(), row.series().indicator());
    }

    private static void note(Development development, Period period, List<Period> told) {
        if (development.change() instanceof Change.Known) {
            told.add(period);
        }
    }

    private static boolean saysBreak(List<Sentence> said) {
        return said.stream().anyMatch(Sentence.OverBreak.class::isInstance);
    }

    private static boolean isWithoutParts(Development development) {
        return development.verdict() == Verdict.NOT_JUDGED_WITHOUT_PARTS;
    }

    /** The same reason is not given twice: «Målet kan ikke vurderes: Tallet for 2024 mangler.» says both. */
    private List<Sentence> absent(Series series, List<Period> periods, Value value, Assessment assessment) {
        Sentence reason = levels.absent(value, series, periods.get(periods.size() - 1), ledger.figures());
        if (assessment.attainment() != Attainment.NOT_ASSESSABLE) {
            return List.of(
                    reason instanceof Sentence.Missing
                            ? lacks.missing(series, periods)
                                    .<Sentence>map(m -> m)
                                    .orElse(reason)
                            : reason);
        }
        List<Sentence> target = targets.attainment(assessment, series.indicator());
        if (reason instanceof Sentence.Hidden hidden && target.contains(new Sentence.AttainmentHidden())) {
            return List.of(new Sentence.HiddenWithAttainment(hidden.subject(), hidden.year()));
        }
        List<Sentence> out = new ArrayList<>(TargetSentences.giveReason(target, reason) ? List.of() : List.of(reason));
        out.addAll(target);
        return out;
    }

    private List<Sentence> levelAndTarget(
            Indicator indicator, Counted value, Period last, Assessment assessment, boolean saysNoParts) {
        Sentence level = levels.level(value, indicator, last, saysNoParts);
        Sentence bare = levels.level(value, indicator, last, false);
        Optional<Sentence> together = targets.withLevel(bare, assessment, indicator);
        List<Sentence> out = new ArrayList<>(List.of(together.orElse(level)));
        out.addAll(
                together.isPresent()
                        ? targets.afterLevel(assessment, indicator)
                        : targets.attainment(assessment, indicator));
        return out;
    }
}
