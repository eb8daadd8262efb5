package no.tilstand.indicators.sak;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.tilstand.domain.Period.Part;
import no.tilstand.domain.sak.Hjemmelsklasse;
import no.tilstand.domain.sak.Opplysning;
import no.tilstand.domain.sak.Sted;
import no.tilstand.domain.sak.Tiltaksklasse;
import no.tilstand.indicators.sak.Child.Decision;
import no.tilstand.indicators.sak.Child.Iverksatt;

/**
 * Barn med tiltak, T1 to T14 (registernotatet, del D). «Barn» here are 0 to 24 years on 31 December, to and including 2020
 * 0 to 22. A measure that begins and ends on one day is in T1, not in T2; one that begins after D is in neither; a decision
 * that was not put into effect is no measure.
 */
final class BarnMedTiltak {
    private final Measure.Register measures;
    private final Definitions.Measures d;

    BarnMedTiltak(Measure.Register measures, Definitions definitions) {
        this.measures = measures;
        this.d = definitions.measures();
    }

    List<CaseIndicator> indicators() {
        return List.of(t1(), t2(), t4(), t5(), t6(), t7and8(), t9(), t10(), t11(), t12(), t13(), t14());
    }

    /**
     * T1. Barn med tiltak i løpet av året: minst ett tiltak iPerioden; and of them those 0-17, numerator of T3 (Andel av
     * barnebefolkningen, computed by the register). SSB 09050, 12275, 13939.
     */
    private CaseIndicator t1() {
        Measure all = measures.count("barn-med-tiltak-i-lopet-av-aaret");
        Measure children = measures.count("barn-0-17-med-tiltak-i-lopet-av-aaret");
        return new CaseIndicator("T1", (c, tally) -> {
            if (c.duringYear()) {
                tally.add(all, c.year);
                if (c.isChild()) {
                    tally.add(children, c.year);
                }
            }
        });
    }

    /** T2. Barn med tiltak per 31.12: minst ett tiltak aktiv(31.12); per 1 000 (T3) by the register. Bærum figur 6. */
    private CaseIndicator t2() {
        Measure all = measures.count("barn-med-tiltak");
        return new CaseIndicator("T2", (c, tally) -> {
            if (c.atYearEnd()) {
                tally.add(all, c.year);
            }
            int end = c.year.last();
            if (c.age() > c.withMeasures().to() && Any.of(c.child.tiltak, t -> t.aktiv(end))) {
                tally.remark(Remark.FOR_GAMMEL, c.year);
            }
        });
    }

    /** T4. Nye barn med tiltak: T1 uten tiltak aktiv(31.12.Y-1). Statistics Norway's exact rule is not known. */
    private CaseIndicator t4() {
        Measure fresh = measures.count("nye-barn-med-tiltak");
        return new CaseIndicator("T4", (c, tally) -> {
            int before = c.year.first() - 1;
            if (c.duringYear() && !Any.of(c.child.tiltak, t -> t.aktiv(before))) {
                tally.add(fresh, c.year);
            }
        });
    }

    /**
     * T5. Hjelpetiltak og omsorgstiltak: omsorg når minst ett relevant tiltak er omsorgsovertakelse, ellers hjelp; per 31.12
     * (T2) og i løpet av året (T1). From 2016 the measures at the turn of the year decide. Care that is open after the 18th
     * birthday is help. Bærum figur 7, SSB 09050.
     */
    private CaseIndicator t5() {
        Measure help = measures.count("barn-etter-tiltak", "hjelpetiltak");
        Measure care = measures.count("barn-etter-tiltak", "omsorgstiltak");
        Measure helpAlone = measures.count("barn-med-hjelpetiltak");
        Measure careAlone = measures.count("barn-med-omsorgstiltak");
        Measure helpDuring = measures.count("barn-etter-tiltak-i-lopet-av-aaret", "hjelpetiltak");
        Measure careDuring = measures.count("barn-etter-tiltak-i-lopet-av-aaret", "omsorgstiltak");
        return new CaseIndicator("T5", (c, tally) -> {
            c.klasse().ifPresent(k -> {
                boolean inCare = k == Tiltaksklasse.OMSORG;
                tally.add(inCare ? care : help, c.year);
                tally.add(inCare ? careAlone : helpAlone, c.year);
                if (!inCare && Any.of(c.inForce(), t -> t.klasse() == Tiltaksklasse.OMSORG)) {
                    tally.remark(Remark.OMSORG_ETTER_18, c.year);
                }
            });
            if (c.duringYear()) {
                tally.add(c.inCareDuringYear() ? careDuring : helpDuring, c.year);
            }
        });
    }

