package no.tilstand.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilstand.Registers;
import no.tilstand.Settings;
import no.tilstand.diagnostics.Checked;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.NumberHistory;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Period;
import no.tilstand.domain.ReportSettings;
import no.tilstand.domain.Source;
import no.tilstand.domain.Value;
import no.tilstand.intake.Intake;
import no.tilstand.report.PublishedNumber;
import no.tilstand.report.Release;

/**
 * A pipeline that reads {@code id;value} lines and prints them as plain text, in a workspace of a few small files: hundreds of
 * editions can be issued and recomputed in a second, and everything that the archive does with them is the real thing.
 */
record PlainTown(Workspace workspace) implements Pipeline {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final String DATA = "input/eksempelvik/2024/data/tall.csv";
    private static final String NAME = "tilstandsrapport-eksempelvik-2024";

    /** A new workspace with the first figures. */
    static PlainTown in(Path root) throws IOException {
        write(root.resolve("input/eksempelvik/2024/rapport.json"), "{}");
        write(root.resolve("templates/report/side.ftl"), "<side/>");
        write(root.resolve("styles/farger.json"), "{}");
        PlainTown town = new PlainTown(
                Workspace.at(root, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), CLOCK));
        town.figures(51, 20, 118);
        return town;
    }

    ReportFolder folder() {
        return ReportFolder.of(workspace.input().resolve("eksempelvik/2024"));
    }

    void figures(int... values) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            lines.append("tall-").append(i).append(';').append(values[i]).append('\n');
        }
        write(workspace.root().resolve(DATA), lines.toString());
    }

    /** As {@code bygg} leaves it. */
    void build() throws IOException {
        for (Map.Entry<String, byte[]> file : draft(folder(), Release.DRAFT, Past.NOTHING)
                .value()
                .orElseThrow()
                .files()
                .entrySet()) {
            Path path = workspace.output().resolve("eksempelvik-2024").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Builds and issues. */
    Publisher.Result issue(Disk disk, String reason, LocalDate date) throws IOException {
        build();
        return new Publisher(workspace, this, disk, () -> "5a".repeat(32)).publish(folder(), reason, date);
    }

    Path place() {
        return workspace.archive().resolve("9991");
    }

    Path edition(int number) {
        return place().resolve("2024/utgave-" + number);
    }

    @Override
    public Checked<Intake.Shared> shared() {
        throw new IllegalStateException("not asked for here");
    }

    @Override
    public Checked<Dataset> read(ReportFolder folder) {
        return Checked.failed(
                List.of(new Diagnostic(Code.BV_101, Location.of(DATA), "the plain town has no register to read")));
    }

    @Override
    public Checked<Draft> draft(ReportFolder folder, Release release, Past past) {
        List<PublishedNumber> numbers = new ArrayList<>();
        Map<String, Indicator> register = new TreeMap<>();
        Map<CellKey, Observation> open = new TreeMap<>();
        StringBuilder text = new StringBuilder(release.edition()
                .map(e -> "Utgave " + e.number() + " " + e.date() + " " + e.reason() + "\n")
                .orElse("Utkast\n"));
        try {
            List<String> lines = Files.readAllLines(workspace.root().resolve(DATA));
            for (int i = 0; i < lines.size(); i++) {
                String[] parts = lines.get(i).split(";");
                Indicator indicator = Registers.indicator(parts[0], Indicator.Unit.COUNT, 0);
                CellKey key = CellKey.of(parts[0], Period.ofYear(2024));
                int number = Integer.parseInt(parts[1]);
                Location here = new Location(DATA, i + 1, 1);
                Value shown = number < 3 ? Value.SUPPRESSED : Value.of(number);
                register.put(parts[0], indicator);
                open.put(key, new Observation(key, Value.of(number), new Source(Source.Kind.CSV, here, "", "")));
                numbers.add(new PublishedNumber(key, indicator, shown, 0, "R" + (i + 1), List.of(here)));
                text.append(parts[0])
                        .append(' ')
                        .append(number < 3 ? ":" : number)
                        .append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(NAME + ".data.json", data(numbers).getBytes(StandardCharsets.UTF_8));
        files.put(NAME + ".pdf", text.toString().getBytes(StandardCharsets.UTF_8));
        return Checked.of(new Draft(
                files,
                new Draft.Origin(new TreeMap<>(), List.of(DATA)),
                new Draft.Behind(
                        settings(),
                        register,
                        List.of(DATA, "input/eksempelvik/2024/rapport.json"),
                        numbers,
                        new OpenFigures(open, Map.of()),
                        new NumberHistory(List.of()),
                        past.before(folder, settings(), new NumberHistory(List.of()))
                                .value()
                                .orElseThrow())));
    }

    /** What a data file must have for its figures to be held against the history. */
    private static String data(List<PublishedNumber> numbers) {
        StringBuilder json = new StringBuilder("{\"skjema\": \"tilstandsrapport-data/1\", \"tall\": [\n");
        for (int i = 0; i < numbers.size(); i++) {
            PublishedNumber n = numbers.get(i);
            json.append("  {\"indikator\": \"")
                    .append(n.key().indicator())
                    .append("\", \"periode\": \"")
                    .append(n.key().period())
                    .append(n.value()
                            .counted()
                            .map(c -> "\", \"status\": \"kjent\", \"verdi\": " + c.number())
                            .orElse("\", \"status\": \"skjermet\", \"verdi\": null"))
                    .append(i < numbers.size() - 1 ? "},\n" : "}\n");
        }
        return json.append("]}\n").toString();
    }

    static ReportSettings settings() {
        return Settings.of(2021, 2024);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
