package no.tilstand.indicators;

/** Måloppnåelse: how a value stands against a demand. Never a matter of chance. */
public enum Attainment {
    MET,
    /** Only where the strategy says what nearly is. */
    NEARLY,
    NOT_MET,
    /** A neutral indicator: not judged. */
    NEUTRAL,
    /** The value is missing, hidden or preliminary, or the series breaks. */
    NOT_ASSESSABLE,
    /** A goal without a number. */
    WISH
}
