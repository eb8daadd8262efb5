package no.tilstand.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of sources side by side: years run together, everything else is left as it stands. */
class SourceNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Registeret, Registeret",
        "KOSTRA 15F 2018, KOSTRA 15F 2018",
        "Registeret|KOSTRA 15F 2018|KOSTRA 15F 2019|KOSTRA 15F 2020, Registeret; KOSTRA 15F 2018–2020",
        "KOSTRA 15F 2018|Eget system|KOSTRA 15F 2020, 'KOSTRA 15F 2018, 2020; Eget system'",
        "Årsrapport 2018|Årsrapport 2019, Årsrapport 2018; Årsrapport 2019",
    })
    void joined(String names, String expected) {
        assertEquals(expected, SourceNames.joined(List.of(names.split("\\|"))));
    }
}
