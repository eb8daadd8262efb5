package no.tilstand.indicators;

import java.math.BigDecimal;
import java.util.Optional;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;

/**
 * A figure beside that of another area: the same indicator, and so the same definition and time base; the same category;
 * the same period. Where that cannot be had there is no comparison, but a reason (design section 6, rule 7). It says
 * higher or lower, never better or worse.
 */
public sealed interface Comparison {

    /** @param difference the municipality's own minus that of the area, in the unit of the indicator, unrounded */
    record Known(Counted own, Counted area, BigDecimal difference) implements Comparison {}

    /** One of the two is hidden, so the difference is too. */
    record Hidden() implements Comparison {}

    /** @param period the period of the figure that was to be compared */
    record NotCompared(Reason reason, Period period) implements Comparison {}

    /** Why not; the first that holds. */
    enum Reason {
        /** A count or an amount grows with the area; only shares, rates, times and what is per something are compared. */
        TOTAL,
        /** The municipality has no figure itself. */
        OWN_MISSING,
        /** The figure of the area will come later. */
        NOT_YET,
        /** The figure cannot occur in one of the two. */
        NOT_APPLICABLE,
        /** The area has figures, but for other periods. */
        OTHER_TIME,
        /** The area has no figures for the indicator. */
        AREA_MISSING
    }

    /**
     * @param own a figure of the municipality itself
     * @param area label of the area compared with
     */
    static Comparison of(Figures figures, Indicator indicator, CellKey own, String area) {
        CellKey theirs = new CellKey(own.indicator(), own.category(), area, own.period());
        if (growsWithTheArea(indicator)) {
            return new NotCompared(Reason.TOTAL, own.period());
        }
        Value a = figures.get(own);
        Value b = figures.get(theirs);
        if (a instanceof Value.Suppressed || b instanceof Value.Suppressed) {
            return new Hidden();
        }
        Optional<Reason> reason = a.<Optional<Reason>>fold(
                        c -> Optional.empty(),
                        Optional::empty,
                        m -> Optional.of(Reason.OWN_MISSING),
                        () -> Optional.of(Reason.NOT_APPLICABLE))
                .or(() -> b.fold(
                        c -> Optional.empty(),
                        Optional::empty,
                        m -> Optional.of(missing(m, figures, theirs)),
                        () -> Optional.of(Reason.NOT_APPLICABLE)));
        if (reason.isPresent()) {
            return new NotCompared(reason.get(), own.period());
        }
        Counted first = a.counted().orElseThrow();
        Counted second = b.counted().orElseThrow();
        return new Known(first, second, first.number().subtract(second.number()));
    }

    private static boolean growsWithTheArea(Indicator indicator) {
        return switch (indicator.unit()) {
            case PERCENT, PER_1000, DAYS -> false;
            case COUNT, KRONER, FULL_TIME_EQUIVALENTS -> indicator.denominator().isEmpty();
        };
    }

    private static Reason missing(Value.Missing value, Figures figures, CellKey theirs) {
        if (value.reason() == Value.Reason.NOT_YET) {
            return Reason.NOT_YET;
        }
        boolean otherwise = figures.values().entrySet().stream()
                .filter(e -> e.getKey().at(theirs.period()).equals(theirs))
                .anyMatch(e -> e.getValue().counted().isPresent());
        return otherwise ? Reason.OTHER_TIME : Reason.AREA_MISSING;
    }
}
