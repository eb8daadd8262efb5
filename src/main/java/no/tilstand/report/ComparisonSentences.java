package no.tilstand.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Period;
import no.tilstand.indicators.Change;
import no.tilstand.indicators.Comparison;
import no.tilstand.report.Slot.AreaValue;
import no.tilstand.report.Slot.Choice;
import no.tilstand.report.Slot.Label;
import no.tilstand.report.Slot.Year;

/** The areas compared with as sentence plans: how much higher or lower, or why there is no comparison. */
record ComparisonSentences(Amounts amounts, Subjects subjects) {

    /**
     * One area is told with the difference, several with their values only (language guide section 2, «mot-flere»). Nothing
     * is said of what is hidden, nor of totals, which the table shows side by side.
     *
     * @param comparisons by the label of the area, in the order of the report
     */
    List<Sentence> sentences(Map<String, Comparison> comparisons, Indicator indicator, Period period) {
        List<AreaValue> values = new ArrayList<>();
        List<Sentence> known = new ArrayList<>();
        List<Sentence> reasons = new ArrayList<>();
        comparisons.forEach((area, comparison) -> {
            if (comparison instanceof Comparison.Known k) {
                values.add(new AreaValue(amounts.value(k.area().number(), indicator), area));
                known.addAll(against(k, area, indicator));
            } else if (comparison instanceof Comparison.NotCompared not) {
                reason(not.reason(), new Year(period))
                        .map(r -> new Sentence.NotCompared(subjects.ofLevel(indicator), new Label(area), r))
                        .ifPresent(reasons::add);
            }
        });
        List<Sentence> out = new ArrayList<>(
                values.size() > 1 ? List.of(new Sentence.AgainstSeveral(new Slot.Listing(values))) : known);
        out.addAll(reasons);
        return out;
    }

    private List<Sentence> against(Comparison.Known known, String area, Indicator indicator) {
        Amounts.Printed printed = amounts.change(
                new Change.Known(known.area(), known.own(), known.difference(), Optional.empty()), indicator);
        Label label = new Label(area);
        Slot.Amount theirs = amounts.value(known.area().number(), indicator);
        if (printed.direction() == 0) {
            return List.of(new Sentence.SameAsArea(label, theirs));
        }
        Sentence against = new Sentence.AgainstArea(
                label,
                theirs,
                subjects.ofLevel(indicator),
                printed.difference(),
                printed.direction() > 0 ? Choice.HIGHER : Choice.LOWER);
        return printed.exact() ? List.of(against) : List.of(against, new Sentence.Rounding());
    }

    private static Optional<Sentence> reason(Comparison.Reason reason, Year year) {
        return switch (reason) {
            case TOTAL, OWN_MISSING -> Optional.empty();
            case NOT_YET -> Optional.of(new Sentence.NotYet(year));
            case NOT_APPLICABLE -> Optional.of(new Sentence.NotApplicable(year));
            case OTHER_TIME -> Optional.of(new Sentence.OtherTime());
            case AREA_MISSING -> Optional.of(new Sentence.Missing(year));
        };
    }
}
