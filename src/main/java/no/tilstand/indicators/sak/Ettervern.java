package no.tilstand.indicators.sak;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilstand.domain.sak.Hjemmelsklasse;
import no.tilstand.domain.sak.Opplysning;
import no.tilstand.domain.sak.Oversendelse;
import no.tilstand.domain.sak.Spell;
import no.tilstand.indicators.sak.Child.Iverksatt;

/** Ettervern og nemnd, E1 to E3 and N1 (registernotatet, del G). Aftercare to 25 years: to and including 24. */
final class Ettervern {
    private final Measure.Register measures;
    private final Definitions all;
    private final Definitions.Aftercare d;

    Ettervern(Measure.Register measures, Definitions definitions) {
        this.measures = measures;
        this.all = definitions;
        this.d = definitions.aftercare();
    }

    List<CaseIndicator> indicators() {
        return List.of(e1(), e2(), e3(), n1());
    }

    /** E1. Unge 18-24 med tiltak aktiv(31.12); to and including 2020 18-22. Bærum figur 12, SSB 09050, 13939. */
    private CaseIndicator e1() {
        Measure young = measures.count("unge-med-ettervern");
        return new CaseIndicator("E1", (c, tally) -> {
            if (c.atYearEnd() && c.age() >= all.people().adult()) {
                tally.add(young, c.year);
            }
        });
    }

    /**
     * E2. Andel som fortsatt har tiltak tre måneder etter 18: tiltak aktiv(18-årsdag + 3 md), av barn som fylte 18 i P og hadde
     * et tiltak startet før 18-årsdagen og ikke avsluttet før dagen før den. Before the cut-off has come so far the young
     * person is not measured yet and out of both parts. In 15F the answer may stand in the next year's file.
     */
    private CaseIndicator e2() {
        Measure still = measures.share("andel-med-tiltak-etter-18");
        return new CaseIndicator("E2", (c, tally) -> {
            int birthday = c.comesOfAge();
            if (birthday == Spell.NONE || !c.year.has(birthday) || !hadAt(c, birthday)) {
                return;
            }
            int day = d.after().after(birthday);
            Optional<Child> then = day <= c.year.last() ? Optional.of(c.child) : c.later;
            if (day > c.cutOff) {
                tally.remark(Remark.IKKE_MAALT_ENNAA, c.year);
            } else {
                tally.add(
                        still,
                        c.year,
                        then.map(t -> Any.of(t.tiltak, m -> m.aktiv(day))).orElse(false));
            }
        });
    }

    /** Who came of age on 1 January may have had the last day of the measure the day before: in 15F in another file. */
    private boolean hadAt(ChildYear c, int birthday) {
        return Any.of(c.child.tiltak, t -> hadAt(t, birthday))
                || c.earlier
                        .map(e -> Any.of(e.tiltak, t -> !t.isOpen() && hadAt(t, birthday)))
                        .orElse(false);
    }

    private boolean hadAt(Iverksatt t, int birthday) {
        return t.start() < birthday && t.end() >= d.lapse().before(birthday);
    }

    /** E3. Svar på tilbud om ettervern: SluttDato i P, per kode; et tilbud sendt i P uten konklusjon er «ubesvart». */
    private CaseIndicator e3() {
        String id = "svar-paa-tilbud-om-ettervern";
        Measure accepted = offered(measures.share(id, "akseptert"));
        Map<String, Measure> byCode = new LinkedHashMap<>();
        byCode.put("1", accepted);
        byCode.put("2", offered(measures.share(id, "onsket-annet-tiltak", accepted)));
        byCode.put("3", offered(measures.share(id, "onsket-ikke-tiltak", accepted)));
        Measure other = measures.onlyIfAny(offered(measures.share(id, "annen-kode", accepted)));
        Measure unanswered = offered(measures.count("ubesvarte-tilbud-om-ettervern"));
        return new CaseIndicator("E3", (c, tally) -> {
            for (no.tilstand.domain.sak.Ettervern e : c.child.ettervern) {
                if (c.year.has(e.end())) {
                    Measure answer = byCode.getOrDefault(e.konklusjon(), other);
                    tally.add(accepted, c.year, answer == accepted);
                    if (answer != accepted) {
                        tally.add(answer, c.year);
                    }
                } else if (e.isOpen() && c.year.has(e.start())) {
                    tally.add(unanswered, c.year);
                }
            }
        });
    }

    private Measure offered(Measure m) {
        return measures.needing(Opplysning.ETTERVERN, m);
    }

    /** N1. Begjæringer til nemnda: gyldige OversendelseFylkesnemnd med StartDato i P, per hjemmelsklasse. */
    private CaseIndicator n1() {
        String id = "begjaeringer-til-nemnda";
        Measure sent = board(measures.count(id));
        Map<Hjemmelsklasse, Measure> by = new EnumMap<>(Hjemmelsklasse.class);
        by.put(Hjemmelsklasse.OMSORG, board(measures.count(id, "omsorg")));
        by.put(Hjemmelsklasse.AKUTT, board(measures.count(id, "akutt")));
        by.put(Hjemmelsklasse.ATFERD, board(measures.count(id, "atferd")));
        by.put(Hjemmelsklasse.ANNEN, board(measures.count(id, "annet")));
        return new CaseIndicator("N1", (c, tally) -> {
            for (Oversendelse o : c.child.oversendelser) {
                if (c.year.has(o.dag())) {
                    tally.add(sent, c.year);
                    tally.add(by.get(all.measures().provision().apply(o.hjemmel(), o.jmfr())), c.year);
                }
            }
        });
    }

    private Measure board(Measure m) {
        return measures.needing(Opplysning.OVERSENDELSE, m);
    }
}
