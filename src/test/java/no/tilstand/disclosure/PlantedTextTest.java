package no.tilstand.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilstand.app.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A sentence is planted in every text of a report folder and of the register: what of it comes out in the published files
 * must have been warned about where it stands. So a text that the report prints and nobody looks in is found, also one that
 * does not exist yet.
 */
class PlantedTextTest {
    /** Hidden in the last year of {@code input/eksempelvik/2025}. */
    private static final String LEAK = "barn i fosterhjem, 4 barn.";

    /** A number that has nothing to do with what is hidden. */
    private static final String HARMLESS = "rutiner for mottak, 4 rom.";

    /** What the lines speak of that are about it: foster homes, and how long investigations take. */
    private static final Pattern ABOUT_WHAT_IS_HIDDEN = Pattern.compile("(?i)foster|behandlingstid|frist");

    /** What is no words for a reader: ids, choices, places, dates, and names that other files refer to. */
    private static final Set<String> KEYS = Set.of(
            "kommunenummer",
            "kommune",
            "maalform",
            "mal",
            "sammenligning",
            "sammendrag",
            "godtaForelopige",
            "null",
            "modus",
            "avskjaering",
            "dato",
            "id",
            "indikator",
            "indikatorer",
            "kategori",
            "operator",
            "status",
            "svar",
            "vedtatt",
            "lenke",
            "maal",
            "prinsipper",
            "nivaa",
            "gjelder",
            "enhet",
            "tidsbasis",
            "retning",
            "teller",
            "nevner",
            "sum_av",
            "figur",
            "url",
            "kode",
            "tema");

    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(\\s*:)?");
    private static final Pattern WORDS_OF_BLOCK = Pattern.compile("(?:tittel|alt)=\"([^\"]*)\"");
    private static final Pattern WARNING = Pattern.compile("(input/[^:]+):(\\d+):(\\d+): advarsel BV-701: .*");

    @TempDir
    private Path temp;

    /** Where a sentence is planted: the words from {@code from} to {@code to}, characters of the line from 1. */
    private record Place(String path, int line, int from, int to, String field) {
        boolean isIn(String warned, int atLine, int column) {
            return path.equals(warned) && line == atLine && from <= column && column <= to;
        }
    }

    private final Map<String, Place> planted = new LinkedHashMap<>();

    @Test
    void whatIsPrintedIsWarnedAboutWhereItStands() throws IOException {
        plant(LEAK);
        CommandRun run = build();
        List<Matcher> warnings = warnings(run);
        String said = published();
        Set<String> printed = new TreeSet<>();
        List<String> silent = new ArrayList<>();
        planted.forEach((mark, place) -> {
            if (said.contains(mark)) {
                printed.add(place.field());
                boolean warned = warnings.stream()
                        .anyMatch(w ->
                                place.isIn(w.group(1), Integer.parseInt(w.group(2)), Integer.parseInt(w.group(3))));
                if (!warned) {
                    silent.add(place.toString());
                }
            }
        });
        assertEquals(List.of(), silent);
        // That the planting reaches what it should: a test that prints nothing proves nothing.
        Set<String> expected = Set.of(
                "rapport.json tittel",
                "rapport.json tjeneste",
                "rapport.json avsender",
                "rapport.json mottaker",
                "maal.json tekst",
                "maal.json navn",
                "maal.json ansvarlig",
                "maal.json beskrivelse",
                "maal.json belegg",
                "maal.json evaluering",
                "maal.json kilde",
                "indikatorer.json nb",
                "kilde",
                "merknad",
                "text",
                "heading",
                "cell",
                "tittel",
                "alt",
                "drawing");
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(printed);
        assertEquals(Set.of(), missing);
    }

