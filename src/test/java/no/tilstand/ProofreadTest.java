package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tilstand.app.CommandRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A fault in a template is found before anything is released: on a copy of the templates, one place is made wrong at a
 * time. The report has hidden, preliminary, missing and negative numbers, milestones, and thousands
 * (Eksempelvik 2024, nynorsk).
 */
class ProofreadTest {
    private static final Path REPORT = Path.of("input/eksempelvik/2024-nn");
    private static final String OUTPUT = "output/eksempelvik-2024-nn";

    @TempDir
    private static Path workspace;

    private static Map<String, byte[]> good;

    @BeforeAll
    static void aGoodReportIsThere() throws IOException {
        copy(Path.of("input/felles"), workspace.resolve("input/felles"));
        copy(REPORT, workspace.resolve(REPORT));
        templates();
        CommandRun run = bygg();
        assertEquals(0, run.status(), run.out() + run.err());
        good = files();
    }

    private static void templates() throws IOException {
        copy(Path.of("templates"), workspace.resolve("templates"));
    }

    private static CommandRun bygg(String... more) {
        String[] arguments = Stream.concat(
                        Stream.of("bygg", "--stille", "--workspace", workspace.toString()), Stream.of(more))
                .toArray(String[]::new);
        return CommandRun.fresh(Path.of("").toAbsolutePath(), arguments);
    }

