package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import no.tilstand.domain.Dataset;
import no.tilstand.indicators.Calculation;
import no.tilstand.rules.Rules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The boundaries of the rules that need a strategy, a register or a text: which code a workspace gives. */
class StrategyRulesTest {
    @TempDir
    private Path folder;

    private TinyWorkspace workspace;

    private static String indicator(String id, String unit, String more) {
        return "{\"id\": \"" + id + "\", \"navn\": {\"nb\": \"" + id + "\"}, \"gjelder\": \"hendelse\", \"enhet\": \""
                + unit + "\", \"tidsbasis\": \"i-lopet-av-aaret\", \"retning\": \"hoyere\"" + more + "}";
    }

    @BeforeEach
    void make() {
        String answers = ", \"figur\": \"stablet\", \"sum_av\": \"kategorier\", \"verdier\": ["
                + "{\"id\": \"a\", \"navn\": \"A\"}, {\"id\": \"b\", \"navn\": \"B\"}]";
        workspace = new TinyWorkspace(folder)
                .with(
                        "felles/indikatorer.json",
                        "["
                                + String.join(
                                        ",\n",
                                        indicator("andel", "prosent", ""),
                                        indicator("svar", "prosent", answers),
                                        indicator("gjort", "antall", ""),
                                        indicator("alle", "antall", ""),
                                        indicator("del", "prosent", ", \"teller\": \"gjort\", \"nevner\": \"alle\""),
                                        indicator("rate", "per1000", ", \"teller\": \"gjort\", \"nevner\": \"alle\""))
                                + "]")
                .with("felles/kommuner.csv", "kommunenummer;navn;gyldig_fra;gyldig_til;erstattes_av\n")
                .with("kommune/2024/rapport.json", """
                        {"kommunenummer": "9991", "kommune": "Eksempelvik", "aar": 2024, "fra": 2020,
                         "syntetisk": true}
                        """)
                .data("indikator;år;teller;nevner\nandel;2024;80;100\n");
    }

    /** The codes among {@code wanted} that the workspace gives, each as often as it is given. */
    private String given(String... wanted) {
        Dataset data = workspace.read();
        return String.join(
                " ",
                Rules.check(data, Calculation.of(data)).stream()
                        .map(d -> d.code().id().replace('-', '_'))
                        .filter(List.of(wanted)::contains)
                        .sorted()
                        .toList());
    }

    private void demand(String demand) {
        workspace.with("kommune/2024/maal.json", """
                {"strategi": {"navn": "S", "fra": 2022, "til": 2026}, "innsatsomraader": [{"id": "o", "navn": "O",
                 "maal": [{"id": "m", "navn": "M", "indikator": "andel", "krav": {%s}}]}]}
                """.formatted(demand));
    }

    /** A demand is due in a year of the strategy (design, section 3). */
    @ParameterizedTest
    @CsvSource({"2021, BV_307", "2022, ''", "2026, ''", "2027, BV_307"})
    void theYearADemandIsDue(int year, String code) {
        demand("\"operator\": \">=\", \"verdi\": 90, \"innen\": " + year);
        assertEquals(code, given("BV_307"));
    }

    /** «Nearly» is what does not reach the demand (issue 3, point 1). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ">=", "verdi": 90             | 89.9 | ''
                    ">=", "verdi": 90             | 90   | BV_308
                    "<=", "verdi": 10             | 10.1 | ''
                    "<=", "verdi": 10             | 10   | BV_308
                    "=", "verdi": 50              | 50   | BV_308
                    "=", "verdi": 50              | 49   | ''
                    "mellom", "fra": 40, "til": 60 | 39.9 | ''
                    "mellom", "fra": 40, "til": 60 | 40   | BV_308
                    "mellom", "fra": 40, "til": 60 | 60   | BV_308
                    "mellom", "fra": 40, "til": 60 | 60.1 | ''
                    """)
    void whatIsNearly(String demand, String nearly, String code) {
        demand("\"operator\": " + demand + ", \"nesten\": " + nearly);
        assertEquals(code, given("BV_308"));
    }

    /** One limit a year: a milestone in the year the demand is due must be the demand. */
    @ParameterizedTest
    @CsvSource({"2025, 80, ''", "2026, 80, BV_304", "2026, 90, ''", "2027, 90, BV_304"})
    void aMilestoneAndTheYearADemandIsDue(int year, int value, String code) {
        demand("\"operator\": \">=\", \"verdi\": 90, \"innen\": 2026, \"etapper\": [{\"aar\": " + year + ", \"verdi\": "
                + value + "}]");
        assertEquals(code, given("BV_304"));
    }

