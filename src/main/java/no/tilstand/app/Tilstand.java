package no.tilstand.app;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.IntSupplier;
import no.tilstand.diagnostics.Checked;
import no.tilstand.domain.Dataset;
import no.tilstand.history.Issued;
import no.tilstand.render.FigureWords;
import no.tilstand.render.HistoryText;
import no.tilstand.report.Release;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line: common options, and what happens without a command (bygg, for every report folder). */
@Command(
        name = "tilstand",
        description = "Lager tilstandsrapporten for det kommunale barnevernet.%n"
                + "Uten kommando: lag utkast til rapport for alle rapportmapper i input/.",
        synopsisHeading = "Bruk: ",
        customSynopsis = "tilstand [KOMMANDO] [VALG]",
        descriptionHeading = "%n",
        optionListHeading = "%nValg:%n",
        commandListHeading = "%nKommandoer:%n",
        footerHeading = "%n",
        footer = "Sluttstatus: 0 ferdig, også med advarsler; 1 feil i dataene; 2 kan ikke kjøres.",
        sortOptions = false)
final class Tilstand implements Callable<Integer> {
    private final Console console;
    private final Path current;
    private final Clock clock;
    private final Function<Workspace, Pipeline> pipelines;

    @Option(
            names = "--workspace",
            paramLabel = "MAPPE",
            scope = ScopeType.INHERIT,
            description = "mappen med input/ og output/ (ellers: gjeldende mappe)")
    private Optional<Path> workspace = Optional.empty();

