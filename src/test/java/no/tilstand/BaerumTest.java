package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.tilstand.app.CommandRun;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Observation;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.gate.Gate;
import no.tilstand.intake.Intake;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job: the report of Bærum 2018, from the files in {@code input/} to the PDF. */
class BaerumTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path GOLDEN = Path.of("src/test/resources/golden/baerum-2018.sha256");
    private static final Path SOURCE = Path.of("src/test/resources/baerum/kildens-tall.csv");

    @TempDir
    private static Path output;

    private static CommandRun run;
    private static byte[] pdf;

    @BeforeAll
    static void build() throws IOException {
        run = CommandRun.in(PROJECT, "bygg", "input/baerum/2018", "--output", output.toString());
        assertEquals(0, run.status(), run.out() + run.err());
        pdf = Files.readAllBytes(output.resolve("baerum-2018/tilstandsrapport-baerum-2018.pdf"));
    }

    @Test
    void nothingIsFound() {
        assertTrue(run.out().startsWith("0 feil og 0 advarsler."), run.out());
    }

    /**
     * The same bytes on every machine, under Java 17 and 25. When the look or the words change on purpose:
     * {@code -Dgolden.update=true}, and look at the pages.
     */
    @Test
    void theBytesAreTheGoldenOnes() throws IOException, NoSuchAlgorithmException {
        String actual =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        if (Boolean.getBoolean("golden.update")) {
            assertFalse(System.getenv("CI") != null, "goldens are not rewritten in CI");
            Files.writeString(GOLDEN, actual + "\n");
        }
        assertEquals(Files.readString(GOLDEN).strip(), actual);
    }

    @Test
    void itIsAccessibleAndFitForArchive() {
        Gate.Verdict verdict = Gate.check(pdf, List.of());
        assertTrue(verdict.passes(), verdict::toString);
    }

    @Test
    void itsLengthIsForReading() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertTrue(14 <= pages && pages <= 22, pages + " pages");
            String text = new PDFTextStripper().getText(document);
            assertEquals(
                    pages,
                    text.split("Kommunen har ikke utgitt den", -1).length - 1,
                    "every page says it is an example");
            assertEquals(pages, text.split("Utkast", -1).length - 1, "every page says it is a draft");
        }
    }

    /** Every figure that survives in the published report is an observation with its source, and nothing else is given. */
    @Test
    void theFiguresAreThoseOfTheSource() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        List<String> lines = Files.readAllLines(SOURCE, StandardCharsets.UTF_8);
        for (String line : lines.subList(2, lines.size())) {
            String[] cells = line.split(";", -1);
            for (int i = 2; i < cells.length; i++) {
                if (!cells[i].isEmpty() && !cells[i].equals("..")) {
                    BigDecimal number = new BigDecimal(cells[i].replace(',', '.'));
                    // The source writes these in millions, our files in kroner.
                    boolean millions = cells[0].startsWith("innsparing");
                    expected.put(
                            (cells[0] + " " + cells[1]).toLowerCase(Locale.ROOT).strip() + " " + (2011 + i),
                            (millions ? number.movePointRight(6) : number)
                                    .stripTrailingZeros()
                                    .toPlainString());
                }
            }
        }
        Map<String, String> actual = new TreeMap<>();
        List<String> withoutSource = new ArrayList<>();
        List<Observation> observations = new Intake(PROJECT, PROJECT.resolve("input"))
                .read(PROJECT.resolve("input/baerum/2018"))
                .value()
                .orElseThrow()
                .observations();
        for (Observation o : observations) {
            if (o.source().name().isEmpty()) {
                withoutSource.add(o.toString());
            }
            // The organisation is described as it was in 2019 and is not among these.
            boolean organisation =
                    o.key().period().year() == 2019 && !o.key().indicator().startsWith("innsparing");
            if (o.value() instanceof Counted c && !organisation) {
                actual.put(name(o.key()), c.number().stripTrailingZeros().toPlainString());
            }
        }
        assertEquals(List.of(), withoutSource);
        assertEquals(expected, actual);
        assertTrue(observations.stream().anyMatch(o -> o.value() instanceof Value.Missing));
    }

    private static String name(CellKey key) {
        // In the source's table a figure for several years stands in the column of 2018.
        Period period = key.period();
        int column = period.isSpan() || period.year() == 2019 ? 2018 : period.year();
        return (key.indicator() + " " + key.category()).toLowerCase(Locale.ROOT).strip() + " " + column;
    }
}
