package no.tilstand.report;

import java.util.List;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Value;

/**
 * A number that the PDF prints somewhere.
 *
 * @param value never a hidden number
 * @param decimals {@code verdi} is rounded to these
 * @param mark «R7»: the mark of the series in the appendix of sources
 */
public record PublishedNumber(
        CellKey key, Indicator indicator, Value value, int decimals, String mark, List<Location> sources) {}
