package no.tilstand.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Checked;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Observation;
import no.tilstand.domain.ReportSettings;
import no.tilstand.domain.Value;
import no.tilstand.history.Chain;
import no.tilstand.history.FileList;
import no.tilstand.history.Hash;
import no.tilstand.history.InternalManifest;
import no.tilstand.history.Line;
import no.tilstand.history.PublicManifest;
import no.tilstand.history.ReportKey;
import no.tilstand.report.PublishedNumber;
import no.tilstand.report.Release;

/**
 * Issues an edition of a report: the draft once more, without «Utkast» and with its number and date, put into a package and
 * into the history.
 *
 * @param salt 64 random hexadecimal digits, a new one each time it is asked
 */
record Publisher(Workspace workspace, Pipeline pipeline, Disk disk, Supplier<String> salt) {
    static final String MANIFEST = "manifest.json";
    static final String TEMPLATES = "maler";
    static final String STYLES = "stiler";
    static final String DEFINITIONS = "definisjoner";
    static final String INPUT = "inndata";
    static final String FIGURES = "tall.jsonl";
    private static final String WARNING = "UNNTATT-OFFENTLIGHET.txt";

    /**
     * @param refused why nothing was issued, in words for the user; empty when it was
     * @param notes how an interrupted run was mended
     */
    record Result(
            Outcome outcome,
            List<String> refused,
            Optional<Path> edition,
            Optional<String> receipt,
            int number,
            List<String> notes) {}

    Result publish(ReportFolder folder, String reason, LocalDate date) {
        Desk desk = new Desk(workspace, pipeline, disk, Release.DRAFT);
        Archive archive = new Archive(disk, workspace.archive());
        Checked<Draft> unlocked = pipeline.draft(folder, Release.DRAFT, Past.in(workspace, archive));
        Outcome outcome = Outcome.of(folder, unlocked.diagnostics(), List.of());
        if (outcome.hasErrors() || unlocked.value().isEmpty()) {
            return refused(
                    outcome, List.of("rapporten har feil; rett dem, kjør bygg og les utkastet på nytt"), List.of());
        }
        ReportKey report = key(folder, unlocked.value().get().behind().settings());
        Path place = archive.place(report);
        try (OutputLock lock = OutputLock.on(new OutputSet(disk, place), workspace.show(place))) {
            List<String> notes = archive.recover(report, lock);
            Chain chain = archive.chain(report);
            Optional<String> damage = damage(place, chain);
            if (damage.isPresent()) {
                return refused(outcome, List.of(damage.get()), notes);
            }
            List<String> disagreements = archive.disagreements(report);
            if (!disagreements.isEmpty()) {
                return refused(
                        outcome,
                        List.of("arkivet i " + workspace.show(place) + " er ikke helt: " + disagreements.get(0)
                                + "; hent hele mappen fra en sikkerhetskopi"),
                        notes);
            }
            Draft first = unlocked.value().get();
            List<ReportKey> former = Past.former(
                    folder, first.behind().settings(), first.behind().municipalities());
            Histories histories = Histories.in(archive, report, chain, former);
            for (ReportKey key : former) {
                damage = damage(archive.place(key), histories.chains().get(key.place()));
                if (damage.isPresent()) {
                    return refused(outcome, List.of(damage.get()), notes);
                }
            }
            // Somebody may have issued something since the draft was made above, or an interrupted issue was finished.
            Past past = histories.past();
            boolean same = past.before(
                            folder, first.behind().settings(), first.behind().municipalities())
                    .equals(Checked.of(first.behind().past()));
            Draft draft = same ? first : again(folder, Release.DRAFT, past);
            int number = chain.next(report);
            List<String> against = against(draft, desk.folderOf(folder), number, reason, date, chain, report);
            if (!against.isEmpty()) {
                return refused(outcome, against, notes);
            }
            Release.Edition edition = new Release.Edition(number, date, reason, chain.lastReceipt());
            Draft issued = again(folder, Release.of(edition), past);
            return issue(outcome, archive, histories, edition, issued, notes);
        } catch (IOException e) {
            throw new CannotRun("kan ikke skrive " + workspace.show(place) + Disk.reason(e), e);
        }
    }

    /** Why nothing can be held against a history; empty when it can. */
    private Optional<String> damage(Path place, Chain chain) {
        String which = "historikken i " + workspace.show(place);
        if (chain.isNewer()) {
            return Optional.of(
                    which + " er ført av en nyere versjon av verktøyet; fastsett med den, eller en som er nyere");
        }
        return chain.wrong().stream()
                .findFirst()
                .map(p ->
                        which + " henger ikke sammen fra linje " + p.line() + "; kjør verifiser på den siste utgaven");
    }

