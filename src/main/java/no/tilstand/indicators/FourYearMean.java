package no.tilstand.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Basis;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value.Counted;
import no.tilstand.domain.Value.Finality;

/**
 * The mean of four years, where the number of one year is too small to say much.
 *
 * <p>It is made only when all four numbers are shown: with three shown and one hidden, the mean would give the hidden one
 * away (the reference on disclosure, case 4). So a plan that prints a mean must hold all four cells.
 *
 * @param first the first of the four years
 * @param last the last of them
 * @param mean a year, exact (a sum of whole numbers over 4 has at most two decimals)
 * @param finality the least final of the four
 */
public record FourYearMean(int first, int last, BigDecimal mean, Finality finality) {
    public static final int YEARS = 4;

    /**
     * A count below this in one of the years makes the mean worth printing. The standard error of a count of events is its
     * square root, so below 20 it is more than 22 per cent of the count.
     *
     * <p>Source: the US National Center for Health Statistics releases no rates on fewer than 20 events, as the New York
     * State Department of Health explains in «Rates based on small numbers»; several years together is the usual remedy
     * (P. A. Buescher, Problems with rates based on small numbers, Statistical Primer 12, State Center for Health
     * Statistics, Raleigh 1997, revised 2008).
     */
    public static final int SMALL = 20;

    /**
     * The mean of the four years that end with the key's, for counts of children, cases or events during the year.
     *
     * <p>Empty for every other kind of number (shares are not averaged, and children at a date are no number «i året»),
     * when all four counts are {@value #SMALL} or more, when one of them is hidden or missing, when the series breaks
     * between them, and when nothing happened in any of them.
     */
    public static Optional<FourYearMean> of(Figures figures, Indicator indicator, CellKey key) {
        int last = key.period().year();
        int first = last - YEARS + 1;
        if (!isYearlyCount(indicator)
                || !key.period().isYear()
                || indicator.breakBetween(first, last).isPresent()) {
            return Optional.empty();
        }
        List<Counted> counts = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            figures.get(key.at(Period.ofYear(year)))
                    .counted()
                    .filter(c -> Chance.isWhole(c.number()))
                    .ifPresent(counts::add);
        }
        BigDecimal small = BigDecimal.valueOf(SMALL);
        BigDecimal sum = counts.stream().map(Counted::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (counts.size() < YEARS
                || sum.signum() == 0
                || counts.stream().allMatch(c -> c.number().compareTo(small) >= 0)) {
            return Optional.empty();
        }
        Finality finality = counts.stream()
                .map(Counted::finality)
                .max(Comparator.naturalOrder())
                .orElse(Finality.FINAL);
        return Optional.of(new FourYearMean(first, last, sum.divide(BigDecimal.valueOf(YEARS)), finality));
    }

    private static boolean isYearlyCount(Indicator indicator) {
        return indicator.unit() == Unit.COUNT
                && indicator.denominator().isEmpty()
                && (indicator.counts() == Counts.CHILD
                        || indicator.counts() == Counts.CASE
                        || indicator.counts() == Counts.EVENT)
                && (indicator.basis() == Basis.DURING_YEAR || indicator.basis() == Basis.COHORT);
    }
}
