package no.tilstand.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KOSTRA 15F 2018;KOSTRA 15F 2019;KOSTRA 15F 2020|KOSTRA 15F 2018–2020",
                "KOSTRA 15F 2018;KOSTRA 15F 2020|KOSTRA 15F 2018, 2020",
                "KOSTRA 15F 2018;Regnskap;KOSTRA 15F 2019|KOSTRA 15F 2018, 2019; Regnskap",
                "Regnskap|Regnskap",
                "Personaloversikt 12;Personaloversikt 13|Personaloversikt 12; Personaloversikt 13",
                "2018;2019|2018; 2019"
            })
    void yearsOfOneSourceAreSaidOnce(String names, String said) {
        assertEquals(said, SourceNames.joined(List.of(names.split(";"))));
    }
}
