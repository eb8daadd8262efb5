package no.tilstand.intake.register;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilstand.domain.sak.Besok;
import no.tilstand.domain.sak.Ettervern;
import no.tilstand.domain.sak.Flytting;
import no.tilstand.domain.sak.Kode;
import no.tilstand.domain.sak.Melding;
import no.tilstand.domain.sak.Plan;
import no.tilstand.domain.sak.Sak;
import no.tilstand.domain.sak.Tiltak;
import no.tilstand.domain.sak.Undersokelse;
import no.tilstand.domain.sak.Vedtak;

/**
 * Counts codes that no list has, and codes that are not valid on the day that decides: the day of conclusion for conclusion
 * codes and for Saksinnhold, otherwise the day the element began (barnevern-register-v4, section 10; indicator M9).
 */
final class CodeCheck {
    /** A list and one of its codes; the code is of digits and dots, or stands for something that was none. */
    record Found(String list, String code) implements Comparable<Found> {
        @Override
        public int compareTo(Found other) {
            int byList = list.compareTo(other.list);
            return byList != 0 ? byList : code.compareTo(other.code);
        }
    }

    private final Map<Found, Integer> unknown = new TreeMap<>();
    private final Map<Found, Integer> outside = new TreeMap<>();

    Map<Found, Integer> unknown() {
        return unknown;
    }

    Map<Found, Integer> outside() {
        return outside;
    }

    void check(Sak sak) {
        for (Melding melding : sak.meldinger()) {
            int decided = melding.isOpen() ? melding.start() : melding.end();
            check("melding_konklusjon", melding.konklusjon(), decided);
            check("melder", melding.meldere(), melding.start());
            check("saksinnhold", melding.saksinnhold(), decided);
        }
        for (Undersokelse undersokelse : sak.undersokelser()) {
            int decided = undersokelse.isOpen() ? undersokelse.start() : undersokelse.end();
            check("undersokelse_konklusjon", undersokelse.konklusjon(), decided);
            check("saksinnhold", undersokelse.grunnlag(), decided);
            check("medvirkning", undersokelse.medvirkning(), decided);
        }
        for (Plan plan : sak.planer()) {
            check("plantype", plan.type(), plan.start());
        }
        for (Tiltak tiltak : sak.tiltak()) {
            check("tiltakskategori", tiltak.kategori().verdi(), tiltak.start());
            check("opphevelse", tiltak.opphevelse().verdi(), tiltak.isOpen() ? tiltak.start() : tiltak.end());
            frequencies(tiltak.tilsyn());
            frequencies(tiltak.oppfolging());
        }
        for (Vedtak vedtak : sak.vedtak()) {
            for (Vedtak.Status status : vedtak.statuser()) {
                check("vedtak_status", status.kode(), status.endret());
            }
            for (Vedtak.Krav krav : vedtak.krav()) {
                if (!krav.isOpen()) {
                    check("krav_konklusjon", krav.kode(), krav.end());
                }
            }
        }
        for (Ettervern ettervern : sak.ettervern()) {
            check("ettervern_konklusjon", ettervern.konklusjon(), ettervern.end());
        }
        for (Flytting flytting : sak.flyttinger()) {
            check("flytting_arsak", flytting.arsak(), flytting.dag());
            check("flytting_til", flytting.til(), flytting.dag());
        }
    }

    private void frequencies(Besok besok) {
        for (Besok.Hyppighet hyppighet : besok.hyppigheter()) {
            check("hyppighet", hyppighet.kode(), hyppighet.start());
        }
    }

    private void check(String list, List<Kode> codes, int day) {
        for (Kode code : codes) {
            check(list, code.verdi(), day);
        }
    }

    private void check(String list, String code, int day) {
        if (code.isEmpty()) {
            return;
        }
        CodeLists.Standing standing = CodeLists.ALL.standing(list, code, day);
        if (standing == CodeLists.Standing.UNKNOWN) {
            unknown.merge(new Found(list, code), 1, Integer::sum);
        } else if (standing == CodeLists.Standing.OUTSIDE) {
            outside.merge(new Found(list, code), 1, Integer::sum);
        }
    }
}
