package no.tilstand.intake.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The real names of the extract files, by the numbers they go under everywhere else. A name may be a journal number: it is
 * for the terminal of {@code kontroller --intern} alone, and is read anew for it, so that no reading of cases has it.
 *
 * @param byNumber the number that a case has ({@code Sak.fil}), in the order the files are read in
 * @param byPlace {@code nr-0002/nr-0017}
 */
public record ExtractNames(Map<Integer, String> byNumber, Map<String, String> byPlace) {

    /**
     * @param folder {@code register/} of a report folder; may be missing
     * @param input the folder {@code input/}; nothing outside it is opened
     */
    public static ExtractNames of(Path folder, Path input) throws IOException {
        Map<Integer, String> byNumber = new TreeMap<>();
        Map<String, String> byPlace = new TreeMap<>();
        Path inside = input.toRealPath();
        for (ExtractFolder.Named file : new ExtractFolder(folder, input, new Notes()).files()) {
            String name = folder.relativize(file.file()).toString().replace('\\', '/');
            byPlace.put(file.place(), name);
            if (!file.file().toRealPath().startsWith(inside)) {
                continue;
            }
            if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                int entry = 0;
                for (String inArchive : archive(file.file())) {
                    entry++;
                    byPlace.put(file.place() + "/" + ExtractFolder.place(entry), name + "/" + inArchive);
                    byNumber.put(byNumber.size() + 1, name + "/" + inArchive);
                }
            } else if (Files.isReadable(file.file())) {
                byNumber.put(byNumber.size() + 1, name);
            }
        }
        return new ExtractNames(byNumber, byPlace);
    }

    /** Extracts in an archive in the order they are read in; none when it cannot be opened. */
    private static List<String> archive(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), ZipFile.OPEN_READ, StandardCharsets.ISO_8859_1)) {
            return zip.stream()
                    .filter(e -> !e.isDirectory())
                    .filter(ExtractFolder::isExtract)
                    .map(ZipEntry::getName)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
