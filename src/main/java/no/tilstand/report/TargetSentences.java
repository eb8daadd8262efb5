package no.tilstand.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.domain.Demand;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Operator;
import no.tilstand.domain.Period;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value.Counted;
import no.tilstand.indicators.Assessment;
import no.tilstand.indicators.Attainment;
import no.tilstand.indicators.Gap;
import no.tilstand.report.Slot.Choice;
import no.tilstand.report.Slot.Few;
import no.tilstand.report.Slot.Limit;
import no.tilstand.report.Slot.Year;

/** Måloppnåelse as sentence plans: the target or the law's demand, and how far away the figure is. Never with chance. */
record TargetSentences(Amounts amounts, Subjects subjects) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** What is demanded and whether it is met, after a sentence that has said the level. */
    List<Sentence> attainment(Assessment assessment, Indicator indicator) {
        List<Sentence> out = new ArrayList<>();
        switch (assessment.attainment()) {
            case NEUTRAL -> {}
            case WISH -> out.add(new Sentence.Wish());
            case NOT_ASSESSABLE -> out.add(notAssessable(assessment));
            case MET, NEARLY, NOT_MET -> {
                out.add(judged(assessment, indicator));
                out.addAll(gap(assessment, indicator));
                laterTarget(assessment, indicator).ifPresent(out::add);
            }
        }
        return out;
    }

    /**
     * Level and target in one sentence, where the level needs no more than its number; else empty. A hidden or missing
     * value, a wish, a milestone and the law's demand are said in other ways.
     */
    Optional<Sentence> withLevel(Sentence level, Assessment assessment, Indicator indicator) {
        boolean ofStrategy = assessment.attainment() == Attainment.MET
                || assessment.attainment() == Attainment.NEARLY
                || assessment.attainment() == Attainment.NOT_MET;
        boolean ofItself = !isLegal(assessment) && assessment.milestone().isEmpty();
        if (!ofStrategy || !ofItself || !(level instanceof Sentence.Level l)) {
            return Optional.empty();
        }
        Limit limit = limit(assessment, indicator);
        // «tallet 5 fristbrudd og målet høyst 6»: the noun of a count is said once.
        Limit target = indicator.unit() == Unit.COUNT
                ? new Limit(limit.operator(), limit.from().bare(), limit.to().bare())
                : limit;
        return Optional.of(
                assessment.attainment() == Attainment.NEARLY
                        ? new Sentence.TargetNearly(
                                l.time(),
                                l.subject(),
                                l.value(),
                                target,
                                nearly(assessment, indicator),
                                orMore(assessment))
                        : new Sentence.Target(l.time(), l.subject(), l.value(), target, reached(assessment)));
    }

    /** What follows {@link #withLevel}. */
    List<Sentence> afterLevel(Assessment assessment, Indicator indicator) {
        return gap(assessment, indicator);
    }

    private Sentence judged(Assessment assessment, Indicator indicator) {
        Limit limit = limit(assessment, indicator);
        if (isLegal(assessment)) {
            return new Sentence.Statutory(
                    limit,
                    new Slot.Authority(assessment.demand().orElseThrow().authority()),
                    assessment.attainment() == Attainment.MET ? Choice.FULFILLED : Choice.NOT_FULFILLED);
        }
        boolean nearly = assessment.attainment() == Attainment.NEARLY;
        Optional<Year> stage = assessment.milestone().map(m -> new Year(Period.ofYear(m.year())));
        if (stage.isPresent()) {
            return nearly
                    ? new Sentence.MilestoneNearly(
                            stage.get(), limit, nearly(assessment, indicator), orMore(assessment))
                    : new Sentence.Milestone(stage.get(), limit, reached(assessment));
        }
        return nearly
                ? new Sentence.TargetNearlyAlone(limit, nearly(assessment, indicator), orMore(assessment))
                : new Sentence.TargetAlone(limit, reached(assessment));
    }

    private static Choice reached(Assessment assessment) {
        return assessment.attainment() == Attainment.MET ? Choice.REACHED : Choice.NOT_REACHED;
    }

    private Slot.Amount nearly(Assessment assessment, Indicator indicator) {
        return amounts.limit(assessment.demand().flatMap(Demand::nearly).orElseThrow(), indicator);
    }

    private static Choice orMore(Assessment assessment) {
        return assessment.demand().orElseThrow().operator() == Operator.AT_MOST ? Choice.OR_LESS : Choice.OR_MORE;
    }

    /** Whether the sentences give a reason already, for why nothing could be assessed. */
    static boolean giveReason(List<Sentence> said, Sentence reason) {
        return said.stream()
                .anyMatch(s -> s instanceof Sentence.TargetNotAssessable t
                                && t.reason().equals(reason)
                        || s instanceof Sentence.StatutoryNotAssessable l
                                && l.reason().equals(reason));
    }

    private static Sentence notAssessable(Assessment assessment) {
        Year year = new Year(assessment.key().period());
        Year obstacleYear = new Year(
                Period.ofYear(assessment.obstacleYear().orElse(year.period().year())));
        Optional<Sentence> reason = switch (assessment.obstacle()) {
            case HIDDEN, NONE -> Optional.empty();
            case NOT_DUE -> Optional.of(new Sentence.TargetFrom(obstacleYear));
            case MISSING -> Optional.of(new Sentence.Missing(year));
            case NOT_YET -> Optional.of(new Sentence.NotYet(year));
            case NOT_APPLICABLE -> Optional.of(new Sentence.NotApplicable(year));
            case BREAK -> Optional.of(new Sentence.HasBreak(obstacleYear));
            case PRELIMINARY -> Optional.of(new Sentence.Preliminary(year));
        };
        return reason.<Sentence>map(r -> isLegal(assessment)
                        ? new Sentence.StatutoryNotAssessable(r)
                        : new Sentence.TargetNotAssessable(goal(assessment), r))
                .orElseGet(Sentence.AttainmentHidden::new);
    }

    /** The target at the end, where only a milestone on the way to it was assessed. */
    private Optional<Sentence> laterTarget(Assessment assessment, Indicator indicator) {
        Demand demand = assessment.demand().orElseThrow();
        return assessment
                .milestone()
                .flatMap(m -> demand.within())
                .map(end -> new Sentence.LaterTarget(
                        new Year(Period.ofYear(end)), limit(demand.operator(), demand.from(), demand.to(), indicator)));
    }

    /** What was assessed: the law's demand, the goal of the strategy, or a milestone on the way to it. */
    private static Choice goal(Assessment assessment) {
        if (isLegal(assessment)) {
            return Choice.DEMAND;
        }
        return assessment.milestone().isPresent() ? Choice.MILESTONE : Choice.TARGET;
    }

    /** How far, and how many cases it would take; for a demand on all, how many it is not met for. */
    private List<Sentence> gap(Assessment assessment, Indicator indicator) {
        Optional<Gap> gap = Gap.of(assessment, indicator);
        Counted value = assessment.value().counted().orElseThrow();
        BigDecimal limit = assessment.limit().orElseThrow();
        if (gap.isEmpty()) {
            return List.of();
        }
        Optional<Share> share = value.share();
        if (isLegal(assessment) && share.isPresent() && isAll(limit, indicator)) {
            return List.of(new Sentence.Rest(
                    amounts.cases(share.get().complement(), indicator).bare(),
                    amounts.cases(share.get().denominator(), indicator)));
        }
        Slot.Amount distance = amounts.distance(gap.get().distance(), indicator);
        if (distance.number().signum() == 0) {
            // Not met by less than a printed decimal: the two printed numbers are alike.
            return List.of(new Sentence.Rounding());
        }
        return List.of(distance(gap.get(), distance, goal(assessment), indicator));
    }

    private Sentence distance(Gap gap, Slot.Amount distance, Choice goal, Indicator indicator) {
        Choice reached = goal == Choice.DEMAND ? Choice.FULFILLED : Choice.REACHED;
        Slot.Unit noun = amounts.nounOfGap(indicator);
        Optional<Few> cases = gap.cases().map(n -> new Few(n, noun));
        boolean done = amounts.isDoneOrNot(noun);
        if (gap.side() == Gap.Side.BELOW) {
            return cases.<Sentence>map(c -> done
                            ? new Sentence.BelowByCases(distance, goal, c, reached)
                            : new Sentence.BelowAsCases(distance, goal, c))
                    .orElseGet(() -> new Sentence.Below(distance, goal));
        }
        Slot.Subject subject = subjects.ofLevel(indicator);
        return cases.<Sentence>map(c -> done
                        ? new Sentence.AboveByCases(subject, distance, goal, c, reached)
                        : new Sentence.AboveAsCases(subject, distance, goal, c))
                .orElseGet(() -> new Sentence.Above(subject, distance, goal));
    }

    private Limit limit(Assessment assessment, Indicator indicator) {
        Demand demand = assessment.demand().orElseThrow();
        BigDecimal now = assessment.limit().orElseThrow();
        return demand.operator() == Operator.BETWEEN
                ? limit(demand.operator(), demand.from(), demand.to(), indicator)
                : limit(demand.operator(), now, now, indicator);
    }

    /** All of something can only be reached, never passed: «minst 100 prosent» says no more than «100 prosent». */
    private Limit limit(Operator operator, BigDecimal from, BigDecimal to, Indicator indicator) {
        return new Limit(
                operator == Operator.AT_LEAST && isAll(from, indicator) ? Operator.EQUAL : operator,
                amounts.limit(from, indicator),
                amounts.limit(to, indicator));
    }

    private static boolean isAll(BigDecimal limit, Indicator indicator) {
        return indicator.unit() == Unit.PERCENT && limit.compareTo(ALL) == 0;
    }

    /** A demand of the law names its paragraph; one of the strategy does not. */
    private static boolean isLegal(Assessment assessment) {
        return assessment.demand().map(d -> !d.authority().isEmpty()).orElse(false);
    }
}
