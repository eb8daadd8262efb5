package no.tilstand.indicators.sak;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tilstand.domain.Text;
import no.tilstand.domain.sak.Barn;
import no.tilstand.domain.sak.Opplysning;

/**
 * Undersøkelser, U1 to U12 (registernotatet, del C). «U2» below is its population: undersøkelser med konklusjonsdato i
 * perioden. All investigations of a child count, the child once in U3.
 *
 * <p>An investigation that ended before it began has no length: it is out of U4, U5, U6 and U10, in the others.
 */
final class Undersokelser {
    private static final List<String> SPANS = List.of(
            "under-14-dager",
            "inntil-1-maaned",
            "inntil-2-maaneder",
            "inntil-3-maaneder",
            "inntil-6-maaneder",
            "over-6-maaneder");

    private final Measure.Register measures;
    private final Definitions.Investigations d;

    Undersokelser(Measure.Register measures, Definitions definitions) {
        this.measures = measures;
        this.d = definitions.investigations();
    }

    List<CaseIndicator> indicators() {
        return List.of(u1(), u2(), u3(), u4(), u5(), u6(), u7(), u8(), u9(), u10(), u11(), u12());
    }

    private interface Concluded {
        void count(Investigation u, ChildYear c, Tally tally);
    }

    private static CaseIndicator ofConcluded(String code, Concluded counter) {
        return new CaseIndicator(code, (c, tally) -> {
            for (Investigation u : c.child.undersokelser) {
                if (c.year.has(u.end())) {
                    counter.count(u, c, tally);
                }
            }
        });
    }

    /** U1. Startede undersøkelser: StartDato i P. */
    private CaseIndicator u1() {
        Measure started = measures.count("startede-undersokelser");
        return new CaseIndicator("U1", (c, tally) -> {
            for (Investigation u : c.child.undersokelser) {
                if (c.year.has(u.start())) {
                    tally.add(started, c.year);
                }
            }
        });
    }

    /** U2. Avsluttede undersøkelser: Konklusjon.SluttDato i P. Bærum figur 3. */
    private CaseIndicator u2() {
        Measure ended = measures.count("avsluttede-undersokelser");
        return ofConcluded("U2", (u, c, tally) -> {
            tally.add(ended, c.year);
            if (u.dager() < 0) {
                tally.remark(Remark.NEGATIV_VARIGHET, c.year);
            }
            if (!u.linked()) {
                tally.remark(Remark.UTEN_MELDINGSKOBLING, c.year);
            }
            if (u.lateExtension()) {
                tally.remark(Remark.FOR_SEN_UTVIDELSE, c.year);
            }
        });
    }

    /**
     * U3. Barn med undersøkelse: barn 0-17 med undersøkelse iPerioden; also in percent of the inhabitants 0-17 (computed by
     * the register). Whether KOSTRA 12286 counts those begun, ended or both is not confirmed; here all that ran in the year.
     */
    private CaseIndicator u3() {
        Measure children = measures.count("barn-med-undersokelse");
        return new CaseIndicator("U3", (c, tally) -> {
            if (c.isChild() && Any.of(c.child.undersokelser, u -> u.iPerioden(c.year.first(), c.year.last()))) {
                tally.add(children, c.year);
            }
        });
    }

    /**
     * U4. Andel innen lovens frist: SluttDato på eller før fristen ({@link Investigation}), av U2; år og halvår. The figure
     * to govern by, since a late assessment of the notification does not give a longer time limit here.
     */
    private CaseIndicator u4() {
        Measure inTime = measures.needing(
                Opplysning.UTVIDET_FRIST,
                measures.during(Measure.ALL, measures.share("undersokelser-innen-lovens-frist")));
        return ofConcluded("U4", (u, c, tally) -> {
            if (u.dager() >= 0) {
                tally.addAt(inTime, c.year, u.end(), u.inTime(d));
            }
        });
    }

