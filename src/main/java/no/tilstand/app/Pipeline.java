package no.tilstand.app;

import java.util.List;
import java.util.Map;
import no.tilstand.diagnostics.Checked;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Municipality;

/** From a report folder to its files: the phases of the table in this package's description, in its order. */
interface Pipeline {
    /**
     * What all reports share ({@code input/felles/}).
     *
     * @param register by id, in register order
     */
    record Shared(Map<String, Indicator> register, List<Municipality> municipalities) {}

    Checked<Shared> shared();

    /** The first phase alone. */
    Checked<Dataset> read(ReportFolder folder);

    /** The files when nothing but warnings was found; with errors what was found, and files that nobody may see. */
    Checked<Draft> draft(ReportFolder folder);
}
