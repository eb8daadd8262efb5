package no.tilstand.intake.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What extracts the report is for.
 *
 * @param municipalities the report's number, and those it has taken over from
 * @param district number or name of the bydel; empty for the whole municipality
 * @param cutoff extracts taken after this day are not used
 */
public record Expected(Set<String> municipalities, String district, Optional<LocalDate> cutoff) {
    boolean isOurs(Sender sender) {
        return municipalities.contains(sender.number());
    }

    /** Who names no district may be any. */
    boolean isOurDistrict(String number, String name) {
        return district.isEmpty()
                || number.isEmpty() && name.isEmpty()
                || number.equals(district)
                || name.equalsIgnoreCase(district);
    }

    boolean isInTime(Moment taken) {
        return cutoff.map(day -> taken.day() <= day.toEpochDay()).orElse(true);
    }
}
