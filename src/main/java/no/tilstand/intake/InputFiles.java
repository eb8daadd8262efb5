package no.tilstand.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;

/**
 * The door to the files of {@code input/}: names them from the workspace, keeps count of what was read, and opens
 * nothing that lies outside.
 */
final class InputFiles {
    private static final int KILO = 1024;

    private final Path workspace;
    private final Path input;
    private final Findings findings;
    private final TreeSet<String> read = new TreeSet<>();

    InputFiles(Path workspace, Path input, Findings findings) {
        this.workspace = workspace.toAbsolutePath().normalize();
        this.input = input.toAbsolutePath().normalize();
        this.findings = findings;
    }

    /** From the workspace with {@code /}; NFC, because macOS gives file names in NFD. */
    String name(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(workspace) ? workspace.relativize(absolute) : absolute;
        return Normalizer.normalize(shown.toString().replace('\\', '/'), Normalizer.Form.NFC);
    }

    Location at(Path file) {
        return Location.of(name(file));
    }

    /** Every file that was read, sorted. */
    List<String> read() {
        return List.copyOf(read);
    }

    /** A file that was read past this door counts too. */
    void count(Path file) {
        read.add(name(file));
    }

    /** The plain files of a folder by name, hidden ones left out; empty when there is no such folder. */
    List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(p -> !p.getFileName().toString().startsWith("."))
                    .filter(p -> !p.getFileName().toString().startsWith("~$")) // the lock files of Excel
                    .filter(p -> !Files.isDirectory(p))
                    .forEach(files::add);
        } catch (IOException e) {
            findings.add(Code.BV_104, at(folder), "mappen kan ikke leses: " + reason(e));
        }
        files.sort(
                Comparator.comparing(p -> Normalizer.normalize(p.getFileName().toString(), Normalizer.Form.NFC)));
        return files;
    }

    boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** The bytes of a file, unless it is too big, cannot be read, or leads out of {@code input/}. */
    Optional<byte[]> bytes(Path file, int limit) {
        Location at = at(file);
        try {
            if (Files.isSymbolicLink(file) && !Files.exists(file)) {
                findings.add(Code.BV_109, at, "filen er en snarvei til en fil som ikke finnes");
                return Optional.empty();
            }
            Path real = file.toRealPath();
            if (!real.startsWith(input.toRealPath())) {
                findings.add(Code.BV_109, at, "filen er en snarvei ut av input/");
                return Optional.empty();
            }
            if (!Files.isRegularFile(real)) {
                findings.add(Code.BV_104, at, "filen kan ikke leses: den er ikke en vanlig fil");
                return Optional.empty();
            }
            if (Files.size(real) > limit) {
                findings.add(Code.BV_104, at, tooBig(Files.size(real), limit));
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(real);
            read.add(at.path());
            return Optional.of(bytes);
        } catch (IOException e) {
            findings.add(Code.BV_104, at, "filen kan ikke leses: " + reason(e));
            return Optional.empty();
        }
    }

    /** The text of a file; what is not UTF-8 is tried as Windows-1252. */
    Optional<SourceText> text(Path file, int limit) {
        return bytes(file, limit).flatMap(b -> SourceText.decode(name(file), b, findings));
    }

    private static String tooBig(long size, int limit) {
        return "filen er på over " + megabytes(Math.max(limit, size - 1)) + " MB; den kan være høyst "
                + megabytes(limit) + " MB";
    }

    private static long megabytes(long bytes) {
        return Math.max(1, bytes / KILO / KILO);
    }

    private static String reason(IOException e) {
        if (e instanceof java.nio.file.NoSuchFileException) {
            return "den finnes ikke";
        } else if (e instanceof java.nio.file.AccessDeniedException) {
            return "tilgangen er stengt";
        }
        return "disken eller nettverket svarer ikke";
    }
}
