package no.tilstand.app;

import java.util.List;
import java.util.Optional;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Severity;

/**
 * How it went with one report.
 *
 * @param diagnostics sorted, each once
 * @param notes about the run rather than the data (a mended earlier run)
 * @param trouble why it could not be run to its end; absent when it could, whatever the data were like
 */
record Outcome(ReportFolder folder, List<Diagnostic> diagnostics, List<String> notes, Optional<String> trouble) {

    static Outcome of(ReportFolder folder, List<Diagnostic> diagnostics, List<String> notes) {
        return new Outcome(folder, diagnostics.stream().sorted().distinct().toList(), notes, Optional.empty());
    }

    static Outcome stopped(ReportFolder folder, String trouble) {
        return new Outcome(folder, List.of(), List.of(), Optional.of(trouble));
    }

    boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() != Severity.WARNING);
    }

    /** Exit status: 0 done, 1 it is in the data, 2 cannot run. */
    int status() {
        return trouble.isPresent() ? 2 : hasErrors() ? 1 : 0;
    }

    /** «2 feil og 1 advarsel.» */
    String count() {
        long warnings = diagnostics.stream()
                .filter(d -> d.severity() == Severity.WARNING)
                .count();
        return (diagnostics.size() - warnings) + " feil og " + warnings
                + (warnings == 1 ? " advarsel." : " advarsler.");
    }
}
