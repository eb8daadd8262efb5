package no.tilstand.domain;

import java.util.List;

/**
 * What the figures of the case extracts rest on, for the appendix on data quality: how much was read, what was left out and
 * why, and what made figures less certain. Small counts are hidden already.
 *
 * @param read a column for each channel: {@code register}, {@code 15f}
 * @param remarks a column for each year
 */
public record CaseBasis(Counts read, Counts remarks) {
    /** No case extracts. */
    public static final CaseBasis NONE = new CaseBasis(Counts.NONE, Counts.NONE);

    /**
     * A table of counts.
     *
     * @param columns what each count is of, in order
     * @param rows only those with something to tell
     */
    public record Counts(List<String> columns, List<Row> rows) {
        static final Counts NONE = new Counts(List.of(), List.of());
    }

    /**
     * @param what is counted, as the last part of the key of its words: {@code utelatt.ikke-xml}
     * @param values one for each column; missing where the channel cannot tell
     */
    public record Row(String what, List<Value> values) {}
}
