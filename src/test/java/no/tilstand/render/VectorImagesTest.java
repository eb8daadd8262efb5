package no.tilstand.render;

import static no.tilstand.charts.Specs.series;
import static no.tilstand.charts.Specs.spec;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilstand.charts.Charts;
import no.tilstand.charts.VectorChart;
import no.tilstand.report.ChartSpec;
import no.tilstand.report.ChartSpec.Kind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class VectorImagesTest {
    private static final Charts CHARTS = new Charts(Gallery.PALETTE);
    private static final Path GOLDEN = Path.of("src/test/resources/golden/soyle.operators.txt");
    private static final Path SUMS = Path.of("src/test/resources/golden/figurer.sha256");

    private static VectorChart bars(String values) {
        return CHARTS.chart(spec(Kind.BAR, false, 2019, series("A", 1, values)));
    }

    private static String content(PDPage page) throws IOException {
        try (InputStream in = page.getContents()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void everythingReadInAChartIsText() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Gallery.sheet(Gallery.specs()).print())) {
            String text = new PDFTextStripper().getText(pdf);
            for (String word : List.of(
                    "51",
                    "60",
                    "Omsorgsplan",
                    "Evaluert tiltaksplan",
                    "brudd: ny definisjon fra 2023",
                    "21*",
                    ":",
                    "Krav 100 %",
                    "88,2",
                    "Mål 90 %",
                    "1\u202f500")) {
                assertTrue(text.contains(word), word + " not in " + text);
            }
            for (PDPage page : pdf.getPages()) {
                assertFalse(page.getResources().getXObjectNames().iterator().hasNext(), "no image, no form");
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+SourceSans3.*"), font.getName());
                }
            }
        }
    }

    @Test
    void aLabelStandsOnceInTheText() throws IOException {
        byte[] pdf =
                new ChartSheet().chart("a", "Figur", "Alt", bars("1777 1555")).print();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertEquals(2, text.split("1777", -1).length, text);
        }
    }

    @Test
    void aChartIsAFigureAndASignAnArtifact() throws IOException {
        byte[] file = new ChartSheet()
                .chart("a", "Figur", "To søyler, oppdiktede tall", bars("14 : 16*"))
                .sign("b", "Nådd", new no.tilstand.charts.Marks(Gallery.PALETTE).seriesKey(4, false))
                .print();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            COSDictionary figure = figures(pdf.getDocumentCatalog().getStructureTreeRoot());
            assertEquals("To søyler, oppdiktede tall", figure.getString(COSName.ALT));
            COSDictionary layout = figure.getCOSDictionary(COSName.A);
            assertEquals(4, layout.getCOSArray(COSName.getPDFName("BBox")).size());
            String content = content(pdf.getPage(0));
            Matcher mark = Pattern.compile("/Figure <</MCID \\d+>>\\s+BDC\\s+(.*?)EMC", Pattern.DOTALL)
                    .matcher(content);
            assertTrue(mark.find());
            assertEquals(8, mark.group(1).split("Tj", -1).length - 1, "14, 16*, the colon, and 0, 5, 10, 15, 20");
            assertFalse(mark.find(), "one figure");
            assertTrue(
                    Pattern.compile("/Artifact\\s+BMC\\s+q\\s+[^E]*re f")
                            .matcher(content)
                            .find(),
                    content);
        }
    }

    private static COSDictionary figures(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    return element.getCOSObject();
                }
                COSDictionary below = figures(element);
                if (below.size() > 0) {
                    return below;
                }
            }
        }
        return new COSDictionary();
    }

    @Test
    void numbersHaveAtMostTwoDecimals() throws IOException {
        for (Map.Entry<String, ChartSpec> one : Gallery.specs().entrySet()) {
            String operators = operators(CHARTS.chart(one.getValue()));
            assertFalse(
                    Pattern.compile("\\d\\.\\d{3,} (?!\\S+ \\S+ rg|\\S+ rg|rg|\\S+ \\S+ RG|\\S+ RG|RG|g|G)")
                            .matcher(operators)
                            .find(),
                    one.getKey());
            assertFalse(operators.contains("E-") || operators.contains("NaN"), one.getKey());
        }
    }

    /** What stands within the marks of the one figure of a page. */
    private static String operators(VectorChart chart) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(
                new ChartSheet().chart("a", "Figur", "Alt", chart).print())) {
            String content = content(pdf.getPage(0));
            int start = content.indexOf("/Figure");
            return content.substring(
                    content.indexOf('\n', content.indexOf("BDC", start)) + 1, content.indexOf("EMC", start));
        }
    }

    /** Rewritten with {@code -Dgolden=true}, except where CI is set. */
    @Test
    void theOperatorsOfASmallChart() throws IOException {
        String operators = operators(bars("14 : 16*"));
        if (Boolean.getBoolean("golden") && System.getenv("CI") == null) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, operators);
        }
        assertEquals(Files.readString(GOLDEN), operators);
    }

    /** One line a chart, so that a Java version that draws another byte is seen, and in which chart. */
    @Test
    void everyKindHasTheSameBytesOnEveryJava() throws Exception {
        StringBuilder sums = new StringBuilder();
        for (Map.Entry<String, ChartSpec> one : Gallery.specs().entrySet()) {
            byte[] sum = MessageDigest.getInstance("SHA-256")
                    .digest(operators(CHARTS.chart(one.getValue())).getBytes(StandardCharsets.ISO_8859_1));
            sums.append(one.getKey())
                    .append(' ')
                    .append(HexFormat.of().formatHex(sum, 0, 8))
                    .append('\n');
        }
        if (Boolean.getBoolean("golden") && System.getenv("CI") == null) {
            Files.writeString(SUMS, sums);
        }
        assertEquals(Files.readString(SUMS), sums.toString());
    }

    @Test
    void twiceTheSameContent() throws IOException {
        assertEquals(
                contents(Gallery.sheet(Gallery.specs()).print()),
                contents(Gallery.sheet(Gallery.specs()).print()));
        assertEquals(contents(Gallery.signs().print()), contents(Gallery.signs().print()));
    }

    private static List<String> contents(byte[] file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (PDPage page : pdf.getPages()) {
                pages.add(content(page));
            }
        }
        return pages;
    }

    /** Many renderings at once, all with the same keys and other pictures. */
    @Test
    void renderingsDoNotSeeEachOthersPictures() throws Exception {
        List<Callable<String>> tasks = java.util.stream.IntStream.range(0, 12)
                .mapToObj(i -> (Callable<String>) () -> operators(bars((10 + i % 4) + " 40")))
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> done = pool.invokeAll(tasks);
            for (int i = 0; i < done.size(); i++) {
                assertEquals(operators(bars((10 + i % 4) + " 40")), done.get(i).get());
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aKeyIsPlain() {
        VectorImages images = new VectorImages();
        assertEquals("tegning:453543x115500:figur-5", images.add("figur-5", bars("1 2")));
        assertThrows(IllegalArgumentException.class, () -> images.add("../x", bars("1 2")));
    }
}
