package no.tilstand.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilstand.domain.CaseBasis;
import no.tilstand.domain.ReportSettings.Protection;
import no.tilstand.domain.sak.Elementtype;
import no.tilstand.domain.sak.Extract;
import no.tilstand.domain.sak.Kanal;
import no.tilstand.domain.sak.Omfang;
import no.tilstand.domain.sak.Utelatt;
import no.tilstand.indicators.sak.Remark;
import org.junit.jupiter.api.Test;

/** What the appendix says that the figures rest on: every count there is, and none that is small. */
class CaseBasesTest {
    private static final Protection THREE = Protection.DEFAULT;

    private static Extract extract(Kanal kanal, int files, int cases, Map<Utelatt, Integer> leftOut, int deleted) {
        SortedMap<Elementtype, Integer> elements = new TreeMap<>();
        if (deleted > 0) {
            elements.put(Elementtype.MELDING, deleted - 1);
            elements.put(Elementtype.TILTAK, 1);
        }
        return new Extract(
                kanal,
                "",
                List.of(),
                0,
                new Omfang(files, cases, new TreeMap<>(leftOut), new TreeMap<>(), elements, 0, 0));
    }

    private static List<String> read(Protection protection, Extract... extracts) {
        return lines(
                CaseBases.of(List.of(extracts), new TreeMap<>(), protection).read());
    }

    private static List<String> lines(CaseBasis.Counts counts) {
        return counts.rows().stream()
                .map(r -> r.what() + " "
                        + String.join(
                                " ",
                                r.values().stream()
                                        .map(v -> v.<String>fold(
                                                c -> c.number().toPlainString(), () -> ":", m -> "..", () -> "."))
                                        .toList()))
                .toList();
    }

    @Test
    void whatWasLeftOutIsToldByReason() {
        assertEquals(
                List.of(
                        "filer 120",
                        "saker 100",
                        "utelatt.ikke-xml 4",
                        "utelatt.annen-kommune 6",
                        "utelatt.gjentatt 10",
                        "slettet 5"),
                read(
                        THREE,
                        extract(
                                new Kanal.Register(),
                                120,
                                100,
                                Map.of(Utelatt.IKKE_XML, 4, Utelatt.ANNEN_KOMMUNE, 6, Utelatt.GJENTATT, 10),
                                5)));
    }

    /** Files less cases less the reasons that are shown would be the one that is hidden. */
    @Test
    void aSmallCountIsHiddenAndSoIsTheNumberOfFiles() {
        assertEquals(
                List.of("filer :", "saker 100", "utelatt.ikke-xml :", "utelatt.gjentatt 10", "slettet :"),
                read(
                        THREE,
                        extract(new Kanal.Register(), 113, 100, Map.of(Utelatt.IKKE_XML, 3, Utelatt.GJENTATT, 10), 3)));
    }

    @Test
    void nothingIsHiddenFromTheLeadership() {
        assertEquals(
                List.of("filer 101", "saker 100", "utelatt.ikke-xml 1"),
                read(Protection.NONE, extract(new Kanal.Register(), 101, 100, Map.of(Utelatt.IKKE_XML, 1), 0)));
    }

    /** Where zeros are hidden too, a row for a reason would tell that it is not 0. */
    @Test
    void whereZerosAreHiddenNoReasonStandsAlone() {
        Protection hidesZero = new Protection(3, false);
        List<String> none = read(hidesZero, extract(new Kanal.Register(), 100, 100, Map.of(), 0));
        List<String> one = read(hidesZero, extract(new Kanal.Register(), 101, 100, Map.of(Utelatt.IKKE_XML, 1), 1));
        assertEquals(none, one);
        assertTrue(none.contains("utelatt.andre-grunner :"), none::toString);
    }

    /** 15F has a file a year; they are told together, beside the register. */
    @Test
    void aColumnForEachChannel() {
        Extract[] extracts = {
            extract(new Kanal.Register(), 50, 50, Map.of(), 0),
            extract(new Kanal.Kostra15f(2021), 1, 40, Map.of(Utelatt.MANGELFULL, 4), 0),
            extract(new Kanal.Kostra15f(2022), 1, 41, Map.of(Utelatt.MANGELFULL, 5), 0)
        };
        CaseBasis basis = CaseBases.of(List.of(extracts), new TreeMap<>(), THREE);
        assertEquals(List.of("register", "15f"), basis.read().columns());
        assertEquals(List.of("filer 50 2", "saker 50 81", "utelatt.mangelfull 0 9"), lines(basis.read()));
    }

    @Test
    void remarksByYear() {
        SortedMap<Integer, Map<Remark, Long>> remarks = new TreeMap<>();
        remarks.put(2022, new EnumMap<>(Map.of(Remark.UTEN_MELDINGSKOBLING, 0L, Remark.FOR_GAMMEL, 0L)));
        remarks.put(
                2023,
                new EnumMap<>(
                        Map.of(Remark.UTEN_MELDINGSKOBLING, 4L, Remark.FOR_GAMMEL, 0L, Remark.FOR_SEN_UTVIDELSE, 2L)));
        CaseBasis basis = CaseBases.of(List.of(extract(new Kanal.Register(), 9, 9, Map.of(), 0)), remarks, THREE);
        assertEquals(List.of("2022", "2023"), basis.remarks().columns());
        assertEquals(
                List.of("merknad.uten-meldingskobling 0 4", "merknad.for-sen-utvidelse .. :"), lines(basis.remarks()));
    }

    @Test
    void withoutExtractsThereIsNothingToTell() {
        assertEquals(CaseBasis.NONE, CaseBases.of(List.of(), new TreeMap<>(), THREE));
    }

    /** Words for whatever there may be, in both forms; the two forms have the same keys by a test of their own. */
    @Test
    void everyRowHasItsWords() throws IOException {
        for (String form : List.of("nb", "nn")) {
            Properties words = new Properties();
            try (Reader reader =
                    Files.newBufferedReader(Path.of("templates/report/grunnlag_" + form + ".properties"))) {
                words.load(reader);
            }
            for (String what : CaseBases.order()) {
                assertTrue(words.containsKey("grunnlag." + what), what);
            }
            for (Remark remark : Remark.values()) {
                String key = "grunnlag.merknad."
                        + remark.name().toLowerCase(Locale.ROOT).replace('_', '-');
                assertTrue(words.containsKey(key), key);
                assertTrue(words.containsKey(key + ".virkning"), key);
            }
            int known = CaseBases.order().size() + Remark.values().length;
            long keys = words.stringPropertyNames().stream()
                    .filter(k -> !k.endsWith(".virkning") && !k.contains("kolonne") && !k.contains("innledning"))
                    .filter(k -> !k.equals("grunnlag.lest") && !k.equals("grunnlag.merknader"))
                    .count();
            assertEquals(known, keys, "words that nothing uses");
        }
    }
}
