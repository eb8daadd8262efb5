package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import no.tilstand.app.CommandRun;
import no.tilstand.gate.Gate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Invented reports with everything in them ({@code src/test/resources/workspaces/alt}): every block and kind of chart,
 * twelve columns, hidden, missing, preliminary and broken series, milestones, long names, captions and chapters, seventy
 * sections; and one with nothing.
 */
class EverythingTest {
    private static final Path WORKSPACE =
            Path.of("src/test/resources/workspaces/alt").toAbsolutePath();
    /** Page design 1.1: margins of 25 mm; what is drawn may stand a hair outside. */
    private static final float LEFT = 70.87f;

    private static final float FOOT = 755;

    @TempDir
    private static Path output;

    private static CommandRun run;

    @BeforeAll
    static void build() {
        run = CommandRun.in(
                Path.of("").toAbsolutePath(),
                "bygg",
                "--workspace",
                WORKSPACE.toString(),
                "--output",
                output.toString());
    }

    private static byte[] pdf(String name) throws IOException {
        return Files.readAllBytes(output.resolve(name).resolve("tilstandsrapport-" + name + ".pdf"));
    }

    @Test
    void nothingIsTooWideOrTooLong() {
        assertEquals(0, run.status(), run.out() + run.err());
        assertFalse(run.out().contains("BV-6"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"eksempelvik-2024", "langaas-2024", "boe-2024"})
    void eachPassesTheGate(String name) throws IOException {
        Gate.Verdict verdict = Gate.check(pdf(name), List.of());
        assertTrue(verdict.passes(), verdict::toString);
    }

    /** Contents and summary on one page each, however long. */
    @ParameterizedTest
    @ValueSource(strings = {"eksempelvik-2024", "langaas-2024", "boe-2024"})
    void theFirstPagesAreOneEach(String name) throws IOException {
        List<List<Line>> pages = pages(pdf(name));
        assertTrue(first(pages.get(1)).matches("Innh[oa]ld"), first(pages.get(1)));
        assertTrue(first(pages.get(2)).matches("Sam(men|an)drag"), first(pages.get(2)));
        assertTrue(first(pages.get(3)).startsWith("1"), first(pages.get(3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eksempelvik-2024", "langaas-2024"})
    void allTextStandsInTheTextArea(String name) throws IOException {
        List<List<Line>> pages = pages(pdf(name));
        List<Float> widths = widths(pdf(name));
        for (int p = 1; p < pages.size(); p++) {
            float right = widths.get(p) - LEFT;
            for (Line line : pages.get(p)) {
                assertTrue(
                        line.left() > LEFT - 1 && line.right() < right + 1,
                        "page " + (p + 1) + ", from " + line.left() + " to " + line.right() + ": " + line.text());
            }
        }
    }

    /** Page design 2.1. */
    @ParameterizedTest
    @ValueSource(strings = {"eksempelvik-2024", "langaas-2024"})
    void noPageEndsWithWhatLeadsOn(String name) throws IOException {
        List<List<Line>> pages = pages(pdf(name));
        for (int p = 3; p < pages.size(); p++) {
            Line last = pages.get(p).stream()
                    .filter(l -> l.top() < FOOT)
                    .max((a, b) -> Float.compare(a.top(), b.top()))
                    .orElseThrow();
            assertFalse(
                    last.text().endsWith(":")
                            || last.size() > 11
                            || last.text().matches("(Figur|Tabell|Illustrasjon) \\d+\\..*"),
                    "page " + (p + 1) + " ends with: " + last.text());
        }
    }

    @Test
    void theRunningHeadIsOneLine() throws IOException {
        for (List<Line> page : pages(pdf("langaas-2024")).subList(1, 5)) {
            List<Line> head =
                    page.stream().filter(l -> l.top() > 50 && l.top() < 75).toList();
            assertEquals(
                    1, head.stream().map(l -> Math.round(l.top())).distinct().count(), head.toString());
            assertTrue(head.get(0).text().contains("… · Langåsdalen og Øvre Kárášjohka kommune"), head.toString());
        }
    }

    @Test
    void aReportWithoutNumbersSaysSo() throws IOException {
        String summary = pages(pdf("boe-2024")).get(2).toString();
        assertTrue(summary.contains("Rapporten har ingen indikatorer med tall å vise her."), summary);
        assertFalse(summary.contains("Nesten nådd"), summary);
    }

    @Test
    void anAreaComparedWithIsNotJudgedAndUnitsStandOnce() throws IOException {
        String text = pages(pdf("eksempelvik-2024")).toString();
        assertFalse(text.contains("KOSTRA-gruppe 7 minst"), "the municipality's goal is held against others");
        assertTrue(text.contains("mill. kr (2024-kroner) i løpet av"), "the unit of a narrow table");
        assertTrue(text.contains("Tallene mangler for hele perioden."), "a figure without numbers");
        assertFalse(text.contains("Der fantes figuren bare som bilde"), "only in a report set up after another");
    }

    /** More periods than a page is wide: the last twelve in the text, and all of them on a page on its side. */
    @Test
    void aLongSeriesHasAnAppendixOnItsSide() throws IOException {
        List<Float> widths = widths(pdf("eksempelvik-2024"));
        int last = widths.size() - 1;
        assertEquals(842, widths.get(last), 0.5, widths.toString());
        assertTrue(widths.subList(0, last).stream().allMatch(w -> Math.abs(w - 595) < 1), widths.toString());
        String appendix = pages(pdf("eksempelvik-2024")).get(last).toString();
        assertTrue(appendix.contains("Lange rekker") && appendix.contains("2004"), appendix);
        assertTrue(appendix.contains("Side " + (last + 1) + " av " + (last + 1)), appendix);
        String text = pages(pdf("eksempelvik-2024")).toString();
        assertTrue(text.contains("Hele rekken"), "the figure says where the rest is");
    }

    /** Digits, calendar and day of the machine must not come into a file. */
    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR"})
    void theMachinesLocaleAndZoneMakeNoDifference(String tag, @TempDir Path elsewhere) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            CommandRun there = CommandRun.in(
                    Path.of("").toAbsolutePath(),
                    "bygg",
                    "--workspace",
                    WORKSPACE.toString(),
                    "--output",
                    elsewhere.toString(),
                    "input/eksempelvik/2024");
            assertEquals(0, there.status(), there.out() + there.err());
            assertEquals(Locale.forLanguageTag(tag), Locale.getDefault(), "the locale is put back");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        try (Stream<Path> files = Files.list(output.resolve("eksempelvik-2024"))) {
            for (Path file : files.toList()) {
                assertEquals(
                        -1,
                        Files.mismatch(
                                file, elsewhere.resolve("eksempelvik-2024").resolve(file.getFileName())),
                        file.toString());
            }
        }
    }

    private static String first(List<Line> page) {
        return page.stream()
                .filter(l -> l.top() > 92)
                .min((a, b) -> Float.compare(a.top(), b.top()))
                .orElseThrow()
                .text()
                .strip();
    }

    /** @param top of the baseline, from the top of the page, in pt */
    private record Line(float top, float left, float right, float size, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    private static List<Float> widths(byte[] pdf) throws IOException {
        List<Float> widths = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getPages().forEach(p -> widths.add(p.getMediaBox().getWidth()));
        }
        return widths;
    }

    private static List<List<Line>> pages(byte[] pdf) throws IOException {
        List<List<Line>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int p = 1; p <= document.getNumberOfPages(); p++) {
                List<Line> lines = new ArrayList<>();
                PDFTextStripper stripper = new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> positions) {
                        TextPosition first = positions.get(0);
                        TextPosition last = positions.stream()
                                .filter(t -> !t.getUnicode().isBlank())
                                .reduce(first, (a, b) -> b);
                        lines.add(new Line(
                                first.getYDirAdj(),
                                first.getXDirAdj(),
                                last.getXDirAdj() + last.getWidthDirAdj(),
                                first.getFontSizeInPt(),
                                text.replace('\u00a0', ' ')));
                    }
                };
                stripper.setSortByPosition(true);
                stripper.setStartPage(p);
                stripper.setEndPage(p);
                stripper.getText(document);
                pages.add(lines);
            }
        }
        return pages;
    }
}
