package no.tilstand.render;

import no.tilstand.domain.Strategy;
import no.tilstand.indicators.Attainment;
import no.tilstand.report.ChartSpec;
import no.tilstand.report.Sparkline;

/** What the painter draws straight into the PDF: everything that is not text, tables or a picture of the user. */
sealed interface Drawing {
    /** 160 mm wide from line A, so that tick labels stand left of line B; the plot covers column B. */
    record Chart(ChartSpec spec) implements Drawing {}

    /** 26 mm x 17 pt. */
    record Spark(Sparkline sparkline) implements Drawing {}

    /** The sign of an attainment, 9 x 9 pt. */
    record StatusSign(Attainment attainment) implements Drawing {}

    /** The sign of a measure's status, 9 x 9 pt. */
    record MeasureSign(Strategy.Measure.Status status) implements Drawing {}

    /** A piece of a series' line, or a patch of its fill, before a row label. */
    record Key(int style, boolean line) implements Drawing {}

    /** Three quarter-discs in the corner of the cover, 71 x 71 mm. */
    record CoverArcs() implements Drawing {}

    /** The hatched field of the strip, 10 x 14 pt. */
    record StripHatch() implements Drawing {}
}
