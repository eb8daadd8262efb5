package no.tilstand.domain;

import java.util.List;

/**
 * A report folder as it was read, before anything is judged or protected. It holds open small numbers: {@code report},
 * {@code charts} and {@code render} see {@link Frame} and {@link Figures} instead.
 *
 * @param observations in file order, with the same key several times when sources disagree
 * @param files every input file that was read, from the workspace with {@code /}, sorted
 */
public record Dataset(Frame frame, List<Observation> observations, List<String> files) {
    /** The same, read with other settings. */
    public Dataset withSettings(ReportSettings settings) {
        return new Dataset(frame.withSettings(settings), observations, files);
    }
}
