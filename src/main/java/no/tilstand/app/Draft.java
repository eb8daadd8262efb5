package no.tilstand.app;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import no.tilstand.domain.Earlier;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.NumberHistory;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.ReportSettings;
import no.tilstand.report.PublishedNumber;

/**
 * A report as it is written.
 *
 * @param files by name, without kontroll.txt and the manifest; empty when there were errors
 * @param manifest what the manifest tells beside the files
 * @param behind what the files were made from
 */
record Draft(SortedMap<String, byte[]> files, Origin manifest, Behind behind) {
    /**
     * What stands behind the files and is never printed: for the archive.
     *
     * @param files every input file that was read, from the workspace, under its own name
     * @param numbers what the report prints
     * @param open the figures with nothing hidden
     * @param municipalities which numbers there were before
     * @param past what the report was held up against
     */
    record Behind(
            ReportSettings settings,
            Map<String, Indicator> register,
            List<String> files,
            List<PublishedNumber> numbers,
            OpenFigures open,
            NumberHistory municipalities,
            Earlier past) {}

    /**
     * @param settings what shaped the report, in order
     * @param inputs every input file from the workspace; an extract file under its number, never its own name
     */
    record Origin(SortedMap<String, String> settings, List<String> inputs) {}
}
