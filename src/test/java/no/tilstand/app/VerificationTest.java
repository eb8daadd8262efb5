package no.tilstand.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.tilstand.history.Chain;
import no.tilstand.history.FileList;
import no.tilstand.history.Hash;
import no.tilstand.history.Line;
import no.tilstand.history.PublicManifest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive of three editions, tampered with in every way there is: each is found and named. */
class VerificationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final int EDITIONS = 3;

    /** The first figure of each edition; there are three more. */
    private static final int[] FIGURES = {51, 52, 53};

    /** Of the history: four figures and an end for each edition. */
    private static final int LINES = EDITIONS * 5;

    private static final String RECEIPT = "^kvitteringen stemmer ikke: ";

    @TempDir
    private static Path temp;

    private static Path original;

    /** By edition, from 1. */
    private static final List<String> RECEIPTS = new ArrayList<>();

    @BeforeAll
    static void threeEditions() throws IOException {
        RECEIPTS.clear();
        original = issued(temp.resolve("original"), FIGURES, 118, RECEIPTS).place();
    }

    /** @param first figure of each edition */
    private static PlainTown issued(Path root, int[] first, int third, List<String> receipts) throws IOException {
        PlainTown town = PlainTown.in(root);
        for (int i = 0; i < EDITIONS; i++) {
            town.figures(first[i], 20, third, 1);
            receipts.add(town.issue(FaultyDisk.sound(), i == 0 ? "" : "rettet", DAY.plusDays(i))
                    .receipt()
                    .orElseThrow());
        }
        return town;
    }

    /**
     * What someone does to the folder of the municipality.
     *
     * @return what the verification of the edition must name: a pattern that one of the differences has
     */
    private interface Tampering {
        String on(Path place, int edition, Random chance) throws IOException;
    }

    private enum Kind {
        FLIPPED_BIT((place, edition, chance) -> {
            Path file = any(place, edition, chance);
            byte[] bytes = Files.readAllBytes(file);
            bytes[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8));
            Files.write(file, bytes);
            return named(file);
        }),
        TRUNCATED((place, edition, chance) -> {
            Path file = any(place, edition, chance);
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, chance.nextInt(bytes.length)));
            return named(file);
        }),
        DELETED((place, edition, chance) -> {
            Path file = any(place, edition, chance);
            Files.delete(file);
            return named(file) + ".*er borte";
        }),
        ADDED((place, edition, chance) -> {
            Path file = any(place, edition, chance).resolveSibling("ny-" + chance.nextInt(1000));
            Files.writeString(file, "noe");
            return named(file) + " er lagt til etterpå";
        }),
        SWAPPED((place, edition, chance) -> {
            Path one = any(place, edition, chance);
            Path other = any(place, edition, chance);
            while (Arrays.equals(Files.readAllBytes(one), Files.readAllBytes(other))) {
                other = any(place, edition, chance);
            }
            byte[] bytes = Files.readAllBytes(one);
            Files.write(one, Files.readAllBytes(other));
            Files.write(other, bytes);
            return named(one) + "|" + named(other);
        }),
        FOLDER_PUT_BACK((place, edition, chance) -> {
            int older = edition == 1 ? 2 : edition - 1;
            delete(place.resolve("2024/utgave-" + edition));
            copyTo(original.resolve("2024/utgave-" + older), place.resolve("2024/utgave-" + edition));
            return "pakken er utgave " + older + " for 2024, og ligger et annet sted i arkivet";
        }),
        NUMBER_AND_MANIFEST((place, edition, chance) -> {
            int number = 120 + chance.nextInt(80);
            numberAndManifest(open(place, edition), number);
            return "^tall-2 2024 er " + number + " i datafilen, og er 118 i historikken: tallet er endret etterpå";
        }),
        LINE_REMOVED((place, edition, chance) -> {
            int at = chance.nextInt(LINES);
            lines(place, l -> l.remove(at));
            return at == LINES - 1 ? "ender midt i en utgave" : "linje " + (at + 1) + " er fjernet";
        }),
        LINES_REORDERED((place, edition, chance) -> {
            int at = chance.nextInt(LINES - 1);
            lines(place, l -> l.add(at, l.remove(at + 1 + chance.nextInt(LINES - at - 1))));
            return "linje " + (at + 1) + " er flyttet|ender midt i en utgave";
        }),
        LINE_EDITED((place, edition, chance) -> {
            int at = chance.nextInt(LINES);
            lines(place, l -> l.set(at, l.get(at).replaceFirst("2024", "20" + (30 + chance.nextInt(60)))));
            return "linje " + (at + 1) + " er endret";
        }),
        APPENDED_BY_HAND((place, edition, chance) -> {
            boolean whole = chance.nextBoolean();
            lines(place, l -> {
                Chain chain = Chain.read((String.join("\n", l) + "\n").getBytes(StandardCharsets.UTF_8));
                List<Line.Figure> figures = chain.figures();
                Line.End last = chain.ends().get(EDITIONS - 1);
                Line.End forged = new Line.End(
                        last.report(), last.edition() + 1, last.date(), "for hånd", 0, "ab".repeat(32), Chain.START);
                String text = chain.append(List.of(figures.get(chance.nextInt(figures.size()))), forged);
                // Half of them a lone line, the others a whole edition with the right hashes.
                text.lines().limit(whole ? 2 : 1).forEach(l::add);
            });
            return whole
                    ? "linje " + (LINES + 1) + " er lagt til etter den siste utgaven"
                    : "ender midt i en utgave .linje " + (LINES + 1);
        }),

        // The last three are consistent in themselves: nothing but the receipt tells them from the real thing.
        TAIL_CUT((place, edition, chance) -> {
            cut(place, edition);
            return RECEIPT;
        }),
        OLDER_PUT_BACK((place, edition, chance) -> {
            int[] figures = FIGURES.clone();
            figures[edition - 1] = figures[edition - 2];
            forge(place, figures, 118);
            return RECEIPT;
        }),
        ALL_REWRITTEN((place, edition, chance) -> {
            forge(place, FIGURES, 120 + chance.nextInt(80));
            return RECEIPT;
        });

        private final Tampering tampering;

        Kind(Tampering tampering) {
            this.tampering = tampering;
        }

        /** Nothing comes before the first edition, and nothing can be cut after the last. */
        int edition(Random chance) {
            return switch (this) {
                case TAIL_CUT -> 1 + chance.nextInt(EDITIONS - 1);
                case OLDER_PUT_BACK -> 2 + chance.nextInt(EDITIONS - 1);
                default -> 1 + chance.nextInt(EDITIONS);
            };
        }

        boolean needsReceipt() {
            return compareTo(TAIL_CUT) >= 0;
        }
    }

    /** A damaged line or manifest is told by what it is rather than by the name of its file. */
    private static String named(Path file) {
        String name = file.getFileName().toString();
        return switch (name) {
            case Publisher.MANIFEST -> "manifest";
            case Histories.OWN, Archive.OWN_LINES -> "historikk";
            default -> name.replace(".", "\\.");
        };
    }

    @Test
    void theOriginalIsWhole() throws IOException {
        for (int edition = 1; edition <= EDITIONS; edition++) {
            Verification.Report report = verify(original, edition, RECEIPTS.get(edition - 1));
            assertEquals(List.of(), report.different());
            assertEquals(List.of(), report.notChecked());
            assertTrue(report.same().contains("kvitteringen stemmer"), report.same()::toString);
            assertTrue(report.same().stream().anyMatch(s -> s.endsWith(".pdf blir lik når den lages på nytt")));
        }
    }

    @Test
    void theReceiptOfALaterEditionVouchesForTheEarlierOnes() throws IOException {
        Verification.Report report = verify(original, 1, RECEIPTS.get(2));
        assertEquals(List.of(), report.different());
        assertTrue(report.same().contains("kvitteringen stemmer; den er fra utgave 3 for 2024, som bygger på denne"));
        assertFalse(verify(original, 2, RECEIPTS.get(0)).different().isEmpty());
        assertFalse(verify(original, 2, "00".repeat(32)).different().isEmpty());
    }

    @Test
    void aFewTamperingsOfEachKindAreFoundAndNamed() throws IOException {
        tamper(2);
    }

    @Test
    @Tag("kampanje")
    void manyTamperingsOfEachKindAreFoundAndNamed() throws IOException {
        StringBuilder table = new StringBuilder("tamperings: done and found\n");
        Map<Kind, Integer> done = tamper(40);
        done.forEach((kind, n) -> table.append(String.format(java.util.Locale.ROOT, "%5d  %s%n", n, kind)));
        int all = done.values().stream().mapToInt(n -> n).sum();
        System.out.print(table + "%5d  in all%n".formatted(all));
        assertTrue(all >= 500);
    }

    private static Map<Kind, Integer> tamper(int each) throws IOException {
        Map<Kind, Integer> done = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            for (int seed = 0; seed < each; seed++) {
                Random chance = new Random(kind.ordinal() * 1000L + seed);
                int edition = kind.edition(chance);
                Path place = copy(original, "tampered/9991");
                Pattern named = Pattern.compile(kind.tampering.on(place, edition, chance));
                String what = kind + " " + seed + " edition " + edition;
                List<String> found = found(place, edition, "");
                if (kind.needsReceipt()) {
                    assertEquals(List.of(), found, what + ": cannot be known without the receipt");
                    found = found(place, edition, RECEIPTS.get(EDITIONS - 1));
                    assertEquals(1, found.size(), what);
                }
                List<String> all = found;
                assertTrue(
                        found.stream().anyMatch(d -> named.matcher(d).find()),
                        () -> what + " was to be told as " + named + ", not " + all);
                delete(place);
                done.merge(kind, 1, Integer::sum);
            }
        }
        return done;
    }

    /** What is said to differ; a package that looks like a newer version's is refused in words. */
    private static List<String> found(Path place, int edition, String receipt) throws IOException {
        try {
            return verify(place, edition, receipt).different();
        } catch (CannotRun refused) {
            return List.of(refused.getMessage());
        }
    }

    @Test
    void theFirstDifferenceNamesTheFile() throws IOException {
        Path place = copy(original, "named/9991");
        Files.writeString(open(place, 2).resolve("maler/report/side.ftl"), "<annet/>");
        assertEquals(
                "offentlig/maler/report/side.ftl er ikke den filen som ble fastsatt: den er endret, kuttet eller byttet ut",
                verify(place, 2, "").different().get(0));
        Files.delete(open(place, 2).resolve("maler/report/side.ftl"));
        assertEquals(
                "offentlig/maler/report/side.ftl er borte: pakken er ikke hel",
                verify(place, 2, "").different().get(0));
        // Another edition of the same archive says that its neighbour is still the one recorded.
        assertEquals(List.of(), verify(place, 1, "").different());
    }

    @Test
    void aPackageAloneIsVerifiedAndSaysWhatItCouldNotCheck() throws IOException {
        Path alone = copy(original.resolve("2024/utgave-2"), "alone/pakke");
        Verification.Report report =
                new Verification(alone, PlainTown::new, PlainTown.CLOCK).run(Optional.of(RECEIPTS.get(1)));
        assertEquals(List.of(), report.different());
        assertEquals(List.of("historikken i arkivet, siden pakken er flyttet fra det"), report.notChecked());
        delete(alone.resolve(Archive.INTERNAL));
        Verification.Report open =
                new Verification(alone, PlainTown::new, PlainTown.CLOCK).run(Optional.of(RECEIPTS.get(1)));
        assertEquals(List.of(), open.different());
        assertEquals(
                "inndata og tallene bak, siden internt/ ikke er med",
                open.notChecked().get(0));
    }

    @Test
    void theTraceGoesDownToTheLineOfTheInput() throws IOException {
        String trace =
                new Verification(original.resolve("2024/utgave-2"), PlainTown::new, PlainTown.CLOCK).trace("r1", false);
        assertEquals(
                "R1 tall-0, i løpet av året, definisjon 1\n"
                        + "└─ 2024: 52\n"
                        + "   └─ input/eksempelvik/2024/data/tall.csv:1  tall-0;52\n",
                trace);
    }

    /** What is typed wrong is said to be that, and never that the package is changed. */
    @Test
    void aMarkOrAReceiptThatIsTypedWrong() {
        Verification package2 = new Verification(original.resolve("2024/utgave-2"), PlainTown::new, PlainTown.CLOCK);
        for (String mark : List.of("", "7", "tall-0")) {
            assertEquals(
                    "--merke skal være en R og et tall, som R7; merkene står i vedlegget om kilder",
                    assertThrows(CannotRun.class, () -> package2.trace(mark, false))
                            .getMessage());
        }
        assertEquals(
                "rapporten har ikke merket R99; merkene står i vedlegget om kilder",
                assertThrows(CannotRun.class, () -> package2.trace("R99", false))
                        .getMessage());
        for (String receipt : List.of("", "abc", RECEIPTS.get(1).substring(1), "g".repeat(64))) {
            String said = assertThrows(CannotRun.class, () -> package2.run(Optional.of(receipt)))
                    .getMessage();
            assertTrue(said.startsWith("kvitteringen er ikke hel: den skal ha 64 tegn"), said);
        }
    }

    @Test
    void nothingPublicHasAHiddenNumberOrItsHash() throws IOException {
        Path edition = original.resolve("2024/utgave-2");
        String input =
                Hash.of(Files.readAllBytes(edition.resolve("internt/inndata/input/eksempelvik/2024/data/tall.csv")));
        String figures = Hash.of(Files.readAllBytes(edition.resolve("internt/tall.jsonl")));
        StringBuilder all = new StringBuilder(Files.readString(original.resolve(Archive.HISTORY)));
        ArchiveTest.files(edition.resolve(Archive.PUBLIC)).values().forEach(all::append);
        assertTrue(Files.readString(edition.resolve("internt/manifest.json")).contains(input));
        assertFalse(all.toString().contains(input));
        assertFalse(all.toString().contains(figures));
        assertTrue(all.toString().contains("\"indikator\":\"tall-3\""));
        assertFalse(all.toString().matches("(?s).*\"indikator\":\"tall-3\"[^\\n]*\"verdi\".*"));
    }

    private static Verification.Report verify(Path place, int edition, String receipt) throws IOException {
        return new Verification(place.resolve("2024/utgave-" + edition), PlainTown::new, PlainTown.CLOCK)
                .run(Optional.of(receipt).filter(r -> !r.isEmpty()));
    }

    private static Path open(Path place, int edition) {
        return place.resolve("2024/utgave-" + edition).resolve(Archive.PUBLIC);
    }

    /** A file of the package that has something in it. */
    private static Path any(Path place, int edition, Random chance) throws IOException {
        try (Stream<Path> all = Files.walk(place.resolve("2024/utgave-" + edition))) {
            List<Path> files = all.filter(f -> f.toFile().length() > 0)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            return files.get(chance.nextInt(files.size()));
        }
    }

    private interface Edit {
        void on(List<String> lines);
    }

    private static void lines(Path place, Edit edit) throws IOException {
        Path history = place.resolve(Archive.HISTORY);
        List<String> lines = new ArrayList<>(Files.readAllLines(history));
        edit.on(lines);
        Files.writeString(history, String.join("\n", lines) + "\n");
    }

    /** The data file and the manifest agree afterwards. */
    private static void numberAndManifest(Path open, int number) throws IOException {
        Path data = open.resolve("tilstandsrapport-eksempelvik-2024.data.json");
        Files.writeString(data, Files.readString(data).replace("118", Integer.toString(number)));
        PublicManifest m = PublicManifest.read(Files.readAllBytes(open.resolve(Publisher.MANIFEST)))
                .orElseThrow();
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : m.files().names()) {
            files.put(name, Files.readAllBytes(open.resolve(name)));
        }
        Files.write(
                open.resolve(Publisher.MANIFEST),
                new PublicManifest(
                                m.toolVersion(),
                                m.report(),
                                m.edition(),
                                m.date(),
                                m.reason(),
                                m.previousReceipt(),
                                m.commitment(),
                                FileList.of(files))
                        .toBytes());
    }

    /** As if nothing had been issued after the edition: its history and its packages are gone. */
    private static void cut(Path place, int edition) throws IOException {
        Path history = place.resolve(Archive.HISTORY);
        Files.write(
                history,
                Chain.read(Files.readAllBytes(open(place, edition).resolve(Histories.OWN)))
                        .with(Files.readAllBytes(open(place, edition).resolve(Archive.OWN_LINES)))
                        .bytes());
        for (int later = edition + 1; later <= EDITIONS; later++) {
            delete(place.resolve("2024/utgave-" + later));
        }
    }

    /** Issues everything anew with other figures, on the same days: input, salts, manifests, lines, history. */
    private static void forge(Path place, int[] first, int third) throws IOException {
        Path root = temp.resolve("forged");
        PlainTown town = issued(root, first, third, new ArrayList<>());
        delete(place);
        copyTo(town.place(), place);
        delete(root);
    }

    private static Path copy(Path from, String name) throws IOException {
        Path to = temp.resolve(name);
        copyTo(from, to);
        return to;
    }

    private static void copyTo(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path entry : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
