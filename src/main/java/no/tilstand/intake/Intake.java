package no.tilstand.intake;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilstand.diagnostics.Checked;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Frame;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Municipality;
import no.tilstand.domain.Observation;
import no.tilstand.domain.ReportSettings;
import no.tilstand.domain.Strategy;
import no.tilstand.domain.Surroundings;
import no.tilstand.domain.narrative.Chapter;
import no.tilstand.domain.sak.Extract;
import no.tilstand.intake.register.Expected;
import no.tilstand.intake.register.ExtractReader;

/**
 * Reads report folders. Between them it remembers what stands in {@code felles/}, which all of them share. Thread-safe.
 */
public final class Intake {
    private static final int MEGABYTE = 1024 * 1024;
    /** Settings, register, strategy, municipality list. */
    private static final int LARGEST_SMALL_FILE = 5 * MEGABYTE;
    /** Every municipality by year and single years of age since 2013 is about 15 megabytes. */
    private static final int LARGEST_SHARED_FILE = 50 * MEGABYTE;

    private final Path workspace;
    private final Path input;
    private final SharedFile<Json> register;
    private final SharedFile<List<Municipality>> municipalities;
    private final SharedFile<List<Surroundings.Inhabitants>> inhabitants;
    private final SharedFile<List<Surroundings.KostraGroup>> groups;
    private final SharedFile<List<Surroundings.PriceIndex>> prices;

    /**
     * @param workspace what paths are named from
     * @param input the folder {@code input/}; nothing outside it is opened
     */
    public Intake(Path workspace, Path input) {
        this.workspace = workspace;
        this.input = input;
        Path shared = input.resolve("felles");
        register = new SharedFile<>(
                shared.resolve("indikatorer.json"),
                LARGEST_SMALL_FILE,
                (text, found) -> JsonReader.read(text, Code.BV_102, found));
        municipalities = new SharedFile<>(
                shared.resolve("kommuner.csv"),
                LARGEST_SMALL_FILE,
                (text, found) -> rows(new MunicipalityReader(found).read(text)));
        inhabitants = new SharedFile<>(
                shared.resolve("innbyggere.csv"),
                LARGEST_SHARED_FILE,
                (text, found) -> rows(new SurroundingsReader(found).inhabitants(text)));
        groups = new SharedFile<>(
                shared.resolve("kostragrupper.csv"),
                LARGEST_SHARED_FILE,
                (text, found) -> rows(new SurroundingsReader(found).groups(text)));
        prices = new SharedFile<>(
                shared.resolve("deflator.csv"),
                LARGEST_SHARED_FILE,
                (text, found) -> rows(new SurroundingsReader(found).prices(text)));
    }

    private static <T> Optional<List<T>> rows(List<T> rows) {
        return Optional.of(List.copyOf(rows));
    }

    /**
     * Reads a report folder, two levels under {@code input/}.
     *
     * @return the dataset, absent only after a critical finding; the diagnostics are sorted
     */
    public Checked<Dataset> read(Path folder) {
        Findings findings = new Findings();
        InputFiles files = new InputFiles(workspace, input, findings);
        Optional<Dataset> dataset = new Reading(folder, files, findings).dataset();
        return dataset.isEmpty() || findings.hasCritical()
                ? Checked.failed(findings.sorted())
                : Checked.of(dataset.get(), findings.sorted());
    }

    /**
     * What all reports share.
     *
     * @param register by id, in register order
     */
    public record Shared(Map<String, Indicator> register, List<Municipality> municipalities) {}

    /** Reads {@code input/felles/} alone, for a report folder that is not there yet. */
    public Checked<Shared> shared() {
        Findings findings = new Findings();
        InputFiles files = new InputFiles(workspace, input, findings);
        Reading reading = new Reading(input.resolve("felles"), files, findings);
        Map<String, Indicator> register = new LinkedHashMap<>();
        reading.register(register);
        List<Municipality> municipalities = reading.municipalities();
        return findings.hasCritical()
                ? Checked.failed(findings.sorted())
                : Checked.of(new Shared(register, municipalities), findings.sorted());
    }

    /** One folder being read. */
    private final class Reading {
        private final Path folder;
        private final InputFiles files;
        private final Findings findings;

        private Reading(Path folder, InputFiles files, Findings findings) {
            this.folder = folder;
            this.files = files;
            this.findings = findings;
        }

        private Optional<Dataset> dataset() {
            int folderYear = FolderName.year(folder, files, findings);
            Map<String, Indicator> register = new LinkedHashMap<>();
            boolean registerKnown = register(register);
            List<Municipality> municipalities = municipalities();
            Optional<SettingsReader.Result> settings = settings(municipalities, folderYear);
            List<String> areas = settings.map(s -> s.settings().comparison()).orElse(List.of());
            TableReader.Lookup lookup = new TableReader.Lookup(register, registerKnown, areas);
            settings.ifPresent(s -> {
                s.summary().forEach(w -> lookup.indicator(w.text(), w.at(), findings));
                s.acceptedPreliminary().forEach(w -> lookup.indicator(w.text(), w.at(), findings));
                s.corrected().forEach(w -> lookup.indicator(w.text(), w.at(), findings));
            });
            Strategy strategy = json(folder.resolve("maal.json"), Code.BV_102)
                    .map(j -> new StrategyReader(lookup, findings).read(j))
                    .orElse(Strategy.NONE);
            List<Observation> observations = new DataFolder(files, lookup, findings).read(folder.resolve("data"));
            Pictures pictures = new Pictures(folder.resolve("bilder"), files, findings);
            List<Chapter> chapters =
                    new NarrativeReader(files, pictures, lookup, findings).read(folder.resolve("tekst"));
            pictures.arms();
            List<Extract> extracts =
                    settings.map(s -> extracts(s.settings(), municipalities)).orElse(List.of());
            return settings.map(s -> new Dataset(
                    new Frame(
                            s.settings(),
                            register,
                            strategy,
                            chapters,
                            municipalities,
                            surroundings(),
                            findings.typed(),
                            pictures.used()),
                    observations,
                    extracts,
                    files.read(),
                    findings.lost()));
        }

