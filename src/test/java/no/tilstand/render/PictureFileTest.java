package no.tilstand.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.gate.Gate;
import no.tilstand.report.Block;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures as drawing programs, cameras and mischief make them. */
class PictureFileTest {
    private static final Path SAMPLES = Path.of("src/test/resources/render");
    private static final String PLTE = "PLTE";
    private static final byte[] RED = {(byte) 255, 0, 0};

    @TempDir
    private Path folder;

    private static String svg(String inside) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"300\""
                + " height=\"100\" viewBox=\"0 0 300 100\">" + inside + "</svg>";
    }

    /** What drawing programs write. */
    private static Map<String, byte[]> good() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Map<String, String> drawings = new TreeMap<>();
        drawings.put("arial", "<text x=\"10\" y=\"50\" font-family=\"Arial\">Hei æøå</text>");
        drawings.put(
                "fet",
                "<text x=\"9\" y=\"50\" font-family=\"Comic Sans MS, sans-serif\" font-weight=\"bold\""
                        + " font-style=\"italic\">Fet kursiv</text><text x=\"9\" y=\"90\">uten skrift</text>");
        drawings.put(
                "stil",
                "<style>text{font-family:\"Times New Roman\",serif !important;font-weight:300}"
                        + ".m{font:italic 900 12px monospace}</style><text x=\"9\" y=\"50\">Serif</text>"
                        + "<text class=\"m\" x=\"9\" y=\"80\">Mono ffi</text>");
        drawings.put(
                "bane",
                "<path id=\"p\" d=\"M10 50 C 100 10 200 90 290 50\" fill=\"none\"/><text>"
                        + "<textPath xlink:href=\"#p\">Tekst langs en bane</textPath></text>");
        drawings.put(
                "halv",
                "<g opacity=\"0.5\"><rect width=\"99\" height=\"90\" fill=\"red\"/>"
                        + "<text x=\"9\" y=\"50\" font-family=\"Helvetica\">Gjennom</text></g>"
                        + "<text x=\"200\" y=\"50\" stroke=\"red\" fill=\"none\" font-size=\"30\">Omriss</text>");
        drawings.put(
                "fargeovergang",
                "<defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"red\"/><stop"
                        + " offset=\"1\" stop-color=\"blue\" stop-opacity=\"0.3\"/></linearGradient><linearGradient id=\"h\""
                        + " href=\"#g\"/></defs><rect width=\"99\" height=\"90\" fill=\"url(#h)\"/>");
        drawings.put(
                "filter",
                "<defs><filter id=\"f\"><feGaussianBlur stdDeviation=\"5\"/></filter><mask id=\"m\">"
                        + "<rect width=\"99\" height=\"90\" fill=\"white\"/></mask></defs><rect x=\"20\" y=\"20\""
                        + " width=\"99\" height=\"50\" fill=\"red\" filter=\"url(#f)\"/>"
                        + "<rect width=\"300\" height=\"9\" mask=\"url(#m)\"/>");
        drawings.put(
                "monster",
                "<defs><style>.a{fill:url(#p);clip-path:url(#c)}.b{fill:red}</style><pattern id=\"p\""
                        + " width=\"10\" height=\"10\" patternUnits=\"userSpaceOnUse\"><circle class=\"b\" r=\"3\"/></pattern>"
                        + "<clipPath id=\"c\"><circle cx=\"50\" cy=\"50\" r=\"40\"/></clipPath></defs>"
                        + "<rect class=\"a\" width=\"200\" height=\"90\"/>");
        drawings.put(
                "bruk",
                "<defs><g id=\"a\"><rect width=\"20\" height=\"20\"/></g></defs><use href=\"#a\"/>"
                        + "<use xlink:href=\"#a\" x=\"50\"/>");
        drawings.put(
                "bilder",
                image("png", png(20, 20, 6, 8, new byte[] {(byte) 255, 0, 0, 99}))
                        + image("jpeg", Files.readAllBytes(SAMPLES.resolve("rgb.jpg"))));
        drawings.forEach((name, inside) -> files.put(name + ".svg", svg(inside).getBytes(StandardCharsets.UTF_8)));
        files.put(
                "prosent.svg",
                ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" height=\"100%\" viewBox=\"0 0 200 100\">"
                                + "<rect width=\"200\" height=\"100\"/></svg>")
                        .getBytes(StandardCharsets.UTF_8));
        files.put("gjennomsiktig.png", png(60, 30, 6, 8, new byte[] {(byte) 255, 0, 0, (byte) 128}));
        files.put("seksten.png", png(60, 30, 6, 16, new byte[] {(byte) 255, 0, (byte) 128, 0, 16, 0, 112, 0}));
        files.put("graa.png", png(60, 30, 0, 8, new byte[] {(byte) 0x90}));
        files.put("graa-gjennomsiktig.png", png(60, 30, 4, 8, new byte[] {(byte) 0x90, 80}));
        files.put("palett.png", png(60, 30, 3, 8, new byte[] {1}, PLTE, new byte[] {0, 0, 0, (byte) 255, 0, 0}));
        files.put(
                "palett-gjennomsiktig.png",
                png(60, 30, 3, 8, new byte[] {1}, PLTE, new byte[] {0, 0, 0, (byte) 255, 0, 0}, "tRNS", new byte[] {
                    (byte) 255, 96
                }));
        files.put(
                "profil.png",
                png(60, 30, 2, 8, RED, "gAMA", new byte[] {0, 0, (byte) 177, (byte) 143}, "iCCP", new byte[] {
                    'x', 0, 0, 7, 7
                }));
        files.put("stor.png", png(6000, 6000, 2, 8, RED));
        files.put("smal.png", png(2, 9000, 2, 8, RED));
        return files;
    }

    private static String image(String type, byte[] content) {
        return "<image width=\"90\" height=\"90\" xlink:href=\"data:image/" + type + ";base64,"
                + Base64.getEncoder().encodeToString(content) + "\"/>";
    }

    @Test
    void what_programs_write_is_drawn_and_passes_the_gate() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : good().entrySet()) {
            blocks.add(picture(file.getKey(), file.getValue()));
        }
        Prints.Print print = Prints.print(SampleReport.of(blocks));
        assertEquals(new Gate.Verdict(List.of(), List.of(), List.of()), Gate.check(print.pdf(), print.found()));
        try (PDDocument document = Loader.loadPDF(print.pdf())) {
            String text = new PDFTextStripper().getText(document);
            for (String words : List.of("Hei æøå", "Fet kursiv", "Mono ffi")) {
                assertTrue(text.contains(words), words + " is not text: " + text);
            }
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.getName().contains("SourceSans3") && font.isEmbedded(), font.getName());
                }
            }
        }
        assertTrue(print.pdf().length < 3_000_000, "a picture takes more than print can show: " + print.pdf().length);
    }

    static Stream<Arguments> bad() throws IOException {
        byte[] plain = png(60, 30, 2, 8, RED);
        byte[] damaged = plain.clone();
        damaged[plain.length - 20] ^= 1;
        return Stream.of(
                Arguments.of("PNG-filen er avkortet", Arrays.copyOf(plain, 60)),
                Arguments.of("PNG-filen er avkortet", Arrays.copyOf(plain, 20)),
                Arguments.of("PNG-filen er avkortet", Arrays.copyOf(plain, plain.length - 12)),
                Arguments.of("PNG-filen er skadet", damaged),
                Arguments.of("PNG-filen er skadet", png(60, 30, 7, 8, RED)),
                Arguments.of("høyst 40 millioner punkter", png(1, 1, 2, 8, RED, 50_000, 50_000)),
                drawing("i CMYK", image("jpeg", Files.readAllBytes(SAMPLES.resolve("cmyk.jpg")))),
                drawing("JPEG-bildet i SVG-filen kan ikke leses", image("jpeg", new byte[] {1, 2, 3})),
                drawing("PNG-filen er avkortet", image("png", new byte[] {1, 2, 3})),
                drawing("tegnet U+25D0 (◐) finnes ikke i skriften", "<text>◐</text>"),
                drawing("tegnet U+1F600", "<text><tspan>\uD83D\uDE00</tspan></text>"),
                drawing("viser til seg selv i ring", "<g id=\"a\"><use xlink:href=\"#a\"/></g>"),
                drawing(
                        "viser til seg selv i ring",
                        "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>"),
                drawing("for mye å tegne", bomb("<use href=\"#n%d\"/>")),
                drawing(
                        "for mye å tegne",
                        "<style>.k{fill:url(#n29)}</style>" + bomb("<rect fill=\"url(#n%d)\"/>")
                                + "<rect class=\"k\" width=\"9\" height=\"9\"/>"),
                drawing("noe som ikke kan tegnes", "<path d=\"M10 10 L\"/>"),
                drawing("noe som ikke kan tegnes", "<rect width=\"9\" height=\"9\" fill=\"context-fill\"/>"));
    }

    private static Arguments drawing(String said, String inside) {
        return Arguments.of(said, svg(inside).getBytes(StandardCharsets.UTF_8));
    }

    /** Thirty things, each made of the one before three times. */
    private static String bomb(String part) {
        StringBuilder bomb = new StringBuilder("<defs><pattern id=\"n0\"><rect width=\"1\" height=\"1\"/></pattern>");
        for (int i = 1; i < 30; i++) {
            bomb.append("<pattern id=\"n%d\">".formatted(i))
                    .append(part.formatted(i - 1).repeat(3))
                    .append("</pattern>");
        }
        return bomb + "</defs><use href=\"#n29\"/>";
    }

    @ParameterizedTest
    @MethodSource("bad")
    void what_cannot_be_drawn_is_said_of_the_file(String said, byte[] content) throws IOException {
        Block picture = picture("bilde", content);
        Prints.Print print = Prints.print(SampleReport.of(List.of(picture)));
        assertEquals(1, print.found().size(), print.found().toString());
        Diagnostic found = print.found().get(0);
        assertEquals(Code.BV_623, found.code());
        assertTrue(found.message().contains(said), found.message());
        assertEquals(folder.resolve("bilde").toString(), found.location().path());
        assertEquals(0, print.pdf().length);
    }

    /** The samples of grey are taken as they stand. */
    @Test
    void grey_stays_as_dark_as_it_is() throws Exception {
        Path file = Files.write(folder.resolve("graa.png"), png(3, 2, 0, 8, new byte[] {(byte) 0x90}));
        byte[] written = PictureFile.read(file, c -> true).content();
        assertEquals(0xFF909090, ImageIO.read(new ByteArrayInputStream(written)).getRGB(2, 1));
        assertArrayEquals(
                written,
                PictureFile.read(Files.write(folder.resolve("en-gang-til.png"), written), c -> true)
                        .content());
    }

    private Block picture(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        return new Block.Picture("bilde-" + name.replaceAll("\\W", "-"), "", "", file, "Et bilde av noe.");
    }

    private static byte[] png(int width, int height, int colour, int depth, byte[] point, Object... more)
            throws IOException {
        ByteArrayOutputStream points = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(points)) {
            byte[] row = new byte[1 + width * point.length];
            for (int x = 0; x < width; x++) {
                System.arraycopy(point, 0, row, 1 + x * point.length, point.length);
            }
            for (int y = 0; y < height; y++) {
                out.write(row);
            }
        }
        boolean claimed = more.length == 2 && more[0] instanceof Integer;
        ByteBuffer head = ByteBuffer.allocate(13);
        head.putInt(claimed ? (Integer) more[0] : width).putInt(claimed ? (Integer) more[1] : height);
        head.put((byte) depth).put((byte) colour).put(new byte[3]);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(file, "IHDR", head.array());
        for (int i = 0; !claimed && i + 1 < more.length; i += 2) {
            chunk(file, (String) more[i], (byte[]) more[i + 1]);
        }
        chunk(file, "IDAT", points.toByteArray());
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        CRC32 sum = new CRC32();
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        sum.update(name);
        sum.update(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(name);
        file.writeBytes(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
