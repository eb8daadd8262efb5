package no.tilstand.render;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.report.Report;

/** The one printer of all tests: it costs more than the reports. */
public final class Prints {
    private static final Printer PRINTER = new Printer(Path.of("templates"), Path.of("styles"));

    private Prints() {}

    /** A printed report and what was found on the way. */
    public record Print(byte[] pdf, List<Diagnostic> found) {}

    public static Printer printer() {
        return PRINTER;
    }

    public static Print print(Report report) {
        return print(report, UnaryOperator.identity());
    }

    /** @param change of the FO before it is laid out */
    public static Print print(Report report, UnaryOperator<String> change) {
        Printer.Outcome outcome = PRINTER.print(report, change);
        return new Print(outcome.pdf(), outcome.found());
    }
}
