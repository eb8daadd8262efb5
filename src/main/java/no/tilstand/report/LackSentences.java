package no.tilstand.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.report.Plan.Series;
import no.tilstand.report.Slot.Year;

/** What a figure lacks: years without a number, a distribution that is hidden, years that cannot be compared. */
record LackSentences(Ledger ledger, Terms terms) {
    /** Runs of so many years are drawn together: «2013 til 2015». */
    private static final int RUN = 3;

    /** Several periods without a number; one alone is said by whoever needs it. */
    Optional<Sentence.MissingSeveral> missing(Series series, List<Period> periods) {
        List<Period> missing = periods.stream()
                .filter(p -> ledger.look(series, p) instanceof Value.Missing m && m.reason() != Value.Reason.NOT_YET)
                .toList();
        return missing.size() < 2
                ? Optional.empty()
                : Optional.of(new Sentence.MissingSeveral(
                        new Slot.Listing(runs(missing).stream().map(Year::new).toList())));
    }

    private static List<Period> runs(List<Period> periods) {
        List<Period> out = new ArrayList<>();
        for (int i = 0; i < periods.size(); ) {
            int end = i;
            while (end + 1 < periods.size() && follows(periods.get(end), periods.get(end + 1))) {
                end++;
            }
            if (end - i + 1 >= RUN) {
                out.add(new Period(periods.get(i).year(), periods.get(end).year(), Period.Part.YEAR));
            } else {
                out.addAll(periods.subList(i, end + 1));
            }
            i = end + 1;
        }
        return out;
    }

    private static boolean follows(Period a, Period b) {
        return a.isYear() && b.isYear() && !a.isSpan() && !b.isSpan() && b.year() == a.year() + 1;
    }

    /** Breaks between the numbers shown that no sentence has told of yet. */
    List<Sentence> breaks(Series series, List<Period> periods, List<Sentence> said) {
        List<Integer> shown = periods.stream()
                .filter(p -> ledger.look(series, p) instanceof Counted)
                .map(Period::year)
                .toList();
        return series.indicator().breaks().stream()
                .filter(b -> shown.stream().anyMatch(y -> y < b.from())
                        && shown.stream().anyMatch(y -> y >= b.from()))
                .map(b -> new Year(Period.ofYear(b.from())))
                .filter(at -> said.stream().noneMatch(s -> tells(s, at)))
                .<Sentence>map(Sentence.Break::new)
                .toList();
    }

    /** All the breaks that a change would run over, where there are several. */
    Sentence allBreaks(Sentence.OverBreak over, Series series) {
        List<Year> all = series.indicator().breaks().stream()
                .map(Indicator.SeriesBreak::from)
                .filter(from -> over.first().period().year() < from
                        && from <= over.last().period().year())
                .distinct()
                .sorted()
                .map(from -> new Year(Period.ofYear(from)))
                .toList();
        return all.size() < 2 ? over : new Sentence.OverBreaks(over.first(), over.last(), new Slot.Listing(all));
    }

    private static boolean tells(Sentence said, Year at) {
        return said instanceof Sentence.OverBreak o && o.at().equals(at)
                || said instanceof Sentence.OverBreaks all
                        && all.years().items().contains(at)
                || said instanceof Sentence.TargetNotAssessable t && t.reason().equals(new Sentence.HasBreak(at));
    }

    /** Where the total is told and all its parts in the figure are hidden in its last period. */
    Optional<Sentence> distribution(Series total, List<Series> all, Period last) {
        List<Series> parts = all.stream()
                .filter(s -> s.isOf(total.indicator())
                        && s.area().equals(total.area())
                        && !s.category().isEmpty())
                .toList();
        boolean hidden = total.category().isEmpty()
                && parts.size() > 1
                && parts.stream().allMatch(s -> ledger.look(s, last) instanceof Value.Suppressed);
        return hidden
                ? Optional.of(new Sentence.DistributionHidden(new Slot.Listing(parts.stream()
                        .map(s -> new Slot.Label(Terms.lower(terms.series(s, true))))
                        .toList())))
                : Optional.empty();
    }
}
