package no.tilstand.indicators.sak;

/** What made a figure less certain, counted by year; what is done about it in the count is said here. */
public enum Remark {
    /** A spell that ends before it begins: out of numerator and denominator of everything that measures its length. */
    NEGATIV_VARIGHET,
    /** An investigation that was concluded in the year and that no usable notification leads to (UND-20; U4, step 5). */
    UTEN_MELDINGSKOBLING,
    /** A longer time limit that was granted and applied for after the ordinary one had run out (U4, step 3). */
    FOR_SEN_UTVIDELSE,
    /** A measure of care that is open after the 18th birthday (TIL-13); it is classed as help. */
    OMSORG_ETTER_18,
    /** A young person who is too old and has an open measure (SAK-07); not counted. */
    FOR_GAMMEL,
    /** Visits twice a year in the first year; counted as four (F1, step 6). */
    REDUSERT_FORSTE_AAR,
    /** Supervision twice a year of a child under 15, or visits twice a year before two years have gone. */
    REDUSERT_FOR_TIDLIG,
    /** A child in a foster home with nothing registered about visits (F1, step 8): none done, the demand stands. */
    BESOK_IKKE_REGISTRERT,
    /** The same for supervision (F3). */
    TILSYN_IKKE_REGISTRERT,
    /** A young person for whom the three months after the 18th birthday are not over yet (E2): out of both parts. */
    IKKE_MAALT_ENNAA
}
