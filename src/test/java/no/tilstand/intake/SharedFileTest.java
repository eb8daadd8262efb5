package no.tilstand.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import no.tilstand.diagnostics.Code;
import no.tilstand.domain.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedFileTest {
    private static final int LIMIT = 1000;

    @TempDir
    private Path workspace;

    private final AtomicInteger parses = new AtomicInteger();

    @Test
    void is_parsed_once_and_its_findings_are_told_every_time() throws Exception {
        Path file = Files.writeString(workspace.resolve("delt.txt"), "det samme");
        SharedFile<String> shared = new SharedFile<>(file, LIMIT, (text, found) -> {
            parses.incrementAndGet();
            for (int i = 0; i < Findings.SAME_KIND + 7; i++) {
                found.add(Code.BV_102, text.at(1, i + 1), "feil " + i);
            }
            return Optional.of(text.text());
        });
        Findings first = new Findings();
        Findings second = new Findings();
        Optional<String> one = shared.read(files(first), first);
        assertSame(one.orElseThrow(), shared.read(files(second), second).orElseThrow());
        assertEquals(1, parses.get());
        assertEquals(first.sorted(), second.sorted());
        assertEquals(Findings.SAME_KIND + 1, second.sorted().size());
        assertEquals(
                "og 7 til av samme slag i denne filen",
                second.sorted().get(Findings.SAME_KIND).message());
    }

    @Test
    void is_parsed_again_when_its_bytes_change_though_its_date_does_not() throws Exception {
        Path file = Files.writeString(workspace.resolve("delt.txt"), "a");
        FileTime date = Files.getLastModifiedTime(file);
        SharedFile<String> shared = new SharedFile<>(file, LIMIT, (text, found) -> {
            parses.incrementAndGet();
            return Optional.of(text.text());
        });
        Findings findings = new Findings();
        assertEquals(Optional.of("a"), shared.read(files(findings), findings));
        Files.writeString(file, "b");
        Files.setLastModifiedTime(file, date);
        assertEquals(Optional.of("b"), shared.read(files(findings), findings));
        assertEquals(2, parses.get());
    }

    /** The municipality list, the register and what stands beside them are the same objects in every report. */
    @Test
    void the_reports_of_one_run_share_what_stands_in_felles() {
        Folder folder = new Folder(workspace);
        Intake intake = new Intake(workspace, workspace.resolve("input"));
        Dataset first = intake.read(folder.path()).value().orElseThrow();
        Dataset second = intake.read(folder.path()).value().orElseThrow();
        assertSame(first.frame().municipalities(), second.frame().municipalities());
        assertEquals(first.files(), second.files());
        assertEquals(
                List.copyOf(first.frame().register().values()),
                List.copyOf(second.frame().register().values()));
    }

    private InputFiles files(Findings findings) {
        return new InputFiles(workspace, workspace, findings);
    }
}
