package no.tilstand.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.tilstand.domain.LanguageForm;

/**
 * A folder {@code input/<kommune>/<år>/}.
 *
 * @param municipality the first name, letter for letter in NFC
 * @param year the second name, which begins with the year ({@code 2025}, {@code 2025-nn})
 */
record ReportFolder(Path path, String municipality, String year) {
    private static final String SHARED = "felles";
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}_-]+");
    private static final Pattern YEAR = Pattern.compile("\\d{4}(?!\\d).*");
    private static final Comparator<ReportFolder> ORDER =
            Comparator.comparing(ReportFolder::municipality).thenComparing(ReportFolder::year);

    /** The path holds both names. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ReportFolder o && path.equals(o.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    static ReportFolder of(Path path) {
        return new ReportFolder(path, name(path.getParent()), name(path));
    }

    /** What the name says of the language: {@code 2025-nn} is in nynorsk, everything else in bokmål. */
    LanguageForm languageForm() {
        return year.endsWith("-nn") ? LanguageForm.NN : LanguageForm.NB;
    }

    /** The name of everything that is written for it: {@code baerum-2018}. */
    String outputName() {
        return municipality + "-" + year;
    }

    /** Every folder two levels under {@code input/} that holds a rapport.json, sorted. */
    static List<ReportFolder> all(Path input) {
        List<ReportFolder> found = new ArrayList<>();
        for (Path municipality : folders(input, p -> !name(p).equals(SHARED))) {
            for (Path year : folders(municipality, p -> Files.exists(p.resolve("rapport.json")))) {
                found.add(of(year));
            }
        }
        found.sort(ORDER);
        return found;
    }

    /** Folders two levels under {@code input/} that are named after a year and hold no rapport.json, sorted. */
    static List<Path> unfinished(Path input) {
        return folders(input, p -> !name(p).equals("felles")).stream()
                .flatMap(municipality -> folders(
                        municipality, p -> YEAR.matcher(name(p)).matches() && !Files.exists(p.resolve("rapport.json")))
                        .stream())
                .sorted()
                .toList();
    }

    /**
     * The folder a user named, which must be there.
     *
     * @throws CannotRun when it is not, or does not lie where a report folder lies
     */
    static ReportFolder existing(Workspace workspace, Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CannotRun("fant ikke mappen " + workspace.show(folder));
        }
        return named(workspace, folder);
    }

    /**
     * The folder a user named.
     *
     * @throws CannotRun when it does not lie where a report folder lies
     */
    static ReportFolder named(Workspace workspace, Path folder) {
        Path input = workspace.input();
        if (!folder.startsWith(input) || input.relativize(folder).getNameCount() != 2 || folder.equals(input)) {
            String advice = all(input).stream()
                    .filter(f -> f.path().startsWith(folder) && folder.startsWith(input)
                            || f.path().endsWith(folder.getFileName())
                                    && folder.getNameCount() > 1
                                    && f.path()
                                            .getParent()
                                            .endsWith(folder.getParent().getFileName()))
                    .findFirst()
                    .map(f -> ". Mente du " + workspace.show(f.path()) + "?")
                    .orElse("");
            throw new CannotRun(workspace.show(folder)
                    + " er ikke en rapportmappe; den skal ligge to nivåer under input/, som input/kommune/2025"
                    + advice);
        }
        return of(folder);
    }

    /**
     * Itself. What is there already is looked at by intake, which tells of it like of anything else in the data.
     *
     * @throws CannotRun for a name that a new folder may not have
     */
    ReportFolder checked() {
        if (municipality.equals(SHARED)) {
            throw new CannotRun("input/felles/ er for det som er felles for alle; gi mappen navnet på kommunen");
        }
        for (String name : List.of(municipality, year)) {
            if (!ALLOWED.matcher(name).matches()) {
                throw new CannotRun("mappenavnet «" + printable(name) + "» har tegn som ikke kan brukes; tillatt er"
                        + " bokstaver, sifre, - og _");
            }
        }
        if (!YEAR.matcher(year).matches()) {
            throw new CannotRun("mappenavnet «" + year + "» begynner ikke med et år, som 2025 eller 2025-nn");
        }
        return this;
    }

    /**
     * Two folders may come to the same name ({@code a-2018/2019} and {@code a/2018-2019}, or {@code A/2018} where the disk
     * does not tell large letters from small), and one would then overwrite the other.
     *
     * @throws CannotRun when any of these would
     */
    static void checkApart(Workspace workspace, List<ReportFolder> folders) {
        Map<String, ReportFolder> byName = new HashMap<>();
        for (ReportFolder folder : folders) {
            ReportFolder other = byName.put(folder.outputName().toLowerCase(Locale.ROOT), folder);
            if (other != null) {
                throw new CannotRun(workspace.show(other.path()) + " og " + workspace.show(folder.path())
                        + " ville begge blitt til " + folder.outputName() + "; gi den ene et annet navn");
            }
        }
    }

    /** The year its name begins with. */
    int firstYear() {
        return Integer.parseInt(year.substring(0, 4));
    }

    private static List<Path> folders(Path parent, Predicate<Path> wanted) {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(p -> !name(p).startsWith(".") && Files.isDirectory(p))
                    .filter(wanted)
                    .toList();
        } catch (IOException e) {
            throw new CannotRun("kan ikke lese mappen " + parent + Disk.reason(e), e);
        }
    }

    /** macOS gives names in decomposed form. */
    private static String name(Path path) {
        return Normalizer.normalize(path.getFileName().toString(), Normalizer.Form.NFC);
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }
}
