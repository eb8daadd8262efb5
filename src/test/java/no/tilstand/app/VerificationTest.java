package no.tilstand.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Checked;
import no.tilstand.domain.Dataset;
import no.tilstand.history.Chain;
import no.tilstand.history.Hash;
import no.tilstand.history.Line;
import no.tilstand.history.PublicManifest;
import no.tilstand.intake.Intake;
import no.tilstand.report.Release;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive of three editions, tampered with in every way there is: each is found and named. */
class VerificationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final int EDITIONS = 3;

    @TempDir
    private static Path temp;

    private static Path original;

    /** By edition, from 1. */
    private static final List<String> RECEIPTS = new ArrayList<>();

    @BeforeAll
    static void threeEditions() throws IOException {
        RECEIPTS.clear();
        PlainTown town = PlainTown.in(temp.resolve("original"));
        for (int i = 0; i < EDITIONS; i++) {
            town.figures(51 + i, 20, 118, 1);
            RECEIPTS.add(town.issue(FaultyDisk.sound(), i == 0 ? "" : "rettet", DAY.plusDays(i))
                    .receipt()
                    .orElseThrow());
        }
        original = town.place();
    }

    /** What someone does to the folder of the municipality; the edition is the one that is verified afterwards. */
    private interface Tampering {
        void on(Path place, int edition, Random chance) throws IOException;
    }

    private enum Kind {
        FLIPPED_BIT((place, edition, chance) -> {
            Path file = any(place, edition, chance);
            byte[] bytes = Files.readAllBytes(file);
            bytes[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8));
            Files.write(file, bytes);
        }),
        TRUNCATED((place, edition, chance) -> {
            Path file = any(place, edition, chance);
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, chance.nextInt(bytes.length)));
        }),
        DELETED((place, edition, chance) -> Files.delete(any(place, edition, chance))),
        ADDED((place, edition, chance) -> {
            Path file = any(place, edition, chance);
            Files.writeString(file.resolveSibling("ny-" + chance.nextInt(1000)), "noe");
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
        }),
        NUMBER_AND_MANIFEST((place, edition, chance) -> numberAndManifest(open(place, edition), chance)),
        LINE_REMOVED((place, edition, chance) -> lines(place, l -> l.remove(chance.nextInt(l.size())))),
        LINES_REORDERED((place, edition, chance) -> lines(place, l -> {
            int at = chance.nextInt(l.size() - 1);
            l.add(at, l.remove(at + 1 + chance.nextInt(l.size() - at - 1)));
        })),
        LINE_EDITED((place, edition, chance) -> lines(place, l -> {
            int at = chance.nextInt(l.size());
            l.set(at, l.get(at).replaceFirst("2024", "20" + (30 + chance.nextInt(60))));
        })),
        APPENDED_BY_HAND((place, edition, chance) -> lines(place, l -> {
            Chain chain = Chain.read((String.join("\n", l) + "\n").getBytes(StandardCharsets.UTF_8));
            List<Line.Figure> figures = chain.figures();
            Line.End last = chain.ends().get(EDITIONS - 1);
            Line.End forged = new Line.End(
                    last.report(), last.edition() + 1, last.date(), "for hånd", 0, "ab".repeat(32), Chain.START);
            String text = chain.append(List.of(figures.get(chance.nextInt(figures.size()))), forged);
            // Half of them a lone line, the others a whole edition with the right hashes.
            text.lines().limit(1 + chance.nextInt(2)).forEach(l::add);
        })),

        // The last three are consistent in themselves: nothing but the receipt tells them from the real thing.
        TAIL_CUT((place, edition, chance) -> cut(place, edition)),
        OLDER_PUT_BACK((place, edition, chance) -> rewrite(place, edition, edition - 1, d -> d)),
        ALL_REWRITTEN((place, edition, chance) -> rewrite(
                place, edition, edition, d -> d.replaceFirst("118", Integer.toString(120 + chance.nextInt(80)))));

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
    void aFewTamperingsOfEachKindAreFound() throws IOException {
        tamper(4);
    }

    @Test
    @Tag("kampanje")
    void manyTamperingsOfEachKindAreFound() throws IOException {
        assertTrue(tamper(40) >= 500);
    }

    private static int tamper(int each) throws IOException {
        int done = 0;
        for (Kind kind : Kind.values()) {
            for (int seed = 0; seed < each; seed++) {
                Random chance = new Random(kind.ordinal() * 1000L + seed);
                int edition = kind.edition(chance);
                Path place = copy(original, "tampered/9991");
                kind.tampering.on(place, edition, chance);
                String what = kind + " " + seed + " edition " + edition;
                Verification.Report without = verify(place, edition, "");
                if (kind.needsReceipt()) {
                    assertEquals(List.of(), without.different(), what + ": cannot be known without the receipt");
                    Verification.Report with = verify(place, edition, RECEIPTS.get(EDITIONS - 1));
                    assertEquals(1, with.different().size(), what);
                    assertTrue(with.different().get(0).startsWith("kvitteringen stemmer ikke: "), what);
                } else {
                    assertFalse(without.different().isEmpty(), what);
                    assertFalse(without.different().get(0).isBlank(), what);
                }
                delete(place);
                done++;
            }
        }
        return done;
    }

    @Test
    void theFirstDifferenceNamesTheFile() throws IOException {
        Path place = copy(original, "named/9991");
        Files.writeString(open(place, 2).resolve("maler/report/side.ftl"), "<annet/>");
        assertEquals(
                "offentlig/maler/report/side.ftl er ikke den filen som ble fastsatt",
                verify(place, 2, "").different().get(0));
        Files.delete(open(place, 2).resolve("maler/report/side.ftl"));
        assertEquals(
                "offentlig/maler/report/side.ftl er borte",
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
        String trace = new Verification(original.resolve("2024/utgave-2"), PlainTown::new, PlainTown.CLOCK).trace("r1");
        assertEquals(
                "R1 tall-0 2024: 52 antall (definisjon 1)\n"
                        + "  <- input/eksempelvik/2024/data/tall.csv:1  tall-0;52\n",
                trace);
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
        return new Verification(place.resolve("2024/utgave-" + edition), VerificationTest::agreeing, PlainTown.CLOCK)
                .run(Optional.of(receipt).filter(r -> !r.isEmpty()));
    }

    /**
     * Someone who writes everything anew changes the input too, so what is recomputed is what the package says; here that is
     * taken for granted where the real recomputation differs, which makes it the hardest case.
     */
    private static Pipeline agreeing(Workspace workspace) {
        PlainTown town = new PlainTown(workspace);
        return new Pipeline() {
            @Override
            public Checked<Intake.Shared> shared() {
                return town.shared();
            }

            @Override
            public Checked<Dataset> read(ReportFolder folder) {
                return town.read(folder);
            }

            @Override
            public Checked<Draft> draft(ReportFolder folder, Release release, Past past) {
                return town.draft(folder, release, past).map(d -> {
                    SortedMap<String, byte[]> files = new TreeMap<>();
                    Path open = workspace.templates().getParent();
                    d.files().keySet().forEach(name -> files.put(name, bytes(open.resolve(name))));
                    return new Draft(files, d.manifest(), d.behind());
                });
            }
        };
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
    private static void numberAndManifest(Path open, Random chance) throws IOException {
        Path data = open.resolve("tilstandsrapport-eksempelvik-2024.data.json");
        Files.writeString(data, Files.readString(data).replace("118", Integer.toString(120 + chance.nextInt(80))));
        write(open, manifest(open), m -> m);
    }

    private static PublicManifest manifest(Path open) throws IOException {
        return PublicManifest.read(Files.readAllBytes(open.resolve(Publisher.MANIFEST)))
                .orElseThrow();
    }

    private interface Change {
        PublicManifest of(PublicManifest manifest);
    }

    /** With the hashes of the files as they are now. */
    private static void write(Path open, PublicManifest m, Change change) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String name : m.files().keySet()) {
            hashes.put(name, Hash.of(Files.readAllBytes(open.resolve(name))));
        }
        PublicManifest fresh = new PublicManifest(
                m.toolVersion(),
                m.report(),
                m.edition(),
                m.date(),
                m.reason(),
                m.previousReceipt(),
                m.commitment(),
                hashes);
        Files.write(open.resolve(Publisher.MANIFEST), change.of(fresh).toBytes());
    }

    /** As if nothing had been issued after the edition: its history and its packages are gone. */
    private static void cut(Path place, int edition) throws IOException {
        Path history = place.resolve(Archive.HISTORY);
        Files.write(
                history,
                Chain.read(Files.readAllBytes(open(place, edition).resolve(Publisher.BEFORE)))
                        .with(Files.readAllBytes(open(place, edition).resolve(Archive.OWN_LINES)))
                        .bytes());
        for (int later = edition + 1; later <= EDITIONS; later++) {
            delete(place.resolve("2024/utgave-" + later));
        }
    }

    private interface Words {
        String of(String data);
    }

    /** Gives an edition the figures of another, or new ones, and writes all that follows anew: manifests, lines, history. */
    private static void rewrite(Path place, int edition, int from, Words words) throws IOException {
        String name = "tilstandsrapport-eksempelvik-2024.data.json";
        Files.writeString(
                open(place, edition).resolve(name),
                words.of(Files.readString(open(original, from).resolve(name))));
        Chain chain = Chain.EMPTY;
        for (int n = 1; n <= EDITIONS; n++) {
            Path open = open(place, n);
            Chain own = Chain.read(Files.readAllBytes(
                            open(original, n == edition ? from : n).resolve(Publisher.BEFORE)))
                    .with(Files.readAllBytes(
                            open(original, n == edition ? from : n).resolve(Archive.OWN_LINES)));
            int shown = n == edition ? from : n;
            int number = n;
            List<Line.Figure> figures = own.figures().stream()
                    .filter(f -> f.edition() == shown)
                    .map(f -> new Line.Figure(
                            f.report(),
                            number,
                            f.key(),
                            f.definitionVersion(),
                            f.unit(),
                            f.priceYear(),
                            f.status(),
                            f.value(),
                            f.numerator(),
                            f.denominator(),
                            f.preliminary(),
                            f.mark(),
                            f.sources(),
                            f.previous()))
                    .toList();
            Files.write(open.resolve(Publisher.BEFORE), chain.bytes());
            PublicManifest old = manifest(open);
            Optional<String> receipt = chain.lastReceipt();
            write(
                    open,
                    old,
                    m -> new PublicManifest(
                            m.toolVersion(),
                            m.report(),
                            m.edition(),
                            m.date(),
                            m.reason(),
                            receipt,
                            m.commitment(),
                            m.files()));
            String hash = Hash.of(Files.readAllBytes(open.resolve(Publisher.MANIFEST)));
            byte[] lines = chain.append(
                            figures, new Line.End(old.report(), n, old.date(), old.reason(), 0, hash, Chain.START))
                    .getBytes(StandardCharsets.UTF_8);
            Files.write(open.resolve(Archive.OWN_LINES), lines);
            chain = chain.with(lines);
        }
        Files.write(place.resolve(Archive.HISTORY), chain.bytes());
    }

    private static Path copy(Path from, String name) throws IOException {
        Path to = temp.resolve(name);
        Files.createDirectories(to.getParent());
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
        return to;
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path entry : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
