package no.tilstand.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Demand;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Basis;
import no.tilstand.domain.Indicator.Counts;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Operator;
import no.tilstand.domain.Period;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value.Counted;
import no.tilstand.domain.Value.Finality;

/**
 * Utvikling: a change, and whether it is more than chance would give. Made only from figures that may be shown.
 *
 * <p>Judged are shares with both their parts ({@link Chance#difference}) and counts of events ({@link
 * Chance#countsDiffer}), the same part of two different years. A preliminary value is judged like any other, and {@link
 * #preliminary} says so: the sign stands wherever the number is printed, and the question of chance is the same. (Attainment
 * waits for the final number because it says yes or no to a decision.) An estimate («om lag») is not judged: it is rounded
 * by someone else, and the tests count single cases.
 *
 * <p>Source: a change that chance could give is neither better nor worse, and only an indicator with a direction has a
 * better (design section 6, rules 3 and 4); a break is a break (rule 5). Which numbers are judged, and by which test, is
 * point 2 of the issue on judging; the tests have their sources in {@link Chance}.
 *
 * @param verdict {@link Verdict#NONE} unless the change is {@link Change.Known}
 */
public record Development(Change change, Verdict verdict) {
    /** What «utover det tilfeldige» means, in per cent. */
    public static final int LEVEL_PERCENT = 95;

    /** Without a demand: an indicator with a target range has no wanted direction then. */
    public static Development of(Figures figures, Indicator indicator, CellKey key, Period first, Period last) {
        return of(figures, indicator, key, first, last, Optional.empty());
    }

    /** @param demand what the figure is held against ({@link Assessment#demand}); it matters only for a target range */
    public static Development of(
            Figures figures, Indicator indicator, CellKey key, Period first, Period last, Optional<Demand> demand) {
        Change change = Change.between(figures, indicator, key, first, last);
        return new Development(
                change,
                change instanceof Change.Known known && !isUnchanged(known, indicator)
                        ? verdict(known, indicator, isSamePartOfTwoYears(first, last), demand)
                        : Verdict.NONE);
    }

    /** Whether one of the two values is preliminary, so that the verdict may turn with the final numbers. */
    public boolean preliminary() {
        return change instanceof Change.Known known
                && (known.first().preliminary() || known.last().preliminary());
    }

    /**
     * Alike as printed. «Uendret» then stands in the sentence (language guide, section 2), and a verdict beside two equal
     * numbers would contradict what the reader sees.
     */
    private static boolean isUnchanged(Change.Known known, Indicator indicator) {
        return rounded(known.first(), indicator).compareTo(rounded(known.last(), indicator)) == 0;
    }

    private static BigDecimal rounded(Counted value, Indicator indicator) {
        return value.number().setScale(indicator.decimals(), RoundingMode.HALF_UP);
    }

    /**
     * Two whole years, or the same half of two. A half-year is not held against the other half: summer is no chance. A
     * span of years is not held against one that it may share years with.
     */
    private static boolean isSamePartOfTwoYears(Period first, Period last) {
        return !first.isSpan() && !last.isSpan() && first.part() == last.part();
    }

    private static Verdict verdict(
            Change.Known known, Indicator indicator, boolean sameParts, Optional<Demand> demand) {
        boolean cases = indicator.counts() == Counts.CHILD
                || indicator.counts() == Counts.CASE
                || indicator.counts() == Counts.EVENT;
        boolean counted =
                indicator.unit() == Unit.COUNT || indicator.unit() == Unit.PERCENT || indicator.unit() == Unit.PER_1000;
        if (!cases || !counted) {
            return Verdict.NOT_JUDGED_KIND;
        }
        if (indicator.basis() == Basis.AT_YEAR_END || indicator.basis() == Basis.AT_MID_YEAR) {
            return Verdict.NOT_JUDGED_STOCK;
        }
        if (!sameParts || isEstimate(known.first()) || isEstimate(known.last())) {
            return Verdict.NOT_JUDGED_KIND;
        }
        return switch (indicator.unit()) {
            case PERCENT -> shares(known, indicator, demand);
            case COUNT -> counts(known, indicator, demand);
            // A rate has its chance in its numerator, which is another indicator and is judged there.
            case PER_1000, KRONER, DAYS, FULL_TIME_EQUIVALENTS -> Verdict.NOT_JUDGED_KIND;
        };
    }

    private static boolean isEstimate(Counted value) {
        return value.finality() == Finality.ESTIMATE;
    }

    private static Verdict shares(Change.Known known, Indicator indicator, Optional<Demand> demand) {
        if (known.first().share().isEmpty() || known.last().share().isEmpty()) {
            return Verdict.NOT_JUDGED_WITHOUT_PARTS;
        }
        Share first = known.first().share().get();
        Share last = known.last().share().get();
        if (!isOfCases(first) || !isOfCases(last)) {
            return Verdict.NOT_JUDGED_KIND;
        }
        int side = Chance.difference(
                        first.numerator().intValueExact(),
                        first.denominator().intValueExact(),
                        last.numerator().intValueExact(),
                        last.denominator().intValueExact())
                .side();
        // The printed percentage may be the source's own, rounded: the verdict never says another way than it does.
        return side != 0 && side == known.difference().signum()
                ? beyondChance(known, indicator, demand)
                : Verdict.UNCLEAR;
    }

    private static boolean isOfCases(Share share) {
        return Chance.isWhole(share.numerator())
                && Chance.isWhole(share.denominator())
                && share.complement().signum() >= 0;
    }

    /**
     * Only events and cases: each falls in one year. Children counted during the year are largely those who had measures
     * the year before too, and {@code gjelder} does not say which counts are of new children only. A count that is really
     * a ratio (barn per årsverk) is none.
     */
    private static Verdict counts(Change.Known known, Indicator indicator, Optional<Demand> demand) {
        boolean events = indicator.counts() != Counts.CHILD
                && indicator.basis() != Basis.COHORT
                && indicator.denominator().isEmpty();
        if (!events
                || !Chance.isWhole(known.first().number())
                || !Chance.isWhole(known.last().number())) {
            return Verdict.NOT_JUDGED_KIND;
        }
        return Chance.countsDiffer(
                        known.first().number().intValueExact(),
                        known.last().number().intValueExact())
                ? beyondChance(known, indicator, demand)
                : Verdict.UNCLEAR;
    }

    private static Verdict beyondChance(Change.Known known, Indicator indicator, Optional<Demand> demand) {
        int wanted = known.difference().signum()
                * switch (indicator.direction()) {
                    case HIGHER -> 1;
                    case LOWER -> -1;
                    case NEUTRAL -> 0;
                    case TARGET_RANGE ->
                        demand.filter(d -> d.operator() == Operator.BETWEEN)
                                .map(d -> wantedDirection(known, Bounds.of(d, d.from())))
                                .orElse(0);
                };
        if (wanted == 0) {
            return Verdict.BEYOND_CHANCE_NEUTRAL;
        }
        return wanted > 0 ? Verdict.BEYOND_CHANCE_WANTED : Verdict.BEYOND_CHANCE_UNWANTED;
    }

    /**
     * The direction that leads to the range: 1 up, -1 down. 0 when both values lie within it, or one on each side: it was
     * left and reached, or overshot, and neither word fits.
     */
    private static int wantedDirection(Change.Known known, Bounds range) {
        int first = range.offset(known.first().number()).signum();
        int last = range.offset(known.last().number()).signum();
        return first + last == 0 ? 0 : -Integer.signum(first + last);
    }
}
