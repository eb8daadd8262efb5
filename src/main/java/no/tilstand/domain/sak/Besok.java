package no.tilstand.domain.sak;

import java.util.List;

/**
 * Tilsyn or Oppfolging of a measure.
 *
 * @param registrert false when the measure has no such element at all, which is not the same as no visits
 * @param ansvarlige who is responsible, in order of start; only Tilsyn has it
 * @param hyppigheter how often, in order of start
 * @param utfort days of visits, ascending; the same Utfort id counts once, two visits on one day count twice
 */
public record Besok(boolean registrert, List<Ansvarlig> ansvarlige, List<Hyppighet> hyppigheter, List<Integer> utfort) {
    public static final Besok IKKE_REGISTRERT = new Besok(false, List.of(), List.of(), List.of());

    /** @param egen whether it is the municipality of the case; which other one it is, tells where a foster child lives */
    public record Ansvarlig(int start, boolean egen) {}

    /** @param kode visits a year: {@code 4} or {@code 2} */
    public record Hyppighet(int start, String kode) {}
}
