package no.tilstand;

import static no.tilstand.SmallReport.assertSays;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
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

    private SmallReport report;

    @BeforeEach
    void make() {
        report = SmallReport.in(workspace, REGISTER)
                .strategy("""
                        {"strategi": {"navn": "S", "fra": 2023, "til": 2026}, "innsatsomraader": [{"id": "a", "navn": "A",
                          "maal": [
                            {"id": "f", "navn": "F", "indikator": "frist", "krav": {"operator": ">=", "verdi": 90}},
                            {"id": "b", "navn": "B", "indikator": "brudd"}]}]}
                        """)
                .data("""
                        besok;;;2023;;;37;41;;F;
                        besok;;;2024;;;34;40;;F;
                        frist;;;2023;;;60;100;;F;
                        frist;;;2024;;;95;100;;F;
                        brudd;;;2023;;5;;;;F;
                        brudd;;;2024;;15;;;;F;
                        barn;;;2023;;60;;;;F;
                        barn;;;2024;;66;;;;F;
                        """)
                .settings("\"fra\": 2022, \"sammendrag\": [\"besok\", \"frist\", \"brudd\", \"barn\"]");
    }

    private String summaryPage() {
        report.build();
        return report.summaryPage();
    }

    @Test
    void bothAnswersStandOnOnePage() {
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
    void theAppendixCountsTheComparisonsOfTheSummary() {
        summaryPage();
        assertTrue(report.text().contains("Rapporten har vurdert 3 endringer mot tilfeldig variasjon."), report.text());
    }

    @Test
    void inNynorskToo() {
        report.settings(
                "\"maalform\": \"nn\", \"fra\": 2022, \"sammendrag\": [\"besok\", \"frist\", \"brudd\", \"barn\"]");
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
    void theFirstYearHasNoAnswerAndSaysSo() {
        report.data("besok;;;2024;;;34;40;;F;\nfrist;;;2024;;;95;100;;F;\nbrudd;;;2024;;15;;;;F;\n");
        String page = summaryPage();
        assertSays(
                page,
                "Rapporten har ingen endring fra 2023 å vise her.",
                "Når kan kommunestyret få tall for barn med tiltak?");
        assertFalse(page.contains("utover det tilfeldige"), page);
    }

    /** Of a hidden number nothing is said but that it is hidden: not how far it is from the demand, nor which way it went. */
    @Test
    void aHiddenNumberIsNotAnAnswer() {
        report.data(
                "besok;;;2023;;;37;41;;F;\nbesok;;;2024;;;39;40;;F;\nbarn;;;2023;;60;;;;F;\nbarn;;;2024;;66;;;;F;\n");
        String page = summaryPage();
        assertSays(page, "Besøk i fosterhjem: Måloppnåelsen vises ikke av hensyn til personvernet.");
        assertFalse(page.contains("39 av 40") || page.contains("97,5"), page);
        assertSays(page, "Av 4 indikatorer gikk ingen i ønsket eller uønsket retning utover det tilfeldige.");
        assertFalse(page.contains("Når kan kommunestyret få tall for besøk"), page);
    }

    /** A change without a wanted direction is told apart, for «de andre er uklare» would not be true of it. */
    @Test
    void aNeutralChangeIsNeitherBetterNorUnclear() {
        report.settings("\"fra\": 2022, \"sammendrag\": [\"akutt\", \"frist\"]");
        report.data(
                "frist;;;2023;;;60;100;;F;\nfrist;;;2024;;;95;100;;F;\nakutt;;;2023;;40;;;;F;\nakutt;;;2024;;12;;;;F;\n");
        assertSays(
                summaryPage(),
                "Av 2 indikatorer gikk 1 i ønsket og ingen i uønsket retning utover det tilfeldige. Det var også en slik"
                        + " endring for 1 indikator uten ønsket retning. Bedre: innen fristen.",
                "Akuttvedtak 12 −28 ned",
                "1 av 1 krav og mål: innen fristen.",
                "Er målene fortsatt de riktige?");
    }
}
