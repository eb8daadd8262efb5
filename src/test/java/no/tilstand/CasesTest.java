package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tilstand.app.CommandRun;
import no.tilstand.diagnostics.Code;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A case is a folder: a small workspace and the exact lines that {@code kontroller} prints for it. {@code cases/felles}
 * lies under a case that brings no {@code input/felles} of its own; a {@code styles} of the case lies over the project's; what was
 * issued before, in its {@code arkiv}, becomes {@code output/arkiv}.
 */
class CasesTest {
    private static final Path CASES = Path.of("src", "test", "resources", "cases");

    /**
     * Codes that no workspace on disk can give, each with the test that covers it. A code stands here only when the reason
     * is one of nature, not of effort.
     */
    private static final Map<Code, Class<?>> NOT_FROM_A_WORKSPACE =
            // A shortcut is not copied as one.
            Map.of(
                    Code.BV_109,
                    no.tilstand.intake.TablesTest.class,
                    // Nobody but FOP can say this, of what intake and the composer never let through.
                    Code.BV_622,
                    no.tilstand.render.PrinterTest.class,
                    Code.BV_629,
                    no.tilstand.render.PrinterTest.class);

    /** Makes the expected files anew (review the difference); refused where nobody would look. */
    private static final boolean REWRITE = Boolean.getBoolean("rewrite.cases");

    @TempDir
    private Path temp;

    @TestFactory
    Stream<DynamicTest> eachCase() throws IOException {
        assertFalse(REWRITE && System.getenv("CI") != null, "expected files are not rewritten in CI");
        return cases().stream().map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> run(c)));
    }

    @Test
    void everyCodeHasACaseThatFailsAndOneThatPasses() throws IOException {
        Set<String> names = new TreeSet<>();
        cases().forEach(c -> names.add(c.getFileName().toString().replaceFirst("-[a-z0-9]+$", "")));
        List<String> lacking = new ArrayList<>();
        for (Code code : Code.values()) {
            if (!NOT_FROM_A_WORKSPACE.containsKey(code)) {
                for (String kind : List.of("-fail", "-pass")) {
                    if (!names.contains(code.id() + kind)) {
                        lacking.add(code.id() + kind);
                    }
                }
            }
        }
        assertEquals(List.of(), lacking, "codes without a case folder");
    }

    @Test
    void everyCaseBelongsToACode() throws IOException {
        Set<String> ids = new TreeSet<>();
        for (Code code : Code.values()) {
            ids.add(code.id());
        }
        for (Path c : cases()) {
            assertTrue(
                    ids.contains(c.getFileName().toString().replaceFirst("-(fail|pass)-[a-z0-9]+$", "")),
                    () -> c + " is named after no code");
        }
    }

    private void run(Path folder) throws IOException {
        String name = folder.getFileName().toString();
        Path workspace = temp.resolve(name);
        copy(folder.resolve("input"), workspace.resolve("input"));
        copy(folder.resolve("arkiv"), workspace.resolve("output/arkiv"));
        if (!Files.exists(workspace.resolve("input/felles"))) {
            copy(CASES.resolve("felles"), workspace.resolve("input/felles"));
        }
        if (Files.exists(folder.resolve("styles"))) {
            copy(Path.of("styles"), workspace.resolve("styles"));
            copy(folder.resolve("styles"), workspace.resolve("styles"));
        }
        List<String> arguments = new ArrayList<>(List.of("kontroller", "--workspace", workspace.toString()));
        arguments.addAll(reportFolders(workspace.resolve("input")));
        CommandRun run = CommandRun.in(Path.of("").toAbsolutePath(), arguments.toArray(String[]::new));
        List<String> lines = new ArrayList<>(run.out().lines().toList());
        assertTrue(run.status() < 2 && !lines.isEmpty(), () -> "could not be run: " + run.err());
        lines.remove(lines.size() - 1);
        String printed = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        Path expected = folder.resolve("expected.txt");
        if (REWRITE) {
            Files.writeString(expected, printed);
        }
        assertEquals(Files.readString(expected, StandardCharsets.UTF_8), printed);
        String code = name.substring(0, "BV-000".length());
        if (name.contains("-fail-")) {
            assertTrue(printed.contains(" " + code + ": "), () -> name + " does not give " + code);
        } else {
            assertFalse(printed.contains(" " + code + ": "), () -> name + " gives " + code);
        }
        boolean errors = lines.stream().anyMatch(l -> l.matches(".*: (kritisk )?feil BV-\\d{3}: .*"));
        assertEquals(errors ? 1 : 0, run.status(), run.err());
    }

    /** Named one by one, since a case may be about a folder that lacks its rapport.json. */
    private static List<String> reportFolders(Path input) throws IOException {
        try (Stream<Path> all = Files.walk(input, 2)) {
            return all.filter(Files::isDirectory)
                    .filter(p -> input.relativize(p).getNameCount() == 2)
                    .filter(p -> !p.startsWith(input.resolve("felles")))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    /** Fail and pass of the same letter differ in one file only, or the pass could hold for another reason. */
    @Test
    void aPassDiffersFromItsFailInOnePlace() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path fail : cases()) {
            String name = fail.getFileName().toString();
            Path pass = fail.resolveSibling(name.replace("-fail-", "-pass-"));
            if (name.contains("-fail-") && Files.isDirectory(pass)) {
                Map<String, String> a = content(fail);
                Map<String, String> b = content(pass);
                Set<String> all = new TreeSet<>(a.keySet());
                all.addAll(b.keySet());
                List<String> different = all.stream()
                        .filter(f -> !java.util.Objects.equals(a.get(f), b.get(f)))
                        .toList();
                // A renamed file is two names and one place.
                if (different.isEmpty() || different.size() > 2) {
                    wrong.add(name + " and its pass differ in " + different);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile)
                        .filter(f -> !f.getFileName().toString().equals("expected.txt"))
                        .toList()) {
                    content.put(
                            folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return content;
    }

    private static List<Path> cases() throws IOException {
        if (!Files.isDirectory(CASES)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(CASES)) {
            return all.filter(Files::isDirectory)
                    .filter(p -> !p.getFileName().toString().equals("felles"))
                    .sorted()
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path source : all.toList()) {
                Path target = to.resolve(from.relativize(source).toString());
                if (Files.isDirectory(source)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
