package no.tilstand.domain;

/** One figure as it was read. */
public record Observation(CellKey key, Value value, Source source) {
    public Observation withValue(Value other) {
        return new Observation(key, other, source);
    }
}
