package no.tilstand.indicators.sak;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import no.tilstand.domain.Observation;

/**
 * What the extracts come to.
 *
 * @param observations open figures, in the order of the indicators, years and periods
 * @param remarks by year: how many times something made a figure less certain; 0 when it did not, and no number when the
 *     channel of that year cannot tell. Open small numbers
 */
public record CaseFigures(List<Observation> observations, SortedMap<Integer, Map<Remark, Long>> remarks) {}
