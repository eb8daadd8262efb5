package no.tilstand.report;

import no.tilstand.domain.Period;
import no.tilstand.indicators.Assessment;
import no.tilstand.report.Plan.Series;

/** How the figures of a plan stand against what is demanded of them. */
record Assessments(Plan plan, Ledger ledger) {
    Assessment of(Series series, Period period) {
        return Assessment.of(
                series.at(period),
                series.indicator(),
                plan.frame().strategy(),
                ledger.figures(),
                plan.frame().settings().acceptedPreliminary());
    }
}
