package no.tilstand.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tilstand.diagnostics.Checked;
import no.tilstand.render.ManifestFile;
import no.tilstand.report.Audience;
import no.tilstand.report.Release;

/** What is done with one report folder: looked through, or made into files in {@code output/}. */
record Desk(Workspace workspace, Pipeline pipeline, Disk disk, Release release) {

    /** Where the leadership's reports lie: in a folder of their own, so that none is sent with the public ones. */
    private static final String INTERNAL = "intern";

    /** The folder of a report in {@code output/}. */
    Path folderOf(ReportFolder folder) {
        Path output =
                release.audience() == Audience.LEADERSHIP ? workspace.output().resolve(INTERNAL) : workspace.output();
        return output.resolve(folder.outputName());
    }

    /** Diagnostics only. */
    Outcome check(ReportFolder folder) {
        return Outcome.of(folder, pipeline.draft(folder, release, past()).diagnostics(), List.of());
    }

    /** With errors the output folder holds only kontroll.txt: an old PDF beside an error list gets sent. */
    Outcome build(ReportFolder folder) {
        OutputSet set = new OutputSet(disk, folderOf(folder));
        String shown = workspace.show(set.folder());
        try (OutputLock lock = OutputLock.on(set, shown)) {
            List<String> notes = lock.set().recover().map(OutputSet.Recovery::message).stream()
                    .map(m -> shown + ": " + m)
                    .toList();
            Checked<Draft> checked = pipeline.draft(folder, release, past());
            Outcome outcome = Outcome.of(folder, checked.diagnostics(), notes);
            lock.set().replace(files(checked, outcome));
            return outcome;
        } catch (IOException e) {
            throw new CannotRun("kan ikke skrive " + shown + Disk.reason(e), e);
        }
    }

    private Past past() {
        return Past.in(workspace, new Archive(disk, workspace.archive()));
    }

    private static SortedMap<String, byte[]> files(Checked<Draft> checked, Outcome outcome) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (checked.value().isPresent() && !outcome.hasErrors()) {
            Draft draft = checked.value().get();
            files.putAll(draft.files());
            files.put("kontroll.txt", findings(outcome));
            files.put(
                    "manifest.json",
                    ManifestFile.of(
                                    Version.NUMBER,
                                    draft.manifest().settings(),
                                    draft.manifest().inputs(),
                                    draft.files(),
                                    // The diagnostics may quote a small number, so their file is named without a hash.
                                    List.of("kontroll.txt"))
                            .toBytes());
        } else {
            files.put("kontroll.txt", findings(outcome));
        }
        return files;
    }

    /** Without the name of any folder of this machine, so that the same input gives the same bytes. */
    private static byte[] findings(Outcome outcome) {
        String closing = outcome.count() + (outcome.hasErrors() ? " Rapporten er ikke laget." : "");
        return (outcome.diagnostics().stream().map(d -> d + "\n").collect(Collectors.joining()) + closing + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
