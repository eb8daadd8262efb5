package no.tilstand.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilstand.With;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.report.Block;
import no.tilstand.report.Report;
import no.tilstand.report.Span;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

public class PrinterTest {
    @Test
    void the_same_report_gives_the_same_bytes_whatever_thread_zone_and_locale() throws Exception {
        byte[] first = Prints.print(SampleReport.nb()).pdf();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Callable<byte[]> print = () -> Prints.print(SampleReport.nb()).pdf();
            for (Future<byte[]> other : pool.invokeAll(List.of(print, print, print))) {
                assertArrayEquals(first, other.get());
            }
            ByteArrayOutputStream fresh = new ByteArrayOutputStream();
            new Printer(Path.of("templates"), Path.of("styles")).print(SampleReport.nb(), fresh);
            assertArrayEquals(first, fresh.toByteArray());
        } finally {
            pool.shutdown();
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    /** FOP has the metadata written by whatever XSLT processor it finds; the tests have another one than the tool. */
    @Test
    void the_same_report_gives_the_same_bytes_whatever_writes_xml() {
        String factory = "javax.xml.transform.TransformerFactory";
        byte[] first = Prints.print(SampleReport.nb()).pdf();
        String before = System.getProperty(factory);
        try {
            System.setProperty(
                    factory,
                    javax.xml.transform.TransformerFactory.newDefaultInstance()
                            .getClass()
                            .getName());
            assertArrayEquals(first, Prints.print(SampleReport.nb()).pdf());
        } finally {
            if (before == null) {
                System.clearProperty(factory);
            } else {
                System.setProperty(factory, before);
            }
        }
    }

    @Test
    void markup_and_template_code_are_printed_as_text() throws IOException {
        Report report = SampleReport.of(List.of(paragraph(SampleReport.HOSTILE + " " + SampleReport.SAMI)));
        Prints.Print print = Prints.print(report);
        assertEquals(List.of(), print.found());
        String text = squeezed(text(print.pdf()));
        assertTrue(text.contains(squeezed(SampleReport.HOSTILE)), text);
        assertTrue(text.contains(squeezed(SampleReport.SAMI)), text);
    }

    @Test
    void a_long_table_repeats_its_head_and_leaves_no_row_alone() throws IOException {
        for (int rows = 2; rows < 70; rows += 3) {
            List<Page> pages = pages(Prints.print(SampleReport.of(List.of(SampleReport.longTable(rows))))
                    .pdf());
            int seen = 0;
            for (Page page : pages) {
                long onPage = page.lines().stream()
                        .filter(l -> l.text().startsWith("Område nummer"))
                        .count();
                if (onPage > 0) {
                    assertTrue(
                            page.lines().stream()
                                    .anyMatch(l -> l.text().startsWith("OmrådeMeldinger")
                                            || l.text().startsWith("Område Meldinger")),
                            rows + " rows: a page without the head: " + page);
                    assertTrue(onPage > 1, rows + " rows: a row alone on a page");
                }
                seen += (int) onPage;
            }
            assertEquals(rows, seen);
        }
    }

    /** Headings, captions and lead-ins pushed down line by line: none may be the last thing on its page. */
    @Test
    void no_heading_caption_or_lead_in_ends_a_page() throws IOException {
        List<String> leading = List.of("Seksjon", "Under", "Følger her", "Tabell 9.");
        for (int lines = 20; lines < 42; lines++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                blocks.add(new Block.Paragraph(List.of(Span.words("Linje " + i)), Block.Style.SMALL));
            }
            blocks.add(new Block.Heading(2, "1.1", "Seksjon", "a"));
            blocks.add(new Block.Heading(3, "1.1.1", "Under", "b"));
            blocks.add(paragraph("Følger her:"));
            blocks.add(SampleReport.longTable(5));
            blocks.add(paragraph("Slutt."));
            for (Page page : pages(Prints.print(SampleReport.of(blocks)).pdf())) {
                String last = page.lastBodyLine();
                assertTrue(leading.stream().noneMatch(last::contains), lines + " lines: «" + last + "» ends a page");
            }
        }
    }