    /**
     * T6. Andel med hjelpetiltak i hjemmet: klasse hjelp i hjemmet, av T2. Hjelp i hjemmet is help minus akutt, atferd and
     * plassert som hjelpetiltak (Menon).
     */
    private CaseIndicator t6() {
        Measure atHome = measures.share("andel-barn-med-tiltak-i-hjemmet");
        return new CaseIndicator(
                "T6",
                (c, tally) -> c.klasse().ifPresent(k -> tally.add(atHome, c.year, k == Tiltaksklasse.HJELP_I_HJEMMET)));
    }

    /**
     * T7. Barn plassert utenfor hjemmet, etter sted: barn i T2 med plasseringstiltak aktiv(31.12). Several at once (TIL-09):
     * the one with the latest start; on the same day the highest of institusjon, fosterhjem, beredskap, bolig. Bærum figur
     * 10, SSB 11600, 12275.
     *
     * <p>T8. Andel plasserte i fosterhjem og på institusjon: barn i gruppen, av T7. Each is an indicator of its own, whose
     * numerator and denominator are indicators too, so that disclosure control knows what it can be computed from.
     */
    private CaseIndicator t7and8() {
        Measure all = measures.count("barn-plassert-etter-sted");
        Map<Sted, Measure> by = new EnumMap<>(Sted.class);
        by.put(Sted.FOSTERHJEM, measures.count("barn-plassert-etter-sted", "fosterhjem"));
        by.put(Sted.INSTITUSJON, measures.count("barn-plassert-etter-sted", "institusjon"));
        by.put(Sted.BEREDSKAPSHJEM, measures.count("barn-plassert-etter-sted", "beredskapshjem"));
        by.put(Sted.BOLIG, measures.count("barn-plassert-etter-sted", "bolig"));
        Measure allAlone = measures.count("barn-utenfor-hjemmet");
        Measure fosterAlone = measures.count("barn-i-fosterhjem");
        Measure institutionAlone = measures.count("barn-paa-institusjon");
        Measure share = measures.share("andel-barn-plassert-utenfor-hjemmet");
        Measure foster = measures.share("andel-i-fosterhjem");
        Measure institution = measures.share("andel-paa-institusjon");
        return new CaseIndicator("T7", (c, tally) -> {
            Optional<Sted> sted =
                    latest(c.inForce(), t -> t.sted().erPlassering()).map(Iverksatt::sted);
            if (c.atYearEnd()) {
                tally.add(share, c.year, sted.isPresent());
            }
            sted.ifPresent(s -> {
                tally.add(all, c.year);
                tally.add(allAlone, c.year);
                tally.add(by.get(s), c.year);
                tally.add(foster, c.year, s == Sted.FOSTERHJEM);
                tally.add(institution, c.year, s == Sted.INSTITUSJON);
                if (s == Sted.INSTITUSJON) {
                    tally.add(institutionAlone, c.year);
                }
                if (s == Sted.FOSTERHJEM) {
                    tally.add(fosterAlone, c.year);
                }
            });
        });
    }

