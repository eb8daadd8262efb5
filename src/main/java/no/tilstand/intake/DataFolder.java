package no.tilstand.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.tilstand.diagnostics.Code;
import no.tilstand.domain.Observation;

/** {@code data/}: tables of observations in three formats. */
final class DataFolder {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST_CSV = 50 * MEGABYTE;
    private static final int LARGEST_WORKBOOK = 20 * MEGABYTE;
    /** Statistics Norway gives at most 800 000 cells at a time, which is below this. */
    private static final int LARGEST_JSON = 20 * MEGABYTE;

    private static final int LARGEST_MAPPING = MEGABYTE;

    private final InputFiles files;
    private final TableReader.Lookup lookup;
    private final Findings findings;

    DataFolder(InputFiles files, TableReader.Lookup lookup, Findings findings) {
        this.files = files;
        this.lookup = lookup;
        this.findings = findings;
    }

    /** In file-name order. */
    List<Observation> read(Path data) {
        List<Observation> observations = new ArrayList<>();
        Map<String, Path> foreign = new LinkedHashMap<>();
        for (Path file : files.in(data)) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt")) {
                files.bytes(file, LARGEST_CSV)
                        .filter(b -> !isWorkbook(b, file))
                        .flatMap(b -> SourceText.decode(files.name(file), b, findings))
                        .ifPresentOrElse(
                                t -> observations.addAll(new TableReader(new CsvGrid(t), lookup, findings).read()),
                                this::loseAll);
            } else if (name.endsWith(".xlsx")) {
                files.bytes(file, LARGEST_WORKBOOK)
                        .flatMap(b -> SpreadsheetGrid.open(files.name(file), b, findings))
                        .ifPresentOrElse(
                                g -> observations.addAll(new TableReader(g, lookup, findings).read()), this::loseAll);
            } else if (name.endsWith(".json")) {
                foreign.put(file.getFileName().toString(), file);
            } else {
                findings.add(Code.BV_107, files.at(file), "filen er ikke lest; i data/ leses .csv, .xlsx og .json");
            }
        }
        observations.addAll(foreign(data.resolve("kart"), foreign));
        return observations;
    }

    /** Nobody knows what stands in a file that cannot be opened. */
    private void loseAll() {
        lookup.register().keySet().forEach(findings::lose);
    }

    /** A workbook under another name: a zip file, or the older format, which begins with D0 CF 11 E0. */
    private boolean isWorkbook(byte[] bytes, Path file) {
        boolean zip = begins(bytes, 'P', 'K', 3, 4);
        boolean old = begins(bytes, 0xD0, 0xCF, 0x11, 0xE0);
        if (zip || old) {
            String name = file.getFileName().toString();
            findings.add(
                    Code.BV_145,
                    files.at(file),
                    "filen er et regneark fra Excel, selv om navnet slutter på "
                            + name.substring(name.lastIndexOf('.')),
                    () -> zip ? "gi filen et navn som slutter på .xlsx, hvis den er lagret slik." : "");
        }
        return zip || old;
    }

    private static boolean begins(byte[] bytes, int... signs) {
        boolean same = bytes.length >= signs.length;
        for (int i = 0; same && i < signs.length; i++) {
            same = bytes[i] == (byte) signs[i];
        }
        return same;
    }

    private List<Observation> foreign(Path maps, Map<String, Path> tables) {
        Map<String, JsonStat> read = new LinkedHashMap<>();
        tables.forEach((name, file) -> files.text(file, LARGEST_JSON)
                .flatMap(t -> JsonReader.read(t, Code.BV_146, findings))
                .flatMap(j -> JsonStat.read(j, findings))
                .ifPresent(t -> read.put(name, t)));
        MappingReader mapping = new MappingReader(read, tables.keySet(), lookup, findings);
        for (Path file : files.in(maps)) {
            if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
                files.text(file, LARGEST_MAPPING)
                        .flatMap(t -> JsonReader.read(t, Code.BV_147, findings))
                        .ifPresentOrElse(mapping::read, this::loseAll);
            } else {
                findings.add(Code.BV_107, files.at(file), "filen er ikke lest; i data/kart/ leses .json");
            }
        }
        tables.forEach((name, file) -> {
            if (read.containsKey(name) && !mapping.uses(name)) {
                findings.add(Code.BV_148, files.at(file), "tabellen er ikke brukt: den har ikke noe kart");
            }
        });
        return mapping.observations();
    }
}
