package no.tilstand.domain.sak;

/** What a channel may or may not tell; what it cannot tell is «ikke tilgjengelig», never 0. */
public enum Opplysning {
    /** Notifications that are received and not concluded; 15F may lack them, so that received ones are too few. */
    APNE_MELDINGER,
    /** Application for a longer time limit, and with it the time limit of the law (U4, U6, U7). */
    UTVIDET_FRIST,
    MEDVIRKNING,
    /** Decisions as such; 15F has only the measures that follow. */
    VEDTAK,
    /** Supervision of foster homes. */
    TILSYN,
    /** Visits to foster homes. */
    OPPFOLGING,
    ETTERVERN,
    OVERSENDELSE,
    /** Every evaluation of a plan; 15F has only the latest. */
    ALLE_EVALUERINGER,
    /** Moves: in 15F from 2022. */
    FLYTTING
}
