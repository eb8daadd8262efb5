package no.tilstand.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Checked;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.diagnostics.Severity;
import no.tilstand.disclosure.Disclosure;
import no.tilstand.disclosure.TypedNumbers;
import no.tilstand.disclosure.TypedTexts;
import no.tilstand.disclosure.audit.Audit;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Earlier;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Frame;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.NumberHistory;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.ReportSettings;
import no.tilstand.domain.Value;
import no.tilstand.indicators.Calculation;
import no.tilstand.indicators.Lost;
import no.tilstand.indicators.SourceChange;
import no.tilstand.intake.Intake;
import no.tilstand.render.DataFiles;
import no.tilstand.render.PublishedFile;
import no.tilstand.report.Audience;
import no.tilstand.report.Composer;
import no.tilstand.report.Plan;
import no.tilstand.report.Planner;
import no.tilstand.report.Release;
import no.tilstand.report.Report;
import no.tilstand.report.Words;
import no.tilstand.rules.Rules;

/** The phases, called in the order of the table in this package's description. Thread-safe. */
final class Phases implements Pipeline {
    private final Workspace workspace;
    private final Intake intake;
    private final PrinterOnce printer;
    private final Map<LanguageForm, Words> words = new EnumMap<>(LanguageForm.class);

    Phases(Workspace workspace) {
        this(workspace, new PrinterOnce(workspace));
    }

    /** With a printer that serves several workspaces. */
    Phases(Workspace workspace, PrinterOnce printer) {
        this.printer = printer;
        this.workspace = workspace;
        intake = new Intake(workspace.root(), workspace.input());
        if (!Files.isDirectory(workspace.templates())) {
            throw workspace.lacks(workspace.templates());
        }
        for (LanguageForm form : LanguageForm.values()) {
            words.put(form, words(form, workspace.templates()));
        }
    }

    @Override
    public Checked<Intake.Shared> shared() {
        return intake.shared();
    }

    @Override
    public Checked<Dataset> read(ReportFolder folder) {
        return intake.read(folder.path());
    }

    @Override
    public Checked<Draft> draft(ReportFolder folder, Release release, Past past) {
        return draft(folder, release, past, Watch.NONE);
    }

    /** Runs a phase; the benchmark puts a clock around it. */
    interface Watch {
        <T> T run(String phase, Supplier<T> work);

        Watch NONE = new Watch() {
            @Override
            public <T> T run(String phase, Supplier<T> work) {
                return work.get();
            }
        };
    }

    Checked<Draft> draft(ReportFolder folder, Release release, Past past, Watch watch) {
        printer.start();
        Checked<Dataset> read = watch.run("read", () -> intake.read(folder.path()));
        if (read.value().isEmpty()) {
            return Checked.failed(read.diagnostics());
        }
        Dataset given = release.audience() == Audience.LEADERSHIP
                ? unprotected(read.value().get())
                : read.value().get();
        Cases.Counted cases = watch.run("count", () -> Cases.counted(given));
        Dataset counted = cases.data();
        OpenFigures open = watch.run("resolve", () -> Calculation.of(counted));
        Dataset data = counted.withFrame(
                counted.frame().withRegister(SourceChange.mark(counted.frame().register(), open)));
        ReportSettings settings = data.frame().settings();
        List<Diagnostic> found = new ArrayList<>(read.diagnostics());
        NumberHistory municipalities = new NumberHistory(data.frame().municipalities());
        Checked<Earlier> issued = issued(folder, settings, municipalities, release, past);
        Earlier earlier = issued.value().orElse(Earlier.NONE);
        found.addAll(watch.run("control", () -> Rules.check(data, open)));
        Checked<Plan> planned = withoutConsequences(
                Checked.of(data, found).flatMap(d -> watch.run("plan", () -> Planner.plan(d.frame(), known(open)))),
                data,
                found);
        // Told the maker, and not printed in the report.
        List<Diagnostic> told = new ArrayList<>(issued.diagnostics());
        Figures figures = planned.value()
                .map(plan -> watch.run(
                        "protect",
                        () -> Disclosure.protect(
                                Lost.mark(open, data, plan.cells()),
                                data.frame().register(),
                                settings.protection(),
                                plan.cells(),
                                earlier)))
                .orElseGet(() -> new Figures(Map.of(), Map.of()));
        Checked<Report> composed = planned.value()
                .map(plan -> {
                    Composer composer = new Composer(words.get(settings.languageForm()), release);
                    told.addAll(Rules.forTheMaker(data, open, figures));
                    told.addAll(TypedNumbers.in(
                            TypedTexts.of(data.frame(), figures),
                            figures,
                            data.frame().register()));
                    Checked<Plan> withFindings = Checked.of(
                            plan,
                            Composer.withoutSizes(
                                    Rules.withPrinted(planned.diagnostics(), data, open, figures), figures));
                    return withoutConsequences(
                            withFindings.flatMap(p -> watch.run(
                                    "compose",
                                    () -> composer.compose(
                                            p, figures, earlier, withFindings.diagnostics(), cases.basis()))),
                            data,
                            found);
                })
                .orElseGet(() -> Checked.failed(planned.diagnostics()));
        SortedMap<String, byte[]> files = new TreeMap<>();
        Checked<Draft> done = composed.flatMap(report -> {
                    if (composed.hasErrors()) {
                        return Checked.of(files);
                    }
                    List<Diagnostic> printed = watch.run(
                            "draw and print", () -> print(report, folder, release.audience(), files, data.files()));
                    if (printed.stream().allMatch(d -> d.severity() == Severity.WARNING)) {
                        watch.run("proofread", () -> proofread(report, files));
                    }
                    if (hidesSomething(figures)
                            || earlier.hidesSomething()
                            || !earlier.parts().isEmpty()) {
                        watch.run("audit", () -> audited(files, data.frame(), open, figures, earlier));
                    }
                    return Checked.of(files, printed);
                })
                .map(made -> new Draft(
                        made,
                        origin(data),
                        new Draft.Behind(
                                settings,
                                data.frame().register(),
                                data.files(),
                                composed.value().map(Report::numbers).orElse(List.of()),
                                open,
                                municipalities,
                                earlier)));
        return new Checked<>(
                done.value(),
                Stream.concat(done.diagnostics().stream(), told.stream()).toList());
    }

