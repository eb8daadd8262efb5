package no.tilstand.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;

/**
 * Where a character stands that the typeface lacks. Only the printer knows which those are, and it knows nothing of input
 * files; so the files are read once more, and each place becomes a finding of its own.
 */
final class CharacterPlaces {
    /** The next place in a file tells how many more there are. */
    private static final int MOST = 5;

    private static final Pattern TEXT_FILE = Pattern.compile("(?i).*\\.(md|json|csv|tsv|txt)");
    private static final Pattern NAMED = Pattern.compile("U\\+([0-9A-F]{4,6})");
    /** Of the first place alone, and of no use where the file is named. */
    private static final Pattern PLACE_IN_REPORT = Pattern.compile(" \\([^()]+\\)$");

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\r|\\n");

    private CharacterPlaces() {}

    /**
     * The finding at every place in the text files where the character stands; the finding itself when it is about
     * something else, or stands in none of them (a workbook, a picture).
     *
     * @param files as the data set names them, from {@code root}
     */
    static Stream<Diagnostic> of(Diagnostic finding, Path root, List<String> files) {
        Matcher named = NAMED.matcher(finding.message());
        if (finding.code() != Code.BV_620 || !named.find()) {
            return Stream.of(finding);
        }
        Pattern character = written(Integer.parseInt(named.group(1), 16));
        String message = PLACE_IN_REPORT.matcher(finding.message()).replaceFirst("");
        List<Diagnostic> found = new ArrayList<>();
        for (String file : files) {
            if (TEXT_FILE.matcher(file).matches()) {
                String text = text(root.resolve(file));
                List<MatchResult> places = character.matcher(text).results().toList();
                places.stream()
                        .limit(MOST)
                        .forEach(m -> found.add(new Diagnostic(finding.code(), place(file, text, m), message)));
                if (places.size() > MOST) {
                    found.add(new Diagnostic(
                            finding.code(),
                            place(file, text, places.get(MOST)),
                            "og " + (places.size() - MOST) + " til av samme slag i denne filen"));
                }
            }
        }
        return found.isEmpty() ? Stream.of(finding) : found.stream();
    }

    /** As itself, or as JSON may write it. */
    private static Pattern written(int codePoint) {
        String escaped = Character.toString(codePoint)
                .chars()
                .mapToObj("\\\\u%04x"::formatted)
                .collect(Collectors.joining());
        return Pattern.compile(Pattern.quote(Character.toString(codePoint)) + "|(?i:" + escaped + ")");
    }

    private static Location place(String file, String text, MatchResult match) {
        int line = 1;
        int start = 0;
        Matcher breaks = LINE_BREAK.matcher(text).region(0, match.start());
        while (breaks.find()) {
            line++;
            start = breaks.end();
        }
        return new Location(file, line, match.start() - start + 1);
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new CannotRun("kan ikke lese " + file.getFileName() + Disk.reason(e), e);
        }
    }
}
