package no.tilstand;

import static no.tilstand.SmallReport.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Areas, rates, means of four years and largest groups, from the files to the words of the PDF. */
class ComparedFairlyTest {
    private static final String REGISTER = """
            [{"id": "frist", "navn": {"nb": "Innen fristen", "nn": "Innan fristen"}, "enhet": "prosent", "desimaler": 1,
              "gjelder": "sak", "tidsbasis": "i-lopet-av-aaret", "retning": "hoyere", "figur": "linje"},
             {"id": "barn-med-tiltak", "navn": {"nb": "Barn med tiltak", "nn": "Barn med tiltak"}, "enhet": "antall",
              "gjelder": "barn", "tidsbasis": "per-31.12", "retning": "noytral"},
             {"id": "innbyggere-0-24", "navn": {"nb": "Innbyggere", "nn": "Innbyggjarar"}, "gjelder": "annet",
              "enhet": "antall", "tidsbasis": "per-31.12", "retning": "noytral",
              "brudd": [{"fra": 2021, "tekst": {"nb": "Alderen er 0 til 24 år", "nn": "Alderen er 0 til 24 år"}}]},
             {"id": "rate", "navn": {"nb": "Barn med tiltak per 1000", "nn": "Barn med tiltak per 1000"},
              "enhet": "per1000", "desimaler": 1, "gjelder": "barn", "tidsbasis": "per-31.12", "retning": "noytral",
              "teller": "barn-med-tiltak", "nevner": "innbyggere-0-24",
              "brudd": [{"fra": 2021, "tekst": {"nb": "Alderen er 0 til 24 år", "nn": "Alderen er 0 til 24 år"}}]},
             {"id": "flyttinger", "navn": {"nb": "Flyttinger", "nn": "Flyttingar"}, "enhet": "antall",
              "gjelder": "hendelse", "tidsbasis": "i-lopet-av-aaret", "retning": "noytral"},
             {"id": "meldere", "navn": {"nb": "Meldere", "nn": "Meldarar"}, "enhet": "antall", "gjelder": "hendelse",
              "tidsbasis": "i-lopet-av-aaret", "retning": "noytral", "sum_av": "kategorier", "figur": "stablet",
              "verdier": [{"id": "skole", "navn": {"nb": "Skole", "nn": "Skule"}},
                          {"id": "politi", "navn": {"nb": "Politi", "nn": "Politi"}},
                          {"id": "nav", "navn": {"nb": "NAV", "nn": "NAV"}}]}]
            """;

    @TempDir
    private Path workspace;

    private SmallReport report;

    @BeforeEach
    void make() {
        report = SmallReport.in(workspace, REGISTER).settings("\"fra\": 2021");
    }

    // ---- areas

    @Test
    void severalAreasStandWithTheirValues() {
        report.settings("\"fra\": 2023, \"sammenligning\": [\"KOSTRA-gruppe 7\", \"20 000 til 49 999 innbyggere\","
                        + " \"fylket\", \"landet uten Oslo\", \"Eksempeldal\"]")
                .data("""
                        frist;;;2024;;92,3;;;;F;
                        frist;;KOSTRA-gruppe 7;2024;;88,1;;;;F;
                        frist;;20 000 til 49 999 innbyggere;2024;;87,5;;;;F;
                        frist;;fylket;2024;;85,0;;;;F;
                        frist;;landet uten Oslo;2024;;86,4;;;;F;
                        frist;;Eksempeldal;2023;;80,0;;;;F;
                        """)
                .chapter(":::indikator frist\n:::")
                .build();
        assertSays(
                report.text(),
                "Til sammenligning: 88,1 prosent (KOSTRA-gruppe 7), 87,5 prosent (20 000 til 49 999 innbyggere), 85,0"
                        + " prosent (fylket) og 86,4 prosent (landet uten Oslo).",
                "Andelen er ikke sammenlignet med Eksempeldal: Tidspunktet er et annet.");
    }

    /** Not yet and hidden: the reason of the one is said, and of the other nothing that a sign does not say. */
    @Test
    void whyThereIsNoComparison() {
        report.settings("\"fra\": 2023, \"sammenligning\": [\"fylket\", \"Eksempeldal\"]")
                .data("""
                        frist;;;2024;;;46;52;;F;
                        frist;;fylket;2023;;85,0;;;;F;
                        frist;;fylket;2024;;...;;;;F;
                        frist;;Eksempeldal;2024;;;2;40;;F;
                        """)
                .chapter(":::indikator frist\n:::")
                .build();
        assertSays(report.text(), "Andelen er ikke sammenlignet med fylket: Tallet for 2024 er ikke klart ennå.");
        assertFalse(report.text().contains("Sammenlignet med Eksempeldal"), report.text());
        assertFalse(report.text().contains("ikke sammenlignet med Eksempeldal"), report.text());
        assertFalse(report.text().contains("Til sammenligning"), report.text());
    }