    private Draft again(ReportFolder folder, Release release, Past past) {
        return pipeline.draft(folder, release, past)
                .value()
                .orElseThrow(() -> new IllegalStateException("what could be drafted cannot be issued"));
    }

    static ReportKey key(ReportFolder folder, ReportSettings settings) {
        return new ReportKey(settings.municipalityNumber(), settings.district(), settings.year(), folder.year());
    }

    private static Result refused(Outcome outcome, List<String> why, List<String> notes) {
        return new Result(outcome, why, Optional.empty(), Optional.empty(), 0, notes);
    }

    /** Everything that speaks against issuing the report now. */
    private List<String> against(
            Draft draft, Path made, int number, String reason, LocalDate date, Chain chain, ReportKey report) {
        List<String> against = new ArrayList<>();
        if (!draft.files().keySet().stream().allMatch(name -> disk.exists(made.resolve(name)))) {
            against.add("det finnes ikke noe utkast i " + workspace.show(made) + "; kjør bygg og les utkastet først");
        } else if (!sameAsMade(draft, made)) {
            against.add("dataene eller arkivet er endret siden utkastet i " + workspace.show(made)
                    + " ble laget; kjør bygg og les utkastet på nytt");
        }
        List<String> preliminary = draft.behind().numbers().stream()
                .filter(n -> n.value() instanceof Value.Counted c && c.preliminary())
                .map(n -> n.key().indicator())
                .filter(id -> !draft.behind().settings().acceptedPreliminary().contains(id))
                .distinct()
                .toList();
        if (!preliminary.isEmpty()) {
            against.add("rapporten har foreløpige tall for " + String.join(", ", preliminary)
                    + "; vent på de endelige, eller skriv id-ene i godtaForelopige i rapport.json");
        }
        if (number > 1 && reason.isBlank()) {
            against.add("utgave " + (number - 1)
                    + " er fastsatt; en ny utgave trenger --grunn med det som er rettet, og hvorfor");
        }
        if (date.getYear() < report.year()) {
            against.add("datoen " + date + " er før året rapporten gjelder, " + report.year()
                    + "; se om klokken går riktig, eller bruk --dato");
        }
        chain.ends().stream()
                .filter(e -> e.report().equals(report))
                .map(Line.End::date)
                .max(LocalDate::compareTo)
                .filter(date::isBefore)
                .ifPresent(last -> against.add("datoen " + date + " er før den forrige utgaven, " + last
                        + "; se om klokken går riktig, eller bruk --dato"));
        return against;
    }