    /** Most of the places have nothing to do with what is hidden, and a number there is nobody's business. */
    @Test
    void aNumberFarFromWhatIsHiddenIsNotWarnedAbout() throws IOException {
        plant(HARMLESS);
        List<Matcher> warnings = warnings(build());
        for (Matcher warning : warnings) {
            String line =
                    Files.readAllLines(temp.resolve(warning.group(1))).get(Integer.parseInt(warning.group(2)) - 1);
            assertTrue(ABOUT_WHAT_IS_HIDDEN.matcher(line).find(), warning::group);
        }
        assertTrue(warnings.size() * 100 < planted.size(), () -> warnings.size() + " of " + planted.size());
    }

    private CommandRun build() {
        CommandRun run = CommandRun.in(
                Path.of("").toAbsolutePath(),
                "bygg",
                "--workspace",
                temp.toString(),
                temp.resolve("input/eksempelvik/2025").toString());
        assertEquals(0, run.status(), () -> run.out() + run.err());
        return run;
    }

    private static List<Matcher> warnings(CommandRun run) {
        return run.out().lines().map(WARNING::matcher).filter(Matcher::matches).toList();
    }

    private String published() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(temp.resolve("output/eksempelvik-2025"))) {
            for (Path file : all.filter(f -> f.getFileName().toString().startsWith("tilstandsrapport-"))
                    .toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        assertTrue(files.size() == 3, files.keySet()::toString);
        return String.join("\n", Channels.of(files).values());
    }

    // ---- planting

    private void plant(String sentence) throws IOException {
        for (String folder : List.of("felles", "eksempelvik/2025")) {
            Path from = Path.of("input").resolve(folder);
            try (Stream<Path> all = Files.walk(from)) {
                for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                    Path to = temp.resolve("input")
                            .resolve(folder)
                            .resolve(from.relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    Files.write(to, planted(file, temp.relativize(to).toString(), sentence));
                }
            }
        }
        Path drawing = temp.resolve("input/eksempelvik/2025/bilder/egen.svg");
        Files.writeString(drawing, drawing(DRAWING, temp.relativize(drawing).toString(), sentence));
        Path more = temp.resolve("input/eksempelvik/2025/tekst/08-mer.md");
        Files.writeString(more, markdown(MORE, temp.relativize(more).toString(), sentence));
    }

    /** The kinds of text that the report has none of. */
    private static final String MORE = """
            # Mer

            ## En overskrift

            - punkt en
            - punkt *to er uthevet*

            > et sitat

            | Kolonne | Andre |
            |---|---|
            | celle | annen |

            :::bilde fil=egen.svg alt="En melding på vei" tittel="Veien"
            Teksten under.
            :::
            """;

    private static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" width="420" height="60" viewBox="0 0 420 60">
              <text x="10" y="20" font-size="10" fill="#1A2227">Først</text>
              <text x="10" y="50" font-size="10" fill="#1A2227">Så</text>
            </svg>
            """;

    private byte[] planted(Path file, String path, String sentence) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".json")) {
            // The summary has one page, and names grow by the planting.
            String text = Files.readString(file)
                    .replaceFirst("(?s)\"sammendrag\": \\[.*?\\]", "\"sammendrag\": [\"sykefravaer\"]");
            return json(text, path, sentence).getBytes(StandardCharsets.UTF_8);
        } else if (name.endsWith(".md")) {
            return markdown(Files.readString(file), path, sentence).getBytes(StandardCharsets.UTF_8);
        } else if (name.endsWith(".csv") && path.contains("/data/")) {
            return csv(Files.readString(file), path, sentence).getBytes(StandardCharsets.UTF_8);
        }
        return Files.readAllBytes(file);
    }

    /** The words to put in, remembered with their place. */
    private String planting(String path, int line, int from, int length, String field, String sentence) {
        String mark = "Q" + (planted.size() + 1) + "q";
        String words = " " + mark + " " + sentence;
        planted.put(mark + " ", new Place(path, line, from, from + length + words.length(), field));
        return words;
    }

    private String json(String text, String path, String sentence) {
        StringBuilder out = new StringBuilder();
        String key = "";
        String id = "";
        int line = 1;
        for (String written : text.split("\n", -1)) {
            Matcher string = STRING.matcher(written);
            StringBuilder now = new StringBuilder();
            int done = 0;
            while (string.find()) {
                if (string.group(2) != null) {
                    key = string.group(1);
                    continue;
                }
                id = key.equals("id") ? string.group(1) : id;
                // The name is what the sentence is known by.
                boolean name = id.equals("barn-i-fosterhjem") && written.contains("Barn i fosterhjem");
                if (!KEYS.contains(key) && !string.group(1).isBlank() && !name) {
                    now.append(written, done, string.end(1));
                    done = string.end(1);
                    int from = now.length() - string.group(1).length() + 1;
                    String file = path.substring(path.lastIndexOf('/') + 1);
                    now.append(planting(path, line, from, string.group(1).length(), file + " " + key, sentence));
                }
            }
            now.append(written.substring(done));
            out.append(line > 1 ? "\n" : "").append(now);
            line++;
        }
        return out.toString();
    }

    private String markdown(String text, String path, String sentence) {
        List<String> lines = new ArrayList<>();
        for (String written : text.split("\n", -1)) {
            int line = lines.size() + 1;
            if (written.isBlank() || written.equals(":::") || written.startsWith("|--")) {
                lines.add(written);
            } else if (written.startsWith(":::")) {
                lines.add(inside(WORDS_OF_BLOCK.matcher(written), written, path, line, sentence));
            } else if (written.startsWith("|")) {
                lines.add(inside(
                        Pattern.compile("\\| ([^|]+?) (?=\\|)").matcher(written), written, path, line, sentence));
            } else {
                String field = written.startsWith("#") ? "heading" : "text";
                lines.add(written + planting(path, line, 1, written.length(), field, sentence));
            }
        }
        return String.join("\n", lines);
    }

    private String inside(Matcher words, String written, String path, int line, String sentence) {
        StringBuilder now = new StringBuilder();
        int done = 0;
        while (words.find()) {
            now.append(written, done, words.end(1));
            done = words.end(1);
            String field = words.group().startsWith("|")
                    ? "cell"
                    : words.group().startsWith(">") ? "drawing" : words.group().replaceFirst("=.*", "");
            int from = now.length() - words.group(1).length() + 1;
            now.append(planting(path, line, from, words.group(1).length(), field, sentence));
        }
        return now.append(written.substring(done)).toString();
    }

    private String drawing(String text, String path, String sentence) {
        List<String> lines = new ArrayList<>();
        for (String written : text.split("\n", -1)) {
            Matcher words = Pattern.compile(">([^<>]+)</text>").matcher(written);
            lines.add(inside(words, written, path, lines.size() + 1, sentence));
        }
        return String.join("\n", lines);
    }

    private String csv(String text, String path, String sentence) {
        List<String> lines = new ArrayList<>();
        List<String> head = List.of();
        for (String written : text.split("\n", -1)) {
            if (written.isBlank() || written.startsWith("#")) {
                lines.add(written);
                continue;
            } else if (head.isEmpty()) {
                head = List.of(written.split(";", -1));
                lines.add(written);
                continue;
            }
            List<String> cells = new ArrayList<>(List.of(written.split(";", -1)));
            for (String column : List.of("kilde", "merknad")) {
                int at = head.indexOf(column);
                int from = cells.subList(0, at).stream()
                                .mapToInt(c -> c.length() + 1)
                                .sum()
                        + 1;
                cells.set(
                        at,
                        cells.get(at)
                                + planting(
                                        path,
                                        lines.size() + 1,
                                        from,
                                        cells.get(at).length(),
                                        column,
                                        sentence));
            }
            int status = head.indexOf("status");
            if (status >= 0 && cells.get(status).isEmpty()) {
                cells.set(status, "anslag");
            }
            lines.add(cells.stream().collect(Collectors.joining(";")));
        }
        return String.join("\n", lines);
    }
}