    /**
     * U5. Andel innen 3 måneder fra start: SluttDato på eller før StartDato + 3 md, av U2; år og halvår. Bærum figur 4; what
     * Statistics Norway, ASSS and 15F can compare.
     */
    private CaseIndicator u5() {
        Measure inTime = measures.during(Measure.ALL, measures.share("undersokelser-innen-tre-maaneder"));
        return ofConcluded("U5", (u, c, tally) -> {
            if (u.dager() >= 0) {
                tally.addAt(inTime, c.year, u.end(), d.fromStart().isKept(u.start(), u.end()));
            }
        });
    }

    /**
     * U6. Fristbrudd: U2 minus tellerne i U4, av U2; per halvår, and for the year the sums of both. Bufdir 3A asks for the
     * county governor's judgement, which this is not.
     */
    private CaseIndicator u6() {
        Measure late = measures.needing(
                Opplysning.UTVIDET_FRIST, measures.during(Measure.ALL, measures.share("fristbrudd-undersokelser")));
        return ofConcluded("U6", (u, c, tally) -> {
            if (u.dager() >= 0) {
                tally.addAt(late, c.year, u.end(), !u.inTime(d));
            }
        });
    }

    /** U7. Andel med utvidet frist: UtvidetFrist.Innvilget = 1, av U2; late extensions too, unlike in U4. */
    private CaseIndicator u7() {
        Measure extended =
                measures.needing(Opplysning.UTVIDET_FRIST, measures.share("andel-undersokelser-utvidet-frist"));
        return ofConcluded(
                "U7", (u, c, tally) -> tally.add(extended, c.year, u.u().harUtvidelse() && u.u().utvidelseInnvilget()));
    }

    /**
     * U8. Utfall: kode 1 og 2 (tiltak) og kode 3-9 (henlagt), av U2; flytting (5, 7, 8, 9) vises også for seg. Statistics
     * Norway's «lagt bort» is all that is not measures.
     */
    private CaseIndicator u8() {
        String id = "utfall-av-undersokelser";
        Measure toMeasures = measures.share(id, "tiltak");
        Measure dismissed = measures.share(id, "henlagt", toMeasures);
        Measure moved = measures.share("andel-undersokelser-flytting");
        Measure toMeasuresAlone = measures.share("andel-undersokelser-tiltak");
        Measure dismissedAlone = measures.share("andel-undersokelser-henlagt");
        return ofConcluded("U8", (u, c, tally) -> {
            String code = u.u().konklusjon();
            boolean measure = d.measures().contains(code);
            boolean none = d.dismissed().contains(code);
            tally.add(toMeasures, c.year, measure);
            tally.add(toMeasuresAlone, c.year, measure);
            tally.add(dismissedAlone, c.year, none);
            if (none) {
                tally.add(dismissed, c.year);
            }
            tally.add(moved, c.year, d.moved().contains(code));
        });
    }

    /**
     * U9. Åpne undersøkelser over frist: åpen ved D (uten konklusjon, eller SluttDato etter D) og fristen før D. 15F cannot
     * tell of longer time limits, so all have three months there, and the figure is an estimate from above.
     */
    private CaseIndicator u9() {
        Measure open = measures.estimatedWithout(
                Opplysning.UTVIDET_FRIST,
                new Text(
                        "uttrekket sier ikke om fristen er utvidet; alle er regnet med tre måneder",
                        "uttrekket seier ikkje om fristen er utvida; alle er rekna med tre månader"),
                measures.count("aapne-undersokelser-over-frist"));
        return new CaseIndicator("U9", (c, tally) -> {
            for (Investigation u : c.child.undersokelser) {
                if (u.aktiv(c.year.last()) && u.due() < c.year.last()) {
                    tally.add(open, c.year);
                }
            }
        });
    }

