package no.tilstand.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    @TempDir
    private Path folder;

    private String run(String template) throws IOException {
        Files.createDirectories(folder.resolve("report"));
        Files.writeString(folder.resolve("report/report.ftl"), template);
        return new Templates(folder, folder).toFo(sheet(), "report.ftl");
    }

    private static Sheet sheet() {
        Sheet.Picture picture = new Sheet.Picture("a", "<b>&\"'");
        return new Sheet(
                SampleReport.nb().meta(),
                "h",
                new Sheet.Labels("a", "b", "c", "d", "e", "f"),
                new Sheet.Colours("", "", "", "", "", "", "", "", "", "", "", "", ""),
                "2024-12-31",
                "nb-NO",
                "nb",
                "NO",
                new Sheet.Cover(SampleReport.nb().cover(), "Prøve", "large", false, picture, Optional.empty()),
                picture,
                List.of(),
                false,
                List.of(),
                new Sheet.Summary(
                        SampleReport.nb().summary(),
                        List.of(),
                        List.of(),
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(),
                List.of());
    }

    @Test
    void components_are_read_and_escaped() throws IOException {
        assertEquals(
                "&lt;b&gt;&amp;&quot;&apos; Picture true 2024",
                run("${sheet.hatch.alt} ${sheet.hatch.type} ${sheet.meta.draft} ${sheet.meta.year}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${sheet.class}",
                "${sheet.getClass()}",
                "${sheet.hashCode()}",
                "${sheet.toString()}",
                "${sheet.hatch.src()}",
                "${sheet.hatch.getClass().forName('java.lang.Runtime')}",
                "${sheet?api}",
                "${sheet.meta?api.title}",
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()}",
                "<#include '/../../etc/passwd'>",
                "<#include 'file:///etc/passwd'>",
                "${sheet.date.time}",
                "${unknown}"
            })
    void nothing_else_is_reached(String template) {
        assertThrows(RuntimeException.class, () -> run(template));
    }

    @Test
    void a_map_or_an_object_cannot_come_in() {
        ReadOnlyWrapper wrapper = new ReadOnlyWrapper();
        assertThrows(TemplateModelException.class, () -> wrapper.wrap(Map.of("a", "b")));
        assertThrows(TemplateModelException.class, () -> wrapper.wrap(new Object()));
        assertThrows(TemplateModelException.class, () -> wrapper.wrap(Path.of("/etc/passwd")));
        assertThrows(TemplateModelException.class, () -> wrapper.wrap(Optional.of(new Object())));
    }

    @Test
    void what_xml_cannot_hold_is_marked() {
        assertEquals("a\uFFFDb\uFFFDc \uD83D\uDE00", ReadOnlyWrapper.printable("a\u0001b\uD800c \uD83D\uDE00"));
    }

    /** Structure and look are twins: no length or colour in a template of structure, no sum, rounding or limit in either. */
    @Test
    void structure_holds_no_look_and_neither_computes() throws IOException {
        Pattern look = Pattern.compile("=\"[^\"<$]*(?<![0-9.])[0-9.]+(pt|mm)\\b|#[0-9A-Fa-f]{6}\\b");
        Pattern sum =
                Pattern.compile("\\$\\{[^}]*[-+*/%] ?[0-9a-z(]|\\?round|\\?floor|\\?ceiling|<#assign [a-z]+ ?\\+");
        for (String place : List.of("templates/report", "styles")) {
            try (Stream<Path> files = Files.list(Path.of(place))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".ftl")).toList()) {
                    String text = Files.readString(file);
                    assertTrue(!sum.matcher(text).find(), file + " computes");
                    if (place.startsWith("templates")) {
                        assertTrue(!look.matcher(text).find(), file + " holds a length or a colour");
                    }
                }
            }
        }
    }
}
