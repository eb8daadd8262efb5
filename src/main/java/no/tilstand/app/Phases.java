package no.tilstand.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilstand.diagnostics.Checked;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.disclosure.Disclosure;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Figures;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.ReportSettings;
import no.tilstand.indicators.Calculation;
import no.tilstand.intake.Intake;
import no.tilstand.report.Composer;
import no.tilstand.report.Plan;
import no.tilstand.report.Planner;
import no.tilstand.report.Words;
import no.tilstand.rules.Rules;

/** The phases, called in the order of the table in this package's description. Thread-safe. */
final class Phases implements Pipeline {
    private final Intake intake;
    private final Map<LanguageForm, Words> words = new EnumMap<>(LanguageForm.class);

    Phases(Workspace workspace) {
        intake = new Intake(workspace.root(), workspace.input());
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
    public Checked<Draft> draft(ReportFolder folder) {
        Checked<Dataset> read = intake.read(folder.path());
        if (read.value().isEmpty()) {
            return Checked.failed(read.diagnostics());
        }
        Dataset data = read.value().get();
        List<Diagnostic> found = new ArrayList<>(read.diagnostics());
        OpenFigures open = Calculation.of(data);
        found.addAll(Rules.check(data, open));
        Checked<Plan> planned = Checked.of(Boolean.TRUE, found).flatMap(x -> Planner.plan(data.frame(), known(open)));
        return planned.flatMap(plan -> {
                    ReportSettings settings = data.frame().settings();
                    Figures figures =
                            Disclosure.protect(open, data.frame().register(), settings.protection(), plan.cells());
                    return new Composer(words.get(settings.languageForm()))
                            .compose(plan, figures, planned.diagnostics());
                })
                .map(report -> new Draft(new TreeMap<>(), origin(data)));
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

    private static Words words(LanguageForm form, Path templates) {
        Path file = templates.resolve("report").resolve("ord_" + form.tag() + ".properties");
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new CannotRun("kan ikke lese ordene i " + file + Disk.reason(e), e);
        }
        return Words.of(form, properties);
    }
}
