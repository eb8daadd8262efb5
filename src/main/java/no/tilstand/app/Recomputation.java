package no.tilstand.app;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.tilstand.diagnostics.Checked;
import no.tilstand.domain.Dataset;
import no.tilstand.history.Chain;
import no.tilstand.history.InternalManifest;
import no.tilstand.history.Line;
import no.tilstand.history.PublicManifest;
import no.tilstand.history.ReportKey;
import no.tilstand.report.Release;

/** The report once more, from the archived input with the archived templates, held against what was issued. */
record Recomputation(Path folder, Function<Workspace, Pipeline> pipelines, Clock clock, Remarks remarks) {

    /** @param issued the figures of the edition, as the history has them */
    void run(PublicManifest manifest, InternalManifest behind, List<Line.Figure> issued) throws IOException {
        kept(issued);
        if (behind.caseFiles() > 0) {
            remarks.notChecked("om tallene fra fagsystemet kan telles på nytt: de " + behind.caseFiles()
                    + " uttrekksfilene er ikke arkivert, bare tallene de ga");
            return;
        }
        Workspace workspace = workspace(folder, clock);
        Path open = folder.resolve(Archive.PUBLIC);
        Optional<ReportFolder> report = report(workspace, manifest.report());
        if (report.isEmpty()) {
            remarks.different("rapportmappen er ikke i " + Archive.INTERNAL + "/" + Publisher.INPUT
                    + ": tallene kan ikke regnes ut på nytt");
            return;
        }
        Release.Edition edition =
                new Release.Edition(manifest.edition(), manifest.date(), manifest.reason(), manifest.previousReceipt());
        Past before = Histories.in(open, manifest.report()).past();
        boolean sameVersion = manifest.toolVersion().equals(Version.NUMBER);
        Checked<Draft> again;
        try {
            again = pipelines.apply(workspace).draft(report.get(), Release.of(edition), before);
        } catch (CannotRun e) {
            // The archived templates cannot be read, or what they print is not what the data say.
            String what = "rapporten kan ikke skrives ut på nytt med de arkiverte malene";
            if (sameVersion) {
                remarks.different(what + ": malene er ikke de som rapporten ble laget med");
            } else {
                remarks.notChecked(what + " og denne versjonen av verktøyet; bruk " + manifest.toolVersion());
            }
            return;
        }
        if (again.value().isEmpty() || again.hasErrors()) {
            String what = "rapporten kan ikke lages på nytt av de arkiverte inndataene";
            if (sameVersion) {
                remarks.different(what + ": inndataene er ikke de som rapporten ble laget av");
            } else {
                remarks.notChecked(what + " med denne versjonen av verktøyet; bruk " + manifest.toolVersion());
            }
            return;
        }
        figures(manifest, again.value().get(), issued);
        files(again.value().get().files(), open, manifest.toolVersion(), sameVersion);
    }

    /** The package as a workspace: its input, with the templates that it was printed with. */
    private static Workspace workspace(Path folder, Clock clock) {
        Path input = folder.resolve(Archive.INTERNAL).resolve(Publisher.INPUT);
        Path open = folder.resolve(Archive.PUBLIC);
        return new Workspace(
                input,
                input.resolve("input"),
                folder.resolve("ny"),
                folder.resolve("ny"),
                open.resolve(Publisher.TEMPLATES),
                open.resolve(Publisher.STYLES),
                clock);
    }

    private static Optional<ReportFolder> report(Workspace workspace, ReportKey key) {
        return ReportFolder.all(workspace.input()).stream()
                .filter(f -> f.year().equals(key.folder()))
                .findFirst();
    }

    /** The archived input, read once more; absent when it is not there or cannot be read. */
    static Optional<Dataset> input(Path folder, Function<Workspace, Pipeline> pipelines, Clock clock)
            throws IOException {
        Path manifest = folder.resolve(Archive.PUBLIC).resolve(Publisher.MANIFEST);
        if (!Files.isRegularFile(manifest)) {
            return Optional.empty();
        }
        Workspace workspace = workspace(folder, clock);
        return PublicManifest.read(Files.readAllBytes(manifest))
                .flatMap(m -> report(workspace, m.report()))
                .flatMap(f -> pipelines.apply(workspace).read(f).value());
    }

    /** The figures that were kept with nothing hidden against those that were shown. */
    private void kept(List<Line.Figure> issued) throws IOException {
        Path file = folder.resolve(Archive.INTERNAL).resolve(Publisher.FIGURES);
        Map<Line.FigureKey, Line.Figure> behind = new LinkedHashMap<>();
        Chain.figuresIn(Files.readAllBytes(file)).forEach(f -> behind.put(f.key(), f));
        int compared = 0;
        for (Line.Figure shown : issued) {
            Optional<Line.Figure> open = Optional.ofNullable(behind.get(shown.key()))
                    .filter(o -> o.value().isPresent() && shown.value().isPresent());
            if (open.isPresent()) {
                compared++;
                Told one = Told.of("historikken", List.of(shown));
                Told other = Told.of(Archive.INTERNAL + "/" + Publisher.FIGURES, List.of(rounded(open.get(), shown)));
                one.against(other)
                        .ifPresent(
                                d -> remarks.different(d + ": det ble vist et annet tall enn det som ble regnet ut"));
            }
        }
        if (remarks.different().isEmpty()) {
            remarks.same(compared + " tall som vises, er de som står i " + Archive.INTERNAL + "/" + Publisher.FIGURES);
        }
    }

    /** As it would be shown: with the decimals, and the parts, of what was. */
    private static Line.Figure rounded(Line.Figure open, Line.Figure shown) {
        int decimals = shown.value().orElseThrow().scale();
        return new Line.Figure(
                shown.report(),
                shown.edition(),
                shown.key(),
                shown.definitionVersion(),
                shown.unit(),
                shown.priceYear(),
                open.status(),
                open.value().map(v -> v.setScale(decimals, RoundingMode.HALF_UP)),
                shown.numerator().flatMap(n -> open.numerator()),
                shown.denominator().flatMap(n -> open.denominator()),
                shown.preliminary(),
                shown.mark(),
                shown.sources(),
                shown.previous());
    }

    private void figures(PublicManifest manifest, Draft again, List<Line.Figure> issued) {
        Told now = Told.of(
                "det som blir regnet ut på nytt",
                again.behind().numbers().stream()
                        .map(n -> Publisher.line(n, manifest.report(), manifest.edition()))
                        .toList());
        now.against(Told.of("historikken", issued))
                .ifPresentOrElse(
                        d -> remarks.different(
                                d + ": inndataene, definisjonen eller regnemåten er ikke den som ble brukt"),
                        () -> remarks.same(
                                "alle " + issued.size() + " tallene blir de samme når de regnes ut på nytt"));
    }

    private void files(Map<String, byte[]> again, Path open, String version, boolean sameVersion) throws IOException {
        for (Map.Entry<String, byte[]> file : again.entrySet()) {
            boolean same = Arrays.equals(file.getValue(), Files.readAllBytes(open.resolve(file.getKey())));
            if (same) {
                remarks.same(file.getKey() + " blir lik når den lages på nytt");
            } else if (sameVersion) {
                remarks.different(
                        file.getKey() + " blir en annen når den lages på nytt av de arkiverte inndataene: filen som ble"
                                + " fastsatt, er ikke laget av dem");
            } else {
                remarks.notChecked(file.getKey() + " byte for byte: den er laget med versjon " + version
                        + ", og dette er " + Version.NUMBER);
            }
        }
    }
}
