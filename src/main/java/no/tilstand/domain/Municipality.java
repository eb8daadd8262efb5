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

    public boolean validOn(LocalDate day) {
        return !validFrom.map(day::isBefore).orElse(false)
                && !validTo.map(day::isAfter).orElse(false);
    }
}
