package no.tilstand.domain.sak;

import java.util.List;

/** OversendelseFylkesnemnd: a case sent to the board on a day. */
public record Oversendelse(int dag, Lovhjemmel hjemmel, List<Lovhjemmel> jmfr) {
    public Hjemmelsklasse hjemmelsklasse() {
        return Hjemmelsklasse.av(hjemmel, jmfr);
    }
}
