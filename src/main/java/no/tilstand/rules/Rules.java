package no.tilstand.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Figures;
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
            new HalvesAgainstYear(),
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

    /** What is told the maker and not printed in the report, since other numbers are hidden there. */
    public static List<Diagnostic> forTheMaker(Dataset data, OpenFigures figures, Figures printed) {
        return HalvesAgainstYear.forTheMaker(data, figures, printed);
    }

    /**
     * The same findings when it is known what is printed. Before that, a number that somebody else's small number might need
     * hidden is not said; where two sources both stand in the report, the maker is told both.
     */
    public static List<Diagnostic> withPrinted(
            List<Diagnostic> found, Dataset data, OpenFigures figures, Figures printed) {
        if (found.stream().noneMatch(d -> d.code() == Code.BV_209)) {
            return found;
        }
        Map<Location, Diagnostic> told = SourceConflict.check(data, figures, printed).stream()
                .collect(Collectors.toMap(Diagnostic::location, d -> d, (first, second) -> first));
        return found.stream()
                .map(d -> d.code() == Code.BV_209 ? told.getOrDefault(d.location(), d) : d)
                .toList();
    }
}
