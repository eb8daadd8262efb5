package no.tilstand.app;

import java.util.SortedMap;

/**
 * A report as it is written.
 *
 * @param files by name, without kontroll.txt and the manifest; empty when there were errors
 * @param manifest what the manifest tells beside the files
 */
record Draft(SortedMap<String, byte[]> files, Origin manifest) {
    /**
     * @param settings what shaped the report, in order
     * @param inputs every input file from the workspace; an extract file under its number, never its own name
     */
    record Origin(SortedMap<String, String> settings, java.util.List<String> inputs) {}
}
