package no.tilstand.indicators;

/** Måloppnåelse: how a value stands against a demand. Never a matter of chance (design section 6, rule 4). */
public enum Attainment {
    MET,
    /** Only where the strategy says what nearly is. */
    NEARLY,
    NOT_MET,
    /** A neutral indicator: not judged. */
    NEUTRAL,
    /** There is an {@link Obstacle}. */
    NOT_ASSESSABLE,
    /** A goal without a number. */
    WISH
}
