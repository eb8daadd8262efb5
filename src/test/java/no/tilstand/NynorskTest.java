package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilstand.app.CommandRun;
import no.tilstand.gate.Gate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole report in nynorsk: the invented municipality Eksempelvik, which the main job makes besides Bærum. */
class NynorskTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    /**
     * Words that are bokmål and not nynorsk. The first two lines are those the language guide tests for (section 4) and the
     * words it warns against in nynorsk (section 3); the others are the commonest small words.
     */
    private static final Set<String> BOKMAAL_ONLY =
            Set.of(("ikke fra uten tallet tallene andelen andeler gikk hensyn mangler "
                            + "undersøkelse undersøkelser undersøkelsen antall antallet antal hvis kun mulig økning "
                            + "innbygger innbyggere ansatt ansatte "
                            + "en et hun jeg hva hvem hvor hvordan hvorfor hver noe noen bare mer flere "
                            + "være vært ble blitt dem de sine hjem hjemmet hjemme fosterhjem fosterhjemmet tjeneste tjenesten "
                            + "barneverntjenesten barnevernstjenesten kommunene kommuner måneder uke uker høyere høyest "
                            + "høyst lavere lavest sammen sammenlignet endringen endringer meldinger meldingene planer "
                            + "innledning sammendrag innhold kilde kilder foreløpig skjermet beløpene bedre dårligere "
                            + "dager forbehold betydning rekkefølge gjennomføres bilde målbilde egen annen "
                            + "loven reformen utenfor bor selv skole skolen gruppen regnet")
                    .split(" "));

    /** Letters and hyphens inside. */
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

    @TempDir
    private static Path output;

    private static CommandRun run;
    private static byte[] pdf;
    private static List<String> pages;

    @BeforeAll
    static void build() throws IOException {
        run = CommandRun.in(PROJECT, "bygg", "input/eksempelvik/2024-nn", "--output", output.toString());
        assertEquals(0, run.status(), run.out() + run.err());
        pdf = Files.readAllBytes(output.resolve("eksempelvik-2024-nn/tilstandsrapport-eksempelvik-2024-nn.pdf"));
        pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
    }

    @Test
    void nothingIsFound() {
        assertTrue(run.out().startsWith("0 feil og 0 advarsler."), run.out());
    }

    @Test
    void itIsAccessibleAndFitForArchive() {
        Gate.Verdict verdict = Gate.check(pdf, List.of());
        assertTrue(verdict.passes(), verdict::toString);
    }

    @Test
    void everyPageSaysThatTheDataAreInvented() {
        assertTrue(10 <= pages.size() && pages.size() <= 20, pages.size() + " pages");
        for (String page : pages) {
            assertTrue(page.contains("Syntetiske data. Alle tal, namn og tiltak er oppdikta."), page);
            assertTrue(page.contains("Utkast"), page);
        }
    }

    /** The words that a reader sees, and those a screen reader says of the figures. */
    @Test
    void noWordIsBokmaalOnly() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String page : pages) {
            Matcher words = WORD.matcher(page.replace("input/eksempelvik", "")
                    .replace("innbyggere.csv", "")
                    .toLowerCase(Locale.ROOT));
            while (words.find()) {
                if (BOKMAAL_ONLY.contains(words.group())) {
                    found.add(words.group());
                }
            }
        }
        assertEquals(Set.of(), found);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("nn-NO", document.getDocumentCatalog().getLanguage());
        }
    }

    /** The report shows what the tool has: every kind of figure, and every reason not to say a number or a verdict. */
    @Test
    void itShowsEveryKindOfBlockAndStatus() {
        // A sentence may go on over the page.
        String all = String.join(
                        "\n",
                        pages.stream()
                                .map(p -> p.replaceAll("(?m)^(Syntetiske data\\.|Tilstandsrapport for|Teikn:).*$", ""))
                                .toList())
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ");
        for (String sentence : List.of(
                "Ikkje nådd",
                "Nesten nådd",
                "Kan ikkje vurderast",
                "Ikkje talfesta",
                "Tatt ut",
                "Delmål for 2024. Målet er 90 % frå 2026.",
                "delmål; målet er 90 % frå 2026",
                "Delmålet for 2024 er minst 75 prosent. Delmålet er nådd. Målet for 2026 er minst 90 prosent.",
                "Det svarar til fire undersøkingar.",
                "Det er ei endring utover det tilfeldige, i ønskt retning.",
                "Endringa er uklar og kan vere tilfeldig.",
                "Tidsserien har eit brot i 2022.",
                "(70,3 prosent) er delen 10,6 prosentpoeng høgare.",
                "Kommunestyret vedtok plan for førebygging 15. juni 2023 (sak 31/23).",
                "Av 4 punkt er 2 oppfylt, 1 delvis oppfylt og 1 ikkje oppfylt.",
                "Av 58 som fekk spørsmålet, svara 31 (53,4 prosent).",
                "Kan bli betre: Kvar kunne gi fleire svar.",
                "Av 5 tiltak er 1 gjennomført, 2 i gang, 1 planlagt og 1 tatt ut.",
                "Mål utan tiltak M8 Fosterheimar i slekt og nettverk; M9 Lågt sjukefråvær",
                "Vurdering: Ingen meldingar ligg lenger enn tre dagar.",
                "Mål i reforma Betre rettstryggleik for barn og foreldre",
                "Delen evaluerte planar steig med over 20 prosentpoeng",
                "I 2024 var den største gruppa skule og barnehage: 45 av 108 meldingar, 41,7 prosent.",
                "Kva er ikkje nådd?",
                "Av 12 indikatorar gjekk 3 i ønskt og ingen i uønskt retning utover det tilfeldige.",
                "Sysken får ofte tiltak samtidig, men er rekna kvar for seg.",
                "42,9 %*")) {
            assertTrue(all.contains(sentence), sentence);
        }
    }

    /** Five foster parents answered: neither what they said nor how many they were is shown anywhere. */
    @Test
    void fewAnswersToTheSurveyAreHidden() throws IOException {
        String name = "eksempelvik-2024-nn/tilstandsrapport-eksempelvik-2024-nn.data";
        List<String> rows = Files.readString(output.resolve(name + ".csv"))
                .lines()
                .filter(l -> l.contains("Fosterforeldre"))
                .toList();
        assertEquals(2, rows.size(), rows.toString());
        assertTrue(rows.stream().allMatch(l -> l.contains(";skjermet;;;;")), rows.toString());
        String all = String.join("\n", pages).replace('\u00a0', ' ');
        assertTrue(all.contains("Fosterforeldre : : : :"), all);
    }

    /** The one small number is hidden in the report and in its data. */
    @Test
    void theSmallNumberIsHidden() throws IOException {
        Path folder = output.resolve("eksempelvik-2024-nn");
        String csv = Files.readString(
                folder.resolve("tilstandsrapport-eksempelvik-2024-nn.data.csv"), StandardCharsets.UTF_8);
        List<String> rows =
                csv.lines().filter(l -> l.contains("barn-paa-institusjon")).toList();
        assertEquals(5, rows.size(), csv);
        assertEquals(1, rows.stream().filter(l -> l.contains("skjermet")).count(), rows.toString());
        assertFalse(run.out().contains("barn-paa-institusjon"), run.out());
    }
}
