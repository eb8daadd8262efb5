package no.tilstand.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.tilstand.history.Chain;
import no.tilstand.history.Hash;
import no.tilstand.history.InternalManifest;
import no.tilstand.history.Line;
import no.tilstand.history.LineDifference;
import no.tilstand.history.PublicManifest;
import no.tilstand.history.Schema;
import no.tilstand.render.PublishedFile;

/**
 * Whether a package is what was issued. It needs nothing but the package: what stands outside it (the archive's history, the
 * receipt, the internal half) is held against it when it is there, and named when it is not.
 */
final class Verification {
    /** What was found, the differences in the order in which they were looked for. */
    record Report(
            Optional<PublicManifest> manifest, List<String> same, List<String> different, List<String> notChecked) {}

    private static final String DATA = ".data.json";
    /** SHA-256 in hexadecimal. */
    private static final Pattern RECEIPT = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Path open;
    private final Path internal;
    private final Function<Workspace, Pipeline> pipelines;
    private final Clock clock;
    private final Remarks remarks = new Remarks();

    /** @param folder the package, with {@code offentlig/} in it */
    Verification(Path folder, Function<Workspace, Pipeline> pipelines, Clock clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.open = this.folder.resolve(Archive.PUBLIC);
        this.internal = this.folder.resolve(Archive.INTERNAL);
        this.pipelines = pipelines;
        this.clock = clock;
    }

    /**
     * @param receipt what was written down when the edition was issued
     * @throws CannotRun when this is no package, or one that only a newer version of the tool can read
     */
    Report run(Optional<String> receipt) throws IOException {
        receipt.map(Verification::plain).ifPresent(Verification::refuseMistyped);
        if (!Files.isDirectory(open)) {
            throw new CannotRun(
                    "fant ikke mappen " + Archive.PUBLIC + "/ i " + folder + "; pek på mappen utgave-1 eller lignende");
        }
        Path file = open.resolve(Publisher.MANIFEST);
        if (!Files.isRegularFile(file)) {
            remarks.different(Archive.PUBLIC + "/" + Publisher.MANIFEST
                    + " er borte: uten det kan ikke resten av pakken kontrolleres");
            return report(Optional.empty());
        }
        byte[] bytes = Files.readAllBytes(file);
        refuseNewer(bytes);
        Optional<PublicManifest> manifest = PublicManifest.read(bytes);
        if (manifest.isEmpty()) {
            remarks.different(
                    Archive.PUBLIC + "/" + Publisher.MANIFEST
                            + " kan ikke leses: det er skadet eller endret, og uten det kan ikke resten av pakken kontrolleres");
            return report(manifest);
        }
        PublicManifest own = manifest.get();
        Chain chain = lines();
        int ends = chain.ends().size();
        data(own, chain);
        end(own, chain, Hash.of(bytes));
        PackageFiles.in(open, List.of(Publisher.MANIFEST, Archive.OWN_LINES)).against(own.files(), remarks);
        Optional<InternalManifest> behind = internal(own);
        Chain whole = archive(own, chain);
        receipt(receipt, whole, ends);
        if (behind.isPresent() && remarks.different().isEmpty()) {
            new Recomputation(folder, pipelines, clock, remarks).run(own, behind.get(), figuresOf(chain));
        } else if (behind.isPresent()) {
            remarks.notChecked("om tallene kan regnes ut på nytt, siden pakken er endret");
        }
        return report(manifest);
    }

    private Report report(Optional<PublicManifest> manifest) {
        return new Report(manifest, remarks.same(), remarks.different(), remarks.notChecked());
    }

