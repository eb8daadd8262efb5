package no.tilstand.rules;

import java.util.List;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.OpenFigures;

/** One thing that the data must, or should, hold. */
interface Rule {
    /** @return one finding for each place where it does not hold; empty when it holds */
    List<Diagnostic> check(Dataset data, OpenFigures figures);
}
