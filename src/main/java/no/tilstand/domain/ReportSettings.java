package no.tilstand.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tilstand.diagnostics.Location;

/**
 * What report this is ({@code rapport.json}).
 *
 * @param folder the report folder from {@code input/}: {@code baerum/2018}
 * @param municipalityNumber four digits
 * @param district {@code bydel}; empty for the whole municipality
 * @param from first year shown
 * @param title, service, sender, recipient, caseNumber empty when not given
 * @param comparison area labels, in order
 * @param summary indicator ids of the summary page, at most 15
 * @param corrections why figures are others than those that were given out before
 * @param synthetic the data are invented, and every page says so
 * @param example the project set the report up after a published one, and every page says so
 */
public record ReportSettings(
        String folder,
        String municipalityNumber,
        String district,
        String municipality,
        int year,
        int from,
        LanguageForm languageForm,
        String title,
        String service,
        String sender,
        String recipient,
        String caseNumber,
        Optional<LocalDate> date,
        Template template,
        List<String> comparison,
        List<String> summary,
        List<Source.Kind> sourceOrder,
        List<String> acceptedPreliminary,
        Protection protection,
        Extraction extraction,
        List<Correction> corrections,
        boolean synthetic,
        boolean example,
        Location location) {

    /** Which chapters are expected. */
    public enum Template {
        BUFDIR,
        BAERUM
    }

    /**
     * {@code register}: how case extracts are read.
     *
     * @param complete {@code modus}: each delivery holds the whole case ({@code komplett}), or only what has changed
     *     ({@code endring})
     * @param cutoff {@code avskjaering}: extracts taken after this day are not used; absent = all are
     * @param mostLeftOut {@code maksUtelatt}: percent of the cases that may be lost before it is an error
     */
    public record Extraction(boolean complete, Optional<LocalDate> cutoff, int mostLeftOut) {
        public static final Extraction DEFAULT = new Extraction(true, Optional.empty(), 5);
    }

    /**
     * {@code rettelser}: one reason for one or more figures.
     *
     * @param indicators ids; empty for all
     * @param periods a span stands for all the years in it; empty for all
     */
    public record Correction(List<String> indicators, List<Period> periods, String reason) {
        /** Whether it is about a figure of this indicator and period. */
        public boolean isAbout(String indicator, Period period) {
            return (indicators.isEmpty() || indicators.contains(indicator))
                    && (periods.isEmpty()
                            || periods.stream()
                                    .anyMatch(p -> p.equals(period)
                                            || p.isSpan() && p.from() <= period.from() && period.year() <= p.year()));
        }
    }

    /**
     * {@code skjerming}.
     *
     * @param threshold the largest count that is hidden; 0 (nothing is hidden) only for invented data
     * @param showZero whether 0 is shown
     */
    public record Protection(int threshold, boolean showZero) {
        public static final Protection DEFAULT = new Protection(3, true);

        /** Nothing is hidden: for the leadership, and for invented data. */
        public static final Protection NONE = new Protection(0, true);

        /** For employees and answers to surveys, whatever the threshold for children is ({@code gjelder} in the register). */
        private static final int FEW_PEOPLE = 5;

        /** The largest number of what is counted that is hidden; 0 for what is not protected. */
        public int limit(Indicator.Counts counts) {
            return threshold == 0
                    ? 0
                    : switch (counts) {
                        case CHILD, CASE, EVENT -> threshold;
                        case STAFF, ANSWER -> Math.max(threshold, FEW_PEOPLE);
                        case KRONER, OTHER -> 0;
                    };
        }

        /**
         * Whether a count is so small that it is hidden. Parts of a whole (full-time equivalents) are small up to and
         * including the limit; a negative count is wrong, and is hidden rather than judged.
         *
         * @param limit from {@link #limit}
         */
        public boolean small(BigDecimal count, int limit) {
            return limit > 0 && count.compareTo(BigDecimal.valueOf(limit)) <= 0 && (count.signum() != 0 || !showZero);
        }
    }

    /** The same with another protection. */
    public ReportSettings withProtection(Protection other) {
        return new ReportSettings(
                folder,
                municipalityNumber,
                district,
                municipality,
                year,
                from,
                languageForm,
                title,
                service,
                sender,
                recipient,
                caseNumber,
                date,
                template,
                comparison,
                summary,
                sourceOrder,
                acceptedPreliminary,
                other,
                extraction,
                corrections,
                synthetic,
                example,
                location);
    }
}
