package no.tilstand.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.tilstand.domain.CellKey;

/**
 * The small line in a row of the summary. Fewer than two shown points: the point alone; none: an empty cell.
 *
 * @param breaks indices before which the line is interrupted
 * @param alt every number that is drawn, «Barn med tiltak, antall: 51 i 2013, 20 i 2018.»; empty when there is nothing to see,
 *     and then no number of the report either
 * @param said the figures that it draws or leaves a hidden gap for, in order
 */
public record Sparkline(
        List<ChartSpec.Point> points, Optional<BigDecimal> target, List<Integer> breaks, String alt, List<Said> said) {
    public Sparkline {
        said = List.copyOf(said);
    }

    /** A figure of the line, and its number as the alternative text says it; «:» for a hidden one. */
    public record Said(CellKey figure, String text) {}
}
