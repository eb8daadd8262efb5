package no.tilstand.report;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Demand;
import no.tilstand.domain.Period;
import no.tilstand.indicators.Development;
import no.tilstand.report.Plan.Series;

/**
 * The changes of the report that are held against chance. Everyone who prints a verdict gets it here, so that the appendix
 * can say how many there are: with many comparisons some look like more than chance by accident.
 */
final class Comparisons {
    private final Ledger ledger;
    /** What was compared, and with which periods. */
    private final SortedMap<CellKey, SortedSet<Period>> judged = new TreeMap<>();

    Comparisons(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @param demand what the figure is held against, for an indicator with a target range */
    Development development(Series series, Period first, Period last, Optional<Demand> demand) {
        Development development =
                Development.of(ledger.figures(), series.indicator(), series.at(last), first, last, demand);
        if (development.verdict().isJudged()) {
            judged.computeIfAbsent(series.at(last), k -> new TreeSet<>()).add(first);
        }
        return development;
    }

    /** The different comparisons made so far; the same one in two places counts once. */
    int count() {
        return judged.values().stream().mapToInt(SortedSet::size).sum();
    }
}
