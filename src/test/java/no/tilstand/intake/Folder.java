package no.tilstand.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tilstand.diagnostics.Checked;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Dataset;

/** A workspace of one invented report folder, with the register of the cases. */
final class Folder {
    private static final Path SHARED = Path.of("src", "test", "resources", "cases", "felles");

    private final Path workspace;

    Folder(Path workspace) {
        this.workspace = workspace;
        for (String name : List.of("indikatorer.json", "kommuner.csv")) {
            try {
                write(workspace.resolve("input/felles").resolve(name), Files.readAllBytes(SHARED.resolve(name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        with("rapport.json", """
                {"kommunenummer": "9991", "kommune": "Eksempelvik", "aar": 2024, "fra": 2022, "maalform": "nb",
                 "tittel": "Tilstandsrapport", "tjeneste": "Barnevernstjenesten", "mal": "bufdir", "syntetisk": true}
                """);
    }

    Folder with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Folder with(String name, byte[] content) {
        write(path().resolve(name), content);
        return this;
    }

    Path path() {
        return workspace.resolve("input/eksempelvik/2024");
    }

    Checked<Dataset> read() {
        return new Intake(workspace, workspace.resolve("input")).read(path());
    }

    /** The findings as {@code file:line:character code}. */
    List<String> findings() {
        return read().diagnostics().stream().map(Folder::shown).toList();
    }

    private static String shown(Diagnostic diagnostic) {
        return diagnostic.location().toString().replace("input/eksempelvik/2024/", "") + " "
                + diagnostic.code().id();
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