    /**
     * What is wrong has been told already. An impossible share is hidden with the small ones, since its rest is below 0, and
     * a claim about it is then said to be about a hidden number. A category that is known from the data alone is not known
     * when they could not be read, and a figure that could not be read is not one that somebody has changed.
     */
    private static <T> Checked<T> withoutConsequences(Checked<T> result, Dataset data, List<Diagnostic> found) {
        boolean impossible = found.stream().anyMatch(d -> d.code() == Code.BV_203);
        boolean lost = !data.lost().isEmpty();
        return new Checked<>(
                result.value(),
                result.diagnostics().stream()
                        .filter(d -> !(impossible && d.code() == Code.BV_506))
                        .filter(d -> !(lost && (d.code() == Code.BV_507 || d.code() == Code.BV_402)))
                        .toList());
    }

    /** Draws and prints, and writes the data files; the files are of no use when an error is found here. */
    private List<Diagnostic> print(
            Report report,
            ReportFolder folder,
            Audience audience,
            SortedMap<String, byte[]> files,
            List<String> inputs) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Location here = Location.of(workspace.show(folder.path()));
        List<Diagnostic> found = printer.get().print(report, pdf).stream()
                .map(d -> new Diagnostic(
                        d.code(),
                        d.location().path().equals(report.meta().title()) ? here : shown(d.location()),
                        d.message(),
                        d.hint()))
                .flatMap(d -> CharacterPlaces.of(d, workspace.root(), inputs))
                .toList();
        String name = "tilstandsrapport-" + folder.outputName();
        if (audience == Audience.LEADERSHIP) {
            // Open numbers as data would sooner or later be published as data.
            files.put(name + "-intern.pdf", pdf.toByteArray());
            return found;
        }
        files.put(name + ".pdf", pdf.toByteArray());
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        DataFiles.writeJson(report, json);
        files.put(name + ".data.json", json.toByteArray());
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        DataFiles.writeCsv(report, csv);
        files.put(name + ".data.csv", csv.toByteArray());
        return found;
    }

    /**
     * Holds the finished PDF against the report and the data file.
     *
     * @throws CannotRun when they differ: a bug of the tool, so that nothing is released; the message names the place and
     *     never a number
     */
    private SortedMap<String, byte[]> proofread(Report report, SortedMap<String, byte[]> files) {
        ByteArrayOutputStream inside = new ByteArrayOutputStream();
        // The report for the leadership has no data file, and is held against the one it would have.
        Supplier<byte[]> unwritten = () -> {
            DataFiles.writeJson(report, inside);
            return inside.toByteArray();
        };
        byte[] pdf = ending(files, ".pdf").orElseThrow();
        byte[] json = ending(files, ".data.json").orElseGet(unwritten);
        printer.get().proofread(report, pdf, json).ifPresent(difference -> {
            throw new CannotRun(
                    "PDF-en viser noe annet enn dataene, og blir ikke gitt ut\n  " + difference
                            + "\n  råd: meld fra om linjen over; har noen endret templates/ eller styles/, hent dem fra prosjektet igjen");
        });
        return files;
    }

    private static Optional<byte[]> ending(SortedMap<String, byte[]> files, String end) {
        return files.entrySet().stream()
                .filter(f -> f.getKey().endsWith(end))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The printer knows a picture by its whole path; people know it from the workspace. */
    private Location shown(Location location) {
        Path path = Path.of(location.path());
        return path.isAbsolute() ? Location.of(workspace.show(path)) : location;
    }

    private static boolean hidesSomething(Figures figures) {
        return figures.values().values().stream().anyMatch(Value.Suppressed.class::isInstance);
    }

    /**
     * The files, when nothing that is hidden can be computed from them.
     *
     * @param figures all that the report was made of: a printed change gives last year's number too, and a printed share of
     *     the whole its parts, though they stand nowhere
     * @throws IllegalStateException when it can: a bug of the tool, so that nothing is released; the message names nothing
     */
    private static SortedMap<String, byte[]> audited(
            SortedMap<String, byte[]> files, Frame frame, OpenFigures open, Figures figures, Earlier earlier) {
        Optional<byte[]> published = ending(files, ".data.json");
        if (published.isPresent()
                && !Audit.computable(
                                Readable.of(PublishedFile.read(published.get()), figures, frame.register()),
                                Before.printed(earlier, frame.register()),
                                Before.merged(earlier, frame.register()),
                                open,
                                frame.register(),
                                frame.settings().protection())
                        .isEmpty()) {
            throw new IllegalStateException("a hidden number can be computed from what would be published");
        }
        return files;
    }

    /** The leadership's report is given to no council, and shows what the council's hides: it is held up against nothing. */
    private static Checked<Earlier> issued(
            ReportFolder folder, ReportSettings settings, NumberHistory municipalities, Release release, Past past) {
        return release.audience() == Audience.LEADERSHIP
                ? Checked.of(Earlier.NONE)
                : past.before(folder, settings, municipalities);
    }

    /** For the leadership: the same report with nothing hidden. */
    private static Dataset unprotected(Dataset data) {
        return data.withSettings(data.frame().settings().withProtection(ReportSettings.Protection.NONE));
    }

    /** The keys that have a figure; the planner need not know which. */
    private static Set<CellKey> known(OpenFigures open) {
        Set<CellKey> known = new TreeSet<>();
        open.chosen().forEach((key, observation) -> {
            if (observation.value().fold(c -> true, () -> true, m -> false, () -> false)) {
                known.add(key);
            }
        });
        return known;
    }

    private static Draft.Origin origin(Dataset data) {
        ReportSettings settings = data.frame().settings();
        SortedMap<String, String> shaped = new TreeMap<>();
        shaped.put("mappe", settings.folder());
        shaped.put("kommunenummer", settings.municipalityNumber());
        shaped.put("aar", Integer.toString(settings.year()));
        shaped.put("fra", Integer.toString(settings.from()));
        shaped.put("maalform", settings.languageForm().tag());
        shaped.put("mal", settings.template().name().toLowerCase(java.util.Locale.ROOT));
        shaped.put("terskel", Integer.toString(settings.protection().threshold()));
        shaped.put("null", settings.protection().showZero() ? "vis" : "skjul");
        shaped.put(
                "kilderekkefolge",
                String.join(
                        " ", settings.sourceOrder().stream().map(k -> k.tag()).toList()));
        return new Draft.Origin(shaped, InputNames.of(data.files()));
    }

    /** All words of a form: every {@code *_nb.properties} but {@code report_*}, which the templates read themselves. */
    static Words words(LanguageForm form, Path templates) {
        Path folder = templates.resolve("report");
        Properties properties = new Properties();
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(f -> f.getFileName().toString().endsWith("_" + form.tag() + ".properties")
                            && !f.getFileName().toString().startsWith("report_"))
                    .sorted()
                    .toList();
            for (Path file : files) {
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
            }
        } catch (IOException e) {
            throw new CannotRun("kan ikke lese ordene i " + folder + Disk.reason(e), e);
        }
        if (properties.isEmpty()) {
            throw new CannotRun("fant ingen ord i " + folder + " som slutter på _" + form.tag() + ".properties");
        }
        return Words.of(form, properties);
    }
}
