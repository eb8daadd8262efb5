package no.tilstand.domain.sak;

import java.util.List;

/**
 * A decision.
 *
 * @param end the day it lapsed
 * @param krav demands of private parties
 * @param statuser in order of change, and in the order of the file on the same day
 * @param tiltak indexes into {@link Sak#tiltak} of the measures it is related to, ascending
 * @param oversendelser indexes into {@link Sak#oversendelser}, ascending
 */
public record Vedtak(
        int start,
        int end,
        Lovhjemmel hjemmel,
        List<Lovhjemmel> jmfr,
        List<Krav> krav,
        List<Status> statuser,
        List<Integer> tiltak,
        List<Integer> oversendelser)
        implements Spell {
    /** @param kode of the conclusion, empty while open */
    public record Krav(int start, int end, String kode) implements Spell {}

    public record Status(int endret, String kode) {}

    public Hjemmelsklasse hjemmelsklasse() {
        return Hjemmelsklasse.av(hjemmel, jmfr);
    }

    /** The latest status; empty when none was given. */
    public String status() {
        return statuser.isEmpty() ? "" : statuser.get(statuser.size() - 1).kode();
    }

    public boolean harStatus(String kode) {
        for (Status status : statuser) {
            if (status.kode().equals(kode)) {
                return true;
            }
        }
        return false;
    }
}
