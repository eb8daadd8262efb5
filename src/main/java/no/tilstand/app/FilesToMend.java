package no.tilstand.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.sak.Extract;
import no.tilstand.intake.register.ExtractNames;
import no.tilstand.rules.sak.CaseControls;

/**
 * Which extract files the findings are about, by their real names and lines, so that the case worker can mend the cases.
 * For the terminal of {@code kontroller --intern} and nothing else: nothing here is written to a file.
 */
final class FilesToMend {
    private static final Pattern PLACE = Pattern.compile("nr-\\d{4,}(/nr-\\d{4,})?(:\\d+)?");

    private FilesToMend() {}

    /**
     * Lines for the terminal; none when no finding is about an extract file.
     *
     * @param register the folder of the extracts, and {@code shown} as it is shown
     */
    static List<String> of(Path register, String shown, Path input, List<Extract> extracts, List<Diagnostic> found) {
        ExtractNames names;
        try {
            names = ExtractNames.of(register, input);
        } catch (IOException e) {
            throw new CannotRun("kan ikke lese " + shown + Disk.reason(e), e);
        }
        List<String> lines = new ArrayList<>();
        Set<String> places = places(extracts, found);
        if (!places.isEmpty()) {
            lines.add("  kunne ikke leses, eller er ikke regnet med:");
            places.forEach(p -> lines.add("    " + named(p, names)));
        }
        CaseControls.files(extracts).forEach((control, files) -> {
            lines.add("  " + control.id() + ":");
            files.forEach(f -> lines.add("    " + names.byNumber().getOrDefault(f, "fil nummer " + f)));
        });
        if (!lines.isEmpty()) {
            lines.add(
                    0,
                    shown
                            + ": filene det gjelder, med de virkelige navnene. Unntatt offentlighet: Bare for den som skal"
                            + " rette sakene, og bare på denne skjermen.");
        }
        return lines;
    }

    /** Those that a finding names, and those it has no room for or hides. */
    private static Set<String> places(List<Extract> extracts, List<Diagnostic> found) {
        Set<String> places = new LinkedHashSet<>();
        Stream.concat(
                        found.stream()
                                .map(Diagnostic::message)
                                .flatMap(m -> PLACE.matcher(m).results())
                                .map(MatchResult::group),
                        extracts.stream()
                                .flatMap(e -> e.omfang().steder().values().stream())
                                .flatMap(List::stream))
                .sorted()
                .forEach(places::add);
        return places;
    }

    /** {@code nr-0002/nr-0017 = saker.zip/sak-17.xml, linje 12}. */
    private static String named(String place, ExtractNames names) {
        int line = place.indexOf(':');
        String file = line < 0 ? place : place.substring(0, line);
        return file + " = " + names.byPlace().getOrDefault(file, "ukjent fil")
                + (line < 0 ? "" : ", linje " + place.substring(line + 1));
    }
}
