package no.tilstand.domain.sak;

import java.util.List;
import java.util.SortedMap;

/**
 * How much was read, for the appendix on data quality: nothing here tells of a single case.
 *
 * @param filer extract files, those within archives each counted
 * @param saker cases that the figures are computed from
 * @param utelatt files or cases that were left out, by reason
 * @param steder where they are, {@code nr-0003:12}, as many as are kept: for whoever is to mend them, in no report
 * @param slettet elements that the extract says are deleted, by kind
 * @param relasjonerUtenMal relations to or from an element that is deleted or not there
 * @param eldreEnnAvskjaering cases whose newest extract is older than the last day of the report's year, and which are
 *     taken to be unchanged since
 */
public record Omfang(
        int filer,
        int saker,
        SortedMap<Utelatt, Integer> utelatt,
        SortedMap<Utelatt, List<String>> steder,
        SortedMap<Elementtype, Integer> slettet,
        int relasjonerUtenMal,
        int eldreEnnAvskjaering) {
    public int antallUtelatt() {
        return utelatt.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int antallSlettet() {
        return slettet.values().stream().mapToInt(Integer::intValue).sum();
    }
}
