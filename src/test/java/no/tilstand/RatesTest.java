package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From {@code innbyggere.csv} and a count to a rate per 1000 of the right age. */
class RatesTest {
    @TempDir
    private Path folder;

    private TinyWorkspace workspace;

    @BeforeEach
    void make() {
        workspace = new TinyWorkspace(folder)
                .with("felles/indikatorer.json", """
                        [
                          {"id": "barn-med-tiltak", "navn": {"nb": "Barn"}, "enhet": "antall",
                           "tidsbasis": "per-31.12", "retning": "noytral"},
                          {"id": "innbyggere-0-24", "navn": {"nb": "Innbyggere"}, "gjelder": "annet",
                           "enhet": "antall", "tidsbasis": "per-31.12", "retning": "noytral"},
                          {"id": "rate", "navn": {"nb": "Rate"}, "enhet": "per1000", "tidsbasis": "per-31.12",
                           "retning": "noytral", "teller": "barn-med-tiltak", "nevner": "innbyggere-0-24"}
                        ]
                        """)
                .with("felles/kommuner.csv", """
                        kommunenummer;navn;gyldig_fra;gyldig_til;erstattes_av
                        0219;Bærum;;2019-12-31;3024
                        3024;Bærum;2020-01-01;2023-12-31;3201
                        3201;Bærum;2024-01-01;;
                        """)
                .with("felles/innbyggere.csv", """
                        kommunenummer;aar;alder_fra;alder_til;antall
                        0219;2019;0;22;36 000
                        0219;2019;23;24;3 000
                        3024;2020;0;22;36 500
                        3024;2020;0;24;39 500
                        3024;2021;0;22;36 600
                        3024;2021;23;24;2 900
                        3201;2024;0;24;40 000
                        """)
                .with("kommune/2024/rapport.json", """
                        {"kommunenummer": "3201", "aar": 2024, "fra": 2019, "eksempel": true}
                        """);
    }

    @Test
    void theAgeAndTheNumberAreThoseOfTheYear() {
        workspace.data("indikator;2019;2020;2021;2024\nbarn-med-tiltak;360;365;395;400\n");
        assertEquals("10.000", workspace.number("rate", "2019"), "0-22 of the number before last");
        assertEquals("10.000", workspace.number("rate", "2020"), "0-22 in the last year of the old limit");
        assertEquals("10.000", workspace.number("rate", "2021"), "0-24 from two rows in the first year of the new");
        assertEquals("10.000", workspace.number("rate", "2024"));
        assertEquals("36500.000", workspace.number("innbyggere-0-24", "2020"));
    }

    @Test
    void whatTheDataGiveGoesBeforeTheSharedFile() {
        workspace.data("indikator;2024\nbarn-med-tiltak;400\ninnbyggere-0-24;20000\n");
        assertEquals("20.000", workspace.number("rate", "2024"));
        workspace.data("indikator;2024\nbarn-med-tiltak;400\nrate;12,3\n");
        assertEquals("12.300", workspace.number("rate", "2024"));
        workspace.data("indikator;2024\nbarn-med-tiltak;400\ninnbyggere-0-24;..\n");
        assertEquals("10.000", workspace.number("rate", "2024"));
    }

    @Test
    void noRateWithoutInhabitantsAndNoneForHalfAYear() {
        assertEquals(
                "none", workspace.data("indikator;2022\nbarn-med-tiltak;400\n").number("rate", "2022"));
        assertEquals(
                "none",
                workspace.data("indikator;2024h1\nbarn-med-tiltak;400\n").number("rate", "2024h1"));
    }
}
