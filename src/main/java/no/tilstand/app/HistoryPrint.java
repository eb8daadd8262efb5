package no.tilstand.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Severity;
import no.tilstand.domain.LanguageForm;
import no.tilstand.history.Issued;
import no.tilstand.history.Line;
import no.tilstand.render.Printer;
import no.tilstand.report.HistoryComposer;
import no.tilstand.report.Report;

/** Everything that was issued for a municipality as a PDF in {@code output/}, in the language of its newest report. */
record HistoryPrint(Workspace workspace, Archives archives, Disk disk) {

    /**
     * @param indicator absent for all of them
     * @return where it lies
     * @throws CannotRun when there is nothing to print, or it cannot be written
     */
    Path print(String municipality, Optional<String> indicator) throws IOException {
        List<Issued.Under> histories = archives.histories(municipality);
        List<Issued.Entry> entries = Issued.of(histories, indicator);
        if (entries.isEmpty()) {
            throw nothing(indicator);
        }
        HistoryComposer composer =
                new HistoryComposer(Phases.words(form(histories), workspace.templates()), archives.register());
        Report report = composer.compose(
                new HistoryComposer.Subject(municipality, archives.name(municipality)), histories, entries);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        List<Diagnostic> found = new PrinterOnce(workspace).get().print(report, Printer.Document.HISTORY, pdf);
        if (found.stream().anyMatch(d -> d.severity() != Severity.WARNING)) {
            throw new CannotRun("historikken kan ikke skrives ut: " + found.get(0));
        }
        Path file = workspace
                .output()
                .resolve("historikk-" + municipality
                        + indicator.map(id -> "-" + id).orElse("") + ".pdf");
        replace(file, pdf.toByteArray());
        return file;
    }

    /** Why there is nothing to show. */
    static CannotRun nothing(Optional<String> indicator) {
        return new CannotRun(indicator
                .map(id -> "ingen fastsatt rapport har tall for «" + id + "»; id-ene står i felles/indikatorer.json")
                .orElse("ingen fastsatt rapport har tall"));
    }

    /** Whole or not at all. */
    private void replace(Path file, byte[] content) throws IOException {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".ny");
        disk.createFolder(file.getParent());
        disk.delete(fresh);
        disk.write(fresh, content);
        disk.rename(fresh, file);
        disk.flush(file.getParent());
    }

    private static LanguageForm form(List<Issued.Under> histories) {
        List<Line.End> ends = new ArrayList<>();
        histories.forEach(u -> ends.addAll(u.chain().ends()));
        return !ends.isEmpty() && ends.get(ends.size() - 1).report().folder().endsWith("-nn")
                ? LanguageForm.NN
                : LanguageForm.NB;
    }
}
