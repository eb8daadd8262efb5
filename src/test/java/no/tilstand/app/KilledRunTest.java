package no.tilstand.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, killed for good at moments drawn with a seed: what lies in {@code output/} is always a whole set. */
@Tag("kampanje")
class KilledRunTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path WORKSPACE = PROJECT.resolve("src/test/resources/workspaces/alt/input");
    private static final String NAME = "boe-2024";
    private static final long SEED = 20180219;
    private static final int KILLS = 60;

    @TempDir
    private Path workspace;

    private Path output;

    @BeforeEach
    void aSmallReport() throws IOException {
        output = workspace.resolve("output");
        try (Stream<Path> all = Files.walk(WORKSPACE)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(p -> p.toString().contains("felles") || p.toString().contains("boe"))
                    .toList()) {
                Path copy = workspace
                        .resolve("input")
                        .resolve(WORKSPACE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void aKilledRunLeavesWholeSetsAndTheNextOneMends() throws Exception {
        Random moments = new Random(SEED);
        write(0);
        long before = System.nanoTime();
        assertEquals(0, start().waitFor());
        long whole = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - before);
        int mended = 0;
        for (int i = 1; i <= KILLS; i++) {
            write(i);
            Process process = start();
            if (i % 2 == 0) {
                pause(moments.nextLong(whole));
            } else {
                // the moments that matter: from the first file of the new set to the end of the swap
                Path fresh = output.resolve("." + NAME + ".ny");
                while (process.isAlive() && !Files.exists(fresh)) {
                    pause(50);
                }
                pause(moments.nextLong(20_000));
            }
            process.destroyForcibly().waitFor();
            assertWhole(i);
            if (i % 5 == 0) {
                write(i);
                Process next = start();
                String said = new String(next.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
                assertEquals(0, next.waitFor(), said);
                mended += said.contains("Forrige kjøring ble avbrutt") ? 1 : 0;
                assertEquals(Set.of(NAME, "." + NAME + ".laas"), names(output));
                assertWhole(i);
                assertTrue(Files.readString(output.resolve(NAME).resolve("tilstandsrapport-" + NAME + ".data.json"))
                        .contains("\"aar\""));
            }
        }
        assertTrue(mended > 0, "no run was ever killed between the first file and the swap");
    }

    @Test
    void twoRunsAtOnceLeaveOneWholeSet() throws Exception {
        for (int i = 0; i < 6; i++) {
            write(i);
            List<Process> both = List.of(start(), start(), start());
            for (Process process : both) {
                String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
                int status = process.waitFor();
                assertTrue(status == 0 || status == 2 && said.contains("en annen kjøring lager"), status + said);
            }
            assertEquals(Set.of(NAME, "." + NAME + ".laas"), names(output));
            assertWhole(i);
        }
    }

    /** Every complete folder, the present one and one that was set aside, holds what its manifest says. */
    private void assertWhole(int run) throws IOException, NoSuchAlgorithmException {
        boolean any = false;
        for (String name : List.of(NAME, "." + NAME + ".gammel")) {
            Path folder = output.resolve(name);
            // A set that is being deleted has been replaced already.
            boolean replaced = name.startsWith(".") && Files.exists(output.resolve(NAME));
            if (!Files.isDirectory(folder) || replaced) {
                continue;
            }
            any = true;
            Set<String> expected = new TreeSet<>(Set.of("manifest.json"));
            JsonNode manifest =
                    new ObjectMapper().readTree(folder.resolve("manifest.json").toFile());
            for (JsonNode file : outputs(manifest)) {
                String path = file.get("navn").asText();
                expected.add(path);
                if (file.hasNonNull("sha256")) {
                    byte[] content = Files.readAllBytes(folder.resolve(path));
                    String sum = HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
                    assertEquals(file.get("sha256").asText(), sum, "run " + run + ": " + path);
                }
            }
            assertEquals(expected, names(folder), "run " + run);
        }
        assertTrue(any, "run " + run + ": no whole set in " + names(output));
    }

    private static List<JsonNode> outputs(JsonNode manifest) {
        List<JsonNode> files = new ArrayList<>();
        manifest.get("utdata").forEach(files::add);
        return files;
    }

    private static Set<String> names(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(p -> names.add(p.getFileName().toString()));
        }
        return names;
    }

    /** Each run has something of its own to print. */
    private void write(int run) throws IOException {
        Files.writeString(workspace.resolve("input/boe/2024/tekst/01.md"), "# Om\n\nDette er kjøring " + run + ".\n");
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dtilstand.home=" + PROJECT,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "bygg",
                        "--workspace",
                        workspace.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void pause(long microseconds) throws InterruptedException {
        TimeUnit.MICROSECONDS.sleep(microseconds);
    }
}
