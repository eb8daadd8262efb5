package no.tilstand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.tilstand.app.CommandRun;
import no.tilstand.intake.register.CaseXml;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing that identifies a child, a caseworker or a case comes out of a run: not in the report, the data files, the
 * diagnostics, the log, standard error or a temporary file; and the scan that says so finds what is planted in each.
 */
class PrivacyTest {
    private static final LocalDate BORN = LocalDate.of(2014, 7, 9);
    private static final String NUMBER = CaseXml.number(BORN, true, 0);
    private static final String OTHER = CaseXml.number(BORN, true, 1);
    private static final String DUF = "202300000009";
    private static final String JOURNAL = "JNR2024778812";
    private static final String NAME = "Oddvar Prøvesen";
    private static final String TEXT = "Moren fortalte på sykehuset";
    private static final String CASEWORKER = "Turid Oppdiktesen";
    private static final String FILE_NAME = "sak-hemmelig-4711";
    private static final String SAK = "abcd0000-1111-4222-8333-444455556666";
    private static final String MELDING = "ABCD0000-1111-4222-8333-444455557777";
    private static final String DELIVERY = "abcd0000-1111-4222-8333-444455558888";
    private static final String MIGRERT = "FAMILIA-99182";

    private static final Set<String> PLANTED =
            Set.of(NUMBER, OTHER, DUF, JOURNAL, NAME, TEXT, CASEWORKER, FILE_NAME, SAK, MELDING, DELIVERY, MIGRERT);
    private static final LeakScan SCAN = new LeakScan(PLANTED);

    @TempDir
    private Path temp;

