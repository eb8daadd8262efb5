package no.tilstand.indicators.sak;

import java.util.List;
import java.util.Set;
import no.tilstand.domain.Text;
import no.tilstand.domain.sak.Kode;
import no.tilstand.domain.sak.Melding;
import no.tilstand.domain.sak.Opplysning;

/**
 * Meldinger, M1 to M10 (registernotatet, del B). «M2» below is its population: gyldige meldinger med konklusjonsdato i
 * perioden, uansett når de kom inn; Statistics Norway's yearly figures are these. A notification whose conclusion is deleted
 * is open.
 *
 * <p>A notification that is concluded before it was received has no length: it is out of M6 and M7, in the others.
 */
final class Meldinger {
    private final Measure.Register measures;
    private final Definitions.Notifications d;

    private final SeenCodes seen;

    Meldinger(Measure.Register measures, Definitions definitions, SeenCodes seen) {
        this.measures = measures;
        this.seen = seen;
        this.d = definitions.notifications();
    }

    List<CaseIndicator> indicators() {
        return List.of(m1(), m2(), m3(), m4(), m5(), m6(), m7(), m8(), m9(), m10());
    }

    private interface Concluded {
        void count(Melding melding, Year year, Tally tally);
    }

    /** M2's population: {@code Konklusjon.SluttDato} i P. */
    private static CaseIndicator ofConcluded(String code, Concluded counter) {
        return new CaseIndicator(code, (c, tally) -> {
            for (Melding m : c.child.meldinger) {
                if (c.year.has(m.end())) {
                    counter.count(m, c.year, tally);
                }
            }
        });
    }

    /**
     * M1. Mottatte meldinger: gyldige meldinger med StartDato i P. Bærum figur 1. 15F lacks some that are not concluded, so
     * what it gives is an estimate from below.
     */
    private CaseIndicator m1() {
        Measure received = measures.estimatedWithout(
                Opplysning.APNE_MELDINGER,
                new Text(
                        "meldinger som ikke er konkludert, kan mangle i 15F",
                        "meldingar som ikkje er konkluderte, kan mangle i 15F"),
                measures.count("mottatte-meldinger"));
        return new CaseIndicator("M1", (c, tally) -> {
            for (Melding m : c.child.meldinger) {
                if (c.year.has(m.start())) {
                    tally.add(received, c.year);
                }
            }
        });
    }

    /** M2. Konkluderte meldinger: Konklusjon.SluttDato i P. SSB 10673, 12189. */
    private CaseIndicator m2() {
        Measure concluded = measures.count("konkluderte-meldinger");
        return ofConcluded("M2", (m, year, tally) -> {
            tally.add(concluded, year);
            if (m.dager() < 0) {
                tally.remark(Remark.NEGATIV_VARIGHET, year);
            }
        });
    }

    /** M3. Barn med melding: barn 0-17 med minst én melding i M2; also per 1 000 (computed by the register). SSB 12615. */
    private CaseIndicator m3() {
        Measure children = measures.count("barn-med-melding");
        return new CaseIndicator("M3", (c, tally) -> {
            if (c.isChild() && Any.of(c.child.meldinger, m -> c.year.has(m.end()))) {
                tally.add(children, c.year);
            }
        });
    }

    /**
     * M4. Andel meldinger henlagt: kode 1, 5-10 av M2 uten kode 3 og 4. M4.alle: kode 1, 3, 5-10 av hele M2, since Statistics
     * Norway's treatment of 3 and 4 is not confirmed.
     */
    private CaseIndicator m4() {
        Measure dismissed = measures.share("andel-meldinger-henlagt");
        Measure dismissedAll = measures.share("andel-meldinger-henlagt-alle");
        return ofConcluded("M4", (m, year, tally) -> {
            tally.add(dismissedAll, year, d.dismissedAll().contains(m.konklusjon()));
            if (!d.outside().contains(m.konklusjon())) {
                tally.add(dismissed, year, d.dismissed().contains(m.konklusjon()));
            }
        });
    }

    /**
     * M5. Konklusjonsfordeling: M2 etter gruppe (til undersøkelse 2; i pågående 4; aktive tiltak 3; flyttet eller overført
     * 5-8; henlagt ellers 1, 9, 10) og etter kode (M5.kode). An unknown code is a group of its own, «annen konklusjon».
     */
    private CaseIndicator m5() {
        String id = "meldinger-etter-konklusjon";
        List<Measure> groups = d.groups().stream()
                .map(g -> measures.validDuring(firstYear(g), Integer.MAX_VALUE, measures.count(id, g.value())))
                .toList();
        Measure other = measures.onlyIfAny(measures.count(id, "annen-konklusjon"));
        CodeValues byCode = new CodeValues(
                measures,
                CodeLists.MELDING_KONKLUSJON,
                seen.conclusions(),
                v -> measures.count("meldinger-etter-konklusjonskode", v));
        return ofConcluded("M5", (m, year, tally) -> {
            boolean grouped = false;
            for (int i = 0; i < groups.size(); i++) {
                if (d.groups().get(i).codes().contains(m.konklusjon())) {
                    tally.add(groups.get(i), year);
                    grouped = true;
                }
            }
            if (!grouped) {
                tally.add(other, year);
            }
            tally.add(byCode.of(m.konklusjon()), year);
        });
    }

