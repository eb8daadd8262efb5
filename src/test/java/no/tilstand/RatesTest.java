package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;
import no.tilstand.indicators.Calculation;
import no.tilstand.intake.Intake;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From {@code innbyggere.csv} and a count to a rate per 1000 of the right age. */
class RatesTest {
    @TempDir
    private Path workspace;

    @BeforeEach
    void make() throws IOException {
        write("felles/indikatorer.json", """
                [
                  {"id": "barn-med-tiltak", "navn": {"nb": "Barn"}, "enhet": "antall", "tidsbasis": "per-31.12",
                   "retning": "noytral"},
                  {"id": "innbyggere-0-24", "navn": {"nb": "Innbyggere"}, "gjelder": "annet", "enhet": "antall",
                   "tidsbasis": "per-31.12", "retning": "noytral"},
                  {"id": "rate", "navn": {"nb": "Rate"}, "enhet": "per1000", "tidsbasis": "per-31.12",
                   "retning": "noytral", "teller": "barn-med-tiltak", "nevner": "innbyggere-0-24"}
                ]
                """);
        write("felles/kommuner.csv", """
                kommunenummer;navn;gyldig_fra;gyldig_til;erstattes_av
                0219;Bærum;;2019-12-31;3024
                3024;Bærum;2020-01-01;2023-12-31;3201
                3201;Bærum;2024-01-01;;
                """);
        write("felles/innbyggere.csv", """
                kommunenummer;aar;alder_fra;alder_til;antall
                0219;2019;0;22;36 000
                0219;2019;23;24;3 000
                3024;2020;0;22;36 500
                3024;2020;0;24;39 500
                3024;2021;0;22;36 600
                3024;2021;23;24;2 900
                3201;2024;0;24;40 000
                """);
        write("kommune/2024/rapport.json", """
                {"kommunenummer": "3201", "aar": 2024, "fra": 2019, "eksempel": true}
                """);
    }

    private void write(String name, String content) throws IOException {
        Path file = workspace.resolve("input").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private String rate(String data, String period) throws IOException {
        return figure(data, "rate", period);
    }

    private String figure(String data, String indicator, String period) throws IOException {
        write("kommune/2024/data/tall.csv", data);
        Dataset read = new Intake(workspace, workspace.resolve("input"))
                .read(workspace.resolve("input/kommune/2024"))
                .value()
                .orElseThrow();
        OpenFigures figures = Calculation.of(read);
        Value value = figures.value(CellKey.of(indicator, Period.parse(period).orElseThrow()));
        return value.counted()
                .map(Counted::number)
                .map(n -> n.setScale(3, RoundingMode.HALF_UP))
                .map(BigDecimal::toPlainString)
                .orElse("none");
    }

    @Test
    void theAgeAndTheNumberAreThoseOfTheYear() throws IOException {
        String data = "indikator;2019;2020;2021;2024\nbarn-med-tiltak;360;365;395;400\n";
        assertEquals("10.000", rate(data, "2019"), "0-22 of the number before last");
        assertEquals("10.000", rate(data, "2020"), "0-22 in the last year of the old limit");
        assertEquals("10.000", rate(data, "2021"), "0-24 from two rows in the first year of the new one");
        assertEquals("10.000", rate(data, "2024"));
        assertEquals("36500.000", figure(data, "innbyggere-0-24", "2020"));
    }

    @Test
    void whatTheDataGiveGoesBeforeTheSharedFile() throws IOException {
        assertEquals("20.000", rate("indikator;2024\nbarn-med-tiltak;400\ninnbyggere-0-24;20000\n", "2024"));
        assertEquals("12.300", rate("indikator;2024\nbarn-med-tiltak;400\nrate;12,3\n", "2024"));
        assertEquals("10.000", rate("indikator;2024\nbarn-med-tiltak;400\ninnbyggere-0-24;..\n", "2024"));
    }

    @Test
    void noRateWithoutInhabitantsAndNoneForHalfAYear() throws IOException {
        assertEquals("none", rate("indikator;2022\nbarn-med-tiltak;400\n", "2022"));
        assertEquals("none", rate("indikator;2024h1\nbarn-med-tiltak;400\n", "2024h1"));
    }
}