    /** A district beside another and the city; of a district no rate is made of the inhabitants of the city. */
    @Test
    void districtsOfACity() {
        report.settings(
                        "\"fra\": 2023, \"bydel\": \"Bydel Fjord\", \"sammenligning\": [\"Bydel Fjell\", \"byen i alt\"]")
                .with(
                        "input/felles/innbyggere.csv",
                        "kommunenummer;aar;alder_fra;alder_til;antall\n9991;2024;0;24;10 000\n9991;2024;25;105;30 000\n")
                .data("""
                        frist;;;2024;;92,3;;;;F;
                        frist;;Bydel Fjell;2024;;88,1;;;;F;
                        frist;;byen i alt;2024;;90,0;;;;F;
                        barn-med-tiltak;;;2024;;120;;;;F;
                        barn-med-tiltak;;Bydel Fjell;2024;;90;;;;F;
                        innbyggere-0-24;;;2024;;4000;;;;F;
                        innbyggere-0-24;;Bydel Fjell;2024;;5000;;;;F;
                        """)
                .chapter(":::indikator frist\n:::\n\n:::indikator rate\n:::")
                .build();
        assertSays(
                report.text(),
                "Bydel Fjord, Eksempelvik kommune",
                "Til sammenligning: 88,1 prosent (Bydel Fjell) og 90,0 prosent (byen i alt).",
                "Ved utgangen av 2024 var tallet 30,0 barn per 1000 innbyggere i alderen 0 til 24 år.",
                "Sammenlignet med Bydel Fjell (18,0 per 1000 innbyggere) er tallet 12,0 per 1000 innbyggere høyere.");
        assertFalse(report.pages().get(0).contains("innbyggere"), "the size is that of the city");
    }

    /** Groups and classes are of a year: a comparison with a group the municipality was not in is told of. */
    @Test
    void groupsAndClassesAreOfAYear() {
        report.settings("\"fra\": 2023, \"sammenligning\": [\"KOSTRA-gruppe 7\"]")
                .with("input/felles/kostragrupper.csv", "kommunenummer;aar;gruppe\n9991;2023;KG08\n9991;2024;KG07\n")
                .with(
                        "input/felles/innbyggere.csv",
                        "kommunenummer;aar;alder_fra;alder_til;antall\n9991;2023;0;105;19 900\n9991;2024;0;105;20 100\n")
                .data("frist;;;2024;;92,3;;;;F;\nfrist;;KOSTRA-gruppe 7;2023;;87,0;;;;F;\n"
                        + "frist;;KOSTRA-gruppe 7;2024;;88,1;;;;F;\n")
                .chapter(":::indikator frist\n:::");
        String said = report.build();
        assertSays(
                said, "BV-333: rapporten sammenligner med «KOSTRA-gruppe 7»; i 2023 hørte kommunen til gruppe «KG08»");
        assertSays(report.pages().get(0), "KG07 (2024)", "20 000 til 49 999 innbyggere (2024)");
    }

    // ---- rates

    /** 0-22 until 2020 and 0-24 from 2021: the rate is of the right age, and no change is computed over the break. */
    @Test
    void ratesHaveTheRightAgeAndABreak() {
        report.settings("\"fra\": 2019")
                .with("input/felles/innbyggere.csv", """
                        kommunenummer;aar;alder_fra;alder_til;antall
                        9991;2019;0;22;5 000
                        9991;2020;0;22;5 000
                        9991;2020;23;24;500
                        9991;2021;0;24;5 500
                        9991;2022;0;24;5 500
                        9991;2023;0;24;5 600
                        9991;2024;0;24;5 600
                        """)
                .data("""
                        barn-med-tiltak;;;2019;;100;;;;F;
                        barn-med-tiltak;;;2020;;100;;;;F;
                        barn-med-tiltak;;;2021;;110;;;;F;
                        barn-med-tiltak;;;2022;;110;;;;F;
                        barn-med-tiltak;;;2023;;112;;;;F;
                        barn-med-tiltak;;;2024;;140;;;;F;
                        """)
                .chapter("Rate: {{rate 2020}} og {{rate 2024}}.\n\n:::indikator rate fra=2019 til=2024\n:::\n\n"
                        + ":::indikator rate fra=2019 til=2020 id=gammel\n:::")
                .build();
        assertSays(
                report.text(),
                "Rate: 20,0 per 1000 innbyggere og 25,0 per 1000 innbyggere.",
                "25,0 barn per 1000 innbyggere i alderen 0 til 24 år.",
                "20,0 barn per 1000 innbyggere i alderen 0 til 22 år.",
                "Endringen fra 2019 til 2024 er ikke regnet ut: Tidsserien har et brudd i 2021.",
                "fra 20,0 i 2023 til 25,0 i 2024");
    }