    /** The order of {@link Sted} is that of the rule for two on the same day. */
    static Optional<Iverksatt> latest(List<Iverksatt> measures, Predicate<Iverksatt> among) {
        Iverksatt latest = null;
        for (Iverksatt t : measures) {
            if (among.test(t)
                    && (latest == null
                            || t.start() > latest.start()
                            || t.start() == latest.start() && t.sted().compareTo(latest.sted()) < 0)) {
                latest = t;
            }
        }
        return Optional.ofNullable(latest);
    }

    /**
     * T9. Andel fosterhjem i familie og nettverk: 2.1 av 2.1 og 2.2, barn med minst ett av dem aktiv 31.12; with both the one
     * with the latest start, and the first in the file on the same day (our choice). SSB 10660, Bufdir 1G.
     */
    private CaseIndicator t9() {
        Measure network = measures.share("andel-fosterhjem-slekt-nettverk");
        return new CaseIndicator(
                "T9",
                (c, tally) -> latest(
                                c.inForce(),
                                t -> d.network().contains(t.kategori())
                                        || d.stranger().contains(t.kategori()))
                        .ifPresent(t -> tally.add(network, c.year, d.network().contains(t.kategori()))));
    }

    /**
     * T10. Oppholdstid i beredskapshjem og midlertidig hjem: snitt og median av dager(Start, Slutt) for tiltak 2.5 og 2.6
     * avsluttet i P; åpne over 180 dager ved siden av. Bufdir, SSB 10661.
     */
    private CaseIndicator t10() {
        String id = "oppholdstid-snitt-og-median";
        Measure median = measures.median(id, "median");
        Measure mean = measures.mean(id, "gjennomsnitt");
        Measure medianAlone = measures.median("oppholdstid-beredskapshjem", "");
        Measure open = measures.count("aapne-opphold-over-180-dager");
        return new CaseIndicator("T10", (c, tally) -> {
            int end = c.year.last();
            for (Iverksatt t : c.child.tiltak) {
                if (!d.emergencyHomes().contains(t.kategori())) {
                    continue;
                }
                if (c.year.has(t.end()) && t.dager() < 0) {
                    tally.remark(Remark.NEGATIV_VARIGHET, c.year);
                } else if (c.year.has(t.end())) {
                    tally.days(median, c.year, t.dager());
                    tally.days(mean, c.year, t.dager());
                    tally.days(medianAlone, c.year, t.dager());
                }
                if (t.aktiv(end) && !d.longStay().isKept(t.start(), end)) {
                    tally.add(open, c.year);
                }
            }
        });
    }

    /**
     * T11. Akuttvedtak: vedtak i klasse akutt med StartDato i P, også de nemnda ikke godkjente; herav koblet til
     * plasseringstiltak; antall barn; etter status (den som er endret sist, ved likhet senest i filen). Bærum figur 5, SSB
     * 12845. The provision shows who consented (§ 4-1), not a field. What Bærum counts and 15F can give, are placements by an
     * urgent provision that began in the year (T11.tiltak).
     */
    private CaseIndicator t11() {
        Measure decisions = decision(measures.count("akuttvedtak", "vedtak"));
        Measure placed = decision(measures.count("akuttvedtak", "koblet-til-plassering"));
        Measure children = decision(measures.count("akuttvedtak", "barn"));
        Map<String, Measure> byStatus = new LinkedHashMap<>();
        byStatus.put("1", decision(measures.count("akuttvedtak-etter-status", "godkjent")));
        byStatus.put("2", decision(measures.count("akuttvedtak-etter-status", "oversendt-nemnda")));
        byStatus.put("3", decision(measures.count("akuttvedtak-etter-status", "bortfalt")));
        byStatus.put("4", decision(measures.count("akuttvedtak-etter-status", "avslatt")));
        Measure noStatus = decision(measures.count("akuttvedtak-etter-status", "ikke-oppgitt"));
        Measure measure = measures.count("akuttplasseringer");
        return new CaseIndicator("T11", (c, tally) -> {
            boolean any = false;
            for (Decision v : c.child.vedtak) {
                if (v.klasse() == Hjemmelsklasse.AKUTT && c.year.has(v.v().start())) {
                    any = true;
                    tally.add(decisions, c.year);
                    tally.add(byStatus.getOrDefault(v.v().status(), noStatus), c.year);
                    if (v.placement()) {
                        tally.add(placed, c.year);
                    }
                }
            }
            if (any) {
                tally.add(children, c.year);
            }
            for (Iverksatt t : c.child.tiltak) {
                if (t.klasse() == Tiltaksklasse.AKUTT && t.sted().erPlassering() && c.year.has(t.start())) {
                    tally.add(measure, c.year);
                }
            }
        });
    }