    /**
     * U10. Behandlingstid: median av dager(StartDato, SluttDato) i U2, og fordeling: under 14 dager, så til og med start + 1,
     * 2, 3 og 6 måneder, og over. The upper limit belongs to the lower group, so that the first four are U5's numerator.
     */
    private CaseIndicator u10() {
        Measure median = measures.median("undersokelser-behandlingstid", "");
        List<Measure> spans = SPANS.stream()
                .map(s -> measures.count("undersokelser-etter-behandlingstid", s))
                .toList();
        return ofConcluded("U10", (u, c, tally) -> {
            if (u.dager() >= 0) {
                tally.days(median, c.year, u.dager());
                tally.add(spans.get(span(u)), c.year);
            }
        });
    }

    private int span(Investigation u) {
        if (d.shortest().isKept(u.start(), u.end())) {
            return 0;
        }
        int at = 1;
        for (Frist limit : d.groups()) {
            if (limit.isKept(u.start(), u.end())) {
                return at;
            }
            at++;
        }
        return at;
    }

    /**
     * U11. Barnets medvirkning: MedvirkningType 1.x, av U2 fra 2026 uten ufødte; rader for hver form, for 2.1 og 2.2, og «ikke
     * registrert», som ikke er nei, men er i nevneren. U11.registrert: uten dem. Before 2026 not available.
     */
    private CaseIndicator u11() {
        Measure took = needed(measures.share("andel-medvirkning-undersokelse"));
        Measure tookOfRegistered = needed(measures.share("andel-medvirkning-registrert"));
        String id = "medvirkning-etter-svar";
        Measure none = needed(measures.share(id, "ikke-registrert"));
        Map<String, Measure> byAnswer = new LinkedHashMap<>();
        Map.of(
                        "1.1", "samtale",
                        "1.2", "representant",
                        "1.3", "observasjon",
                        "1.4", "andre-uttrykk",
                        "2.1", "ikke-anledning",
                        "2.2", "onsket-ikke")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> byAnswer.put(e.getKey(), needed(measures.share(id, e.getValue(), none))));
        return ofConcluded("U11", (u, c, tally) -> {
            if (c.barn().kjonn() == Barn.Kjonn.UFODT) {
                return;
            }
            String answer = u.u().medvirkning();
            boolean yes = d.participation().contains(answer);
            boolean registered = d.registered().contains(answer);
            tally.add(took, c.year, yes);
            tally.add(none, c.year, !registered);
            if (registered) {
                tally.add(tookOfRegistered, c.year, yes);
                tally.add(byAnswer.getOrDefault(answer, none), c.year);
            }
        });
    }

    private Measure needed(Measure m) {
        return measures.needing(Opplysning.MEDVIRKNING, m);
    }

    /**
     * U12. Ny undersøkelse innen 12 måneder: undersøkelser henlagt (3, 4, 6) i året før P der barnet har en ny undersøkelse
     * startet innen SluttDato + 12 md. «Ny» is another one that began on the day the first ended or later (our reading). In
     * 15F the two may stand in two years' files.
     */
    private CaseIndicator u12() {
        Measure back = measures.withEarlier(measures.share("ny-undersokelse-innen-12-maaneder"));
        return new CaseIndicator(
                "U12",
                (c, tally) -> c.earlier.ifPresent(before -> {
                    for (Investigation u : before.undersokelser) {
                        if (c.year.before().has(u.end())
                                && d.dismissedForReturn().contains(u.u().konklusjon())) {
                            tally.add(back, c.year, comesBack(u, before) || comesBack(u, c.child));
                        }
                    }
                }));
    }

    private boolean comesBack(Investigation ended, Child child) {
        for (Investigation u : child.undersokelser) {
            if (u != ended && u.start() >= ended.end() && d.back().isKept(ended.end(), u.start())) {
                // The same one, as the next year's file has it, began before it ended or on that day.
                if (u.start() != ended.start() || u.end() != ended.end()) {
                    return true;
                }
            }
        }
        return false;
    }
}