    private boolean sameAsMade(Draft draft, Path made) {
        try {
            for (Map.Entry<String, byte[]> file : draft.files().entrySet()) {
                if (!Arrays.equals(file.getValue(), disk.read(made.resolve(file.getKey())))) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new CannotRun("kan ikke lese " + workspace.show(made) + Disk.reason(e), e);
        }
    }

    private Result issue(
            Outcome outcome,
            Archive archive,
            Histories histories,
            Release.Edition edition,
            Draft issued,
            List<String> notes)
            throws IOException {
        ReportKey report = histories.report();
        SortedMap<String, byte[]> internal = internal(issued, report, edition.number());
        String secret = salt.get();
        List<String> cases = InputNames.caseFiles(issued.behind().files());
        byte[] internalManifest =
                new InternalManifest(secret, FileList.of(internal), cases.size(), digest(cases)).toBytes();
        internal.put(MANIFEST, internalManifest);

        SortedMap<String, byte[]> open = new TreeMap<>(issued.files());
        copy(workspace.templates(), TEMPLATES, open);
        copy(workspace.styles(), STYLES, open);
        definitions(issued.behind().files(), open);
        open.putAll(histories.files());
        byte[] manifest = new PublicManifest(
                        Version.NUMBER,
                        report,
                        edition.number(),
                        edition.date(),
                        edition.reason(),
                        edition.previousReceipt(),
                        InternalManifest.commitment(secret, internalManifest),
                        FileList.of(open))
                .toBytes();
        String manifestHash = Hash.of(manifest);
        String lines = histories
                .own()
                .append(
                        issued.behind().numbers().stream()
                                .map(n -> line(n, report, edition.number()))
                                .toList(),
                        new Line.End(
                                report,
                                edition.number(),
                                edition.date(),
                                edition.reason(),
                                0,
                                manifestHash,
                                Chain.START));
        open.put(MANIFEST, manifest);
        open.put(Archive.OWN_LINES, lines.getBytes(StandardCharsets.UTF_8));

        SortedMap<String, byte[]> all = new TreeMap<>();
        open.forEach((name, bytes) -> all.put(Archive.PUBLIC + "/" + name, bytes));
        internal.forEach((name, bytes) -> all.put(Archive.INTERNAL + "/" + name, bytes));
        archive.add(report, edition.number(), all, lines.getBytes(StandardCharsets.UTF_8));
        String end = lines.lines().reduce((a, b) -> b).orElseThrow();
        return new Result(
                outcome,
                List.of(),
                Optional.of(archive.edition(report, edition.number())),
                Optional.of(Chain.receipt(manifestHash, end)),
                edition.number(),
                notes);
    }

    /** The registers as they were, so that whoever has only the public half can see how each figure was defined. */
    private void definitions(List<String> files, SortedMap<String, byte[]> open) throws IOException {
        for (String file : files) {
            if (file.endsWith("/indikatorer.json")) {
                open.put(DEFINITIONS + "/" + file, disk.read(workspace.root().resolve(file)));
            }
        }
    }

    private SortedMap<String, byte[]> internal(Draft issued, ReportKey report, int edition) throws IOException {
        SortedMap<String, byte[]> internal = new TreeMap<>();
        for (String file : issued.behind().files()) {
            if (!InputNames.isCaseFile(file)) {
                internal.put(INPUT + "/" + file, disk.read(workspace.root().resolve(file)));
            }
        }
        internal.put(
                FIGURES,
                Chain.text(issued.behind().open().chosen().values().stream()
                                .map(o -> open(o, issued.behind(), report, edition))
                                .toList())
                        .getBytes(StandardCharsets.UTF_8));
        internal.put(
                WARNING,
                ("Unntatt offentlighet: offentleglova § 13, jf. barnevernsloven § 13-1.\n"
                                + "Mappen har tall som kan vise til enkeltbarn. Den skal ikke sendes med rapporten.\n")
                        .getBytes(StandardCharsets.UTF_8));
        return internal;
    }

    /** One digest over all the case files, so that a change of any of them can be shown without one of them being kept. */
    private String digest(List<String> cases) throws IOException {
        List<String> hashes = new ArrayList<>();
        for (String file : cases) {
            hashes.add(Hash.of(disk.read(workspace.root().resolve(file))));
        }
        hashes.sort(String::compareTo);
        return Hash.of(String.join("\n", hashes));
    }

    /** @param folder may be a shortcut: what stands behind it goes into the package */
    private static void copy(Path folder, String to, SortedMap<String, byte[]> files) throws IOException {
        Path from = folder.toRealPath();
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = from.relativize(file).toString().replace('\\', '/');
                files.put(to + "/" + name, Files.readAllBytes(file));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A figure behind the report, with nothing hidden. */
    private static Line.Figure open(Observation o, Draft.Behind behind, ReportKey report, int edition) {
        Optional<Indicator> indicator =
                Optional.ofNullable(behind.register().get(o.key().indicator()));
        return line(
                o.key(),
                indicator,
                o.value(),
                o.value().counted().map(c -> c.number()),
                "",
                List.of(o.source().location()),
                report,
                edition);
    }

    /** A printed number as a line of the history, before it has its place in the chain. */
    static Line.Figure line(PublishedNumber n, ReportKey report, int edition) {
        return line(
                n.key(),
                Optional.of(n.indicator()),
                n.value(),
                n.value().counted().map(c -> c.number().setScale(n.decimals(), RoundingMode.HALF_UP)),
                n.mark(),
                n.sources(),
                report,
                edition);
    }

    private static Line.Figure line(
            CellKey key,
            Optional<Indicator> indicator,
            Value value,
            Optional<BigDecimal> number,
            String mark,
            List<Location> sources,
            ReportKey report,
            int edition) {
        Optional<Value.Counted> known = value.counted();
        return new Line.Figure(
                report,
                edition,
                new Line.FigureKey(
                        key.indicator(),
                        key.category(),
                        key.area(),
                        key.period().toString(),
                        indicator.map(i -> i.basis().tag()).orElse("")),
                indicator.map(Indicator::definitionVersion).orElse(1),
                indicator.map(i -> i.unit().tag()).orElse(""),
                indicator.flatMap(Indicator::priceYear).orElse(0),
                value.fold(
                        c -> Line.Status.KNOWN,
                        () -> Line.Status.HIDDEN,
                        m -> Line.Status.MISSING,
                        () -> Line.Status.NOT_APPLICABLE),
                number,
                known.flatMap(Value.Counted::share).map(s -> s.numerator()),
                known.flatMap(Value.Counted::share).map(s -> s.denominator()),
                known.map(Value.Counted::preliminary).orElse(false),
                mark,
                sources.stream().map(l -> new Line.Place(l.path(), l.line())).toList(),
                Chain.START);
    }
}
