package no.tilstand.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is being made: a draft, a report for the leadership, or an edition that is issued.
 *
 * @param edition absent for what is not issued
 */
public record Release(Audience audience, Optional<Edition> edition) {
    public static final Release DRAFT = new Release(Audience.PUBLIC, Optional.empty());
    public static final Release INTERNAL = new Release(Audience.LEADERSHIP, Optional.empty());

    public static Release of(Edition edition) {
        return new Release(Audience.PUBLIC, Optional.of(edition));
    }

    /**
     * An edition of a report.
     *
     * @param number from 1
     * @param reason why it replaces the one before; empty for the first
     * @param previousReceipt 64 hexadecimal digits: the receipt of what the municipality issued last, in print so that an
     *     archive that has been written anew does not agree with it; absent for the first
     */
    public record Edition(int number, LocalDate date, String reason, Optional<String> previousReceipt) {}
}