    @Option(
            names = "--output",
            paramLabel = "MAPPE",
            scope = ScopeType.INHERIT,
            description = "hvor utkastene legges (ellers: output/)")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--arkiv",
            paramLabel = "MAPPE",
            scope = ScopeType.INHERIT,
            description = "hvor utgitte rapporter ligger (ellers: output/arkiv/)")
    private Optional<Path> archive = Optional.empty();

    @Option(
            names = "--intern",
            scope = ScopeType.INHERIT,
            description = "vis også små tall: bare for ledelsen, og unntatt offentlighet")
    private boolean internal;

    @Option(names = "--stille", scope = ScopeType.INHERIT, description = "vis bare feil og advarsler")
    private boolean quiet;

    @Option(
            names = {"-h", "--hjelp", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "vis denne hjelpen")
    private boolean help;

    @Option(
            names = {"--versjon", "--version"},
            versionHelp = true,
            description = "vis versjonen")
    private boolean version;

    private Tilstand(Console console, Path current, Clock clock, Function<Workspace, Pipeline> pipelines) {
        this.console = console;
        this.current = current;
        this.clock = clock;
        this.pipelines = pipelines;
    }

    /**
     * @param current absolute
     * @return exit status
     */
    static int run(
            Console console, Path current, Clock clock, Function<Workspace, Pipeline> pipelines, String... arguments) {
        CommandLine line = new CommandLine(new Tilstand(console, current, clock, pipelines));
        commands(arguments).forEach(line::addSubcommand);
        line.getCommandSpec().version("tilstand " + Version.NUMBER);
        line.setOut(Usage.writer(console.out())).setErr(Usage.writer(console.err()));
        line.setParameterExceptionHandler(Usage::explain);
        line.setExecutionExceptionHandler((e, failed, parsed) -> {
            if (e instanceof CannotRun) {
                console.err().println(e.getMessage());
            } else {
                if (Boolean.getBoolean(DEBUG)) {
                    e.printStackTrace(console.err());
                }
                console.err().println(Batch.bug(e));
            }
            return 2;
        });
        return inNoLocale(() -> line.execute(arguments));
    }

    /**
     * All commands; for the main job only its own, since reading the annotations of the others takes as long as a phase of
     * it. What comes after its name can be no other command.
     */
    private static List<Object> commands(String... arguments) {
        return arguments.length > 0 && BuildCommand.NAMES.contains(arguments[0])
                ? List.of(new BuildCommand())
                : List.of(
                        new BuildCommand(),
                        new CheckCommand(),
                        new NewCommand(),
                        new PublishCommand(),
                        new VerifyCommand(),
                        new HistoryCommand());
    }

    /**
     * FOP and others write numbers in the locale of the machine, which gives broken files where its digits are not 0 to 9.
     * It is put back afterwards: exec:java runs inside Maven's own process.
     */
    private static int inNoLocale(IntSupplier work) {
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        Locale plain = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            return work.getAsInt();
        } finally {
            Locale.setDefault(plain);
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
        }
    }

    /** The system property that asks for stack traces. */
    static final String DEBUG = "tilstand.debug";

    @Override
    public Integer call() {
        return build(folders(List.of()));
    }

    Workspace workspace() {
        return Workspace.at(
                current,
                workspace,
                output,
                archive,
                Optional.ofNullable(System.getProperty("tilstand.home")).map(Path::of),
                clock);
    }

    /** The folders a user named, each once, or all there are. */
    List<ReportFolder> folders(List<String> named) {
        Workspace place = workspace().checked();
        return named.isEmpty()
                ? all(place)
                : named.stream()
                        .map(n -> ReportFolder.existing(place, place.locate(current, n)))
                        .distinct()
                        .toList();
    }

    /** Every report folder; a folder that looks like one but has no rapport.json yet is named and passed by. */
    private List<ReportFolder> all(Workspace place) {
        ReportFolder.unfinished(place.input())
                .forEach(f ->
                        console.err().println(place.show(f) + ": ikke tatt med, for mappen har ingen rapport.json"));
        return ReportFolder.all(place.input());
    }

    /** Those whose rapport.json has one of these numbers; all of them when no number is asked for. */
    List<ReportFolder> only(List<ReportFolder> folders, List<String> numbers) {
        if (numbers.isEmpty()) {
            return folders;
        }
        Pipeline pipeline = pipelines.apply(workspace());
        List<ReportFolder> kept = folders.stream()
                .filter(f -> pipeline.read(f)
                        .value()
                        .filter(d -> numbers.contains(d.frame().settings().municipalityNumber()))
                        .isPresent())
                .toList();
        if (kept.isEmpty()) {
            long unread = folders.stream()
                    .filter(f -> pipeline.read(f).value().isEmpty())
                    .count();
            throw new CannotRun("fant ingen rapportmappe for kommunenummer " + String.join(", ", numbers)
                    + (unread == 0 ? "" : "\n  råd: kjør kontroller; " + unread + " av mappene kan ikke leses"));
        }
        return kept;
    }

    int build(List<ReportFolder> folders) {
        Workspace place = workspace();
        // Against all there are, not only those of this run: the next run would overwrite what this one wrote.
        ReportFolder.checkApart(place, ReportFolder.all(place.input()));
        Desk desk = desk(place, folders);
        return batch(place).run(folders, desk::build, outcome -> built(place, desk, outcome));
    }

    /** What there is now in the report's folder in output/. */
    private static String built(Workspace place, Desk desk, Outcome outcome) {
        Path made = desk.folderOf(outcome.folder());
        if (outcome.trouble().isPresent()) {
            // The earlier files stay: they were right for the data they were made from, and this is not the data's
            // fault.
            return Disk.LOCAL.exists(made) ? "\n  Filene i " + place.show(made) + "/ er fra en tidligere kjøring." : "";
        }
        return outcome.hasErrors() ? " Rapporten er ikke laget." : " Rapporten ligger i " + place.show(made) + "/.";
    }

    int check(List<ReportFolder> folders) {
        Workspace place = workspace();
        Desk desk = desk(place, folders);
        int status = batch(place)
                .run(
                        folders,
                        desk::check,
                        outcome -> outcome.trouble().isEmpty() && outcome.hasErrors()
                                ? " Rapporten kan ikke lages før feilene er rettet."
                                : "");
        if (internal) {
            folders.forEach(folder -> filesToMend(place, folder).forEach(console.out()::println));
        }
        return status;
    }

    private List<String> filesToMend(Workspace place, ReportFolder folder) {
        Checked<Dataset> read = pipelines.apply(place).read(folder);
        Path register = folder.path().resolve("register");
        return FilesToMend.of(
                register,
                place.show(register),
                place.input(),
                read.value().map(Dataset::extracts).orElse(List.of()),
                read.diagnostics());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    int publish(ReportFolder folder, String reason, LocalDate date) {
        if (internal) {
            throw new CannotRun("en rapport for ledelsen blir ikke fastsatt; ta bort --intern");
        }
        Workspace place = workspace();
        Publisher publisher = new Publisher(place, pipelines.apply(place), Disk.LOCAL, Tilstand::salt);
        Publisher.Result result = publisher.publish(folder, reason, date);
        result.notes().forEach(console.err()::println);
        result.outcome().diagnostics().forEach(console.out()::println);
        if (result.edition().isEmpty()) {
            console.out().println("Ikke fastsatt: " + String.join("\n  og ", result.refused()));
            return 1;
        }
        console.out()
                .println("Utgave " + result.number() + " er fastsatt og ligger i "
                        + place.show(result.edition().get()) + "/.");
        console.out()
                .println("Kvittering, som skal føres i saken: "
                        + result.receipt().orElseThrow());
        return 0;
    }

    int verify(String named, Optional<String> receipt, Optional<String> mark) {
        Path folder = Workspace.under(current, named);
        Verification verification = new Verification(folder, pipelines, clock);
        try {
            if (mark.isPresent()) {
                console.out().print(verification.trace(mark.get(), internal));
                return 0;
            }
            Verification.Report report = verification.run(receipt);
            report.same().forEach(s -> console.out().println("stemmer: " + s));
            report.different().forEach(d -> console.out().println("avvik: " + d));
            report.notChecked().forEach(n -> console.out().println("ikke kontrollert: " + n));
            console.out()
                    .println(
                            report.different().isEmpty()
                                    ? "Utgaven er slik den ble fastsatt, så langt det er kontrollert."
                                    : "Utgaven er ikke slik den ble fastsatt. Det første avviket: "
                                            + report.different().get(0) + ".");
            return report.different().isEmpty() ? 0 : 1;
        } catch (IOException e) {
            throw new CannotRun("kan ikke lese " + named + Disk.reason(e), e);
        }
    }

    int history(String municipality, Optional<String> indicator, String format) {
        Workspace place = workspace();
        Archives archives = new Archives(place, pipelines.apply(place));
        try {
            if (format.equals("pdf")) {
                Path file = new HistoryPrint(place, archives, Disk.LOCAL).print(municipality, indicator);
                console.out().println("Historikken ligger i " + place.show(file) + ".");
                return 0;
            }
            HistoryText printer = HistoryText.named(format)
                    .orElseThrow(() -> new CannotRun("--format er tekst, csv, json eller pdf; her står " + format));
            List<Issued.Entry> entries = Issued.of(archives.histories(municipality), indicator);
            if (entries.isEmpty()) {
                throw HistoryPrint.nothing(indicator);
            }
            console.out().print(printer.of(entries, new FigureWords(archives.register())));
            return 0;
        } catch (IOException e) {
            throw new CannotRun("kan ikke lese eller skrive " + place.show(place.output()) + Disk.reason(e), e);
        }
    }

    /** 256 random bits. */
    private static String salt() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    Pipeline pipeline(Workspace place) {
        return pipelines.apply(place);
    }

    Console console() {
        return console;
    }

    Path current() {
        return current;
    }

    boolean quiet() {
        return quiet;
    }

    private Desk desk(Workspace place, List<ReportFolder> folders) {
        if (folders.isEmpty()) {
            throw new CannotRun("Fant ingen rapportmappe i " + place.show(place.input())
                    + "/. Prøv: tilstand ny input/kommune/"
                    + (today().getYear() - 1) + " --mal bufdir");
        }
        return new Desk(place, pipelines.apply(place), Disk.LOCAL, internal ? Release.INTERNAL : Release.DRAFT);
    }

    private Batch batch(Workspace place) {
        return new Batch(console, place, quiet, Boolean.getBoolean(DEBUG));
    }
}
