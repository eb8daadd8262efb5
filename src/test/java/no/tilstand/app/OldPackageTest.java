package no.tilstand.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilstand.history.Hash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Packages of every schema version that has been in use stay readable: {@code src/test/resources/arkiv/skjema-1} is two
 * editions of {@link PlainTown} as the first version wrote them, with the receipts it gave. Those files are never written
 * anew; a new schema version gets a folder of its own beside them. What a newer version writes is told from what is damaged.
 */
class OldPackageTest {
    private static final Path FIXTURE =
            Path.of("src/test/resources/arkiv/skjema-1").toAbsolutePath();

    @TempDir
    private Path root;

    private PlainTown town;
    private List<String> receipts;

    @BeforeEach
    void theArchiveAsTheFirstVersionLeftIt() throws IOException {
        town = PlainTown.in(root);
        try (Stream<Path> all = Files.walk(FIXTURE.resolve("9991"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = town.workspace()
                        .archive()
                        .resolve(FIXTURE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        receipts = Files.readAllLines(FIXTURE.resolve("kvitteringer.txt"));
    }

    @Test
    void editionsOfSchemaOneAreVerifiedWithTheReceiptsTheyWereGiven() throws IOException {
        for (int edition = 1; edition <= 2; edition++) {
            Verification.Report report = verify(edition, receipts.get(edition - 1));
            assertEquals(List.of(), report.different());
            assertTrue(report.same().contains("kvitteringen stemmer"), report.same()::toString);
            assertTrue(
                    report.same().contains("alle 4 tallene blir de samme når de regnes ut på nytt"),
                    report.same()::toString);
        }
    }

    @Test
    void aThirdEditionFollowsOnThem() throws IOException {
        Map<String, String> before = ArchiveTest.files(town.place());
        town.figures(53, 20, 118, 1);
        assertTrue(town.issue(FaultyDisk.sound(), "rettet igjen", LocalDate.of(2026, 3, 3))
                .edition()
                .isPresent());
        Map<String, String> after = ArchiveTest.files(town.place());
        before.forEach((name, content) ->
                assertTrue(after.get(name).startsWith(content), name + " was changed, and not only added to"));
        assertEquals(List.of(), verify(1, receipts.get(0)).different());
        CommandRun history = run("historikk", "9991", "--indikator", "tall-0");
        assertEquals(0, history.status(), history.err());
        for (String value :
                List.of("utgave 1, 2026-03-01: 51", "utgave 2, 2026-03-02: 52", "utgave 3, 2026-03-03: 53")) {
            assertTrue(history.out().contains(value), history.out());
        }
    }

    @Test
    void aPackageOfANewerVersionIsSaidToBeNewer() throws IOException {
        Path open = town.edition(2).resolve(Archive.PUBLIC);
        Path manifest = open.resolve(Publisher.MANIFEST);
        String old = Hash.of(Files.readAllBytes(manifest));
        Files.writeString(manifest, Files.readString(manifest).replace("-pakke/1", "-pakke/2"));
        // Damaged so, and not written so, as the history knows.
        assertEquals(
                "offentlig/manifest.json kan ikke leses: det er skadet eller endret, og uten det kan ikke resten av pakken"
                        + " kontrolleres",
                verify(2, "").different().get(0));
        Path lines = open.resolve(Archive.OWN_LINES);
        Files.writeString(lines, Files.readString(lines).replace(old, Hash.of(Files.readAllBytes(manifest))));
        CommandRun refused = run("verifiser", town.edition(2).toString());
        assertEquals(2, refused.status());
        assertEquals(
                "pakken er skrevet av en nyere versjon av verktøyet (tilstandsrapport-pakke/2; denne kjenner til og med"
                        + " tilstandsrapport-pakke/1)\n"
                        + "  råd: kontroller den med den versjonen, eller en som er nyere\n",
                refused.err().replace("\r\n", "\n"));
    }

    @Test
    void aHistoryThatANewerVersionWentOnWithIsLeftAlone() throws IOException {
        Path history = town.place().resolve(Archive.HISTORY);
        Files.writeString(
                history,
                "{\"skjema\":\"historikk/2\",\"noe\":\"som ikke finnes ennå\"}\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);
        Files.createDirectories(town.place().resolve("2024/.utgave-3.ny"));
        Map<String, String> before = ArchiveTest.files(town.place());
        Publisher.Result result = town.issue(FaultyDisk.sound(), "rettet", LocalDate.of(2026, 3, 3));
        assertEquals(
                List.of(
                        "historikken i output/arkiv/9991 er ført av en nyere versjon av verktøyet; fastsett med den, eller"
                                + " en som er nyere"),
                result.refused());
        assertEquals(before, ArchiveTest.files(town.place()));
        assertTrue(Files.exists(town.place().resolve("2024/.utgave-3.ny")));
        CommandRun shown = run("historikk", "9991");
        assertEquals(2, shown.status());
        assertEquals(
                "output/arkiv/9991/historikk.jsonl:11 er skrevet av en nyere versjon av verktøyet; bruk den, eller en som"
                        + " er nyere\n",
                shown.err().replace("\r\n", "\n"));
        Verification.Report report = verify(2, receipts.get(1));
        assertEquals(List.of(), report.different());
        assertEquals(
                List.of(
                        "historikken i arkivet fra linje 11, siden den er ført videre av en nyere versjon av verktøyet"),
                report.notChecked());
    }

    private Verification.Report verify(int edition, String receipt) throws IOException {
        return new Verification(town.edition(edition), PlainTown::new, PlainTown.CLOCK)
                .run(Optional.of(receipt).filter(r -> !r.isEmpty()));
    }

    private CommandRun run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--workspace";
        all[arguments.length + 1] = root.toString();
        return CommandRun.in(Path.of("").toAbsolutePath(), PlainTown::new, all);
    }
}
