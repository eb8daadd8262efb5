package no.tilstand.domain;

import java.util.List;
import java.util.Set;
import no.tilstand.domain.sak.Extract;

/**
 * A report folder as it was read, before anything is judged or protected. It holds open small numbers: {@code report},
 * {@code charts} and {@code render} see {@link Frame} and {@link Figures} instead.
 *
 * @param observations in file order, with the same key several times when sources disagree
 * @param extracts cases from {@code register/}, the register's format first, then 15F by year
 * @param files every input file that was read, from the workspace with {@code /}, sorted
 * @param lost ids of the indicators with figures in {@code data/} that could not be read, which an error has told: whoever
 *     asks for one of them is not told that it is missing as well
 */
public record Dataset(
        Frame frame, List<Observation> observations, List<Extract> extracts, List<String> files, Set<String> lost) {
    public Dataset {
        lost = Set.copyOf(lost);
    }

    /** With no case extracts, and nothing lost. */
    public Dataset(Frame frame, List<Observation> observations, List<String> files) {
        this(frame, observations, List.of(), files, Set.of());
    }

    /** The same, read with other settings. */
    public Dataset withSettings(ReportSettings settings) {
        return new Dataset(frame.withSettings(settings), observations, extracts, files, lost);
    }
}
