package no.tilstand.rules;

import java.util.List;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.OpenFigures;
import no.tilstand.rules.sak.CaseControls;

/** All rules, and running them. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new UnequalDuplicate(),
            new ShareOutsideRange(),
            new NumeratorAboveDenominator(),
            new PercentAgainstParts(),
            new NegativeCount(),
            new FractionalCount(),
            new PartsDoNotSum(),
            new Preliminary(),
            new SourceConflict(),
            new MissingChapter(),
            new UnlikelyValue(),
            new StackedShares(),
            new KronerInMillions(),
            new UnlikelyYear(),
            new NothingForTheYear(),
            new TargetWithoutIndicator(),
            new TargetOnNeutral(),
            new TargetOutsidePercent(),
            new MilestonesInOrder(),
            new TargetCategory(),
            new StrategyPeriod(),
            new TargetYearInStrategy(),
            new NearlyWithoutEffect(),
            new PopulationMissing(),
            new AgeLimitWithoutBreak(),
            new AreaWithoutData(),
            new OtherKostraGroup(),
            new OtherSizeClass(),
            new PriceYears(),
            new DeflatorYearMissing(),
            new BaseYear(),
            new DenominatorZero(),
            new PercentWithoutBase(),
            new WeightedMean(),
            new EmployeesWithFullTime(),
            new SurveyAnswers(),
            new SameThingTwice());

    private Rules() {}

    /** Every finding of every rule, sorted. */
    public static List<Diagnostic> check(Dataset data, OpenFigures figures) {
        // The controls of cases are many: without an extract they are not even made.
        List<Diagnostic> ofCases = data.extracts().isEmpty() ? List.of() : CaseControls.check(data);
        return Stream.concat(ALL.stream().flatMap(rule -> rule.check(data, figures).stream()), ofCases.stream())
                .distinct()
                .sorted()
                .toList();
    }
}
