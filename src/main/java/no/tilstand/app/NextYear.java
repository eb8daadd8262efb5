package no.tilstand.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Checked;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Municipality;
import no.tilstand.domain.ReportSettings;
import no.tilstand.render.NextSettings;

/** A new report folder from an earlier year's ({@code ny --fra}). Case extracts are never carried over. */
final class NextYear {
    private NextYear() {}

    static NewFolder folder(
            Pipeline pipeline,
            ReportFolder previous,
            ReportFolder made,
            Optional<String> number,
            Optional<String> name) {
        Checked<Dataset> read = pipeline.read(previous);
        if (read.value().isEmpty()) {
            return NewFolder.refused(read.diagnostics());
        }
        ReportSettings settings = read.value().get().frame().settings();
        if (made.firstYear() <= settings.year()) {
            throw new CannotRun("mappenavnet " + made.year() + " skal begynne med et år etter " + settings.year()
                    + ", året i rapporten den lages fra");
        }
        Municipality place =
                municipality(settings, read.value().get().frame().municipalities(), made.firstYear(), number, name);
        try {
            return carryOver(previous.path(), settings.year(), made.firstYear(), place);
        } catch (IOException e) {
            throw new CannotRun("kan ikke lese " + previous.path() + Disk.reason(e), e);
        }
    }

    private static NewFolder carryOver(Path previous, int last, int next, Municipality place) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<String> notes = new ArrayList<>();
        NarrativeYears narrative = new NarrativeYears(last, next);
        for (Path file : files(previous)) {
            String name = previous.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/");
            if (name.equals("rapport.json")) {
                files.put(name, NewFolder.bytes(new NextSettings(next, place.number(), place.name()).from(text(file))));
            } else if (name.startsWith("tekst/") && name.endsWith(".md")) {
                String moved = narrative.move(text(file));
                files.put(name, NewFolder.bytes(moved));
                noteYears(name, "ordene nevner ", narrative.mentioned(moved), last, next, notes);
            } else if (name.startsWith("data/") && name.endsWith(".csv")) {
                files.put(name, NewFolder.bytes(new NextObservations(last, next).extend(text(file))));
            } else if (!name.startsWith("register/")) {
                files.put(name, Files.readAllBytes(file));
                if (name.equals("maal.json") || name.equals("indikatorer.json")) {
                    noteYears(name, "kopiert som den er, med ", narrative.linesWith(text(file)), last, next, notes);
                } else if (name.startsWith("data/") && !name.startsWith("data/kart/")) {
                    notes.add(name + ": kopiert som den er; legg inn tallene for " + next);
                }
            }
        }
        return new NewFolder(files, notes, List.of());
    }

    /** Only the service knows whether a year in its own words is to be another now: it is told where each stands. */
    private static void noteYears(
            String file, String what, List<Integer> lines, int last, int next, List<String> notes) {
        if (!lines.isEmpty()) {
            String all = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
            notes.add(file + ": " + what + last + " på linje " + all.replaceFirst(", (\\d+)$", " og $1")
                    + "; se om det skal være " + next);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** UTF-8, or Windows-1252 as Norwegian Excel saves it. */
    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** The number that is valid at the end of the new year: its own, or the one that took over. */
    private static Municipality municipality(
            ReportSettings settings,
            List<Municipality> known,
            int year,
            Optional<String> number,
            Optional<String> name) {
        LocalDate day = LocalDate.of(year, 12, 31);
        String found = number.orElseGet(() -> successor(settings.municipalityNumber(), known, day));
        String oldName = settings.municipality();
        boolean renamed = !found.equals(settings.municipalityNumber())
                && named(settings.municipalityNumber(), known)
                        .filter(oldName::equals)
                        .isPresent();
        return new Municipality(
                found,
                name.orElseGet(() -> renamed ? named(found, known).orElse(oldName) : oldName),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Optional<String> named(String number, List<Municipality> known) {
        return known.stream()
                .filter(m -> m.number().equals(number))
                .map(Municipality::name)
                .findFirst();
    }

    private static String successor(String number, List<Municipality> known, LocalDate day) {
        String current = number;
        // No number has been replaced more than a few times; the bound stops a list that goes in a circle.
        for (int i = 0; i < known.size() + 1; i++) {
            String one = current;
            List<Municipality> entries =
                    known.stream().filter(m -> m.number().equals(one)).toList();
            if (entries.isEmpty() || entries.stream().anyMatch(m -> m.validOn(day))) {
                return current;
            }
            List<String> replacedBy = entries.get(entries.size() - 1).replacedBy();
            if (replacedBy.size() != 1) {
                throw new CannotRun("kommunenummer " + current + " gjelder ikke 31.12." + day.getYear()
                        + (replacedBy.isEmpty() ? "" : ", og kommunen ble delt på " + String.join(" og ", replacedBy))
                        + "; oppgi --nummer");
            }
            current = replacedBy.get(0);
        }
        throw new CannotRun("kommunenumrene i input/felles/kommuner.csv går i ring fra " + number + "; oppgi --nummer");
    }
}