    // ---- the mean of four years

    @Test
    void theMeanOfFourYearsIsPrinted() {
        report.data("flyttinger;;;2021;;5;;;;F;\nflyttinger;;;2022;;8;;;;F;\nflyttinger;;;2023;;6;;;;F;\n"
                        + "flyttinger;;;2024;;9;;;;F;\n")
                .chapter(":::indikator flyttinger\n:::")
                .build();
        assertSays(report.text(), "Gjennomsnittet for 2021 til 2024 var 7,0 flyttinger i året.");
    }

    /** With one year hidden the mean would give it away: 7,0 times 4 less the other three. */
    @Test
    void theMeanOfFourYearsIsHiddenWithOneOfThem() {
        report.data("flyttinger;;;2021;;5;;;;F;\nflyttinger;;;2022;;2;;;;F;\nflyttinger;;;2023;;6;;;;F;\n"
                        + "flyttinger;;;2024;;9;;;;F;\n")
                .chapter(":::indikator flyttinger\n:::")
                .build();
        assertFalse(report.text().contains("Gjennomsnittet"), report.text());
    }

    /** The same mean, given by the source as a span of years and referred to in the text. */
    @Test
    void aMeanThatTheSourceGivesIsHiddenTooOrAnotherYearIs() {
        report.data("flyttinger;;;2021;;5;;;;F;\nflyttinger;;;2022;;2;;;;F;\nflyttinger;;;2023;;6;;;;F;\n"
                        + "flyttinger;;;2024;;9;;;;F;\nflyttinger;;;2024;2021..2024;5,5;;;;F;\n")
                .chapter("Snittet var {{flyttinger 2021..2024}}.\n\n:::indikator flyttinger\n:::")
                .build();
        List<String> hidden = report.numbers("flyttinger").stream()
                .filter(l -> l.contains(";skjermet;"))
                .toList();
        assertEquals(5, report.numbers("flyttinger").size());
        assertTrue(hidden.size() >= 2, () -> "2022 and one more: " + report.numbers("flyttinger"));
        assertFalse(report.text().contains("Gjennomsnittet"), report.text());
    }

    // ---- the largest group

    @Test
    void theLargestGroupIsNamed() {
        report.settings("\"fra\": 2024")
                .data("""
                        meldere;skole;;2024;;48;;;;F;
                        meldere;politi;;2024;;40;;;;F;
                        meldere;nav;;2024;;32;;;;F;
                        """)
                .chapter(":::indikator meldere\n:::")
                .build();
        assertSays(report.text(), "I 2024 var den største gruppen skole: 48 av 120 tilfeller, 40,0 prosent.");
    }

    /** Where the register's categories are not all there, the total says whether one is lacking. */
    @Test
    void aTotalSaysThatNothingIsLacking() {
        String two = "meldere;skole;;2024;;48;;;;F;\nmeldere;nav;;2024;;32;;;;F;\n";
        report.settings("\"fra\": 2024")
                .chapter("I alt {{meldere 2024}}.\n\n:::indikator meldere\n:::")
                .data(two + "meldere;;;2024;;80;;;;F;\n")
                .build();
        assertSays(report.text(), "I 2024 var den største gruppen skole: 48 av 80 tilfeller, 60,0 prosent.");
        report.data(two + "meldere;;;2024;;140;;;;F;\n").build();
        assertFalse(report.text().contains("den største gruppen"), report.text());
    }

    /** Equally large, hidden or missing: then none is the largest. */
    @Test
    void noLargestWhereTheOrderIsNotShown() {
        for (String politi : List.of("48", "2", "..")) {
            report.settings("\"fra\": 2024")
                    .data("meldere;skole;;2024;;48;;;;F;\nmeldere;politi;;2024;;" + politi
                            + ";;;;F;\nmeldere;nav;;2024;;30;;;;F;\n")
                    .chapter(":::indikator meldere\n:::")
                    .build();
            assertFalse(report.text().contains("den største gruppen"), report.text());
        }
    }
}
