package no.tilstand.diagnostics;

/** What a diagnostic is about: one of the project's own codes, or one of the register's controls of case extracts. */
public sealed interface CatalogueEntry permits Code, Control {
    /** As printed: {@code BV-203} or {@code UND-20}. */
    String id();

    Severity severity();

    /** Bokmål; starts with an imperative and can be done today. */
    String advice();

    /** Place among those found at the same spot. */
    int rank();
}
