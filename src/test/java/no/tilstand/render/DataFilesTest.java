package no.tilstand.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFilesTest {
    @Test
    void json_is_as_the_design_says() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataFiles.writeJson(SampleReport.nb(), out);
        assertEquals("""
                {
                  "skjema" : "tilstandsrapport-data/1",
                  "kommunenummer" : "9991",
                  "aar" : 2024,
                  "utgave" : "Utgave 1",
                  "tall" : [
                    {
                      "indikator" : "akuttplasseringer",
                      "kode" : "A1",
                      "aar" : 2022,
                      "periode" : "2022",
                      "tidsbasis" : "i-lopet-av-aaret",
                      "enhet" : "antall",
                      "status" : "mangler",
                      "definisjonsversjon" : 1,
                      "merke" : "R12"
                    },
                    {
                      "indikator" : "akuttplasseringer",
                      "kode" : "A1",
                      "aar" : 2023,
                      "periode" : "2023",
                      "tidsbasis" : "i-lopet-av-aaret",
                      "enhet" : "antall",
                      "status" : "skjermet",
                      "verdi" : null,
                      "teller" : null,
                      "nevner" : null,
                      "definisjonsversjon" : 1,
                      "merke" : "R12",
                      "kilde" : [
                        {
                          "fil" : "input/eksempelvik/2024/data/akutt.csv",
                          "linje" : 3
                        }
                      ]
                    },
                    {
                      "indikator" : "akuttplasseringer",
                      "kode" : "A1",
                      "aar" : 2024,
                      "periode" : "2024",
                      "tidsbasis" : "i-lopet-av-aaret",
                      "enhet" : "antall",
                      "status" : "kjent",
                      "verdi" : 20,
                      "definisjonsversjon" : 1,
                      "merke" : "R12",
                      "kilde" : [
                        {
                          "fil" : "input/eksempelvik/2024/data/akutt.csv",
                          "linje" : 3
                        }
                      ]
                    },
                    {
                      "indikator" : "akuttplasseringer",
                      "kode" : "A1",
                      "kategori" : "=HYPERLINK(\\"x\\")",
                      "omraade" : "Landet uten Oslo",
                      "aar" : 2021,
                      "periode" : "2021",
                      "tidsbasis" : "i-lopet-av-aaret",
                      "enhet" : "antall",
                      "status" : "ikke-aktuelt",
                      "definisjonsversjon" : 1,
                      "merke" : "R13"
                    },
                    {
                      "indikator" : "andel-med-plan",
                      "kode" : "A1",
                      "aar" : 2024,
                      "periode" : "2024",
                      "tidsbasis" : "i-lopet-av-aaret",
                      "enhet" : "prosent",
                      "status" : "kjent",
                      "verdi" : 90.5,
                      "teller" : 199,
                      "nevner" : 220,
                      "definisjonsversjon" : 1,
                      "merke" : "R15",
                      "kilde" : [
                        {
                          "fil" : "input/eksempelvik/2024/data/akutt.csv",
                          "linje" : 3
                        }
                      ]
                    }
                  ]
                }
                """, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void csv_has_decimal_comma_and_no_formula() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataFiles.writeCsv(SampleReport.nb(), out);
        String csv = out.toString(StandardCharsets.UTF_8);
        String file = "input/eksempelvik/2024/data/akutt.csv:3";
        assertEquals(
                String.join(
                        "\r\n",
                        "\uFEFFindikator;kode;kategori;omraade;aar;periode;tidsbasis;enhet;status;verdi;teller;nevner;"
                                + "forelopig;definisjonsversjon;merke;kilde",
                        "akuttplasseringer;A1;;;2022;2022;i-lopet-av-aaret;antall;mangler;;;;;1;R12;",
                        "akuttplasseringer;A1;;;2023;2023;i-lopet-av-aaret;antall;skjermet;;;;;1;R12;" + file,
                        "akuttplasseringer;A1;;;2024;2024;i-lopet-av-aaret;antall;kjent;20;;;;1;R12;" + file,
                        "akuttplasseringer;A1;\"'=HYPERLINK(\"\"x\"\")\";Landet uten Oslo;2021;2021;i-lopet-av-aaret;"
                                + "antall;ikke-aktuelt;;;;;1;R13;",
                        "andel-med-plan;A1;;;2024;2024;i-lopet-av-aaret;prosent;kjent;90,5;199;220;;1;R15;" + file,
                        ""),
                csv);
        assertFalse(csv.contains(";="), "a cell that a spreadsheet would run");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"=1+1|'=1+1", "+a|'+a", "-a|'-a", "@a|'@a", "a=b|a=b", "Ås|Ås"})
    void what_begins_like_a_formula_becomes_text(String cell, String written) {
        assertEquals(written, DataFiles.harmless(cell));
    }
}