    /** 0 of 0 has no share; 1 of 0 is no share of anything (design, section 6, rule 2). */
    @ParameterizedTest
    @CsvSource({"0, 1, ''", "0, 0, BV_250 BV_250", "1, 0, BV_203 BV_250", "5, 5, ''", "6, 5, BV_203", "0, .., ''"})
    void aShareOfNothing(String done, String all, String codes) {
        workspace.data("indikator;2024\ngjort;" + done + "\nalle;" + all + "\n");
        assertEquals(codes, given("BV_203", "BV_250"));
    }

    /** Percent without its parts is told for the year of the report, and only where it is printed. */
    @ParameterizedTest
    @CsvSource({
        "andel, 2024;80;;, '', BV_251",
        "andel, 2024;80;8;10, '', ''",
        "andel, 2023;80;;, '', ''",
        "svar, 2024;80;;, '', ''",
        "andel, 2024;80;;, anslag, ''",
    })
    void percentWithoutItsBase(String printed, String cells, String status, String code) {
        workspace
                .data("indikator;år;verdi;teller;nevner;status\nandel;" + cells + ";" + status + "\n")
                .with("kommune/2024/tekst/01.md", "# Om\n\n:::tabell " + printed + "\n:::\n");
        assertEquals(code, given("BV_251"));
    }

    /** More than the whole, rounding apart, is no whole to be drawn (indicators, M8): 60 and 41 may be 100 before they were rounded. */
    @ParameterizedTest
    @CsvSource({
        "'60', '40', ''",
        "'60', '41', ''",
        "'60,5', '39,5', ''",
        "'60,5', '39,6', ''",
        "'60,5', '39,7', BV_207 BV_212",
        "'61', '41', BV_207 BV_212",
    })
    void sharesThatAreStacked(String a, String b, String codes) {
        workspace.data("indikator;kategori;2024\nsvar;a;" + a + "\nsvar;b;" + b + "\n");
        assertEquals(codes, given("BV_207", "BV_212"));
    }

    /** What a sentence says a change counts from, and what it does count from (readers and data, point 5). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Siden 2021 er det gått {{gjort endring 2021..2024}}.                  | ''
                    Siden 2020 er det gått {{gjort endring 2021..2024}}.                  | BV_252
                    Sidan 2020 er det gått {{gjort endring 2021..2024}}.                  | BV_252
                    Fra 2020 til 2024: **{{gjort 2021..2024}}**                           | BV_252
                    Tallet gikk {{gjort endring 2024}} sammenlignet med 2023.             | ''
                    Tallet gikk {{gjort endring 2024}} sammenlignet med 2022.             | BV_252
                    Loven fra 2021 gjelder. Tallet gikk {{gjort endring 2024}}.           | ''
                    Siden 2020 gjelder loven. Tallet gikk {{gjort endring 2024}}.         | ''
                    Det var {{gjort 2024}}, flere enn i 2020.                             | ''
                    Opp {{gjort endring 2020..2022}} siden 2020, {{gjort endring 2024}} siden 2023. | ''
                    """)
    void theBaseYearOfASentence(String sentence, String code) {
        workspace
                .data("indikator;2020;2021;2022;2023;2024\ngjort;10;20;30;40;50\n")
                .with("kommune/2024/tekst/01.md", "# Om\n\n" + sentence + "\n");
        assertEquals(code, given("BV_252"));
    }
}
