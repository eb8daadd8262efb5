package no.tilstand.intake.register;

import static no.tilstand.intake.register.CaseXml.child;
import static no.tilstand.intake.register.CaseXml.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilstand.domain.sak.Kode;
import no.tilstand.domain.sak.Sak;
import no.tilstand.domain.sak.Utelatt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no proper extract is counted and explained, and the rest is read. */
class BadExtractsTest {
    private static final String OPEN = "StartDato=\"2024-01-01\"";
    private static final String GOOD = file("#9000099", "#99", OPEN, child("2015-05-01"));

    @TempDir
    private Path temp;

    private Extracts good() {
        return Extracts.in(temp).with("god.xml", GOOD);
    }

    private void leavesOut(String name, String content, String message) {
        Extracts extracts = good().with(name, content);
        assertEquals(List.of(message), extracts.messages());
        assertEquals(1, extracts.cases().size());
    }

    private static String one(String body) {
        return file(OPEN, child("2014-05-01") + body);
    }

    @Test
    void cutOff() {
        leavesOut(
                "x.xml",
                one("").substring(0, 500),
                "BV-191 1 fil er kuttet av eller er ikke gyldig XML, og er utelatt (nr-0002:5)");
        assertTrue(Extracts.in(temp.resolve("tom")).with("x.xml", "").codes().contains("BV-191"));
    }

    @Test
    void anEntityBomb() {
        String bomb = one("<Melding Id=\"#10\" StartDato=\"2024-02-01\"><Melder Kode=\"&c;\"/></Melding>")
                .replace(
                        "?>",
                        "?><!DOCTYPE Barnevern [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
                                + " \"&b;&b;&b;&b;&b;&b;\">]>");
        leavesOut(
                "x.xml",
                bomb,
                "BV-191 1 fil har en DTD eller entiteter, som et uttrekk aldri har, og er utelatt (nr-0002:1)");
    }

    @Test
    void anExternalEntityIsNotFetched() {
        String outside = one("").replace("?>", "?><!DOCTYPE Barnevern SYSTEM \"file:///etc/passwd\">");
        assertEquals(List.of("BV-191"), good().with("x.xml", outside).codes());
    }

    @Test
    void aWebPage() {
        for (String page : List.of(
                "<!DOCTYPE html><html><body>Innlogging</body></html>",
                "<html><body><p>Økten er utløpt<br></body></html>",
                "<!doctype html><meta charset=utf-8><title>Feil</title>")) {
            leavesOut("x.xml", page, "BV-191 1 fil er en nettside lagret som .xml, og er utelatt (nr-0002:1)");
        }
    }

    @Test
    void anotherNamespaceOrRoot() {
        for (String other : List.of(
                one("").replace("<Barnevern ", "<Barnevern xmlns=\"urn:oppdiktet\" "), "<Skjema><Felt/></Skjema>")) {
            Extracts extracts = good().with("x.xml", other);
            assertEquals(List.of("BV-191"), extracts.codes());
            assertEquals(1, extracts.extract().omfang().utelatt().get(Utelatt.ANNET_FORMAT));
        }
    }

    @Test
    void anotherMunicipality() {
        leavesOut(
                "x.xml",
                one("").replace("\"9991\"", "\"9992\""),
                "BV-192 1 fil hører til en annen kommune, og er ikke regnet med (nr-0002)");
        Extracts none = Extracts.in(temp.resolve("ingen")).with("x.xml", one("").replace("\"9991\"", "\"9992\""));
        assertEquals(
                "BV-190 alle uttrekkene hører til en annen kommune enn rapporten",
                none.messages().get(1));
    }

    @Test
    void theSameFileTwice() {
        leavesOut("x.xml", GOOD, "BV-192 1 fil er levert to ganger med samme innhold; én er brukt (nr-0002)");
    }

