package no.tilstand.intake.register;

import static no.tilstand.intake.register.CaseXml.child;
import static no.tilstand.intake.register.CaseXml.file;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tilstand.domain.sak.Melding;
import no.tilstand.domain.sak.Sak;
import no.tilstand.domain.sak.Utelatt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year in which everything that can be wrong with a file is wrong with one, loose in the folder and packed in an archive:
 * each is counted under its reason and explained, and the rest of the year is there.
 */
class AllBadAtOnceTest {
    private static final String OPEN = "StartDato=\"2024-01-01\"";
    private static final String GOOD = file("#9000099", "#99", OPEN, child("2015-05-01"));

    @TempDir
    private Path temp;

    private static String one(String body) {
        return file(OPEN, child("2014-05-01") + body);
    }

    /** Its own case, so that it is left out for nothing but what is wrong with it. */
    private static String odd(int number, String birth, String body) {
        return file("#" + (9_000_200 + number), "#" + (200 + number), OPEN, child(birth) + body);
    }

    private static Map<String, byte[]> files() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("01-god.xml", GOOD);
        texts.put("02-samme-igjen.xml", GOOD);
        texts.put("03-kuttet.xml", one("").substring(0, 500));
        texts.put("04-tom.xml", "");
        texts.put(
                "05-entiteter.xml",
                one("").replace(
                                "?>",
                                "?><!DOCTYPE Barnevern [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>")
                        .replace("2014-05-01", "&b;"));
        texts.put("06-nettside.xml", "<!DOCTYPE html><html><body>Innlogging</body></html>");
        texts.put("07-navnerom.xml", one("").replace("<Barnevern ", "<Barnevern xmlns=\"urn:oppdiktet\" "));
        texts.put("08-annen-kommune.xml", one("").replace("\"9991\"", "\"9992\""));
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            many.append("<Melding Id=\"#").append(10_000 + i).append("\" StartDato=\"2024-02-01\"/>");
        }
        texts.put("09-to-tusen.xml", one(many.toString()));
        texts.put(
                "10-megabyte.xml",
                one("<Melding Id=\"#10\" StartDato=\"2024-02-01\"><Melder Kode=\"22\" Presisering=\""
                        + "x".repeat(1024 * 1024) + "\"/></Melding>"));
        texts.put("11-stor.xml", one("").replace("</Sak>", " ".repeat(17 * 1024 * 1024) + "</Sak>"));
        texts.put("12-uten-dag.xml", one("<Melding Id=\"#10\" StartDato=\"2024-02-30\"/>"));
        texts.put(
                "13-baklengs.xml",
                odd(
                        1,
                        "2014-05-01",
                        "<Melding Id=\"#10\" StartDato=\"2024-02-10\"><Konklusjon SluttDato=\"2024-02-01\""
                                + " Kode=\"1\"/></Melding>"));
        texts.put("14-aar-205.xml", odd(2, "2014-05-02", "<Melding Id=\"#10\" StartDato=\"0205-02-01\"/>"));
        texts.put("15-foerti-aar.xml", odd(3, "1985-05-01", ""));
        Map<String, byte[]> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        files.put("16-lesmeg.txt", "hei".getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static final List<String> EXPLAINED = List.of(
            "BV-191 2 filer er kuttet av eller er ikke gyldig XML, og er utelatt (nr-0003:5, nr-0004:1)",
            "BV-191 1 fil er en nettside lagret som .xml, og er utelatt (nr-0006:1)",
            "BV-191 1 fil har en DTD eller entiteter, som et uttrekk aldri har, og er utelatt (nr-0005:1)",
            "BV-191 1 fil har en annen rot eller et navnerom og er verken Barnevern-fil eller 15F; "
                    + "utelatt (nr-0007:1)",
            "FIL-01 1 sak mangler noe påkrevd eller har en verdi som ikke kan leses, og er utelatt " + "(nr-0012:5)",
            "BV-191 3 filer er større eller har flere elementer enn en sak kan ha, og er utelatt "
                    + "(nr-0009:5, nr-0010:5, nr-0011:5)",
            "BV-192 1 fil hører til en annen kommune, og er ikke regnet med (nr-0008)",
            "BV-192 1 fil er levert to ganger med samme innhold; én er brukt (nr-0002)",
            "BV-192 1 fil er verken .xml eller .zip, og er ikke lest");

    private static Map<Utelatt, Integer> counted() {
        return Map.of(
                Utelatt.IKKE_XML, 2,
                Utelatt.DTD, 1,
                Utelatt.NETTSIDE, 1,
                Utelatt.ANNET_FORMAT, 1,
                Utelatt.MANGELFULL, 1,
                Utelatt.FOR_STOR, 3,
                Utelatt.ANNEN_KOMMUNE, 1,
                Utelatt.GJENTATT, 1,
                Utelatt.ANNEN_FIL, 1);
    }

    private static void theRestIsThere(List<Sak> cases) {
        int reversed = 0;
        int ancient = 0;
        int old = 0;
        for (Sak sak : cases) {
            for (Melding melding : sak.meldinger()) {
                reversed += !melding.isOpen() && melding.dager() == -9 ? 1 : 0;
                ancient += melding.start() == (int) LocalDate.of(205, 2, 1).toEpochDay() ? 1 : 0;
            }
            old += sak.barn().alder(sak.uttrekk()) == 40 ? 1 : 0;
        }
        assertEquals(List.of(4, 1, 1, 1), List.of(cases.size(), reversed, ancient, old));
    }

    @Test
    void looseInTheFolder() {
        Extracts extracts = Extracts.in(temp);
        files().forEach(extracts::with);
        theRestIsThere(extracts.cases());
        assertEquals(counted(), extracts.extract().omfang().utelatt());
        assertEquals(12, extracts.extract().omfang().antallUtelatt());
        assertEquals(EXPLAINED, extracts.messages());
    }

    @Test
    void packedInAnArchive() {
        Extracts loose = Extracts.in(temp.resolve("mappe"));
        files().forEach(loose::with);
        Extracts packed = Extracts.in(temp.resolve("arkiv")).zip("alt.zip", files());
        theRestIsThere(packed.cases());
        assertEquals(counted(), packed.extract().omfang().utelatt());
        assertEquals(
                loose.messages().stream().sorted().collect(Collectors.joining("\n")),
                packed.messages().stream()
                        .map(m -> m.replace("nr-0001/", ""))
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }
}
