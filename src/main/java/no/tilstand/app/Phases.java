package no.tilstand.app;

import no.tilstand.diagnostics.Checked;
import no.tilstand.domain.Dataset;

/** The real pipeline. */
record Phases(Workspace workspace) implements Pipeline {
    @Override
    public Checked<Shared> shared() {
        throw new CannotRun("fasene er ikke koblet sammen i denne utgaven");
    }

    @Override
    public Checked<Dataset> read(ReportFolder folder) {
        throw new CannotRun("fasene er ikke koblet sammen i denne utgaven");
    }

    @Override
    public Checked<Draft> draft(ReportFolder folder) {
        throw new CannotRun("fasene er ikke koblet sammen i denne utgaven");
    }
}
