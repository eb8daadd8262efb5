package no.tilstand.intake.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.tilstand.domain.sak.Utelatt;

/**
 * The files of {@code register/}, those within archives one by one. Nothing is unpacked to disk, and nothing is unpacked
 * without a limit. A file is called {@code nr-0017} by its place among the sorted names, one in an archive
 * {@code nr-0002/nr-0017}.
 */
final class ExtractFolder {
    private static final long MEGABYTE = 1024 * 1024;
    /** A city's year of 15F is some tens of megabytes. */
    private static final long LARGEST_FILE = 1024 * MEGABYTE;
    /** XML is packed to a tenth, one that repeats itself to a fiftieth; zip bombs begin at a thousandth. */
    private static final long MOST_PACKED = 200;

    private static final long ALWAYS_ALLOWED = MEGABYTE;

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");

    /** What is done with each file; a number that runs through all of them. */
    interface Visitor {
        /** @param place {@code nr-0002/nr-0017} */
        void file(BoundedStream stream, int number, String place) throws Unreadable;
    }

    /** An extract or an archive of them, and its name as {@code nr-0017}. */
    record Named(Path file, String place) {}

    private final Path input;
    private final List<Named> files = new ArrayList<>();
    private final Notes notes;
    private final List<Path> outside = new ArrayList<>();
    private int number;

    /**
     * @param folder {@code register/}, perhaps with folders in it; may be missing
     * @param input nothing outside it is opened
     */
    ExtractFolder(Path folder, Path input, Notes notes) throws IOException {
        this.input = input.toRealPath();
        this.notes = notes;
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.filter(p -> !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS))
                    .filter(p -> !isHidden(folder.relativize(p)))
                    .sorted(Comparator.comparing(ExtractFolder::name))
                    .toList();
        }
        for (Path file : all) {
            if (ends(file, ".xml") || ends(file, ".zip")) {
                files.add(new Named(file, place(files.size() + 1)));
            } else {
                notes.leftOut(Utelatt.ANNEN_FIL, "");
            }
        }
    }

    private static String name(Path file) {
        return Normalizer.normalize(file.toString().replace('\\', '/'), Normalizer.Form.NFC);
    }

    private static boolean isHidden(Path path) {
        for (Path part : path) {
            if (isHidden(part.toString())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("~$") || name.equals("__MACOSX");
    }

    private static boolean ends(Path file, String extension) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(extension);
    }

    static String place(int number) {
        String digits = Integer.toString(number);
        return "nr-" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /** Extracts and archives in order. */
    List<Named> files() {
        return files;
    }

    /** Shortcuts that lead out of {@code input/}; they were not followed. */
    List<Path> outside() {
        return outside;
    }

    /** How many extract files there were. */
    int count() {
        return number;
    }

    void visit(Visitor visitor) {
        for (Named named : files) {
            try {
                if (!named.file().toRealPath().startsWith(input)) {
                    outside.add(named.file());
                } else if (ends(named.file(), ".zip")) {
                    archive(named, visitor);
                } else {
                    try (InputStream in = Files.newInputStream(named.file())) {
                        one(in, LARGEST_FILE, named.place(), visitor);
                    }
                }
            } catch (IOException e) {
                notes.leftOut(Utelatt.ODELAGT_ARKIV, named.place());
            }
        }
    }

    /** @return bytes that were read */
    private long one(InputStream in, long most, String place, Visitor visitor) {
        number++;
        BoundedStream stream = new BoundedStream(in, most);
        try {
            visitor.file(stream, number, place);
        } catch (Unreadable e) {
            notes.leftOut(e.reason(), e.line() > 0 ? place + ":" + e.line() : place);
        }
        return stream.count();
    }

    private void archive(Named named, Visitor visitor) throws IOException {
        // Names decide the order and no more, so that any bytes will do.
        try (ZipFile zip = new ZipFile(named.file().toFile(), ZipFile.OPEN_READ, StandardCharsets.ISO_8859_1)) {
            List<ZipEntry> extracts = new ArrayList<>();
            zip.stream().filter(e -> !e.isDirectory()).forEach(e -> sortOut(e, named, extracts));
            extracts.sort(Comparator.comparing(ZipEntry::getName));
            // Entries that share their packed bytes pass the limit of each; together they do not.
            long budget = Math.max(100 * MEGABYTE, MOST_PACKED * Files.size(named.file()));
            int inside = 0;
            for (ZipEntry entry : extracts) {
                inside++;
                long most = Math.max(ALWAYS_ALLOWED, MOST_PACKED * Math.max(0, entry.getCompressedSize()));
                try (InputStream in = zip.getInputStream(entry)) {
                    budget -= one(
                            in,
                            Math.max(0, Math.min(budget, Math.min(most, LARGEST_FILE))),
                            named.place() + "/" + place(inside),
                            visitor);
                } catch (IOException e) {
                    notes.leftOut(Utelatt.ODELAGT_ARKIV, named.place() + "/" + place(inside));
                }
            }
        }
    }

    /** Whether an entry of an archive is read as an extract. */
    static boolean isExtract(ZipEntry entry) {
        List<ZipEntry> extracts = new ArrayList<>();
        sortOut(entry, new Notes(), "", extracts);
        return !extracts.isEmpty();
    }

    private void sortOut(ZipEntry entry, Named archive, List<ZipEntry> extracts) {
        sortOut(entry, notes, archive.place(), extracts);
    }

    private static void sortOut(ZipEntry entry, Notes notes, String place, List<ZipEntry> extracts) {
        String name = entry.getName().replace('\\', '/');
        String lower = name.toLowerCase(Locale.ROOT);
        List<String> parts = List.of(name.split("/"));
        if (parts.contains("..") || name.startsWith("/") || DRIVE.matcher(name).lookingAt()) {
            notes.leftOut(Utelatt.STI, place);
        } else if (parts.stream().anyMatch(ExtractFolder::isHidden)) {
            // What an operating system leaves in archives.
            return;
        } else if (lower.endsWith(".zip")) {
            notes.leftOut(Utelatt.ARKIV_I_ARKIV, place);
        } else if (lower.endsWith(".xml")) {
            extracts.add(entry);
        } else {
            notes.leftOut(Utelatt.ANNEN_FIL, place);
        }
    }
}
