package no.tilstand.rules.sak;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Control;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.ReportSettings;
import no.tilstand.domain.sak.Extract;
import no.tilstand.domain.sak.Kanal;

/** All controls, and trying them on the cases of a report. */
public final class CaseControls {
    static final List<CaseControl> ALL = Stream.of(
                    SakControls.ALL,
                    PersonaliaControls.ALL,
                    MeldingControls.ALL,
                    UndersokelseControls.ALL,
                    VedtakControls.ALL,
                    TiltakControls.ALL,
                    PlanControls.ALL,
                    OtherControls.ALL)
            .flatMap(List::stream)
            .toList();

    private CaseControls() {}

    /** One warning for each control that at least one case breaks; the register first, then the years of 15F together. */
    public static List<Diagnostic> check(Dataset data) {
        ReportSettings settings = data.frame().settings();
        Location at = Location.of(folder(settings.location().path()) + "register");
        List<Extract> register = data.extracts().stream()
                .filter(e -> e.kanal() instanceof Kanal.Register)
                .toList();
        List<Extract> older = data.extracts().stream()
                .filter(e -> e.kanal() instanceof Kanal.Kostra15f)
                .toList();
        List<Diagnostic> found = new ArrayList<>();
        for (CaseControl control : ALL) {
            add(control, register, "", settings.protection(), at, found);
            if (control.in15f()) {
                add(control, older, "i 15F-uttrekkene: ", settings.protection(), at, found);
            }
        }
        return found;
    }

    /**
     * The files of the cases that break each control, by their running numbers: for whoever is to mend them, in no report.
     * A 15F file holds a whole year.
     */
    public static SortedMap<Control, SortedSet<Integer>> files(List<Extract> extracts) {
        SortedMap<Control, SortedSet<Integer>> files = new TreeMap<>();
        for (CaseControl control : ALL) {
            for (Extract extract : extracts) {
                if (control.in15f() || extract.kanal() instanceof Kanal.Register) {
                    extract.saker().stream()
                            .filter(control.broken())
                            .forEach(sak -> files.computeIfAbsent(control.control(), c -> new TreeSet<>())
                                    .add(sak.fil()));
                }
            }
        }
        return files;
    }

    private static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    private static void add(
            CaseControl control,
            List<Extract> extracts,
            String where,
            ReportSettings.Protection protection,
            Location at,
            List<Diagnostic> found) {
        int n = (int) extracts.stream()
                .flatMap(e -> e.saker().stream())
                .filter(control.broken())
                .count();
        if (n > 0) {
            found.add(new Diagnostic(
                    control.control(),
                    at,
                    where + control.finding() + " (" + cases(n, protection) + "); " + control.effect()));
        }
    }

    /** The appendix is published, and a count of cases is a count of children. */
    private static String cases(int n, ReportSettings.Protection protection) {
        if (n <= protection.threshold()) {
            return "tallet på saker vises ikke av hensyn til personvernet";
        }
        return n == 1 ? "1 sak" : n + " saker";
    }
}
