package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilstand.app.CommandRun;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From draft to edition to verification, with the real phases and the real printer. */
class PublishedTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final int[][] CELLS = {
        {12, 14, 25, 8, 40, 10}, {13, 15, 26, 9, 41, 11}, {14, 16, 27, 10, 42, 12}, {15, 17, 28, 11, 43, 1}
    };

    @TempDir
    private Path workspace;

    @Test
    void anIssuedReportIsVerifiedByteForByteWhereverItLies() throws IOException {
        new SmallTown(CELLS, false).build(workspace, 3);
        CommandRun issued = run("fastsett", "input/eksempelvik/2024", "--dato", "2026-03-12");
        assertEquals(0, issued.status(), issued.out() + issued.err());
        Matcher receipt = Pattern.compile("Kvittering, som skal føres i saken: ([0-9a-f]{64})")
                .matcher(issued.out());
        assertTrue(receipt.find(), issued.out());

        CommandRun again = run("fastsett", "input/eksempelvik/2024", "--dato", "2026-03-12");
        assertEquals(1, again.status());
        assertTrue(again.out().contains("en ny utgave trenger --grunn"), again.out());

        CommandRun second =
                run("fastsett", "input/eksempelvik/2024", "--dato", "2026-03-13", "--grunn", "Telt om igjen");
        assertEquals(0, second.status(), second.out() + second.err());
        Path pdf = workspace.resolve("output/arkiv/9991/2024/utgave-2/offentlig/tilstandsrapport-eksempelvik-2024.pdf");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Grunn til den nye utgaven: Telt om igjen"));
            assertTrue(text.contains(receipt.group(1).substring(0, 32)));
            assertTrue(text.contains(receipt.group(1).substring(32)));
        }
        CommandRun corrected = run(
                "verifiser",
                workspace.resolve("output/arkiv/9991/2024/utgave-2").toString());
        assertEquals(0, corrected.status(), corrected.out() + corrected.err());

        Path moved = workspace.resolve("flyttet");
        Files.move(workspace.resolve("output/arkiv/9991/2024/utgave-1"), moved);
        CommandRun verified = run("verifiser", moved.toString(), "--kvittering", receipt.group(1));
        assertEquals(0, verified.status(), verified.out() + verified.err());
        for (String line : new String[] {
            "stemmer: tilstandsrapport-eksempelvik-2024.pdf blir lik når den lages på nytt\n",
            "stemmer: tilstandsrapport-eksempelvik-2024.data.json blir lik når den lages på nytt\n",
            "stemmer: kvitteringen stemmer\n",
            "ikke kontrollert: historikken i arkivet, siden pakken er flyttet fra det\n",
            "Utgaven er slik den ble fastsatt, så langt det er kontrollert.\n"
        }) {
            assertTrue(verified.out().replace("\r\n", "\n").contains(line), line + verified.out());
        }
    }

    private CommandRun run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--workspace";
        all[arguments.length + 1] = workspace.toString();
        return CommandRun.in(PROJECT, all);
    }
}