        private List<Extract> extracts(ReportSettings settings, List<Municipality> municipalities) {
            Path register = folder.resolve("register");
            ReportSettings.Extraction how = settings.extraction();
            ExtractReader.Result result = ExtractReader.read(
                    register,
                    files.at(register),
                    input,
                    new ExtractReader.Settings(
                            new Expected(
                                    Predecessors.of(settings.municipalityNumber(), municipalities),
                                    settings.district(),
                                    how.cutoff()),
                            how.complete(),
                            how.mostLeftOut(),
                            settings.protection().threshold(),
                            settings.year()));
            result.diagnostics().forEach(d -> findings.add(d.code(), d.location(), d.message(), d::hint));
            result.files().forEach(files::count);
            return result.extracts();
        }

        private List<Municipality> municipalities() {
            if (!files.exists(municipalities.path())) {
                findings.add(Code.BV_125, files.at(municipalities.path()), "kommunelisten mangler");
            }
            return shared(municipalities);
        }

        /** What {@code felles/} tells of the municipalities and the prices; a file that is not there tells nothing. */
        private Surroundings surroundings() {
            return new Surroundings(shared(inhabitants), shared(groups), shared(prices));
        }

        private <T> List<T> shared(SharedFile<List<T>> file) {
            return files.exists(file.path()) ? file.read(files, findings).orElse(List.of()) : List.of();
        }

        /** Whether all registers that there are could be read. */
        private boolean register(Map<String, Indicator> register) {
            RegisterReader reader = new RegisterReader(findings);
            Path shared = Intake.this.register.path();
            Path own = folder.resolve("indikatorer.json");
            if (!files.exists(shared) && !files.exists(own)) {
                findings.add(Code.BV_125, files.at(shared), "indikatorregisteret mangler");
            }
            boolean known = true;
            for (Path file : new LinkedHashSet<>(List.of(shared, own))) {
                Optional<Json> json = file.equals(shared) && files.exists(file)
                        ? Intake.this.register.read(files, findings)
                        : json(file, Code.BV_102);
                json.ifPresent(reader::read);
                known &= json.isPresent() || !files.exists(file);
            }
            register.putAll(reader.finish());
            return known && files.exists(shared) || files.exists(own) && known;
        }

        private Optional<SettingsReader.Result> settings(List<Municipality> municipalities, int folderYear) {
            Path file = folder.resolve("rapport.json");
            if (!files.exists(file)) {
                findings.add(Code.BV_101, files.at(file), "rapport.json mangler");
                return Optional.empty();
            }
            Optional<Json> json = json(file, Code.BV_102);
            if (json.isPresent() && !(json.get() instanceof Json.Obj)) {
                findings.add(
                        Code.BV_102,
                        json.get().at(),
                        "rapport.json er " + json.get().kind() + "; det skal være et objekt i { }");
                return Optional.empty();
            }
            return json.flatMap(j ->
                    new SettingsReader(municipalities, findings).read(j, FolderName.of(input, folder), folderYear));
        }

        /** The JSON of a file, if there is such a file and it can be read. */
        private Optional<Json> json(Path file, Code code) {
            return files.exists(file)
                    ? files.text(file, LARGEST_SMALL_FILE).flatMap(t -> filledIn(t, code))
                    : Optional.empty();
        }

        private Optional<Json> filledIn(SourceText text, Code code) {
            Optional<Json> json = JsonReader.read(text, code, findings);
            json.ifPresent(j -> Placeholders.check(j, text, findings));
            return json;
        }
    }

    /** The report folder's two names. */
    private static final class FolderName {
        private FolderName() {}

        static String of(Path input, Path folder) {
            Path base = input.toAbsolutePath().normalize();
            Path here = folder.toAbsolutePath().normalize();
            Path shown = here.startsWith(base) ? base.relativize(here) : here.getFileName();
            return Normalizer.normalize(shown.toString().replace('\\', '/'), Normalizer.Form.NFC);
        }

        /** The year that the name begins with; after a finding, a year that can occur. */
        static int year(Path folder, InputFiles files, Findings findings) {
            Path here = folder.toAbsolutePath().normalize();
            Location at = files.at(here);
            String name = here.getFileName().toString();
            Path parent = here.getParent();
            for (String part : List.of(
                    parent.getFileName() == null ? "" : parent.getFileName().toString(), name)) {
                if (!isAllowed(part)) {
                    findings.add(
                            Code.BV_103,
                            at,
                            "mappenavnet " + Wording.quote(part) + " har andre tegn enn bokstaver, siffer, - og _");
                }
            }
            boolean startsWithYear = name.length() >= 4
                    && MunicipalityReader.isNumber(name.substring(0, 4))
                    && (name.length() == 4 || !Character.isDigit(name.charAt(4)));
            int year = startsWithYear ? Integer.parseInt(name.substring(0, 4)) : 0;
            if (!Years.isYear(year)) {
                findings.add(Code.BV_103, at, "mappenavnet " + Wording.quote(name) + " begynner ikke med et årstall");
                return Years.FIRST;
            }
            return year;
        }

        private static boolean isAllowed(String name) {
            String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
            return !composed.isEmpty()
                    && composed.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
        }
    }
}
