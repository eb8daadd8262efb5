package no.tilstand.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long words in narrow cells, at 9 pt in our own font. */
class SoftHyphensTest {
    private static final Advances FACE = Advances.of(Path.of("styles/fonts/SourceSans3_400Regular.ttf"));

    private static String in(String text, double room) {
        return SoftHyphens.in(text, FACE, 9, room).replace('\u00ad', '|');
    }

    @ParameterizedTest
    @CsvSource({
        "90, barnevernstjenesten, barnevernstjenesten",
        "70, barnevernstjenesten, barnevernstjenes|ten",
        "70, saksbehandlingstid, saksbehandlings|tid",
        "70, 10 saksbehandlingstid, 10 saksbehandlings|tid",
        "40, medvirkningsarbeid, medvirk|ningsar|beid",
        "20, strøst, strøst",
        "20, 12 500 000 000, 12 500 000 000"
    })
    void aWordIsBrokenOnlyWhereItMust(double room, String text, String broken) {
        assertEquals(broken, in(text, room));
    }

    @Test
    void aPathBreaksWhereItMayAnyway() {
        String path = "data/\u200bmangler-\u200bi-\u200bkilden.csv:13";
        assertEquals(path, in(path, 60));
    }

    @Test
    void everyPartFits() {
        for (double room = 50; room < 200; room += 10) {
            for (String part : in("Fritidskontaktordningskoordineringsmøtevirksomhet", room)
                    .split("[|]")) {
                assertTrue(FACE.width(part, 9) <= room, part + " in " + room);
            }
        }
    }
}
