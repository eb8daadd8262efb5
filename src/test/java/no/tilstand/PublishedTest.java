package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

    /** Else the package could never be made anew, and nobody would know before somebody tried. */
    @Test
    void templatesBehindAShortcutAreArchivedToo() throws IOException {
        new SmallTown(CELLS, false).build(workspace, 3);
        Files.createSymbolicLink(
                workspace.resolve("templates"), Path.of("templates").toAbsolutePath());
        assertEquals(0, run("bygg", "input/eksempelvik/2024").status());
        assertEquals(0, run("fastsett", "input/eksempelvik/2024").status());
        Path edition = workspace.resolve("output/arkiv/9991/2024/utgave-1");
        assertTrue(Files.isRegularFile(edition.resolve("offentlig/maler/report/setninger_nb.properties")));
        assertEquals(0, run("verifiser", edition.toString()).status());
    }

    /** A share over its parts, a sum over its categories, a plain figure at its line; what is not printed only when asked. */
    @Test
    void eachNumberIsTracedDownToItsLines() throws IOException {
        new SmallTown(CELLS, false).build(workspace, 3);
        assertEquals(0, run("fastsett", "input/eksempelvik/2024").status());
        String edition = workspace.resolve("output/arkiv/9991/2024/utgave-1").toString();
        String share = trace(edition, "andel-med-plan");
        for (String line : new String[] {
            " Andel med plan (andel-med-plan), per 31.12., definisjon 1\n",
            "├─ 2021: 80,0 prosent (40 av 50)\n"
                    + "│  ├─ teller: Barn med plan, 2021 (barn-med-plan): 40\n"
                    + "│  │  └─ input/eksempelvik/2024/data/tall.csv:8  ",
            "│  └─ nevner: Barn med tiltak, 2021 (barn): 50\n" + "│     └─ input/eksempelvik/2024/data/tall.csv:7  ",
            // One child had no plan in 2024, so nothing of that year is shown.
            "└─ 2024: skjermet\n   └─ vises ikke av hensyn til personvernet; bruk --intern\n"
        }) {
            assertTrue(share.contains(line), line + "\n" + share);
        }
        assertTrue(share.contains("(linjen har også tall som ikke er trykt; bruk --intern)"), share);
        assertFalse(share.contains("barn-med-plan;;40;41;42;43"), share);
        String all = trace(edition, "andel-med-plan", "--intern");
        assertTrue(all.contains("barn-med-plan;;40;41;42;43"), all);
        String plain = trace(edition, "flyttinger");
        assertTrue(
                plain.contains("├─ 2021: 8\n"
                        + "│  └─ input/eksempelvik/2024/data/tall.csv:2  flyttinger;;8;9;10;11;fagsystemet\n"),
                plain);

        CommandRun none = run("verifiser", edition, "--merke", "R999");
        assertEquals(2, none.status());
        assertTrue(none.err().startsWith("rapporten har ikke merket R999"), none.err());
        // The public half alone tells what was said, and where the rest lies.
        Path open = workspace.resolve("offentlig-alene");
        Files.createDirectories(open);
        Files.move(Path.of(edition).resolve("offentlig"), open.resolve("offentlig"));
        String alone = trace(open.toString(), "flyttinger");
        assertTrue(alone.contains("├─ 2021: 8\n│  └─ input/eksempelvik/2024/data/tall.csv:2\n"), alone);
        assertTrue(alone.endsWith("Mappen internt/ er ikke med; der ligger linjene det er vist til.\n"), alone);

        CommandRun text = run("historikk", "9991", "--indikator", "flyttinger");
        assertTrue(text.out().contains(": 8 (ny; definisjon 1; input/eksempelvik/2024/data/tall.csv:2)"), text.out());
        CommandRun nothing = run("historikk", "9991", "--indikator", "flytting");
        assertEquals(2, nothing.status());
        assertTrue(nothing.err().startsWith("ingen fastsatt rapport har tall for «flytting»"), nothing.err());
        CommandRun history = run("historikk", "9991", "--indikator", "flyttinger", "--format", "pdf");
        assertEquals(0, history.status(), history.err());
        assertEquals(
                "Historikken ligger i output/historikk-9991-flyttinger.pdf.\n",
                history.out().replace("\r\n", "\n"));
        assertTrue(Files.size(workspace.resolve("output/historikk-9991-flyttinger.pdf")) > 10_000);
    }

    /** What is printed for the mark of an indicator. */
    private String trace(String edition, String indicator, String... more) throws IOException {
        String data =
                Files.readString(Path.of(edition).resolve("offentlig/tilstandsrapport-eksempelvik-2024.data.json"));
        Matcher mark = Pattern.compile("\"indikator\" : \"" + indicator + "\"[^}]*?\"merke\" : \"(R\\d+)\"")
                .matcher(data);
        assertTrue(mark.find(), data);
        String[] arguments = new String[4 + more.length];
        arguments[0] = "verifiser";
        arguments[1] = edition;
        arguments[2] = "--merke";
        arguments[3] = mark.group(1);
        System.arraycopy(more, 0, arguments, 4, more.length);
        CommandRun run = run(arguments);
        assertEquals(0, run.status(), run.err());
        return run.out().replace("\r\n", "\n");
    }

    private CommandRun run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--workspace";
        all[arguments.length + 1] = workspace.toString();
        return CommandRun.in(PROJECT, all);
    }
}
