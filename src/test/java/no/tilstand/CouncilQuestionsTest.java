package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.tilstand.app.CommandRun;
import no.tilstand.gate.Gate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two members of the council ask «er vi bedre enn i fjor?» and «hva betyr det at bare 34 av 40 fikk besøk?». They find the
 * answers on the summary page, and need not turn it.
 */
class CouncilQuestionsTest {
    private static final String REGISTER = """
            [{"id": "besok", "navn": {"nb": "Besøk i fosterhjem", "nn": "Besøk i fosterheim"}, "enhet": "prosent",
              "desimaler": 1, "gjelder": "hendelse", "tidsbasis": "i-lopet-av-aaret", "retning": "hoyere",
              "lovkrav": [{"fra": 2023, "operator": ">=", "verdi": 100, "hjemmel": "fosterhjemsforskriften § 7"}]},
             {"id": "frist", "navn": {"nb": "Innen fristen", "nn": "Innan fristen"}, "enhet": "prosent", "desimaler": 1,
              "gjelder": "sak", "tidsbasis": "i-lopet-av-aaret", "retning": "hoyere"},
             {"id": "brudd", "navn": {"nb": "Fristbrudd", "nn": "Fristbrot"}, "enhet": "antall", "gjelder": "hendelse",
              "tidsbasis": "i-lopet-av-aaret", "retning": "lavere"},
             {"id": "barn", "navn": {"nb": "Barn med tiltak", "nn": "Barn med tiltak"}, "enhet": "antall",
              "gjelder": "barn", "tidsbasis": "per-31.12", "retning": "noytral"},
             {"id": "akutt", "navn": {"nb": "Akuttvedtak", "nn": "Akuttvedtak"}, "enhet": "antall",
              "gjelder": "hendelse", "tidsbasis": "i-lopet-av-aaret", "retning": "noytral"}]
            """;

    @TempDir
    private Path workspace;

    @BeforeEach
    void workspace() throws IOException {
        write("input/felles/indikatorer.json", REGISTER);
        write("input/felles/kommuner.csv", "kommunenummer;navn;gyldig_fra;gyldig_til;erstattes_av\n");
        write("input/eksempelvik/2024/tekst/01.md", "# Om tallene\n\nSe sammendraget.\n");
        write("input/eksempelvik/2024/maal.json", """
                {"strategi": {"navn": "S", "fra": 2023, "til": 2026}, "innsatsomraader": [{"id": "a", "navn": "A",
                  "maal": [{"id": "f", "navn": "F", "indikator": "frist", "krav": {"operator": ">=", "verdi": 90}},
                           {"id": "b", "navn": "B", "indikator": "brudd"}]}]}
                """);
        data("besok;;;2023;;37;41;;F;\nbesok;;;2024;;34;40;;F;\nfrist;;;2023;;60;100;;F;\nfrist;;;2024;;95;100;;F;\n"
                + "brudd;;;2023;5;;;;F;\nbrudd;;;2024;15;;;;F;\nbarn;;;2023;60;;;;F;\nbarn;;;2024;66;;;;F;\n");
        settings("nb");
    }

    private void settings(String form) throws IOException {
        write(
                "input/eksempelvik/2024/rapport.json",
                "{\"kommunenummer\": \"9991\", \"kommune\": \"Eksempelvik\", \"aar\": 2024, \"fra\": 2022,"
                        + " \"syntetisk\": true, \"maalform\": \"" + form
                        + "\", \"sammendrag\": [\"besok\", \"frist\", \"brudd\", \"barn\"]}");
    }

    private void data(String lines) throws IOException {
        StringBuilder csv =
                new StringBuilder("indikator;kategori;område;år;verdi;teller;nevner;status;kilde;merknad\n");
        write("input/eksempelvik/2024/data/tall.csv", csv.append(lines).toString());
    }

    @Test
    void bothAnswersStandOnOnePage() throws IOException {
        String page = summaryPage();
        assertSays(
                page,
                // What does it mean that only 34 of 40 were visited?
                "Hva er ikke nådd?",
                "Besøk i fosterhjem: I 2024 var andelen 34 av 40 tilfeller, 85,0 prosent.",
                "Lovens krav er 100 prosent (fosterhjemsforskriften § 7). Kravet er ikke oppfylt.",
                "For 6 av 40 tilfeller er kravet ikke oppfylt.",
                "Andelen gikk ned med 5,2 prosentpoeng, fra 90,2 prosent i 2023 til 85,0 prosent i 2024.",
                "Endringen er uklar og kan være tilfeldig.",
                "Hva skal til for å nå målet for besøk i fosterhjem?",
                // Are we better than last year?
                "Er vi bedre enn i fjor?",
                "Av 4 indikatorer gikk 1 i ønsket og 1 i uønsket retning utover det tilfeldige. De andre er uklare eller"
                        + " ikke vurdert.",
                "Bedre: innen fristen.",
                "Dårligere: fristbrudd.",
                "Hva er nådd?",
                "1 av 3 krav og mål: innen fristen.",
                "Ikke tallfestet: fristbrudd.",
                "Hvordan bør utviklingen for fristbrudd følges opp?",
                "Bør målet for fristbrudd tallfestes?",
                "Bedre, dårligere: endring utover det tilfeldige. Uklar: kan være tilfeldig.");
    }

