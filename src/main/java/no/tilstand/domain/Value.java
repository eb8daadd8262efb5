package no.tilstand.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A figure, or the reason why there is none. Hidden is never 0, and missing is never 0: whoever wants the number must say
 * what happens in all four cases ({@link #fold}).
 */
public sealed interface Value {

    /** How final a known number is. */
    enum Finality {
        FINAL,
        /** Published before the source was final; printed with {@code *}. */
        PRELIMINARY,
        /** The source itself calls it an estimate («om lag»). */
        ESTIMATE
    }

    /** Why a number is missing. */
    enum Reason {
        /** {@code ..}: the source does not have it. */
        NOT_IN_SOURCE,
        /** {@code ...}: it will come later. */
        NOT_YET,
        /** Something stands there that cannot be read: an error has said so, and no report is made. */
        UNREADABLE
    }

    /**
     * A known number.
     *
     * @param number in the unit of the indicator (percent is 0-100, kroner are whole kroner), unrounded
     * @param share the parts behind it, when they are known
     */
    record Counted(BigDecimal number, Optional<Share> share, Finality finality) implements Value {
        public boolean preliminary() {
            return finality == Finality.PRELIMINARY;
        }
    }

    /** Exists, but is not shown, of regard for privacy. Carries nothing, so that nothing can leak. Printed {@code :}. */
    record Suppressed() implements Value {}

    /** Not known. */
    record Missing(Reason reason) implements Value {}

    /** Cannot occur. Printed {@code .}. */
    record NotApplicable() implements Value {}

    Value SUPPRESSED = new Suppressed();
    Value MISSING = new Missing(Reason.NOT_IN_SOURCE);
    Value NOT_APPLICABLE = new NotApplicable();

    /** A final number without parts. */
    static Counted of(BigDecimal number) {
        return new Counted(number, Optional.empty(), Finality.FINAL);
    }

    static Counted of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /** A final percentage computed from its two parts. */
    static Counted of(Share share) {
        return new Counted(share.percent(), Optional.of(share), Finality.FINAL);
    }

    /** One answer per case, so that a forgotten case does not compile. */
    default <R> R fold(
            Function<? super Counted, ? extends R> counted,
            Supplier<? extends R> suppressed,
            Function<? super Missing, ? extends R> missing,
            Supplier<? extends R> notApplicable) {
        if (this instanceof Counted c) {
            return counted.apply(c);
        } else if (this instanceof Suppressed) {
            return suppressed.get();
        } else if (this instanceof Missing m) {
            return missing.apply(m);
        }
        return notApplicable.get();
    }

    /** The known number, if that is what it is. */
    default Optional<Counted> counted() {
        return fold(Optional::of, Optional::empty, m -> Optional.empty(), Optional::empty);
    }
}
