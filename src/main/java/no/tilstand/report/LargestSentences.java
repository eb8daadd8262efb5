package no.tilstand.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Period;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value.Counted;
import no.tilstand.report.Plan.Series;

/**
 * Which category is the largest, where the register says that the categories make up a whole ({@code sum_av: kategorier}).
 * Said only when every category is shown: the largest of some would bound one that is hidden (language guide, «storst»: only
 * where the order of the groups may be shown). Two that are equally large are no largest.
 */
record LargestSentences(Amounts amounts, Subjects subjects, Terms terms, Ledger ledger) {
    private static final int SHARE_DECIMALS = 1;

    /** @param series of a figure or table, of one indicator or several */
    Optional<Sentence> of(Indicator indicator, List<Series> series, Period period) {
        List<Series> groups = series.stream()
                .filter(s ->
                        s.isOf(indicator) && !s.category().isEmpty() && s.area().isEmpty())
                .toList();
        boolean counts = indicator.unit() == Unit.COUNT;
        if (!indicator.categoriesMakeUpTheWhole() || groups.size() < 2 || !counts && indicator.unit() != Unit.PERCENT) {
            return Optional.empty();
        }
        List<Counted> values = new ArrayList<>();
        groups.forEach(g -> ledger.look(g, period).counted().ifPresent(values::add));
        BigDecimal most =
                values.stream().map(Counted::number).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        List<Counted> largest =
                values.stream().filter(v -> v.number().compareTo(most) == 0).toList();
        if (values.size() < groups.size() || largest.size() != 1 || most.signum() <= 0) {
            return Optional.empty();
        }
        Slot.Label name = new Slot.Label(Terms.lower(terms.series(groups.get(values.indexOf(largest.get(0))), true)));
        BigDecimal sum = values.stream().map(Counted::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        // A category of the register without figures may be the largest, unless the total leaves nothing for it.
        boolean all = indicator.values().stream()
                .allMatch(v -> groups.stream().anyMatch(g -> g.category().equals(v.name())));
        boolean whole = ledger.look(new Series(indicator, "", "", 1), period)
                .counted()
                .filter(total -> counts)
                .map(total -> total.number().compareTo(sum) == 0)
                .orElse(all);
        if (!whole) {
            return Optional.empty();
        }
        return Optional.of(
                counts
                        ? ofCounts(indicator, name, period, most, sum)
                        : ofShares(indicator, name, period, largest.get(0)));
    }

    private Sentence ofCounts(Indicator indicator, Slot.Label name, Period period, BigDecimal most, BigDecimal sum) {
        BigDecimal percent = new Share(most, sum).percent().setScale(SHARE_DECIMALS, RoundingMode.HALF_UP);
        return new Sentence.Largest(
                subjects.time(indicator, period),
                name,
                amounts.cases(most, indicator).bare(),
                amounts.cases(sum, indicator),
                new Slot.Amount(percent, Slot.Unit.PERCENT));
    }

    private Sentence ofShares(Indicator indicator, Slot.Label name, Period period, Counted largest) {
        Slot.Time time = subjects.time(indicator, period);
        Slot.Amount value = amounts.value(largest.number(), indicator);
        return largest.share()
                .<Sentence>map(share -> new Sentence.Largest(
                        time,
                        name,
                        amounts.cases(share.numerator(), indicator).bare(),
                        amounts.cases(share.denominator(), indicator),
                        value))
                .orElseGet(() -> new Sentence.LargestShare(time, name, value));
    }
}