    private static String file(String delivery, String personalia, String melding) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Barnevern Id="%s" DatoUttrekk="2026-01-15T02:00:00+01:00">
                  <Fagsystem Leverandor="Oppdiktet AS" Navn="Prøvesystem" Versjon="4.0"/>
                  <Avgiver Organisasjonsnummer="999999999" Kommunenummer="9991" Kommunenavn="Eksempelvik"/>
                  <Sak Id="%s" MigrertId="%s" Journalnummer="%s" StartDato="2024-01-01">%s%s</Sak>
                </Barnevern>
                """.formatted(delivery, SAK, MIGRERT, JOURNAL, personalia, melding);
    }

    private static String person(String number) {
        return CaseXml.child(BORN.toString(), "2024-01-01", number, 1)
                .replace("#2", SAK)
                .replace("Kjonn=", "DUFnummer=\"" + DUF + "\" Kjonn=");
    }

    private static String melding(String attributes) {
        return "<Melding Id=\"" + MELDING + "\" MigrertId=\"" + MIGRERT + "\" StartDato=\"2025-02-01\" " + attributes
                + "><Melder Kode=\"22\" Presisering=\"" + NAME + "\"/><Melder Kode=\"" + NAME + "\"/><Melder Kode=\""
                + NUMBER + "\"/><Saksinnhold Kode=\"19\" Presisering=\"" + TEXT
                + "\"/><Konklusjon SluttDato=\"2025-02-20\" Kode=\"" + OTHER + "\"/></Melding>";
    }

    /** A case that can be read, and every way in which one cannot. */
    private static Map<String, String> extracts() {
        Map<String, String> files = new LinkedHashMap<>();
        String good = file(DELIVERY, person(NUMBER), melding("Notat=\"" + NAME + "\""));
        files.put(FILE_NAME + ".xml", good);
        String spaced = NUMBER.substring(0, 6) + " " + NUMBER.substring(6);
        files.put(
                FILE_NAME + "-mellomrom.xml",
                good.replace("8888", "8889").replace("6666", "6667").replace(NUMBER, spaced));
        files.put(NUMBER + ".xml", good.substring(0, good.length() / 2));
        files.put(NAME + " dato.xml", good.replace("2025-02-01", NUMBER));
        files.put(NAME + " id.xml", good.replace("Id=\"" + MELDING, "Id=\"" + JOURNAL));
        files.put(
                JOURNAL + ".xml",
                good.replace("?>", "?><!DOCTYPE Barnevern [<!ENTITY x \"" + NAME + "\">]>")
                        .replace("22", "&x;"));
        files.put(JOURNAL + "-nr.xml", good.replace("<Melding", "<Melding &" + NUMBER + ";"));
        files.put(SAK + ".html.xml", "<html><body>" + NAME + " " + NUMBER + "</body></html>");
        files.put("annen.xml", good.replace("\"9991\"", "\"9992\""));
        files.put("lik.xml", good);
        files.put("15f.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Barnevern><Avgiver Organisasjonsnummer="999999999" Versjon="2022" Kommunenummer="9991" Kommunenavn="E"/>
                <Individ Id="%s" StartDato="2020-01-01" Journalnummer="%s" Fodselsnummer="%s" Saksbehandler="%s" Avslutta3112="2">
                <Melding Id="%s" StartDato="2022-01-01" SluttDato="2022-02-01" Konklusjon="1"><Melder Kode="%s">
                <Presisering>%s</Presisering></Melder></Melding></Individ>
                <Individ Id="x" StartDato="%s" Journalnummer="%s" Saksbehandler="%s" Avslutta3112="2"/></Barnevern>
                """.formatted(
                        MIGRERT, JOURNAL, OTHER, CASEWORKER, MIGRERT, NAME, TEXT, NAME, JOURNAL, CASEWORKER));
        return files;
    }

    private Path workspace(String name, int mostLeftOut) throws IOException {
        Path workspace = temp.resolve(name);
        Path folder = workspace.resolve("input/eksempelvik/2025");
        Files.createDirectories(folder.resolve("register"));
        Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(folder.resolve("tekst"));
        Files.createDirectories(workspace.resolve("input/felles"));
        Files.writeString(workspace.resolve("input/felles/indikatorer.json"), """
                [{"id": "barn", "navn": "Barn med tiltak", "gjelder": "barn", "enhet": "antall", "desimaler": 0,
                  "tidsbasis": "per-31.12", "retning": "noytral", "figur": "soyle"}]
                """);
        Files.writeString(
                workspace.resolve("input/felles/kommuner.csv"),
                "kommunenummer;navn;gyldig_fra;gyldig_til;erstattes_av\n9991;Eksempelvik;;;\n");
        Files.writeString(folder.resolve("rapport.json"), """
                {"kommunenummer": "9991", "kommune": "Eksempelvik", "aar": 2025, "fra": 2024, "maalform": "nb",
                 "tjeneste": "Barnevernstjenesten", "mal": "bufdir", "syntetisk": true, "skjerming": {"terskel": 0},
                 "register": {"maksUtelatt": %d}}
                """.formatted(mostLeftOut));
        Files.writeString(folder.resolve("data/tall.csv"), "indikator;2024;2025\nbarn;40;42\n");
        Files.writeString(
                folder.resolve("tekst/01-tall.md"), "# Tallene\n\n:::indikator barn\n:::\n\n:::oversikt\n:::\n");
        for (Map.Entry<String, String> e : extracts().entrySet()) {
            Files.writeString(folder.resolve("register").resolve(e.getKey()), e.getValue());
        }
        Files.writeString(folder.resolve("register").resolve(NAME + ".zip"), "ikke et arkiv " + NUMBER);
        try (ZipOutputStream zip = new ZipOutputStream(
                Files.newOutputStream(folder.resolve("register").resolve(JOURNAL + ".zip")))) {
            for (Map.Entry<String, String> e : extracts().entrySet()) {
                zip.putNextEntry(new ZipEntry(NUMBER + "/" + e.getKey()));
                zip.write(e.getValue()
                        .replace("8888", "9999")
                        .replace("6666", "9999")
                        .getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return workspace;
    }

    /** What is logged while something runs. */
    private static final class Log extends Handler {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void publish(LogRecord line) {
            text.append(line.getMessage()).append(' ').append(line.getThrown()).append('\n');
        }

        @Override
        public void flush() {
            // Kept in memory.
        }

        @Override
        public void close() {
            // Kept in memory.
        }
    }

    private static Set<Path> temporary() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return new TreeSet<>(all.toList());
        }
    }

    /** Every channel of a run by name. */
    private Map<String, byte[]> channels(Path workspace, String command, int status, String... more)
            throws IOException {
        Log log = new Log();
        Logger root = Logger.getLogger("");
        Set<Path> before = temporary();
        root.addHandler(log);
        CommandRun run;
        try {
            run = CommandRun.in(
                    Path.of("").toAbsolutePath(),
                    Stream.concat(Stream.of(command, "--workspace", workspace.toString()), Stream.of(more))
                            .toArray(String[]::new));
        } finally {
            root.removeHandler(log);
        }
        assertEquals(status, run.status(), run.out() + run.err());
        Map<String, byte[]> channels = new LinkedHashMap<>();
        channels.put("out", run.out().getBytes(StandardCharsets.UTF_8));
        channels.put("err", run.err().getBytes(StandardCharsets.UTF_8));
        channels.put("log", log.text.toString().getBytes(StandardCharsets.UTF_8));
        if (Files.isDirectory(workspace.resolve("output"))) {
            files(workspace.resolve("output"), channels);
        }
        List<Path> left = new ArrayList<>(temporary());
        left.removeAll(before);
        left.removeIf(temp::startsWith);
        for (Path place : left) {
            Map<String, byte[]> found = new LinkedHashMap<>();
            try {
                files(place, found);
            } catch (IOException | UncheckedIOException e) {
                continue; // Another process's, and gone or closed: what this one leaves, it can read.
            }
            found.forEach((name, content) -> channels.put(isWhole(name, content) ? name : name + ".part", content));
        }
        return channels;
    }

    private static void files(Path place, Map<String, byte[]> channels) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                channels.put(one.getFileName().toString(), Files.readAllBytes(one));
            }
        }
    }

    /** Other processes may be writing theirs. */
    private static boolean isWhole(String name, byte[] content) {
        if (!name.endsWith(".pdf")) {
            return true;
        }
        try (PDDocument pdf = Loader.loadPDF(content)) {
            return pdf.getNumberOfPages() > 0;
        } catch (IOException half) {
            return false;
        }
    }

    private static void assertClean(Map<String, byte[]> channels) {
        channels.forEach((name, content) -> assertEquals(Set.of(), SCAN.in(name, content), name));
    }

    @Test
    void nothingThatIdentifiesComesOut() throws IOException {
        Path workspace = workspace("alt", 100);
        assertClean(channels(workspace, "kontroller", 0));
        Map<String, byte[]> built = channels(workspace, "bygg", 0);
        assertClean(built);
        for (String needed : List.of(".pdf", ".data.json", ".data.csv", "kontroll.txt", "manifest.json")) {
            assertTrue(built.keySet().stream().anyMatch(n -> n.endsWith(needed)), needed);
        }
        String told = new String(built.get("out"), StandardCharsets.UTF_8);
        for (String code : List.of("BV-191", "BV-192", "BV-193", "BV-194", "BV-198", "FIL-01", "MEL-03")) {
            assertTrue(told.contains(" " + code + ": "), () -> code + " was not tried: " + told);
        }
    }

    /**
     * Who is to mend the cases sees the real names and the lines of their files on the terminal of one command, and what
     * stands in them nowhere; no other channel of that run and no other command has even the names.
     */
    @Test
    void theRealNamesStandOnTheTerminalOfOneCommandOnly() throws IOException {
        Path workspace = workspace("intern", 100);
        Map<String, byte[]> checked = channels(workspace, "kontroller", 0, "--intern");
        String told = new String(checked.remove("out"), StandardCharsets.UTF_8);
        assertTrue(told.contains("Unntatt offentlighet"), told);
        // One that is cut off, with the line; one in an archive; a case that breaks a control.
        for (String line : List.of(
                "    nr-0001 = " + NUMBER + ".xml, linje 5",
                "    nr-0005/nr-0006 = " + JOURNAL + ".zip/" + NUMBER + "/" + NAME + " id.xml, linje 5",
                "    nr-0008 = " + NAME + ".zip",
                "  MEL-03:",
                "    15f.xml",
                "    " + JOURNAL + ".zip/" + NUMBER + "/lik.xml")) {
            assertTrue(told.contains(line + "\n"), () -> line + " is not among " + told);
        }
        for (String secret : List.of(DUF, TEXT, CASEWORKER, MELDING, DELIVERY, MIGRERT)) {
            assertTrue(!SCAN.in("out", told.getBytes(StandardCharsets.UTF_8)).contains(secret), secret);
        }
        assertClean(checked);
        assertTrue(Files.notExists(workspace.resolve("output")), "nothing is written");
        assertClean(channels(workspace, "kontroller", 0));
        assertClean(channels(workspace, "bygg", 0, "--intern"));
    }

    @Test
    void norWhenTooMuchIsLeftOut() throws IOException {
        Path workspace = workspace("feil", 5);
        Map<String, byte[]> channels = channels(workspace, "bygg", 1);
        assertClean(channels);
        assertTrue(new String(channels.get("out"), StandardCharsets.UTF_8).contains(" BV-190: "));
    }

    /** One leak in each channel, in another spelling each time, among what the product left there. */
    @Test
    void theScanFindsALeakInEachChannel() throws IOException {
        Map<String, byte[]> channels = channels(workspace("lekk", 100), "bygg", 0);
        int spelling = 0;
        for (Map.Entry<String, byte[]> channel : channels.entrySet()) {
            for (String secret : PLANTED) {
                byte[] leaking = channel.getKey().endsWith(".pdf")
                        ? pdf(spelt(secret, spelling))
                        : with(channel.getValue(), spelt(secret, spelling));
                assertEquals(Set.of(secret), SCAN.in(channel.getKey(), leaking), channel.getKey());
                spelling++;
            }
        }
    }

    private static String spelt(String secret, int spelling) {
        return switch (spelling % 5) {
            case 0 -> secret;
            case 1 -> secret.toUpperCase(Locale.ROOT);
            case 2 -> secret.toLowerCase(Locale.ROOT);
            case 3 -> secret.substring(0, 6) + " " + secret.substring(6);
            default -> secret.substring(0, 6) + "-" + secret.substring(6);
        };
    }

    private static byte[] with(byte[] content, String leak) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(content, 0, content.length / 2);
        out.write((" " + leak + " ").getBytes(StandardCharsets.UTF_8));
        out.write(content, content.length / 2, content.length - content.length / 2);
        return out.toByteArray();
    }

    /** With the leak in a packed stream of text, where the bytes of the file do not show it. */
    private static byte[] pdf(String leak) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                text.showText(leak);
                text.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
