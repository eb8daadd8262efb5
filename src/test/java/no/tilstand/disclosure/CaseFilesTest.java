package no.tilstand.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Twelve small reports whose best answer has been proven by trying every subset. The numbers are those of the
 * specification of disclosure control that the project was given; the optimum is the one under the gate A1K.
 */
class CaseFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/disclosure-cases");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> all = files.sorted().toList();
            assertEquals(12, all.size());
            return all.stream().map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
        }
    }

    private static void check(Path file) throws IOException {
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        SmallReport report = SmallReport.of(json);
        assertEquals(names(json.get("primary")), report.primary(), "primary");
        Set<String> virtual = new TreeSet<>(report.sensitive());
        virtual.removeAll(report.published());
        assertEquals(names(json.get("virtual_sensitive")), virtual, "sensitive without being printed");

        SmallReport.Answer answer = report.protect();
        assertTrue(answer.safe(), () -> "the gate refuses " + answer.extra());
        int least = json.get("min_extra").asInt();
        assertTrue(answer.loss() >= least, () -> answer.extra() + " is less than the proven optimum of " + least);
        assertTrue(answer.loss() <= least + 1, () -> answer.extra() + " is more than one above " + least);
        assertEquals(names(json.get("shown_again")), answer.shownAgain(), "shown again");
        for (JsonNode pattern : json.get("acceptable")) {
            assertTrue(report.safe(names(pattern)), () -> "the gate refuses the accepted " + pattern);
        }
        for (JsonNode pattern : json.get("not_acceptable")) {
            assertFalse(report.safe(names(pattern)), () -> "the gate passes " + pattern);
        }
    }

    private static Set<String> names(JsonNode list) {
        Set<String> names = new TreeSet<>();
        list.forEach(n -> names.add(n.asText()));
        return names;
    }
}
