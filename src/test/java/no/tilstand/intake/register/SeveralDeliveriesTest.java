package no.tilstand.intake.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.tilstand.diagnostics.Control;
import no.tilstand.domain.sak.Elementtype;
import no.tilstand.domain.sak.Extract;
import no.tilstand.domain.sak.Kode;
import no.tilstand.domain.sak.Melding;
import no.tilstand.domain.sak.Sak;
import no.tilstand.domain.sak.Undersokelse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worked example 8, several files of one case, as files in the format. */
class SeveralDeliveriesTest {
    private static final Path FILES = Path.of("src/test/resources/worked-examples/8-flere-filer");

    @TempDir
    private Path temp;

    /** @param order the files in the order of their names, {@code 4213} for file 4 first */
    private Extracts files(String order) {
        Extracts extracts = Extracts.in(temp);
        try {
            for (int i = 0; i < order.length(); i++) {
                extracts.with("uttrekk-" + i + ".xml", Files.readAllBytes(FILES.resolve(order.charAt(i) + ".xml")));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return extracts;
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoFiles(boolean complete) {
        Extracts two = complete ? files("12") : files("21").delta();
        Sak sak = two.only();
        Melding melding = sak.meldinger().get(0);
        assertEquals(1, sak.meldinger().size());
        assertEquals(List.of(new Kode("1", false)), melding.meldere(), "23 is replaced");
        assertEquals("2", melding.konklusjon());
        assertEquals(day("2025-01-08"), melding.end());
        Undersokelse undersokelse = sak.undersokelser().get(0);
        assertTrue(undersokelse.isOpen());
        assertEquals(List.of(0), undersokelse.meldinger());
        assertEquals(List.of(), two.messages());
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "321", "213"})
    void threeFilesOfChanges(String order) {
        Sak sak = files(order).delta().only();
        assertEquals(1, sak.meldinger().size());
        assertEquals(day("2025-03-08"), sak.undersokelser().get(0).end());
        assertEquals(List.of(0), sak.undersokelser().get(0).meldinger());
    }

    @Test
    void threeCompleteFiles() {
        Extracts three = files("123");
        Sak sak = three.only();
        assertEquals(List.of(), sak.meldinger(), "not in the newest file");
        assertEquals("1", sak.undersokelser().get(0).konklusjon());
        assertEquals(List.of(), sak.undersokelser().get(0).meldinger());
        assertEquals(List.of("BV-197"), three.codes(), "the mode endring is suggested");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "4213"})
    void fourFilesOfChanges(String order) {
        Extracts four = files(order).delta();
        Extract extract = four.extract();
        Sak sak = four.only();
        assertEquals(1, sak.meldinger().size());
        assertEquals(List.of(), sak.undersokelser());
        assertEquals(Map.of(Elementtype.UNDERSOKELSE, 1), extract.omfang().slettet());
        assertEquals(1, extract.omfang().relasjonerUtenMal());
        assertEquals(List.of("BV-199"), four.codes());
        assertEquals(List.of(), sak.funn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "4213"})
    void fourCompleteFiles(String order) {
        Sak sak = files(order).only();
        assertEquals(List.of(), sak.meldinger());
        assertEquals(List.of(), sak.undersokelser());
        assertEquals(
                List.of(Control.SAK_22, Control.PER_11),
                sak.funn(),
                "file 4 has nothing but a Slettet, which points at what is not there");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLostDelivery(boolean complete) {
        Extracts three = complete ? files("134") : files("134").delta();
        assertTrue(three.codes().contains("BV-196"), three.messages().toString());
        assertEquals(
                "BV-196 1 innsending viser til en tidligere som ikke er lest; en innsending kan være tapt",
                three.messages().stream()
                        .filter(m -> m.startsWith("BV-196"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void anExtractWithoutAZoneIsNoExtract() throws IOException {
        String text = Files.readString(FILES.resolve("2.xml")).replace("02:00:00+01:00", "02:00:00");
        Extracts one = files("1").with("uttrekk-9.xml", text);
        assertEquals(List.of("FIL-01"), one.codes());
        assertTrue(one.only().undersokelser().isEmpty());
    }

    @Test
    void extractsAfterTheCutoffAreNotUsed() {
        assertEquals(List.of(), files("12").cutoff("2025-01-08").only().undersokelser());
        assertEquals(1, files("12").cutoff("2025-01-09").only().undersokelser().size());
    }
}
