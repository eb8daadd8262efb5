package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.tilstand.app.CommandRun;
import no.tilstand.domain.Period.Part;
import no.tilstand.gate.Gate;
import no.tilstand.oracle.SecondOpinion;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of an invented municipality that shows everything, from its case extracts to the printed page. */
class EksempelvikReportTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path FOLDER = PROJECT.resolve("input/eksempelvik/2025");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path output;

    private static CommandRun run;
    private static String text;

    @BeforeAll
    static void build() throws IOException {
        run = CommandRun.in(PROJECT, "bygg", "input/eksempelvik/2025", "--output", output.toString());
        assertEquals(0, run.status(), run.out() + run.err());
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file("pdf")))) {
            text = new PDFTextStripper().getText(document);
        }
    }

    private static Path file(String ending) {
        return output.resolve("eksempelvik-2025/tilstandsrapport-eksempelvik-2025." + ending);
    }

    @Test
    void itIsAccessibleAndFitForArchive() throws IOException {
        Gate.Verdict verdict = Gate.check(Files.readAllBytes(file("pdf")), List.of());
        assertTrue(verdict.passes(), verdict::toString);
    }

    /** Only what an ordinary extract has wrong with it; nothing that the text or the figures of the example cause. */
    @Test
    void whatIsFoundConcernsTheExtracts() {
        List<String> elsewhere = run.out()
                .lines()
                .filter(line -> line.contains(": advarsel ") || line.contains(": feil "))
                .filter(line -> !line.startsWith("input/eksempelvik/2025/register"))
                .toList();
        assertEquals(List.of(), elsewhere);
        assertTrue(run.out().contains("advarsel UND-20"), run.out());
    }

    /** How many cases the figures rest on, and what was left out and why. */
    @Test
    void theAppendixSaysWhatTheFiguresRestOn() {
        for (String row : List.of(
                "Saker som tallene bygger på 380 818",
                "Saker som er slettet i fagsystemet",
                "Enkeltopplysninger som er slettet i fagsystemet",
                "Undersøkelser uten kobling til en melding")) {
            assertTrue(text.replaceAll("\\s+", " ").contains(row), row);
        }
        assertTrue(text.replaceAll("\\s+", " ").contains("Ikke tilgjengelig: 2018–2022 (KOSTRA 15F har det ikke)"));
    }

    @Test
    void targetsAreMetAlmostMetMissedAndNotAssessable() {
        for (String status : List.of("Nådd", "Nesten nådd", "Ikke nådd", "Kan ikke vurderes", "Ikke tallfestet")) {
            assertTrue(text.contains(status), status);
        }
    }

    /** All blocks of a municipality's own text ({@code input/LESMEG.md}), and every type of chart. */
    @Test
    void everyBlockAndEveryChartIsUsed() throws IOException {
        StringBuilder chapters = new StringBuilder();
        try (Stream<Path> files = Files.list(FOLDER.resolve("tekst"))) {
            for (Path file : files.sorted().toList()) {
                chapters.append(Files.readString(file));
            }
        }
        for (String block : List.of(
                "indikator",
                "figur",
                "tabell",
                "maaloppnaaelse",
                "tiltak",
                "oversikt",
                "bilde",
                "paastand",
                "maalbilde",
                "prinsipper",
                "forebyggendeplan",
                "sjekkliste",
                "reformmaal",
                "forrigeperiode")) {
            assertTrue(chapters.indexOf(":::" + block) >= 0, block);
        }
        for (String type : List.of("soyle", "linje", "gruppert", "stablet")) {
            assertTrue(chapters.indexOf("type=" + type) >= 0, type);
        }
    }

    /** What is printed of the extracts is what the oracle reads in the same files, or is hidden. */
    @Test
    void everyPrintedNumberIsTheOracles() throws IOException {
        Map<String, JsonNode> printed = new HashMap<>();
        for (JsonNode number : JSON.readTree(file("data.json").toFile()).get("tall")) {
            if (!number.has("omraade")) {
                printed.put(key(number), number);
            }
        }
        Map<String, String> names = names();
        List<String> differences = new ArrayList<>();
        int[] compared = new int[1];
        for (int year = 2018; year <= 2025; year++) {
            for (Map.Entry<String, SecondOpinion.Number> e :
                    opinion(year).year(year).entrySet()) {
                int of = year;
                OracleKeys.of(e.getKey(), year, Part.YEAR).ifPresent(place -> {
                    String name = names.getOrDefault(place.indicator() + "/" + place.value(), place.value());
                    JsonNode number = printed.get(place.indicator() + " " + name + " " + of);
                    if (number != null && number.get("status").asText().equals("kjent")) {
                        compared[0]++;
                        String ours = oneDecimal(number.get("verdi").decimalValue());
                        String theirs = oneDecimal(new BigDecimal(e.getValue().value()));
                        if (!ours.equals(theirs)) {
                            differences.add(e.getKey() + " " + of + ": oracle " + theirs + ", printed " + ours);
                        }
                    }
                });
            }
        }
        assertEquals(List.of(), differences);
        assertTrue(compared[0] > 180, "so many were compared: " + compared[0]);
    }

    private static final Map<Integer, SecondOpinion> OPINIONS = new TreeMap<>();

    private static SecondOpinion opinion(int year) throws IOException {
        if (year <= 2022) {
            return SecondOpinion.of15f(Files.readAllBytes(FOLDER.resolve("register/15f-" + year + ".xml")), year);
        }
        if (OPINIONS.isEmpty()) {
            List<byte[]> files = new ArrayList<>();
            try (InputStream in = Files.newInputStream(FOLDER.resolve("register/barnevern.zip"));
                    ZipInputStream zip = new ZipInputStream(in)) {
                for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                    files.add(zip.readAllBytes());
                }
            }
            assertFalse(files.isEmpty());
            OPINIONS.put(0, new SecondOpinion(files, "9991", false, LocalDate.of(2026, 2, 15)));
        }
        return OPINIONS.get(0);
    }

    private static String key(JsonNode number) {
        return number.get("indikator").asText() + " " + number.path("kategori").asText("") + " "
                + number.get("periode").asText();
    }

    /** Names of the values, by indicator and id: data.json tells the names. */
    private static Map<String, String> names() throws IOException {
        Map<String, String> names = new HashMap<>();
        for (JsonNode indicator :
                JSON.readTree(PROJECT.resolve("input/felles/indikatorer.json").toFile())) {
            for (JsonNode value : indicator.path("verdier")) {
                names.put(
                        indicator.get("id").asText() + "/" + value.get("id").asText(),
                        value.get("navn").isTextual()
                                ? value.get("navn").asText()
                                : value.get("navn").get("nb").asText());
            }
        }
        return names;
    }

    private static String oneDecimal(BigDecimal number) {
        return number.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
