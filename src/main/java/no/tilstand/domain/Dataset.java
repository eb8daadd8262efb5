package no.tilstand.domain;

import java.util.List;
import no.tilstand.domain.sak.Extract;

/**
 * A report folder as it was read, before anything is judged or protected. It holds open small numbers: {@code report},
 * {@code charts} and {@code render} see {@link Frame} and {@link Figures} instead.
 *
 * @param observations in file order, with the same key several times when sources disagree
 * @param extracts cases from {@code register/}, the register's format first, then 15F by year
 * @param files every input file that was read, from the workspace with {@code /}, sorted
 */
public record Dataset(Frame frame, List<Observation> observations, List<Extract> extracts, List<String> files) {
    /** Without case extracts. */
    public Dataset(Frame frame, List<Observation> observations, List<String> files) {
        this(frame, observations, List.of(), files);
    }
}