    private static String plain(String receipt) {
        return receipt.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    /** Half a receipt says nothing of the package, and must not be taken for a difference in it. */
    private static void refuseMistyped(String receipt) {
        if (!RECEIPT.matcher(receipt).matches()) {
            throw new CannotRun("kvitteringen er ikke hel: den skal ha 64 tegn, sifre og bokstavene a til f; her står "
                    + (receipt.isEmpty() ? "ingenting" : receipt.length() + " tegn")
                    + "\n  råd: kopier hele kvitteringen fra saken");
        }
    }

    /** A manifest that was damaged into something that looks newer is not the one that the history knows. */
    private void refuseNewer(byte[] bytes) throws IOException {
        Optional<Schema> newer = Schema.of(bytes).filter(s -> s.isNewerThan(PublicManifest.SCHEMA));
        Path lines = open.resolve(Archive.OWN_LINES);
        boolean known = Files.isRegularFile(lines)
                && new String(Files.readAllBytes(lines), StandardCharsets.UTF_8).contains(Hash.of(bytes));
        if (newer.isPresent() && known) {
            throw new CannotRun("pakken er skrevet av en nyere versjon av verktøyet (" + newer.get()
                    + "; denne kjenner til og med " + PublicManifest.SCHEMA
                    + ")\n  råd: kontroller den med den versjonen, eller en som er nyere");
        }
    }

    /**
     * How the numbers under a mark came about.
     *
     * @param everything whether to show what is not printed as well
     */
    String trace(String mark, boolean everything) throws IOException {
        if (!Files.isRegularFile(open.resolve(Archive.OWN_LINES))) {
            throw new CannotRun("fant ikke " + Archive.PUBLIC + "/" + Archive.OWN_LINES + " i " + folder
                    + "; pek på mappen utgave-1 eller lignende");
        }
        return Trace.of(folder, Recomputation.input(folder, pipelines, clock), everything)
                .of(mark);
    }

    /** The lines of the history, as the package itself has them. */
    private Chain lines() throws IOException {
        for (String name : List.of(Histories.OWN, Archive.OWN_LINES)) {
            if (!Files.isRegularFile(open.resolve(name))) {
                remarks.different(Archive.PUBLIC + "/" + name + " er borte: pakken mangler linjer i historikken");
                return Chain.EMPTY;
            }
        }
        Chain chain = Chain.read(Files.readAllBytes(open.resolve(Histories.OWN)))
                .with(Files.readAllBytes(open.resolve(Archive.OWN_LINES)));
        if (chain.isNewer()) {
            throw new CannotRun(
                    "historikken i pakken har linjer fra en nyere versjon av verktøyet enn denne, eller er endret"
                            + "\n  råd: kontroller den med den versjonen, eller en som er nyere");
        }
        if (!chain.wrong().isEmpty() || !chain.torn().isEmpty() || chain.ends().isEmpty()) {
            remarks.different("historikken i pakken henger ikke sammen"
                    + chain.wrong().stream()
                            .findFirst()
                            .map(p -> " fra linje " + p.line())
                            .orElse(" på slutten")
                    + ": en linje er endret, fjernet, lagt til eller flyttet");
        } else {
            remarks.same("historikken i pakken henger sammen fra første linje, "
                    + chain.texts().size() + " linjer");
        }
        return chain;
    }

    /** The figures of the edition itself. */
    private static List<Line.Figure> figuresOf(Chain chain) {
        return chain.ends().isEmpty()
                ? List.of()
                : chain.figures().stream()
                        .filter(f -> f.edition() == last(chain).edition()
                                && f.report().equals(last(chain).report()))
                        .toList();
    }

    private static Line.End last(Chain chain) {
        return chain.ends().get(chain.ends().size() - 1);
    }

    /** What the data file says against what was written in the history. */
    private void data(PublicManifest manifest, Chain chain) throws IOException {
        Optional<String> name = manifest.files().names().stream()
                .filter(n -> n.endsWith(DATA) && !n.contains("/"))
                .findFirst();
        if (name.isEmpty()
                || !Files.isRegularFile(open.resolve(name.get()))
                || chain.ends().isEmpty()) {
            return;
        }
        Optional<Told> data = read(name.get());
        if (data.isEmpty()) {
            remarks.different(
                    Archive.PUBLIC + "/" + name.get() + " kan ikke leses: den er skadet, kuttet eller endret for hånd");
            return;
        }
        Told history = Told.of("historikken", figuresOf(chain));
        data.get()
                .against(history)
                .ifPresentOrElse(
                        d -> remarks.different(d + ": tallet er endret etterpå, i den ene eller den andre"),
                        () -> remarks.same("datafilen og historikken har de samme "
                                + history.figures().size() + " tallene"));
    }

    private Optional<Told> read(String name) throws IOException {
        try {
            return Optional.of(Told.in("datafilen", PublishedFile.read(Files.readAllBytes(open.resolve(name)))));
        } catch (PublishedFile.NotOurs damaged) {
            return Optional.empty();
        }
    }

    private void end(PublicManifest manifest, Chain chain, String manifestHash) {
        if (chain.ends().isEmpty()) {
            return;
        }
        Line.End end = last(chain);
        if (!end.manifest().equals(manifestHash)) {
            remarks.different("manifestet er et annet enn det historikken ble ført med:"
                    + " manifestet eller historikken er skrevet om etterpå");
        } else if (!end.report().equals(manifest.report())
                || end.edition() != manifest.edition()
                || !end.date().equals(manifest.date())
                || !end.reason().equals(manifest.reason())) {
            remarks.different(
                    "den siste linjen i historikken i pakken sier noe annet enn manifestet: den er endret etterpå");
        }
    }

    /** Its manifest, when the internal half is there. */
    private Optional<InternalManifest> internal(PublicManifest manifest) throws IOException {
        if (!Files.isDirectory(internal)) {
            remarks.notChecked("inndata og tallene bak, siden " + Archive.INTERNAL + "/ ikke er med");
            return Optional.empty();
        }
        Path file = internal.resolve(Publisher.MANIFEST);
        byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        Optional<InternalManifest> own = InternalManifest.read(bytes);
        if (own.isEmpty()) {
            remarks.different(Archive.INTERNAL + "/" + Publisher.MANIFEST
                    + " er borte eller kan ikke leses: uten det kan ikke inndataene kontrolleres");
        } else if (!InternalManifest.commitment(own.get().salt(), bytes).equals(manifest.commitment())) {
            remarks.different(Archive.INTERNAL + "/" + Publisher.MANIFEST
                    + " stemmer ikke med forpliktelsen i det offentlige manifestet: det er byttet ut eller endret");
        } else {
            PackageFiles.in(internal, List.of(Publisher.MANIFEST))
                    .against(own.get().files(), remarks);
        }
        return own;
    }

    /** The history of the archive that the package lies in, when it lies in one; else that of the package. */
    private Chain archive(PublicManifest manifest, Chain own) throws IOException {
        Path year = folder.getParent();
        Path place = year == null ? null : year.getParent();
        if (place == null || !Files.isRegularFile(place.resolve(Archive.HISTORY))) {
            remarks.notChecked("historikken i arkivet, siden pakken er flyttet fra det");
            return own;
        }
        Chain chain = Chain.read(Files.readAllBytes(place.resolve(Archive.HISTORY)));
        held(chain, longest(place, own), own.texts().size());
        Archive archive = new Archive(Disk.LOCAL, place.getParent());
        if (!archive.edition(manifest.report(), manifest.edition()).equals(folder)) {
            remarks.different("pakken er utgave " + manifest.edition() + " for "
                    + manifest.report().folder()
                    + ", og ligger et annet sted i arkivet: den er lagt på en annens plass");
        }
        archive.disagreements(manifest.report()).forEach(remarks::different);
        boolean goesOn = chain.texts().size() > own.texts().size()
                && chain.wrong().isEmpty()
                && chain.texts().subList(0, own.texts().size()).equals(own.texts());
        return goesOn ? chain : own;
    }

    /** @param until how many lines there are up to this edition */
    private void held(Chain chain, List<String> known, int until) {
        List<String> now = new ArrayList<>(chain.texts());
        if (!chain.torn().isEmpty()) {
            boolean stopped =
                    known.size() >= now.size() && known.subList(0, now.size()).equals(now);
            remarks.different("historikken i arkivet ender midt i en utgave (linje " + (now.size() + 1)
                    + "): en fastsetting ble avbrutt, eller linjer er fjernet eller lagt til for hånd; neste fastsett"
                    + " legger de løse linjene til side");
            if (stopped) {
                return;
            }
            chain.torn().lines().forEach(now::add);
        }
        Optional<LineDifference> difference = LineDifference.between(now, known);
        boolean later = difference.isPresent() && difference.get().kind() == LineDifference.Kind.APPENDED;
        if (chain.isNewer() && later) {
            remarks.notChecked("historikken i arkivet fra linje "
                    + difference.get().line() + ", siden den er ført videre av en nyere versjon av verktøyet");
        } else if (difference.isPresent()) {
            remarks.different(told(difference.get()));
        } else {
            int more = now.size() - until;
            remarks.same("historikken i arkivet har de samme linjene" + (more == 0 ? "" : ", og " + more + " senere"));
        }
    }

    private static String told(LineDifference difference) {
        String meaning = switch (difference.kind()) {
            case CUT -> ": senere utgaver er tatt bort fra historikken";
            case APPENDED -> ": ingen pakke i arkivet har den linjen";
            default -> ": pakkene i arkivet viser hva som sto der";
        };
        return "historikken i arkivet: linje " + difference.line() + " "
                + difference.kind().words() + meaning;
    }

    /** The lines of the package in the archive that has most of them and is whole in itself. */
    private static List<String> longest(Path place, Chain own) throws IOException {
        List<String> longest = own.wrong().isEmpty() ? own.texts() : List.of();
        List<Path> halves;
        try (Stream<Path> all = Files.walk(place, 3)) {
            halves = all.filter(p -> p.endsWith(Archive.PUBLIC) && Files.isDirectory(p))
                    .sorted()
                    .toList();
        }
        for (Path half : halves) {
            Path before = half.resolve(Histories.OWN);
            Path lines = half.resolve(Archive.OWN_LINES);
            if (Files.isRegularFile(before) && Files.isRegularFile(lines)) {
                Chain chain = Chain.read(Files.readAllBytes(before)).with(Files.readAllBytes(lines));
                if (chain.wrong().isEmpty()
                        && chain.torn().isEmpty()
                        && chain.texts().size() > longest.size()) {
                    longest = chain.texts();
                }
            }
        }
        return longest;
    }

    /**
     * @param chain up to this edition, or past it: the receipt of a later edition vouches for this one too
     * @param ends how many editions the history has up to this one, itself included; 0 when it cannot be read
     */
    private void receipt(Optional<String> given, Chain chain, int ends) {
        if (given.isEmpty()) {
            remarks.notChecked("kvitteringen, siden den ikke er oppgitt (--kvittering); uten den kan et arkiv som er"
                    + " skrevet helt på nytt, ikke avsløres");
            return;
        }
        String written = plain(given.get());
        int at = chain.wrong().isEmpty() ? chain.receipts().indexOf(written) : -1;
        int own = ends - 1;
        if (at >= 0 && at == own) {
            remarks.same("kvitteringen stemmer");
        } else if (at > own && own >= 0) {
            Line.End later = chain.ends().get(at);
            remarks.same("kvitteringen stemmer; den er fra utgave " + later.edition() + " for "
                    + later.report().folder() + ", som bygger på denne");
        } else {
            remarks.different(
                    "kvitteringen stemmer ikke: pakken eller historikken er skrevet på nytt eller kuttet, eller"
                            + " kvitteringen hører til en tidligere utgave");
        }
    }
}
