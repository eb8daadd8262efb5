package no.tilstand.domain.sak;

/** The kinds of elements that can be deleted or related; the names are the format's own (begrepstype). */
public enum Elementtype {
    SAK("Sak"),
    PERSONALIA("Personalia"),
    MELDING("Melding"),
    UNDERSOKELSE("Undersokelse"),
    PLAN("Plan"),
    TILTAK("Tiltak"),
    VEDTAK("Vedtak"),
    ETTERVERN("Ettervern"),
    OVERSENDELSE("OversendelseFylkesnemnd"),
    FLYTTING("Flytting"),
    RELASJON("Relasjon"),
    /** The conclusion of a notification, the only conclusion that can be deleted by itself. */
    KONKLUSJON("Konklusjon");

    private final String navn;

    Elementtype(String navn) {
        this.navn = navn;
    }

    /** As in the file. */
    public String navn() {
        return navn;
    }
}
