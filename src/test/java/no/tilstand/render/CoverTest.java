package no.tilstand.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.tilstand.With;
import no.tilstand.gate.Gate;
import no.tilstand.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a municipality may change: the cover in white, its own accent, its arms. */
class CoverTest {
    @TempDir
    private Path styles;

    @BeforeEach
    void ownStyles() throws IOException {
        Path project = Path.of("styles");
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = styles.resolve(project.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(styles.resolve(file));
        assertTrue(text.contains(from), file);
        Files.writeString(styles.resolve(file), text.replace(from, to));
    }

    private String[] fo(Printer printer) {
        String[] seen = new String[1];
        UnaryOperator<String> look = fo -> {
            seen[0] = fo.substring(fo.indexOf("id=\"side-forside\""), fo.indexOf("id=\"side-innhold\""));
            return fo;
        };
        Printer.Outcome outcome = printer.print(SampleReport.nb(), look);
        assertEquals(new Gate.Verdict(List.of(), List.of(), List.of()), Gate.check(outcome.pdf(), outcome.found()));
        return seen;
    }

    @Test
    void white_saves_toner() throws IOException {
        change("measures.json", "\"forside\": \"mork\"", "\"forside\": \"lys\"");
        String cover = fo(new Printer(Path.of("templates"), styles))[0];
        assertTrue(cover.contains("border-top=\"3pt solid #003C57\""), cover);
        assertFalse(cover.contains("background-color=\"#003C57\"") || cover.contains("#FFFFFF"), cover);
    }

    @Test
    void an_accent_of_its_own() throws IOException {
        change("palette.json", "\"accent\": \"#003C57\"", "\"accent\": \"#5B0E2D\"");
        String cover = fo(new Printer(Path.of("templates"), styles))[0];
        assertTrue(cover.contains("background-color=\"#5B0E2D\""), cover);
    }

    /** The name stands beside the arms: to a reader aloud they are decoration. */
    @Test
    void arms_are_decoration() {
        String cover = fo(Prints.printer())[0];
        assertTrue(
                cover.matches("(?s).*src=\"bilde:[0-9]+/1\" role=\"artifact\" content-width=\"22(\\.0)?mm\".*"), cover);
        assertTrue(cover.contains("left=\"71mm\" width=\"114mm\""), cover);
    }

    /** A word that is wider than the page in the smallest size is broken, not cut off. */
    @Test
    void a_very_long_word_of_the_title_is_broken() {
        String title = "Tilstandsrapport for barnevernspedagogutdanningssamarbeidet i kommunesammenslåingsområdet";
        Report report =
                With.the(SampleReport.nb(), "cover", With.the(SampleReport.nb().cover(), "title", title));
        Printer.Outcome outcome = Prints.printer().print(report, fo -> {
            assertTrue(fo.contains("kommunesammenslåingsom\u00adrådet"), "no place to break");
            return fo;
        });
        assertEquals(List.of(), outcome.found());
    }

    @Test
    void another_cover_than_the_two_is_refused() throws IOException {
        change("measures.json", "\"forside\": \"mork\"", "\"forside\": \"rosa\"");
        UncheckedIOException refused =
                assertThrows(UncheckedIOException.class, () -> new Printer(Path.of("templates"), styles));
        assertTrue(refused.getCause().getMessage().contains("det skal være mork eller lys"));
    }
}
