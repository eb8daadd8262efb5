package no.tilstand.gate;

import java.util.ArrayList;
import java.util.List;
import no.tilstand.diagnostics.Diagnostic;

/**
 * What every PDF of the tests must pass: veraPDF, our own check of the tags, and nothing reported by FOP. Each of the
 * three lets pass what another one stops.
 */
public final class Gate {
    private Gate() {}

    /** What each of the three has against a file. */
    public record Verdict(List<String> vera, List<String> tags, List<String> fop) {
        public boolean passes() {
            return vera.isEmpty() && tags.isEmpty() && fop.isEmpty();
        }

        /** Of {@code veraPDF}, {@code merker} and {@code FOP}: those that refuse the file. */
        public List<String> refusedBy() {
            List<String> names = new ArrayList<>();
            if (!vera.isEmpty()) {
                names.add("veraPDF");
            }
            if (!tags.isEmpty()) {
                names.add("merker");
            }
            if (!fop.isEmpty()) {
                names.add("FOP");
            }
            return names;
        }
    }

    /** @param found what {@code Printer.print} gave */
    public static Verdict check(byte[] pdf, List<Diagnostic> found) {
        return new Verdict(
                VeraPdf.faults(pdf),
                TagTree.faults(pdf),
                found.stream().map(Diagnostic::toString).toList());
    }
}
