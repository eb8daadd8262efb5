package no.tilstand.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.fop.fonts.ParsedFonts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No font is parsed, no template compiled and no FOP factory made twice, however many reports are printed. */
class OnceTest {
    @Test
    void each_font_is_parsed_once() throws Exception {
        Map<String, Integer> parses = new ConcurrentHashMap<>();
        Printer printer = new Printer(Path.of("templates"), Path.of("styles"), (font, files) -> {
            String file = font.getEmbedURI().getPath();
            parses.merge(file.substring(file.lastIndexOf('/') + 1), 1, Integer::sum);
            return ParsedFonts.parse(font, files);
        });
        twiceAtOnce(printer);
        assertEquals(
                Map.of(
                        "SourceSans3_400Regular.ttf", 1,
                        "SourceSans3_400Regular_Italic.ttf", 1,
                        "SourceSans3_600SemiBold.ttf", 1,
                        "SourceSans3_700Bold.ttf", 1),
                new TreeMap<>(parses));
    }

    /** Of the fonts only the file remains: each document cuts from it the characters that it uses. */
    @Test
    void templates_and_the_configuration_of_fop_are_not_needed_after_the_start(@TempDir Path home) throws Exception {
        copy(Path.of("templates"), home.resolve("templates"));
        copy(Path.of("styles"), home.resolve("styles"));
        Printer printer = new Printer(home.resolve("templates"), home.resolve("styles"));
        delete(home.resolve("templates"));
        try (Stream<Path> files = Files.list(home.resolve("styles"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        assertFalse(Files.exists(home.resolve("styles/fop.xconf")));
        byte[] expected = Prints.print(SampleReport.nb()).pdf();
        for (byte[] pdf : twiceAtOnce(printer)) {
            assertArrayEquals(expected, pdf);
        }
    }

    /** Without the lock around it about one start in forty thousand failed. */
    @Test
    @Tag("kampanje")
    void many_reports_may_begin_at_once() throws Exception {
        Press press = new Press(Path.of("styles"), ParsedFonts::parse);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            Callable<Object> begin = () -> press.begin(LocalDate.EPOCH, new ByteArrayOutputStream(), agent -> {});
            for (Future<Object> begun : pool.invokeAll(Collections.nCopies(200_000, begin))) {
                assertNotNull(begun.get());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void what_fop_says_of_its_caches_does_not_reach_the_terminal() {
        Prints.printer();
        Logger caches = Logger.getLogger("org.apache.fop.fo.properties.PropertyCache");
        assertFalse(caches.isLoggable(Level.INFO));
    }

    private static List<byte[]> twiceAtOnce(Printer printer) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Callable<byte[]> print = () -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                printer.print(SampleReport.nb(), out);
                return out.toByteArray();
            };
            List<Future<byte[]>> printed = pool.invokeAll(List.of(print, print));
            return List.of(printed.get(0).get(), printed.get(1).get());
        } finally {
            pool.shutdownNow();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
