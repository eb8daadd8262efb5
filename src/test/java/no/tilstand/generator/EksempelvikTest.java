package no.tilstand.generator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed extracts of Eksempelvik are what the generator makes from its seed, and hold no living person's number. */
class EksempelvikTest {
    private static final Path COMMITTED = Path.of("input/eksempelvik/2025/register");
    private static final Pattern NUMBER = Pattern.compile("Fodselsnummer=\"(\\d{11})\"");

    @TempDir
    private Path made;

    private record Entry(String name, long time, byte[] content) {}

    /**
     * Byte for byte, names and times with it. An archive is compared as it is unpacked: how well it is packed is the
     * business of the zlib that the JDK is built with.
     */
    @Test
    void theCommittedExtractsAreMadeFromTheSeed() throws IOException {
        Municipality.eksempelvik(made);
        assertEquals(names(COMMITTED), names(made));
        for (String name : names(made)) {
            if (name.endsWith(".zip")) {
                same(entries(COMMITTED.resolve(name)), entries(made.resolve(name)));
            } else {
                assertArrayEquals(
                        Files.readAllBytes(COMMITTED.resolve(name)), Files.readAllBytes(made.resolve(name)), name);
            }
        }
        assertTrue(Files.size(COMMITTED.resolve("barnevern.zip")) < 3_000_000);
    }

    /** A synthetic number has its month raised by 40 or 80; provisional ones are a date and five fixed digits. */
    @Test
    void noNumberIsALivingPersons() throws IOException {
        int seen = 0;
        List<String> texts = new ArrayList<>();
        for (String name : names(COMMITTED)) {
            if (name.endsWith(".xml")) {
                texts.add(Files.readString(COMMITTED.resolve(name), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        for (Entry e : entries(COMMITTED.resolve("barnevern.zip"))) {
            texts.add(new String(e.content(), java.nio.charset.StandardCharsets.UTF_8));
        }
        for (String text : texts) {
            for (Matcher m = NUMBER.matcher(text); m.find(); seen++) {
                String number = m.group(1);
                int month = Integer.parseInt(number.substring(2, 4));
                boolean provisional = number.matches("\\d{6}(00100|00200|55555|99999)");
                assertTrue(provisional || (month > 40 && month <= 92), "a number that may be a person's");
            }
        }
        assertTrue(seen > 500, "so many numbers: " + seen);
    }

    /** The weighted sums of all eleven digits, each a multiple of 11. */
    @Test
    void theControlDigitsHold() {
        Draw draw = new Draw(3);
        for (int i = 0; i < 2_000; i++) {
            LocalDate born = draw.dayBetween(LocalDate.of(1994, 1, 1), LocalDate.of(2026, 1, 1));
            int sex = draw.between(1, 2);
            String number = Numbers.synthetic(born, sex, i % 2 == 0 ? 40 : 80, draw);
            assertEquals(0, sum(number, new int[] {3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0}) % 11);
            assertEquals(0, sum(number, new int[] {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1}) % 11);
            assertEquals(sex % 2, (number.charAt(8) - '0') % 2);
        }
    }

    /** A city is written as it is made, and each household by itself. */
    @Test
    void aCityHasAsManyCasesAsAskedFor() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Municipality.city(300, out);
        int files = 0;
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(out.toByteArray()))) {
            while (zip.getNextEntry() != null) {
                files++;
            }
        }
        assertEquals(300, files);
    }

    private static int sum(String number, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (number.charAt(i) - '0');
        }
        return sum;
    }

    private static void same(List<Entry> committed, List<Entry> made) {
        assertEquals(
                made.stream().map(Entry::name).toList(),
                committed.stream().map(Entry::name).toList());
        for (int i = 0; i < made.size(); i++) {
            assertEquals(made.get(i).time(), committed.get(i).time());
            assertArrayEquals(
                    made.get(i).content(),
                    committed.get(i).content(),
                    made.get(i).name());
        }
    }

    private static List<Entry> entries(Path archive) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (InputStream in = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                entries.add(new Entry(
                        e.getName(), e.getTimeLocal().toEpochSecond(java.time.ZoneOffset.UTC), zip.readAllBytes()));
            }
        }
        return entries;
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