    private static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(workspace.resolve(OUTPUT))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.deleteIfExists(target);
                Files.copy(file, target);
            }
        }
    }

    static Stream<Arguments> seeded() {
        return Stream.of(
                seed(
                        "two cells swapped",
                        "table.ftl",
                        "<#list row.cells as cell>",
                        "<#list row.cells?reverse as cell>"),
                seed(
                        "summary: value and change swapped",
                        "summary.ftl",
                        "<@text.filled row.row.value/>",
                        "<@text.filled row.row.change/>"),
                seed(
                        "column dropped",
                        "figure.ftl",
                        "<#list row.cells as number>",
                        "<#list row.cells[1..] as number>",
                        "<#list grid.head as year><fo:table-cell",
                        "<#list grid.head[1..] as year><fo:table-cell"),
                seed(
                        "rows in another order",
                        "table.ftl",
                        "<#list part.rows as row>",
                        "<#list part.rows?reverse as row>"),
                seed(
                        "row twice",
                        "figure.ftl",
                        "<#list grid.rows as row>",
                        "<#list [grid.rows[0]] + grid.rows as row>"),
                seed(
                        "decimal point",
                        "figure.ftl",
                        "<@text.filled number.text/>",
                        "<@text.filled number.text?replace(',', '.')/>"),
                seed(
                        "thousands run together",
                        "table.ftl",
                        "<@text.pieces cell.text/>",
                        "<#list cell.text as piece><#if piece.type == 'Words'>${piece.text?replace('\u00a0', '')}<#else><@text.one piece/></#if></#list>"),
                seed(
                        "minus lost",
                        "summary.ftl",
                        "<@text.filled row.row.change/>",
                        "<@text.filled row.row.change?replace('\u2212', '')/>"),
                seed(
                        "hidden sign replaced",
                        "figure.ftl",
                        "<@text.filled number.text/>",
                        "<@text.filled number.text?replace(':', '0')/>"),
                seed(
                        "hidden sign left out",
                        "figure.ftl",
                        "<@text.filled number.text/>",
                        "<@text.filled number.text?replace(':', '')/>"),
                seed(
                        "another number in the sentences",
                        "text.ftl",
                        "<#on \"Words\">${piece.text}",
                        "<#on \"Words\">${piece.text?replace('2023', '2022')}"),
                seed("figure left out", "chapter.ftl", "<#on \"Figure\"><@figures.figure part/>", "<#on \"Figure\">"),
                seed(
                        "a sentence left out",
                        "chapter.ftl",
                        "<#on \"ItemList\"><@lists.items part; inner><@parts inner/></@lists.items>",
                        "<#on \"ItemList\">"),
                seed(
                        "another alternative text",
                        "figure.ftl",
                        "fox:alt-text=\"${part.chart.alt}\"",
                        "fox:alt-text=\"${part.chart.alt?replace('2024', '2021')}\""),
                seed("caption of another figure", "figure.ftl", "${part.label}.", "Figur\u00a099."),
                seed("notes in another order", "list.ftl", "<#list list as note>", "<#list list?reverse as note>"),
                seed("running head", "page.ftl", "${sheet.runningHead}", "${sheet.runningHead} 7"),
                seed(
                        "a number as decoration",
                        "figure.ftl",
                        "<#macro figure part>",
                        "<#macro figure part><fo:wrapper role=\"artifact\"><fo:block>17</fo:block></fo:wrapper>"),
                seed("bookmark", "report.ftl", "${mark.title}", "${mark.title} 3"),
                seed("year of the cover", "cover.ftl", "${sheet.cover.text.year}", "${sheet.cover.text.year - 1}"));
    }

    private static Arguments seed(String what, String file, String... changes) {
        return Arguments.of(what, file, changes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeded")
    void aFaultInATemplateIsFound(String what, String file, String[] changes) throws IOException {
        Path template = workspace.resolve("templates/report").resolve(file);
        String before = Files.readString(template);
        try {
            String after = before;
            for (int i = 0; i < changes.length; i += 2) {
                String changed = after.replace(changes[i], changes[i + 1]);
                assertNotEquals(after, changed, what + ": nothing to change");
                after = changed;
            }
            Files.writeString(template, after);
            CommandRun run = bygg();
            assertEquals(2, run.status(), what + ": " + run.out() + run.err());
            assertTrue(run.err().contains("PDF-en viser noe annet enn dataene"), run.out() + run.err());
            Map<String, byte[]> now = files();
            assertEquals(good.keySet(), now.keySet());
            good.forEach((name, bytes) -> assertArrayEquals(bytes, now.get(name), name));
        } finally {
            Files.writeString(template, before);
        }
    }

    /** The message names page, table, row and column, and nothing that stands there. */
    @Test
    void theMessageNamesThePlace() throws IOException {
        Path template = workspace.resolve("templates/report/figure.ftl");
        String before = Files.readString(template);
        try {
            Files.writeString(
                    template,
                    before.replace("<@text.filled number.text/>", "<@text.filled number.text?replace(':', '0')/>"));
            assertEquals("""
                    input/eksempelvik/2024-nn: PDF-en viser noe annet enn dataene, og blir ikke gitt ut
                      side 9, figur 5, rad 2, kolonne 5: teksten er en annen
                      råd: meld fra om linjen over; har noen endret templates/ eller styles/, hent dem fra prosjektet igjen
                      Filene i output/eksempelvik-2024-nn/ er fra en tidligere kjøring.
                    """, bygg().err().replace(workspace.toString(), ""));
        } finally {
            Files.writeString(template, before);
        }
    }

    @Test
    void theReportForTheLeadershipAndAnEditionAreReadToo() throws IOException {
        Path template = workspace.resolve("templates/report/figure.ftl");
        String before = Files.readString(template);
        try {
            Files.writeString(
                    template,
                    before.replace("<@text.filled number.text/>", "<@text.filled number.text?replace(',', '.')/>"));
            assertEquals(2, bygg("--intern").status());
            CommandRun run = CommandRun.fresh(
                    Path.of("").toAbsolutePath(),
                    "fastsett",
                    workspace.resolve(REPORT).toString(),
                    "--workspace",
                    workspace.toString());
            assertEquals(2, run.status(), run.out() + run.err());
            assertTrue(Files.notExists(workspace.resolve("output/arkiv/9991")), "something was issued");
        } finally {
            Files.writeString(template, before);
        }
    }
}