    @Test
    void theSameDeliveryWithOtherContent() {
        Extracts extracts = good().with("a.xml", one("")).with("x.xml", GOOD.replace("2024-01-01", "2024-01-02"));
        assertEquals(1, extracts.cases().size(), "which of the two is right cannot be known");
        assertEquals(
                List.of("BV-191 1 sak er levert to ganger med ulikt innhold, eller uten at rekkefølgen kan avgjøres;"
                        + " utelatt"),
                extracts.messages());
    }

    @Test
    void twoDeliveriesAtOneMoment() {
        String second = GOOD.replace("9000099", "9000098").replace("<Barnevern ", "<Barnevern ForrigeId=\"%s\" ");
        String first = "5a4c0000-0000-4000-8000-000009000099";
        assertEquals(1, good().with("x.xml", second.formatted(first)).cases().size());
        Extracts without = good().with(
                        "x.xml", second.formatted(first.replace("99\"", "77\"").replace("0099", "0077")));
        assertTrue(without.codes().contains("BV-191"), without.messages().toString());
    }

    @Test
    void tooManyElementsOfAKind() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            many.append("<Melding Id=\"#").append(10_000 + i).append("\" StartDato=\"2024-02-01\"/>");
        }
        assertEquals(
                List.of("BV-191"), good().with("x.xml", one(many.toString())).codes());
        assertEquals(
                1,
                good().with("x.xml", one(many.toString()))
                        .extract()
                        .omfang()
                        .utelatt()
                        .get(Utelatt.FOR_STOR));
        String visits = "<Utfort Id=\"#20\" UtfortDato=\"2024-03-01\"/>".repeat(2000);
        Sak sak = Extracts.in(temp.resolve("to"))
                .with(
                        "x.xml",
                        one("<Tiltak Id=\"#10\" StartDato=\"2024-02-01\"><Lovhjemmel><Lov>BVL2021</Lov>"
                                + "<Kapittel>5</Kapittel><Paragraf>1</Paragraf></Lovhjemmel><Kategori Kode=\"2.2\"/><Oppfolging>"
                                + visits + "</Oppfolging></Tiltak>"))
                .only();
        assertEquals(1, sak.tiltak().get(0).oppfolging().utfort().size(), "the same visit 2000 times is one");
    }

    @Test
    void anAttributeOfAMegabyte() {
        Extracts extracts = good().with(
                        "x.xml",
                        one("<Melding Id=\"#10\" StartDato=\"2024-02-01\"><Melder Kode=\"22\" Presisering=\""
                                + "x".repeat(1024 * 1024) + "\"/></Melding>"));
        assertEquals(List.of("BV-191"), extracts.codes());
        assertEquals(1, extracts.extract().omfang().utelatt().get(Utelatt.FOR_STOR));
    }

    @Test
    void impossibleDaysAreReadAsTheyStand() {
        Sak sak = Extracts.in(temp)
                .with("x.xml", file(OPEN, child("1985-05-01") + "<Melding Id=\"#10\" StartDato=\"0205-02-01\"/>"))
                .only();
        assertEquals(
                (int) LocalDate.of(205, 2, 1).toEpochDay(),
                sak.meldinger().get(0).start());
        assertEquals(40, sak.barn().alder(sak.uttrekk()));
        for (String wrong : List.of("2024-02-30", "2024-13-01", "01.02.2024", "", "2024-2-1", "0000-01-01")) {
            assertEquals(
                    List.of("FIL-01"),
                    good().with("x.xml", one("<Melding Id=\"#10\" StartDato=\"" + wrong + "\"/>"))
                            .codes(),
                    wrong);
        }
    }

    @Test
    void aZoneOnADateChangesNothing() {
        Sak sak = Extracts.in(temp)
                .with(
                        "x.xml",
                        one("<Melding Id=\"#10\" StartDato=\"2024-02-01+01:00\"/><Melding Id=\"#11\""
                                + " StartDato=\"2024-02-01Z\"/>"))
                .only();
        int day = (int) LocalDate.of(2024, 2, 1).toEpochDay();
        assertEquals(
                List.of(day, day), sak.meldinger().stream().map(m -> m.start()).toList());
    }

    @Test
    void archives() {
        byte[] inner = Extracts.in(temp.resolve("indre"))
                .zip("indre.zip", "a.xml", GOOD)
                .bytes("indre.zip");
        Map<String, byte[]> entries = new TreeMap<>();
        entries.put("2025/mappe/god.xml", GOOD.getBytes(StandardCharsets.UTF_8));
        entries.put("../ut.xml", one("").getBytes(StandardCharsets.UTF_8));
        entries.put("indre.zip", inner);
        entries.put("lesmeg.txt", "hei".getBytes(StandardCharsets.UTF_8));
        entries.put("__MACOSX/._god.xml", new byte[3]);
        entries.put(
                "bombe.xml",
                (one("").replace("</Sak>", " ".repeat(30_000_000) + "</Sak>")).getBytes(StandardCharsets.UTF_8));
        Extracts extracts = Extracts.in(temp).zip("alt.zip", entries);
        assertEquals(1, extracts.cases().size());
        assertEquals(
                List.of(
                        "BV-191 1 fil er større eller har flere elementer enn en sak kan ha, og er utelatt"
                                + " (nr-0001/nr-0002:5)",
                        "BV-198 1 fil i et arkiv har en sti som leder ut av det, og er ikke lest (nr-0001)",
                        "BV-198 1 arkiv ligger inne i et arkiv og er ikke lest (nr-0001)",
                        "BV-192 1 fil er verken .xml eller .zip, og er ikke lest"),
                extracts.messages());
        Extracts broken = good().with("x.zip", "ikke et arkiv");
        assertEquals(
                List.of(
                        "BV-198 1 fil kan ikke åpnes og er kuttet, ødelagt eller ikke en zip-fil; sakene i den er ikke med (nr-0003)"),
                broken.messages().stream().filter(m -> m.contains("åpnes")).toList());
    }

    @Test
    void whatIsUnknownIsPassedOver() {
        Extracts extracts = Extracts.in(temp)
                .with(
                        "x.xml",
                        one("<Nytt Felt=\"1\"><Melding/></Nytt><Melding Id=\"#10\" StartDato=\"2024-02-01\" Hast=\"1\">"
                                + "<Melder Kode=\"77\"/><Melder Kode=\"Per Hansen\"/><Melder Kode=\"15\"/>"
                                + "<Saksinnhold Kode=\"1.1.01\"/></Melding>"
                                + "<Melding Id=\"#11\" StartDato=\"2025-02-01\"><Melder Kode=\"15\"/></Melding>"));
        assertEquals(
                List.of(
                        "BV-194 koden 77 er ukjent; den står i melder (én gang)",
                        "BV-194 noe som ikke er en kode, står i melder (én gang)",
                        "BV-195 koden 15 i melder er brukt utenom tiden den gjelder for (én gang)",
                        "BV-195 koden 1.1.01 i saksinnhold eller vedtaksgrunnlag er brukt utenom tiden den gjelder for"
                                + " (én gang)",
                        "BV-193 ukjent attributt «Hast» på Melding (1 fil)",
                        "BV-193 ukjent element «Nytt» i Sak (1 fil)"),
                extracts.messages());
        assertEquals(
                List.of(new Kode("77", false), new Kode("ukjent", false), new Kode("15", false)),
                extracts.only().meldinger().get(0).meldere());
    }

    @Test
    void tooMuchLeftOutIsAnError() {
        Extracts extracts = Extracts.in(temp).mostLeftOut(5);
        for (int i = 0; i < 19; i++) {
            extracts.with("god-" + i + ".xml", file("#" + (9_000_100 + i), "#" + (100 + i), OPEN, child("2015-05-01")));
        }
        extracts.with("a.xml", "<");
        assertEquals(List.of("BV-191"), extracts.codes(), "1 of 20 is 5 percent");
        extracts.with("b.xml", "<");
        assertEquals(
                "BV-190 2 av 21 saker er utelatt; det kan være høyst 5 prosent (maksUtelatt)",
                extracts.messages().get(1));
        assertEquals(
                List.of("BV-191", "BV-190"),
                Extracts.in(temp.resolve("to")).with("a.xml", "<").codes());
    }
}
