package no.tilstand.report;

import no.tilstand.domain.Period;
import no.tilstand.indicators.Assessment;
import no.tilstand.indicators.Attainment;
import no.tilstand.indicators.Change;
import no.tilstand.indicators.Development;
import no.tilstand.report.Plan.Series;

/**
 * A row of the summary page before it has words.
 *
 * @param period the year of the report, or its last half-year
 * @param judged whether it stands in the table of demands and goals
 * @param development from the year before
 */
record SummaryRow(Series series, Period period, boolean judged, Assessment assessment, Development development) {

    boolean is(Attainment attainment) {
        return judged && assessment.attainment() == attainment;
    }

    /** The same part of the year before. */
    Period before() {
        return Change.before(period);
    }

    /** Whether there is a change to see, judged against chance or not. */
    boolean hasChange() {
        return development.change() instanceof Change.Known;
    }
}
