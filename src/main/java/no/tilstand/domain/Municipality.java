package no.tilstand.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A municipality number and the span of days it is valid.
 *
 * @param validFrom absent = as far back as the list knows
 * @param validTo last day; absent = still valid
 * @param replacedBy numbers that took over
 */
public record Municipality(
        String number,
        String name,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        List<String> replacedBy) {

    /** Numbers that begin so, 9990 to 9999, belong to no place. */
    public static final String INVENTED = "999";

    public boolean validOn(LocalDate day) {
        return !validFrom.map(day::isBefore).orElse(false)
                && !validTo.map(day::isAfter).orElse(false);
    }
}
