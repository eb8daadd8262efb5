package no.tilstand.app;

import no.tilstand.diagnostics.Checked;
import no.tilstand.domain.Dataset;
import no.tilstand.intake.Intake;
import no.tilstand.report.Release;

/** From a report folder to its files: the phases of the table in this package's description, in its order. */
interface Pipeline {
    /** What all reports share ({@code input/felles/}). */
    Checked<Intake.Shared> shared();

    /** The first phase alone. */
    Checked<Dataset> read(ReportFolder folder);

    /**
     * What was found, and the files; no files when there were errors.
     *
     * @param past asked when it is known which report it is
     */
    Checked<Draft> draft(ReportFolder folder, Release release, Past past);
}
