package no.tilstand.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.tilstand.SmallTown;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The scan of everything published: nothing says a hidden number, and one that is planted in a channel is found there. The
 * numbers are such as stand nowhere else, and the threshold is the highest.
 */
class PlantedLeakTest {
    private static final int THRESHOLD = 50;
    private static final int MOVES = 19;
    private static final int[] SECRETS = {MOVES, 37, 41, 43, 47};

    @TempDir
    private static Path temp;

    private static Map<String, byte[]> safe;
    private static Map<String, byte[]> open;

    @BeforeAll
    static void build() throws IOException {
        SmallTown town = new SmallTown(
                new int[][] {
                    {1201, 1302, 1403, 1504, 1605, 1706},
                    {1211, 1312, 1413, 1514, 1615, 1716},
                    {1221, 1322, 1423, 1524, 1625, 1726},
                    {37, 41, 43, MOVES, 1635, 47}
                },
                false);
        safe = town.build(temp.resolve("vernet"), THRESHOLD);
        open = town.build(temp.resolve("aapen"), 0);
    }

    @Test
    void noChannelSaysAHiddenNumber() throws IOException {
        for (int secret : SECRETS) {
            assertEquals(Set.of(), Channels.saying(secret, safe), "number " + secret);
        }
        assertEquals(
                Set.of(Channels.TEXT, Channels.ALTERNATIVE, "data.json", "data.csv", "kontroll.txt"),
                Channels.saying(MOVES, open));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Channels.TEXT,
                Channels.ALTERNATIVE,
                Channels.BOOKMARKS,
                Channels.METADATA,
                "data.json",
                "data.csv",
                "kontroll.txt",
                "manifest.json"
            })
    void aPlantedNumberIsFound(String channel) throws IOException {
        assertEquals(Set.of(channel), Channels.saying(MOVES, planted(channel)));
    }

    private static Map<String, byte[]> planted(String channel) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(safe);
        boolean any = false;
        for (Map.Entry<String, byte[]> file : safe.entrySet()) {
            if (Channels.lastName(file.getKey()).equals(channel)) {
                String text = new String(file.getValue(), StandardCharsets.UTF_8) + "\n" + MOVES + "\n";
                files.put(file.getKey(), text.getBytes(StandardCharsets.UTF_8));
                any = true;
            } else if (file.getKey().endsWith(".pdf")
                    && Set.of(Channels.TEXT, Channels.ALTERNATIVE, Channels.BOOKMARKS, Channels.METADATA)
                            .contains(channel)) {
                files.put(file.getKey(), pdf(file.getValue(), channel));
                any = true;
            }
        }
        assertTrue(any, channel);
        return files;
    }

    private static byte[] pdf(byte[] bytes, String channel) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            switch (channel) {
                case Channels.TEXT -> {
                    try (PDPageContentStream page = new PDPageContentStream(
                            document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true, true)) {
                        page.beginText();
                        page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 8);
                        page.newLineAtOffset(40, 40);
                        page.showText("i alt " + MOVES);
                        page.endText();
                    }
                }
                case Channels.ALTERNATIVE -> {
                    PDStructureElement first = (PDStructureElement) document.getDocumentCatalog()
                            .getStructureTreeRoot()
                            .getKids()
                            .get(0);
                    first.setAlternateDescription("Figuren viser " + MOVES + " flyttinger.");
                }
                case Channels.BOOKMARKS ->
                    document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .setTitle("Flyttinger: " + MOVES);
                default -> document.getDocumentInformation().setSubject(MOVES + " flyttinger");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
