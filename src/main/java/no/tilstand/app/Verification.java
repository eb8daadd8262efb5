package no.tilstand.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Checked;
import no.tilstand.history.Chain;
import no.tilstand.history.Hash;
import no.tilstand.history.InternalManifest;
import no.tilstand.history.Line;
import no.tilstand.history.PublicManifest;
import no.tilstand.report.Release;

/**
 * Whether a package is what was issued. It needs nothing but the package: what stands outside it (the archive's history, the
 * receipt, the internal half) is held against it when it is there, and named when it is not.
 */
final class Verification {
    /** What was found, the differences in the order in which they were looked for. */
    record Report(
            Optional<PublicManifest> manifest, List<String> same, List<String> different, List<String> notChecked) {}

    private final Path folder;
    private final Path open;
    private final Path internal;
    private final Function<Workspace, Pipeline> pipelines;
    private final Clock clock;
    private final List<String> same = new ArrayList<>();
    private final List<String> different = new ArrayList<>();
    private final List<String> notChecked = new ArrayList<>();

    /** How many editions the history has up to this one, itself included; 0 when it cannot be read. */
    private int ownEnds;

    /** @param folder the package, with {@code offentlig/} in it */
    Verification(Path folder, Function<Workspace, Pipeline> pipelines, Clock clock) {
        this.folder = folder;
        this.open = folder.resolve(Archive.PUBLIC);
        this.internal = folder.resolve(Archive.INTERNAL);
        this.pipelines = pipelines;
        this.clock = clock;
    }

    Report run(Optional<String> receipt) throws IOException {
        if (!Files.isDirectory(open)) {
            throw new CannotRun(
                    "fant ikke mappen " + Archive.PUBLIC + "/ i " + folder + "; pek på mappen utgave-1 eller lignende");
        }
        if (!Files.isRegularFile(open.resolve(Publisher.MANIFEST))) {
            different.add(Archive.PUBLIC + "/" + Publisher.MANIFEST + " er borte");
            return new Report(Optional.empty(), same, different, notChecked);
        }
        byte[] bytes = Files.readAllBytes(open.resolve(Publisher.MANIFEST));
        Optional<PublicManifest> manifest = PublicManifest.read(bytes);
        if (manifest.isEmpty()) {
            different.add("manifestet kan ikke leses: det er skadet, eller skrevet av en nyere versjon av verktøyet");
            return new Report(manifest, same, different, notChecked);
        }
        Chain chain = lines(manifest.get(), Hash.of(bytes));
        files(Archive.PUBLIC, open, manifest.get().files(), List.of(Publisher.MANIFEST, Archive.OWN_LINES));
        internal(manifest.get());
        Chain whole = archive(manifest.get(), chain);
        receipt(receipt, whole);
        if (different.isEmpty()) {
            recompute(manifest.get());
        } else {
            notChecked.add("om tallene kan regnes ut på nytt, siden pakken er endret");
        }
        return new Report(manifest, same, different, notChecked);
    }

    /** The lines of the history, as the package itself has them. */
    private Chain lines(PublicManifest manifest, String manifestHash) throws IOException {
        Path before = open.resolve(Publisher.BEFORE);
        Path own = open.resolve(Archive.OWN_LINES);
        if (!Files.isRegularFile(before) || !Files.isRegularFile(own)) {
            different.add(
                    "pakken mangler linjene i historikken (" + Publisher.BEFORE + " eller " + Archive.OWN_LINES + ")");
            return Chain.EMPTY;
        }
        Chain chain = Chain.read(Files.readAllBytes(before)).with(Files.readAllBytes(own));
        ownEnds = chain.ends().size();
        if (!chain.wrong().isEmpty() || !chain.torn().isEmpty() || chain.ends().isEmpty()) {
            different.add("historikken i pakken henger ikke sammen"
                    + chain.wrong().stream()
                            .findFirst()
                            .map(p -> " fra linje " + p.line())
                            .orElse(" på slutten")
                    + ": en linje er endret, fjernet, lagt til eller flyttet");
        } else if (!chain.ends().get(chain.ends().size() - 1).manifest().equals(manifestHash)) {
            different.add("manifestet er et annet enn det historikken ble ført med: det er endret etterpå");
        } else if (!fits(chain.ends().get(chain.ends().size() - 1), manifest)) {
            different.add("den siste linjen i historikken i pakken sier noe annet enn manifestet: den er endret");
        } else {
            same.add("historikken henger sammen fra første linje, "
                    + chain.texts().size() + " linjer");
        }
        return chain;
    }

    private static boolean fits(Line.End end, PublicManifest manifest) {
        return end.report().equals(manifest.report())
                && end.edition() == manifest.edition()
                && end.date().equals(manifest.date())
                && end.reason().equals(manifest.reason());
    }

