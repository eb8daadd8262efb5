package no.tilstand.intake.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.sak.Extract;
import no.tilstand.domain.sak.Sak;

/** A folder of extract files, written and read. */
record Extracts(Path root, boolean complete, Optional<LocalDate> cutoff, int mostLeftOut) {
    static Extracts in(Path root) {
        return new Extracts(root, true, Optional.empty(), 100);
    }

    Extracts delta() {
        return new Extracts(root, false, cutoff, mostLeftOut);
    }

    Extracts cutoff(String day) {
        return new Extracts(root, complete, Optional.of(LocalDate.parse(day)), mostLeftOut);
    }

    Extracts mostLeftOut(int percent) {
        return new Extracts(root, complete, cutoff, percent);
    }

    private Path folder() {
        return root.resolve("input/eksempelvik/2025/register");
    }

    Extracts with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Extracts with(String name, byte[] content) {
        try {
            Path file = folder().resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param entries name and content by turns */
    Extracts zip(String name, String... entries) {
        Map<String, byte[]> all = new TreeMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            all.put(entries[i], entries[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return zip(name, all);
    }

    Extracts zip(String name, Map<String, byte[]> entries) {
        with(name, new byte[0]);
        try (OutputStream out = Files.newOutputStream(folder().resolve(name));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> e : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(e.getKey()));
                zip.write(e.getValue());
                zip.closeEntry();
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes(String name) {
        try {
            return Files.readAllBytes(folder().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ExtractReader.Result read() {
        try {
            Files.createDirectories(folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExtractReader.read(
                folder(),
                Location.of("register"),
                root.resolve("input"),
                new ExtractReader.Settings(new Expected(Set.of("9991"), "", cutoff), complete, mostLeftOut, 0, 2025));
    }

    List<Sak> cases() {
        return read().extracts().stream().flatMap(e -> e.saker().stream()).toList();
    }

    Sak only() {
        List<Sak> all = cases();
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " cases; " + messages());
        }
        return all.get(0);
    }

    Extract extract() {
        return read().extracts().get(0);
    }

    /** {@code BV-191 1 fil er ...}, without the place. */
    List<String> messages() {
        return read().diagnostics().stream()
                .map(d -> d.code().id() + " " + d.message())
                .toList();
    }

    List<String> codes() {
        return read().diagnostics().stream()
                .map((Diagnostic d) -> d.code().id())
                .toList();
    }
}
