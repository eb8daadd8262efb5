package no.tilstand.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value.Counted;

/**
 * Avvik: how far a figure is from its target, and how many cases it would take («tre besøk til»).
 *
 * <p>Source: a target is held against the figure, never against chance (design section 6, rule 4); the cases it would take
 * are the sentence «gap-flere» of the language guide, section 2.
 *
 * <p>Made from {@link no.tilstand.domain.Figures}, so the value and both its parts are shown figures already, and the gap
 * tells nothing that they do not; whether a part may be shown is for the protection to say, never for this.
 *
 * @param distance to the nearest value that meets the demand, above 0, unrounded; percentage points for a share, else the
 *     unit of the indicator
 * @param cases for a share with its parts: the fewest cases that the numerator would have had to be higher
 *     ({@link Side#BELOW}) or lower ({@link Side#ABOVE}) by for the demand to be met with the same denominator, 1 or
 *     more; absent for everything else, and where no whole number would meet it (exactly 50 per cent of 7)
 */
public record Gap(BigDecimal distance, Side side, Optional<Integer> cases) {
    /** On which side of the demand the figure is. */
    public enum Side {
        BELOW,
        ABOVE
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Only where the target is not met or nearly met; there is no gap to a wish, or to what cannot be assessed. */
    public static Optional<Gap> of(Assessment assessment, Indicator indicator) {
        if (assessment.attainment() != Attainment.NOT_MET && assessment.attainment() != Attainment.NEARLY) {
            return Optional.empty();
        }
        Counted value = assessment.value().counted().orElseThrow();
        Bounds met =
                Bounds.of(assessment.demand().orElseThrow(), assessment.limit().orElseThrow());
        BigDecimal offset = met.offset(value.number());
        Side side = offset.signum() < 0 ? Side.BELOW : Side.ABOVE;
        Optional<Integer> cases = indicator.unit() == Indicator.Unit.PERCENT
                ? value.share().flatMap(share -> cases(share, side, met))
                : Optional.empty();
        return Optional.of(new Gap(offset.abs(), side, cases));
    }

    private static Optional<Integer> cases(Share share, Side side, Bounds met) {
        if (!Chance.isWhole(share.numerator()) || !Chance.isWhole(share.denominator())) {
            return Optional.empty();
        }
        // The numerator that lies on the limit, rounded to the side that meets it: 90 per cent of 7 is 6.3, so 7.
        BigDecimal needed = side == Side.BELOW
                ? onLimit(met.lower().orElseThrow(), share, RoundingMode.CEILING)
                : onLimit(met.upper().orElseThrow(), share, RoundingMode.FLOOR);
        BigDecimal cases = needed.subtract(share.numerator()).abs();
        boolean possible = needed.signum() >= 0
                && needed.compareTo(share.denominator()) <= 0
                && cases.signum() > 0
                && (side == Side.BELOW) == (needed.compareTo(share.numerator()) > 0)
                && met.contain(new Share(needed, share.denominator()).percent());
        return possible ? Optional.of(cases.intValueExact()) : Optional.empty();
    }

    private static BigDecimal onLimit(BigDecimal limit, Share share, RoundingMode mode) {
        return limit.multiply(share.denominator()).divide(HUNDRED, 0, mode);
    }
}
