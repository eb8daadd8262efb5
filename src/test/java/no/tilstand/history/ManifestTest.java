package no.tilstand.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The two manifests of a package, what they list and what they say that they are; and the hashes they carry. */
class ManifestTest {
    private static final FileList FILES =
            FileList.of(Map.of("maler/b.ftl", bytes("b"), "a.pdf", bytes("a"), "tall/å.csv", bytes("")));

    private static final PublicManifest PUBLIC = new PublicManifest(
            "1.0",
            new ReportKey("0301", "Alna", 2024, "2024-nn"),
            2,
            LocalDate.of(2025, 3, 1),
            "«rettet»",
            Optional.of("ab".repeat(32)),
            "cd".repeat(32),
            FILES);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void hashesAreThoseOfTheStandard() {
        // FIPS 180-4, example «abc», and the empty message.
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Hash.of("abc"));
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Hash.of(""));
        assertEquals(Hash.of("abc"), Hash.of(bytes("a"), bytes("bc")));
        assertEquals(Hash.of("å"), Hash.of(bytes("å")));
    }

    @Test
    void thePlaceOfAReportInTheArchive() {
        assertEquals("3201", new ReportKey("3201", "", 2025, "2025").place());
        assertEquals("0301-Alna", PUBLIC.report().place());
    }

    @Test
    void filesAreListedByNameWhateverTheOrderTheyCameIn() {
        assertEquals("[a.pdf, maler/b.ftl, tall/å.csv]", FILES.names().toString());
        assertEquals(Hash.of("a"), FILES.hashes().get("a.pdf"));
    }

    @Test
    void bothAreReadAsTheyWereWritten() {
        assertEquals(Optional.of(PUBLIC), PublicManifest.read(PUBLIC.toBytes()));
        InternalManifest internal = new InternalManifest("5a".repeat(32), FILES, 3, Hash.of("three"));
        assertEquals(Optional.of(internal), InternalManifest.read(internal.toBytes()));
        for (byte[] written : new byte[][] {PUBLIC.toBytes(), internal.toBytes()}) {
            String text = new String(written, StandardCharsets.UTF_8);
            assertFalse(text.contains("\r"));
            assertTrue(text.endsWith("}\n"));
        }
        assertEquals(Optional.empty(), PublicManifest.read(internal.toBytes()));
        assertEquals(Optional.empty(), InternalManifest.read(PUBLIC.toBytes()));
        assertEquals(Optional.empty(), PublicManifest.read(bytes("{")));
        assertEquals(Optional.empty(), InternalManifest.read(bytes("")));
    }

    @Test
    void theCommitmentBindsBothSaltAndManifest() {
        byte[] manifest = bytes("{}");
        String commitment = InternalManifest.commitment("5a".repeat(32), manifest);
        assertEquals(Hash.of("5a".repeat(32) + "{}"), commitment);
        assertNotEquals(commitment, InternalManifest.commitment("5b".repeat(32), manifest));
        assertNotEquals(commitment, InternalManifest.commitment("5a".repeat(32), bytes("{ }")));
    }

    @Test
    void whatAFileSaysThatItIs() {
        assertEquals(Optional.of(PublicManifest.SCHEMA), Schema.of(PUBLIC.toBytes()));
        Schema later = new Schema("tilstandsrapport-pakke", 12);
        assertEquals(Optional.of(later), Schema.of(bytes("{\"skjema\": \"" + later + "\"}")));
        assertTrue(later.isNewerThan(PublicManifest.SCHEMA));
        assertFalse(PublicManifest.SCHEMA.isNewerThan(PublicManifest.SCHEMA));
        assertFalse(new Schema("noe-annet", 12).isNewerThan(PublicManifest.SCHEMA));
        for (String nothing :
                new String[] {"", "{}", "{\"skjema\": 2}", "{\"skjema\": \"pakke/0\"}", "{\"skjema\": \"pakke\"}"}) {
            assertEquals(Optional.empty(), Schema.of(bytes(nothing)), nothing);
        }
    }
}
