package no.tilstand.report;

import java.util.Locale;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Period;
import no.tilstand.report.Slot.Moment;
import no.tilstand.report.Slot.Subject;

/** The word for what is so much, and the time it is so, chosen from the unit and the time base of an indicator. */
record Subjects(Words words) {

    /** After a time: «andelen», without the date that the time has said. */
    Subject ofLevel(Indicator indicator) {
        return new Subject(noun(indicator), Moment.DURING);
    }

    /** In a change the date is said with the subject: «tallet ved utgangen av året». */
    Subject ofChange(Indicator indicator) {
        return new Subject(noun(indicator), moment(indicator));
    }

    Slot.Time time(Indicator indicator, Period period) {
        return new Slot.Time(moment(indicator), period);
    }

    private Moment moment(Indicator indicator) {
        return switch (indicator.basis()) {
            case AT_YEAR_END -> Moment.AT_YEAR_END;
            case AT_MID_YEAR -> Moment.AT_MID_YEAR;
            // Which cohort it is, stands in the word files by indicator.
            case COHORT -> words.has("tidsord." + indicator.id()) ? Moment.TURNED_18 : Moment.DURING;
            case DURING_YEAR, HALF_YEAR -> Moment.DURING;
        };
    }

    private static Subject.Noun noun(Indicator indicator) {
        return switch (indicator.unit()) {
            case PERCENT -> Subject.Noun.ANDEL;
            case KRONER -> Subject.Noun.BELOP;
            case FULL_TIME_EQUIVALENTS -> Subject.Noun.AARSVERK;
            case DAYS -> ofDays(indicator);
            case COUNT, PER_1000 -> Subject.Noun.TALL;
        };
    }

    /** The register has no field for it: the name or the definition says whether days are a median or a mean. */
    private static Subject.Noun ofDays(Indicator indicator) {
        String text = (indicator.name().nb() + " " + indicator.definition().nb()).toLowerCase(Locale.ROOT);
        if (text.contains("median")) {
            return Subject.Noun.MEDIAN;
        }
        return text.contains("gjennomsnitt") ? Subject.Noun.GJENNOMSNITT : Subject.Noun.TALL;
    }
}