    static Stream<Arguments> findings() {
        return Stream.of(
                Arguments.of(Code.BV_620, paragraph("et tegn ◐ som ikke finnes")),
                Arguments.of(Code.BV_620, paragraph("et styretegn \u0001 som XML ikke kan ha")),
                Arguments.of(Code.BV_621, SampleReport.tooWide()),
                Arguments.of(
                        Code.BV_622,
                        new Block.Picture("x", "", "", Path.of("src/test/resources/render/punkt.png"), "")));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void what_fop_reports_is_a_diagnostic(Code code, Block block) {
        List<Diagnostic> found = Prints.print(SampleReport.of(List.of(block))).found();
        assertEquals(
                List.of(code), found.stream().map(Diagnostic::code).distinct().toList(), found.toString());
    }

    /** A fault of the templates must be seen too. */
    @Test
    void anything_else_that_fop_warns_of_is_an_error() {
        List<Diagnostic> found = Prints.print(
                        SampleReport.of(List.of(paragraph("Tekst."))),
                        fo -> fo.replace("internal-destination=\"kap-1\"", "internal-destination=\"ingen\""))
                .found();
        assertEquals(
                List.of(Code.BV_629),
                found.stream().map(Diagnostic::code).distinct().toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">&a;</svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><script>1</script></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\" onload=\"x()\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:x=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 1 1\">"
                        + "<image x:href=\"http://127.0.0.1/a.png\" width=\"1\" height=\"1\"/></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><use href=\"file:///etc/passwd#a\"/></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><style>@import 'http://127.0.0.1/';</style></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><rect fill=\"url(http://127.0.0.1/#a)\"/></svg>",
                "<?xml-stylesheet href=\"http://127.0.0.1/\"?><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<html/>",
                "ikke et bilde",
                ""
            })
    void a_picture_that_asks_for_more_is_refused(String svg, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bilde.svg"), svg);
        Prints.Print print = Prints.print(SampleReport.of(List.of(new Block.Picture("x", "", "", file, "Et bilde."))));
        assertEquals(
                List.of(Code.BV_623),
                print.found().stream().map(Diagnostic::code).toList());
        assertEquals(0, print.pdf().length);
    }

    @Test
    void a_picture_within_a_list_or_quotation_is_looked_through_too(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bilde.svg"), "<html/>");
        Block picture = new Block.Picture("x", "", "", file, "Et bilde.");
        Block nested = new Block.ItemList(false, 1, List.of(List.of(new Block.Quotation(List.of(picture), ""))));
        assertEquals(
                List.of(Code.BV_623),
                Prints.print(SampleReport.of(List.of(nested))).found().stream()
                        .map(Diagnostic::code)
                        .toList());
    }

    @Test
    void a_summary_of_two_pages_is_an_error() {
        List<Diagnostic> found = Prints.print(SampleReport.withSummaryRows(30)).found();
        assertEquals(List.of(Code.BV_624), found.stream().map(Diagnostic::code).toList());
    }

    private static Report withAnswers(int paragraphs) {
        Report sample = SampleReport.withSummaryRows(12);
        List<List<Report.Summary.Answer>> versions = List.of(
                List.of(new Report.Summary.Answer("Hva?", Collections.nCopies(paragraphs, "Langt."))),
                List.of(new Report.Summary.Answer("Hva?", List.of("Kort."))));
        return With.the(sample, "summary", With.the(sample.summary(), "answers", versions));
    }

    /** FOP breaks a line more than was reckoned with: the next version is shorter, and is taken. */
    @Test
    void a_summary_that_turns_out_too_long_takes_the_next_version() {
        Advances regular = Advances.of(Path.of("styles/fonts/SourceSans3_400Regular.ttf"));
        Advances semibold = Advances.of(Path.of("styles/fonts/SourceSans3_600SemiBold.ttf"));
        PageFit fit = new PageFit(Measures.read(Path.of("styles")), new Typesetter.Faces(regular, semibold, semibold));
        int full = IntStream.iterate(40, n -> n > 0, n -> n - 1)
                .filter(n -> fit.summary(withAnswers(n).summary(), 0)
                                .answers()
                                .get(0)
                                .paragraphs()
                                .size()
                        == n)
                .findFirst()
                .orElseThrow();
        List<Boolean> tried = new ArrayList<>();
        Printer.Outcome outcome = Prints.printer().print(withAnswers(full), fo -> {
            tried.add(fo.contains(">Langt.<"));
            return fo.replaceFirst(">Langt\\.<", ">" + "Lengre enn ventet. ".repeat(60) + "<");
        });
        assertEquals(List.of(true, false), tried);
        assertEquals(List.of(), outcome.found());
    }

    /** 15 rows, 5 of two lines, a lead of four lines: what the page is made for (page design 2). */
    @Test
    void a_full_summary_stands_on_one_page() {
        assertEquals(List.of(), Prints.print(SampleReport.withSummaryRows(15)).found());
    }

    @Test
    void the_colour_profile_is_the_one_we_make() throws IOException {
        assertArrayEquals(SrgbProfile.bytes(), Files.readAllBytes(Path.of("styles/srgb.icc")));
    }

    @Test
    void both_language_forms_have_the_same_words() throws IOException {
        List<List<String>> keys = new ArrayList<>();
        for (String form : List.of("nb", "nn")) {
            try (Stream<String> lines = Files.lines(Path.of("templates/report/report_" + form + ".properties"))) {
                keys.add(lines.filter(l -> l.contains("=") && !l.startsWith("#"))
                        .map(l -> l.substring(0, l.indexOf('=')).trim())
                        .sorted()
                        .toList());
            }
        }
        assertEquals(keys.get(0), keys.get(1));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(Span.words(text)), Block.Style.BODY);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** @param top from the top of the page, in pt */
    private record Line(float top, String text) {}

    private record Page(List<Line> lines) {
        /** The lowest line above the foot. */
        String lastBodyLine() {
            return lines.stream()
                    .filter(l -> l.top() < 755)
                    .max((a, b) -> Float.compare(a.top(), b.top()))
                    .map(Line::text)
                    .orElse("");
        }
    }

    private static List<Page> pages(byte[] pdf) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int p = 4; p <= document.getNumberOfPages(); p++) {
                List<Line> lines = new ArrayList<>();
                PDFTextStripper stripper = new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> positions) {
                        lines.add(new Line(positions.get(0).getYDirAdj(), text));
                    }
                };
                stripper.setSortByPosition(true);
                stripper.setStartPage(p);
                stripper.setEndPage(p);
                stripper.getText(document);
                pages.add(new Page(joined(lines)));
            }
        }
        return pages;
    }

    /** Words on the same height are one line. */
    private static List<Line> joined(List<Line> words) {
        List<Line> lines = new ArrayList<>();
        for (Line word : words) {
            Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && Math.abs(last.top() - word.top()) < 1) {
                lines.set(lines.size() - 1, new Line(last.top(), last.text() + " " + word.text()));
            } else {
                lines.add(word);
            }
        }
        return lines;
    }
}
