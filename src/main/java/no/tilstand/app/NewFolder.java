package no.tilstand.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Severity;

/**
 * What {@code ny} is about to write.
 *
 * @param files by path inside the new folder, with {@code /}
 * @param notes what the user should look at, a line each
 * @param errors why the folder cannot be made; with any of these nothing is written
 */
record NewFolder(SortedMap<String, byte[]> files, List<String> notes, List<Diagnostic> errors) {
    static NewFolder refused(List<Diagnostic> diagnostics) {
        return new NewFolder(
                new TreeMap<>(),
                List.of(),
                diagnostics.stream()
                        .filter(d -> d.severity() == Severity.CRITICAL)
                        .sorted()
                        .toList());
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
