package no.tilstand.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Period;
import no.tilstand.indicators.Change;
import no.tilstand.indicators.Verdict;
import no.tilstand.report.Slot.Choice;
import no.tilstand.report.Slot.PriceYear;
import no.tilstand.report.Slot.Relative;
import no.tilstand.report.Slot.Subject;
import no.tilstand.report.Slot.Year;

/** Utvikling as sentence plans: how much up or down, and what can be said about chance. Never why. */
record ChangeSentences(Amounts amounts, Subjects subjects) {

    /**
     * The change from one period to another.
     *
     * @param overYears whether it is told as one over several years («I årene 2013 til 2018 …»)
     */
    List<Sentence> change(Change change, Indicator indicator, Period first, Period last, boolean overYears) {
        Year from = new Year(first);
        Year to = new Year(last);
        if (change instanceof Change.Known known) {
            return known(known, indicator, from, to, overYears && first.isYear() && last.isYear());
        } else if (change instanceof Change.OverBreak over) {
            return List.of(new Sentence.OverBreak(
                    from, to, new Year(Period.ofYear(over.at().from()))));
        } else if (change instanceof Change.Unknown unknown) {
            return List.of(new Sentence.ChangeUnknown(from, to, new Year(unknown.period())));
        }
        return List.of(
                change instanceof Change.OtherPrices
                        ? new Sentence.PriceYearsDiffer()
                        : new Sentence.ChangeHidden(from, to));
    }

    private List<Sentence> known(Change.Known change, Indicator indicator, Year first, Year last, boolean overYears) {
        Amounts.Printed printed = amounts.change(change, indicator);
        Subject subject = subjects.ofChange(indicator);
        PriceYear priceYear = new PriceYear(indicator.priceYear());
        if (printed.direction() == 0) {
            return List.of(new Sentence.Unchanged(subject, printed.to(), priceYear, first, last));
        }
        Choice direction = printed.direction() > 0 ? Choice.UP : Choice.DOWN;
        boolean zero = indicator.unit() == Unit.COUNT
                && (printed.from().number().signum() == 0
                        || printed.to().number().signum() == 0);
        if (zero) {
            return List.of(new Sentence.ChangeWithZero(
                    subject, direction, printed.from().bare(), first, printed.to(), last));
        }
        List<Sentence> out = new ArrayList<>();
        out.add(
                overYears
                        ? overYears(change, indicator, printed, direction, first, last)
                        : fromYear(change, indicator, printed, direction, first, last));
        if (!printed.exact()) {
            out.add(new Sentence.Rounding());
        }
        return out;
    }

    private Sentence fromYear(
            Change.Known change, Indicator indicator, Amounts.Printed p, Choice direction, Year first, Year last) {
        boolean share = indicator.unit() == Unit.PERCENT;
        return new Sentence.ChangeOfNumber(
                subjects.ofChange(indicator),
                direction,
                p.difference(),
                share ? p.from() : p.from().bare(),
                first,
                share ? p.to() : p.to().bare(),
                last,
                relative(change, indicator),
                new PriceYear(indicator.priceYear()));
    }

    private Sentence overYears(
            Change.Known change, Indicator indicator, Amounts.Printed p, Choice direction, Year first, Year last) {
        return new Sentence.OverYears(
                first,
                last,
                subjects.ofChange(indicator),
                direction,
                p.difference(),
                p.from().bare(),
                indicator.unit() == Unit.PERCENT ? p.to() : p.to().bare(),
                relative(change, indicator),
                new PriceYear(indicator.priceYear()));
    }

    /** Whole percent of counts only, from 20 on ({@link Change#RELATIVE_FROM}); «0 prosent» would deny the change. */
    private static Relative relative(Change.Known change, Indicator indicator) {
        return new Relative(
                indicator.unit() == Unit.COUNT
                        ? change.relative().filter(r -> r.compareTo(BigDecimal.ZERO) != 0)
                        : Optional.empty());
    }

    /** What chance has to say; nothing for a kind of number that is shown and not judged. */
    Optional<Sentence> verdict(Verdict verdict, Indicator indicator) {
        return switch (verdict) {
            case BEYOND_CHANCE_WANTED -> Optional.of(new Sentence.BeyondChance(Choice.WANTED));
            case BEYOND_CHANCE_UNWANTED -> Optional.of(new Sentence.BeyondChance(Choice.UNWANTED));
            case BEYOND_CHANCE_NEUTRAL -> Optional.of(new Sentence.BeyondChanceNeutral());
            case UNCLEAR -> Optional.of(new Sentence.Unclear());
            case NOT_JUDGED_STOCK ->
                Optional.of(new Sentence.NotJudgedStock(new Slot.Definite(amounts.noun(indicator))));
            case NOT_JUDGED_WITHOUT_PARTS -> Optional.of(new Sentence.NotJudgedWithoutParts());
            case NOT_JUDGED_KIND, NONE -> Optional.empty();
        };
    }
}
