package no.tilstand.domain.sak;

/**
 * What kind of measure it is (table 12845 as Menon gives it). The order is that of indicator T5: of a child's measures
 * the first class wins.
 */
public enum Tiltaksklasse {
    OMSORG,
    AKUTT,
    ATFERD,
    /** None of the classes above, and a placement; also after the child is 18 (3-6). */
    PLASSERT_SOM_HJELPETILTAK,
    HJELP_I_HJEMMET;

    public static Tiltaksklasse av(Tiltak tiltak) {
        return switch (tiltak.hjemmelsklasse()) {
            case OMSORG -> OMSORG;
            case AKUTT -> AKUTT;
            case ATFERD -> ATFERD;
            case ANNEN -> tiltak.sted().erPlassering() ? PLASSERT_SOM_HJELPETILTAK : HJELP_I_HJEMMET;
        };
    }
}