    /** The comparisons of the summary are among those that the appendix counts: three, for a stock is not judged. */
    @Test
    void theAppendixCountsTheComparisonsOfTheSummary() throws IOException {
        summaryPage();
        assertTrue(
                String.join(" ", pages()).contains("Rapporten har vurdert 3 endringer mot tilfeldig variasjon."),
                String.join(" ", pages()));
    }

    @Test
    void inNynorskToo() throws IOException {
        settings("nn");
        assertSays(
                summaryPage(),
                "Kva er ikkje nådd?",
                "Besøk i fosterheim: I 2024 var delen 34 av 40 tilfelle, 85,0 prosent.",
                "For 6 av 40 tilfelle er kravet ikkje oppfylt.",
                "Er vi betre enn i fjor?",
                "Av 4 indikatorar gjekk 1 i ønskt og 1 i uønskt retning utover det tilfeldige. Dei andre er uklare eller"
                        + " ikkje vurdert.",
                "Betre: innan fristen. Dårlegare: fristbrot.",
                "Til drøfting");
    }

    /** Nothing to compare with is said, and is not taken for «no change». */
    @Test
    void theFirstYearHasNoAnswerAndSaysSo() throws IOException {
        data("besok;;;2024;;34;40;;F;\nfrist;;;2024;;95;100;;F;\nbrudd;;;2024;15;;;;F;\n");
        String page = summaryPage();
        assertSays(
                page,
                "Rapporten har ingen endring fra 2023 å vise her.",
                "Når kan kommunestyret få tall for barn med tiltak?");
        assertFalse(page.contains("utover det tilfeldige"), page);
    }

    /** Of a hidden number nothing is said but that it is hidden: not how far it is from the demand, nor which way it went. */
    @Test
    void aHiddenNumberIsNotAnAnswer() throws IOException {
        data("besok;;;2023;;37;41;;F;\nbesok;;;2024;;39;40;;F;\nbarn;;;2023;60;;;;F;\nbarn;;;2024;66;;;;F;\n");
        String page = summaryPage();
        assertSays(page, "Besøk i fosterhjem: Måloppnåelsen vises ikke av hensyn til personvernet.");
        assertFalse(page.contains("39 av 40") || page.contains("97,5"), page);
        assertSays(page, "Av 4 indikatorer gikk ingen i ønsket eller uønsket retning utover det tilfeldige.");
        assertFalse(page.contains("Når kan kommunestyret få tall for besøk"), page);
    }

    /** A change without a wanted direction is told apart, for «de andre er uklare» would not be true of it. */
    @Test
    void aNeutralChangeIsNeitherBetterNorUnclear() throws IOException {
        write(
                "input/eksempelvik/2024/rapport.json",
                "{\"kommunenummer\": \"9991\", \"kommune\": \"Eksempelvik\", \"aar\": 2024, \"fra\": 2022,"
                        + " \"syntetisk\": true, \"sammendrag\": [\"akutt\", \"frist\"]}");
        data("frist;;;2023;;60;100;;F;\nfrist;;;2024;;95;100;;F;\nakutt;;;2023;40;;;;F;\nakutt;;;2024;12;;;;F;\n");
        assertSays(
                summaryPage(),
                "Av 2 indikatorer gikk 1 i ønsket og 0 i uønsket retning utover det tilfeldige. Det var også en slik"
                        + " endring for 1 indikator uten ønsket retning. Bedre: innen fristen.",
                "Akuttvedtak 12 −28 ned",
                "1 av 1 krav og mål: innen fristen.",
                "Er målene fortsatt de riktige?");
    }

    private static void assertSays(String page, String... sentences) {
        for (String sentence : sentences) {
            assertTrue(page.contains(sentence), () -> "no «" + sentence + "» in: " + page);
        }
    }

    /** The third page: after the cover and the contents. */
    private String summaryPage() throws IOException {
        CommandRun run = CommandRun.in(Path.of("").toAbsolutePath(), "bygg", "--workspace", workspace.toString());
        assertEquals(0, run.status(), run.out() + run.err());
        Gate.Verdict verdict = Gate.check(Files.readAllBytes(pdf()), List.of());
        assertTrue(verdict.passes(), verdict::toString);
        return pages().get(2);
    }

    private Path pdf() {
        return workspace.resolve("output/eksempelvik-2024/tilstandsrapport-eksempelvik-2024.pdf");
    }

    private List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf().toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("[\\s\u00A0]+", " "));
            }
        }
        return pages;
    }

    private void write(String name, String content) throws IOException {
        Path file = workspace.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
