package no.tilstand.domain.sak;

/** Why a file or a case is not among those that the figures are computed from. */
public enum Utelatt {
    /** Cut off, or not well-formed. */
    IKKE_XML,
    /** A web page saved as .xml. */
    NETTSIDE,
    /** Declares a DTD or entities, which no extract has need of. */
    DTD,
    /** Well-formed, but neither format: another root or a namespace. */
    ANNET_FORMAT,
    /** Something required is missing or cannot be read (FIL-01). */
    MANGELFULL,
    /** More elements, longer values or deeper than any case has. */
    FOR_STOR,
    /** Of another municipality than the report's. */
    ANNEN_KOMMUNE,
    /** Of another district (bydel) than the report's. */
    ANNEN_BYDEL,
    /** Taken after the cut-off, or about a later year. */
    ETTER_AVSKJAERING,
    /** The same delivery once more, with the same content. */
    GJENTATT,
    /** The same delivery with another content, or two at the same time without an order. */
    MOTSTRID,
    /** The case says of itself that it is deleted. */
    SLETTET,
    /** In an archive, with a path that leads out of it. */
    STI,
    /** An archive within an archive. */
    ARKIV_I_ARKIV,
    /** An archive that cannot be opened. */
    ODELAGT_ARKIV,
    /** In the folder or in an archive: neither an extract nor a folder. */
    ANNEN_FIL;

    /**
     * Whether a case is lost by it that ought to be in the figures; only these count against {@code maksUtelatt}. A file of
     * another municipality, a repeated or deleted one is rightly left out.
     */
    public boolean erTap() {
        return switch (this) {
            case IKKE_XML,
                    NETTSIDE,
                    DTD,
                    ANNET_FORMAT,
                    MANGELFULL,
                    FOR_STOR,
                    MOTSTRID,
                    STI,
                    ARKIV_I_ARKIV,
                    ODELAGT_ARKIV -> true;
            case ANNEN_KOMMUNE, ANNEN_BYDEL, ETTER_AVSKJAERING, GJENTATT, SLETTET, ANNEN_FIL -> false;
        };
    }
}