    private void files(String name, Path root, SortedMap<String, String> listed, List<String> apart)
            throws IOException {
        int before = different.size();
        SortedMap<String, Path> there = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(Files::isRegularFile)
                    .forEach(f -> there.put(root.relativize(f).toString().replace('\\', '/'), f));
        }
        for (Map.Entry<String, String> file : listed.entrySet()) {
            Path path = there.get(file.getKey());
            if (path == null) {
                different.add(name + "/" + file.getKey() + " er borte");
            } else if (!Hash.of(Files.readAllBytes(path)).equals(file.getValue())) {
                different.add(name + "/" + file.getKey() + " er ikke den filen som ble fastsatt");
            }
        }
        there.keySet().stream()
                .filter(f -> !listed.containsKey(f) && !apart.contains(f))
                .forEach(f -> different.add(name + "/" + f + " er lagt til etterpå"));
        if (different.size() == before) {
            same.add("alle " + listed.size() + " filene i " + name + "/ er som de ble fastsatt");
        }
    }

    private void internal(PublicManifest manifest) throws IOException {
        Path file = internal.resolve(Publisher.MANIFEST);
        if (!Files.isDirectory(internal)) {
            notChecked.add("inndata og tallene bak, siden " + Archive.INTERNAL + "/ ikke er med");
            return;
        }
        byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        Optional<InternalManifest> own = InternalManifest.read(bytes);
        if (own.isEmpty()) {
            different.add(Archive.INTERNAL + "/" + Publisher.MANIFEST + " er borte eller kan ikke leses");
        } else if (!InternalManifest.commitment(own.get().salt(), bytes).equals(manifest.commitment())) {
            different.add(Archive.INTERNAL + "/" + Publisher.MANIFEST
                    + " stemmer ikke med forpliktelsen i det offentlige manifestet: den er byttet ut eller endret");
        } else {
            files(Archive.INTERNAL, internal, own.get().files(), List.of(Publisher.MANIFEST));
        }
    }

    /** The history of the archive that the package lies in, when it lies in one. */
    private Chain archive(PublicManifest manifest, Chain own) throws IOException {
        Path place = folder.toAbsolutePath().normalize().getParent();
        Path history = place == null || place.getParent() == null
                ? null
                : place.getParent().resolve(Archive.HISTORY);
        if (history == null || !Files.isRegularFile(history)) {
            notChecked.add("historikken i arkivet, siden pakken er flyttet fra det");
            return own;
        }
        Chain chain = Chain.read(Files.readAllBytes(history));
        if (!chain.wrong().isEmpty()) {
            different.add("historikken i arkivet henger ikke sammen fra linje "
                    + chain.wrong().get(0).line() + ": en linje er endret, fjernet, lagt til eller flyttet");
        } else if (chain.texts().size() < own.texts().size()) {
            different.add("historikken i arkivet slutter før denne utgaven: den er kuttet");
        } else if (!follows(chain, own)) {
            different.add("historikken i arkivet er en annen enn den som var da utgaven ble fastsatt");
        } else {
            int later = chain.texts().size() - own.texts().size();
            same.add("historikken i arkivet har de samme linjene" + (later == 0 ? "" : ", og " + later + " senere"));
        }
        if (!chain.torn().isEmpty()) {
            different.add("historikken i arkivet ender midt i en utgave; fastsett rydder opp i det");
        }
        Archive archive = new Archive(Disk.LOCAL, place.getParent().getParent());
        if (!archive.edition(manifest.report(), manifest.edition())
                .equals(folder.toAbsolutePath().normalize())) {
            different.add("pakken er utgave " + manifest.edition() + " for "
                    + manifest.report().folder() + ", og ligger et annet sted i arkivet");
        }
        different.addAll(archive.disagreements(manifest.report()));
        return chain.texts().size() > own.texts().size() && chain.wrong().isEmpty() && follows(chain, own)
                ? chain
                : own;
    }

    private static boolean follows(Chain chain, Chain own) {
        return chain.texts().subList(0, own.texts().size()).equals(own.texts());
    }

    /** @param chain up to this edition, or past it: the receipt of a later edition vouches for this one too */
    private void receipt(Optional<String> given, Chain chain) {
        if (given.isEmpty()) {
            notChecked.add("kvitteringen, siden den ikke er oppgitt (--kvittering); uten den kan et arkiv som er"
                    + " skrevet helt på nytt, ikke avsløres");
            return;
        }
        String written = given.get().replaceAll("\\s", "").toLowerCase(java.util.Locale.ROOT);
        int at = chain.wrong().isEmpty() ? chain.receipts().indexOf(written) : -1;
        int own = ownEnds - 1;
        if (at >= 0 && at == own) {
            same.add("kvitteringen stemmer");
        } else if (at > own && own >= 0) {
            Line.End later = chain.ends().get(at);
            same.add("kvitteringen stemmer; den er fra utgave " + later.edition() + " for "
                    + later.report().folder() + ", som bygger på denne");
        } else {
            different.add("kvitteringen stemmer ikke: pakken eller historikken er skrevet på nytt eller kuttet, eller"
                    + " kvitteringen hører til en tidligere utgave");
        }
    }

    /** The report once more, from the archived input with the archived templates. */
    private void recompute(PublicManifest manifest) throws IOException {
        Path input = internal.resolve(Publisher.INPUT);
        if (!Files.isDirectory(input)) {
            return;
        }
        int cases = InternalManifest.read(Files.readAllBytes(internal.resolve(Publisher.MANIFEST)))
                .map(InternalManifest::caseFiles)
                .orElse(0);
        if (cases > 0) {
            notChecked.add("tallene fra fagsystemet: de " + cases + " uttrekksfilene er ikke arkivert");
            return;
        }
        Workspace workspace = new Workspace(
                input,
                input.resolve("input"),
                folder.resolve("ny"),
                folder.resolve("ny"),
                open.resolve(Publisher.TEMPLATES),
                open.resolve(Publisher.STYLES),
                clock);
        Optional<ReportFolder> report = ReportFolder.all(workspace.input()).stream()
                .filter(f -> f.year().equals(manifest.report().folder()))
                .findFirst();
        if (report.isEmpty()) {
            different.add("rapportmappen er ikke i " + Archive.INTERNAL + "/" + Publisher.INPUT);
            return;
        }
        Release.Edition edition =
                new Release.Edition(manifest.edition(), manifest.date(), manifest.reason(), manifest.previousReceipt());
        Checked<Draft> again = pipelines
                .apply(workspace)
                .draft(
                        report.get(),
                        Release.of(edition),
                        Past.of(Chain.read(Files.readAllBytes(open.resolve(Publisher.BEFORE)))));
        if (again.value().isEmpty() || again.hasErrors()) {
            different.add(
                    "rapporten kan ikke lages på nytt av de arkiverte inndataene med denne versjonen av verktøyet");
            return;
        }
        boolean sameVersion = manifest.toolVersion().equals(Version.NUMBER);
        for (Map.Entry<String, byte[]> file : again.value().get().files().entrySet()) {
            boolean pdf = file.getKey().endsWith(".pdf");
            if (pdf && !sameVersion) {
                notChecked.add("PDF-filen byte for byte: den er laget med versjon " + manifest.toolVersion()
                        + ", og dette er " + Version.NUMBER);
            } else if (!Arrays.equals(file.getValue(), Files.readAllBytes(open.resolve(file.getKey())))) {
                different.add(file.getKey() + " blir en annen når den lages på nytt av de arkiverte inndataene");
            } else {
                same.add(file.getKey() + " blir lik når den lages på nytt");
            }
        }
    }

    /** How a printed series came about: the figures under a mark, down to the lines of the input. */
    String trace(String mark) throws IOException {
        List<Line.Figure> figures = Chain.read(Files.readAllBytes(open.resolve(Archive.OWN_LINES))).figures().stream()
                .filter(f -> f.mark().equalsIgnoreCase(mark))
                .toList();
        if (figures.isEmpty()) {
            throw new CannotRun("rapporten har ikke merket " + mark + "; merkene står i vedlegget om kilder");
        }
        StringBuilder out = new StringBuilder();
        for (Line.Figure f : figures) {
            out.append(f.mark())
                    .append(' ')
                    .append(f.key().indicator())
                    .append(f.key().category().isEmpty() ? "" : " [" + f.key().category() + "]")
                    .append(f.key().area().isEmpty() ? "" : " @" + f.key().area())
                    .append(' ')
                    .append(f.key().period())
                    .append(": ")
                    .append(f.value()
                            .map(v -> v.toPlainString() + " " + f.unit())
                            .orElse(f.status().tag()))
                    .append(" (definisjon ")
                    .append(f.definitionVersion())
                    .append(")\n");
            if (f.numerator().isPresent() && f.denominator().isPresent()) {
                out.append("  = ")
                        .append(f.numerator().get().toPlainString())
                        .append(" av ")
                        .append(f.denominator().get().toPlainString())
                        .append('\n');
            }
            for (Line.Place place : f.sources()) {
                out.append("  <- ").append(place.file()).append(':').append(place.line());
                source(place).ifPresent(line -> out.append("  ").append(line));
                out.append('\n');
            }
        }
        return out.toString();
    }

    private Optional<String> source(Line.Place place) throws IOException {
        Path file = internal.resolve(Publisher.INPUT).resolve(place.file());
        if (place.line() == 0 || !place.file().endsWith(".csv") || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return place.line() <= lines.size() ? Optional.of(lines.get(place.line() - 1)) : Optional.empty();
    }
}