    /** The first year that one of its codes is valid in: before it the group cannot occur (3 and 4 came in 2020). */
    private static int firstYear(Definitions.Group group) {
        return CodeLists.MELDING_KONKLUSJON.stream()
                .filter(e -> group.codes().contains(e.code()))
                .mapToInt(CodeLists.Entry::from)
                .min()
                .orElse(Integer.MIN_VALUE);
    }

    /**
     * M6. Fristbrudd i meldinger: dager(StartDato, SluttDato) over 7, av M2; år og halvår. Bærum figur 2, SSB 12189. Code 3
     * and 4 are in: they too are to be gone through. Also the rest of it, «innen frist», which Bærum shows.
     */
    private CaseIndicator m6() {
        Measure late = measures.during(Measure.ALL, measures.share("fristbrudd-meldinger"));
        Measure inTime = measures.during(Measure.ALL, measures.share("meldinger-innen-frist"));
        return ofConcluded("M6", (m, year, tally) -> {
            if (m.dager() >= 0) {
                boolean isLate = isLate(m.start(), m.end());
                tally.addAt(late, year, m.end(), isLate);
                tally.addAt(inTime, year, m.end(), !isLate);
            }
        });
    }

    private boolean isLate(int start, int end) {
        return !d.limit().isKept(start, end - d.slip());
    }

    /** M7. Behandlingstid: median av dager(StartDato, SluttDato) i M2. */
    private CaseIndicator m7() {
        Measure median = measures.median("meldinger-behandlingstid", "");
        return ofConcluded("M7", (m, year, tally) -> {
            if (m.dager() >= 0) {
                tally.days(median, year, m.dager());
            }
        });
    }

    /**
     * M8. Hvem som melder: meldinger der minst én melder har koden, av M2; gruppen «barneverntjeneste eller barnevernvakt»
     * er 5 og 7. Several notify at once, so the shares sum to more than 100. Without a notifier: «ikke oppgitt».
     */
    private CaseIndicator m8() {
        String id = "andel-meldinger-etter-melder";
        Measure service = measures.share(id, "barnevern");
        Measure none = measures.share(id, "ikke-oppgitt", service);
        CodeValues byCode =
                new CodeValues(measures, CodeLists.MELDER, seen.notifiers(), v -> measures.share(id, v, service));
        return ofConcluded("M8", (m, year, tally) -> {
            tally.add(service, year, hasAny(m.meldere(), d.service()));
            byCode.addEach(tally, year, m.meldere());
            if (m.meldere().isEmpty()) {
                tally.add(none, year);
            }
        });
    }

    private static boolean hasAny(List<Kode> codes, Set<String> any) {
        for (Kode code : codes) {
            if (any.contains(code.verdi())) {
                return true;
            }
        }
        return false;
    }

    /**
     * M9. Hva meldingene gjelder: meldinger der minst ett saksinnhold har koden, av M2. All codes were replaced in 2026
     * (Kunnskapsmodellen), so there are two tables; which one a notification is in follows from the day it was concluded. A
     * code that was not valid then is counted under its own name.
     */
    private CaseIndicator m9() {
        Content before = new Content(
                "andel-meldinger-etter-innhold", CodeLists.SAKSINNHOLD, Integer.MIN_VALUE, d.newContentFrom() - 1);
        Content after = new Content(
                "andel-meldinger-etter-innhold-2026",
                CodeLists.KUNNSKAPSMODELLEN,
                d.newContentFrom(),
                Integer.MAX_VALUE);
        return ofConcluded(
                "M9", (m, year, tally) -> (year.year() < d.newContentFrom() ? before : after).add(m, year, tally));
    }

    /** One of the two tables of M9. */
    private final class Content {
        private final Measure none;
        private final CodeValues byCode;

        Content(String id, List<CodeLists.Entry> list, int from, int to) {
            none = measures.validDuring(from, to, measures.share(id, "ikke-oppgitt"));
            byCode = new CodeValues(measures, list, seen.contents(), v -> measures.share(id, v, none));
        }

        void add(Melding m, Year year, Tally tally) {
            tally.add(none, year, m.saksinnhold().isEmpty());
            byCode.addEach(tally, year, m.saksinnhold());
        }
    }

    /**
     * M10. Åpne meldinger over frist: åpen ved D (uten konklusjon, eller SluttDato etter D) og dager(StartDato, D) over 7.
     */
    private CaseIndicator m10() {
        Measure open = measures.needing(Opplysning.APNE_MELDINGER, measures.count("aapne-meldinger-over-frist"));
        return new CaseIndicator("M10", (c, tally) -> {
            for (Melding m : c.child.meldinger) {
                int last = c.year.last();
                if (m.aktiv(last) && isLate(m.start(), last)) {
                    tally.add(open, c.year);
                }
            }
        });
    }
}