    private Measure decision(Measure m) {
        return measures.needing(Opplysning.VEDTAK, m);
    }

    /**
     * T12. Samarbeids- og nettverkstiltak: antall tiltak 6.x og 7.x aktiv(31.12); familieråd (6.1) iPerioden. SSB 10660; no
     * level is set for them (Menon).
     */
    private CaseIndicator t12() {
        Measure cooperation = measures.count("samarbeidstiltak", "nettverk-og-samarbeid");
        Measure other = measures.count("samarbeidstiltak", "andre-tjenester");
        Measure councils = measures.count("familieraad");
        return new CaseIndicator("T12", (c, tally) -> {
            for (Iverksatt t : c.child.tiltak) {
                String group = group(t.kategori());
                if (t.aktiv(c.year.last())) {
                    if (d.cooperation().contains(group)) {
                        tally.add(cooperation, c.year);
                    }
                    if (d.otherServices().contains(group)) {
                        tally.add(other, c.year);
                    }
                }
                if (d.familyCouncil().contains(t.kategori()) && t.iPerioden(c.year.first(), c.year.last())) {
                    tally.add(councils, c.year);
                }
            }
        });
    }

    /** {@code 6} of {@code 6.99}. */
    private static String group(String category) {
        int point = category.indexOf('.');
        return point < 0 ? category : category.substring(0, point);
    }

    /** T13. Barn i kontakt med tjenesten: barn med sak aktiv(31.12), delt i med og uten tiltak (T2). Bærum figur 6. */
    private CaseIndicator t13() {
        Measure all = measures.count("barn-i-kontakt");
        Measure with = measures.count("barn-i-kontakt", "med-tiltak");
        Measure without = measures.count("barn-i-kontakt", "uten-tiltak");
        return new CaseIndicator("T13", (c, tally) -> {
            if (Any.of(c.child.saker, s -> s.aktiv(c.year.last()))) {
                tally.add(all, c.year);
                tally.add(c.atYearEnd() ? with : without, c.year);
            }
        });
    }

    /**
     * T14. Opphør av omsorgstiltak: barn med omsorgsovertakelse avsluttet i P, per Opphevelse-kode (tilbakeført, 18 år,
     * adopsjon, annet); uten kode «ikke oppgitt» (TIL-12). A child with two ended measures and two codes is in both rows.
     */
    private CaseIndicator t14() {
        String id = "opphor-av-omsorgstiltak";
        Map<String, Measure> byCode = new LinkedHashMap<>();
        byCode.put("1", measures.count(id, "tilbakefort"));
        byCode.put("2", measures.count(id, "fylt-18"));
        byCode.put("3", measures.count(id, "adopsjon"));
        byCode.put("4", measures.count(id, "annet"));
        Measure none = measures.count(id, "ikke-oppgitt");
        return new CaseIndicator("T14", (c, tally) -> {
            Set<Integer> seen = new TreeSet<>();
            for (Iverksatt t : c.child.tiltak) {
                if (t.klasse() == Tiltaksklasse.OMSORG && c.year.has(t.end())) {
                    Measure reason = byCode.getOrDefault(t.t().opphevelse().verdi(), none);
                    if (seen.add(reason.at())) {
                        tally.add(reason, c.year, Part.YEAR, 1);
                    }
                }
            }
        });
    }
}
