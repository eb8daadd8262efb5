package no.tilstand.domain.sak;

import java.util.List;

/**
 * A measure.
 *
 * @param start the day it was put into effect; may lie after the extract
 * @param opphevelse why care ended; {@link Kode#INGEN} when not given
 */
public record Tiltak(
        int start,
        int end,
        Lovhjemmel hjemmel,
        List<Lovhjemmel> jmfr,
        Kode kategori,
        Kode opphevelse,
        Besok tilsyn,
        Besok oppfolging)
        implements Spell {
    public Hjemmelsklasse hjemmelsklasse() {
        return Hjemmelsklasse.av(hjemmel, jmfr);
    }

    public Sted sted() {
        return Sted.av(kategori.verdi());
    }

    /** Omsorgsovertakelse: what the design calls Omsorgstiltak, decided by provision and not by category. */
    public boolean erOmsorg() {
        return hjemmelsklasse() == Hjemmelsklasse.OMSORG;
    }
}
