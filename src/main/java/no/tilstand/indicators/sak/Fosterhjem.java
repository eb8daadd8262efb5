package no.tilstand.indicators.sak;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import no.tilstand.domain.Period.Part;
import no.tilstand.domain.sak.Besok;
import no.tilstand.domain.sak.Flytting;
import no.tilstand.domain.sak.Opplysning;
import no.tilstand.indicators.sak.Child.Iverksatt;

/**
 * Fosterhjem, F1 to F6 (registernotatet, del F). Krav per barn og halvår H:
 *
 * <ol>
 *   <li>Fosterhjem is 2.1 to 2.6 and 2.99.
 *   <li>A chain of placements is one home ({@link Placement}).
 *   <li>The child is in when the chain is {@code aktiv} on the last day of H and the child is under 18 then.
 *   <li>The frequency is the one that holds on the first day of H, or at the start of the chain if later; without one, 4. A
 *       reduction works from the next half-year.
 *   <li>Start of the chain + 1 year on or before the last day of H: half the frequency, 2 or 1.
 *   <li>Else (the first year): one visit for each calendar quarter begun in H, 2 or 1; a reduced frequency counts as 4.
 *   <li>Done is the visits in H and in the chain. Visits above the demand of one child do not make up for those of another;
 *       they are shown by themselves.
 *   <li>With nothing registered at all none are done, and the demand stands.
 * </ol>
 *
 * <p>Four visits a year, two after two years; supervision four a year until 18, two from 15 years after two years
 * (fosterhjemsforskriften of 2003; whether the one of October 2023 changed the numbers is not confirmed, so the registered
 * frequency is used).
 */
final class Fosterhjem {
    private final Measure.Register measures;
    private final Definitions.FosterHomes d;

    Fosterhjem(Measure.Register measures, Definitions definitions) {
        this.measures = measures;
        this.d = definitions.fosterHomes();
    }

    List<CaseIndicator> indicators() {
        return List.of(f1and2(), f3and4(), f5(), f6());
    }

    /**
     * F1. Andel lovpålagte fosterhjemsbesøk gjennomført: sum min(utført, krav) av sum krav; per halvår, året er summen. Bærum
     * figur 11.
     *
     * <p>F2. Barn uten lovpålagt oppfølging: barn med utført under kravet, av dem som har vært plassert i minst ett år; per
     * halvår. Bufdir 3D.
     */
    private CaseIndicator f1and2() {
        Visits visits = new Visits(Opplysning.OPPFOLGING, Iverksatt::oppfolging, "fosterhjemsbesok");
        Measure without = visits.without("barn-uten-lovpalagt-oppfolging", "");
        return new CaseIndicator("F1", (c, tally) -> {
            Set<Remark> found = EnumSet.noneOf(Remark.class);
            for (Part half : List.of(Part.FIRST_HALF, Part.SECOND_HALF)) {
                visits.at(c, half, tally).ifIn(f -> {
                    if (f.overOneYear()) {
                        tally.add(without, c.year, half, f.isShort());
                    }
                    if (!f.registered()) {
                        found.add(Remark.BESOK_IKKE_REGISTRERT);
                    }
                    if (f.reduced() && !f.overOneYear()) {
                        found.add(Remark.REDUSERT_FORSTE_AAR);
                    }
                    if (f.reduced() && f.overOneYear() && d.reducedAfter().after(f.start()) > f.last()) {
                        found.add(Remark.BESOK_REDUSERT_FOR_TIDLIG);
                    }
                });
            }
            found.forEach(r -> tally.remark(r, c.year));
        });
    }

    /**
     * F3. Andel lovpålagte tilsynsbesøk gjennomført and F4. Barn der tilsynskravet ikke er oppfylt: as F1 and F2 with Tilsyn.
     * Children in our own cases; those for whom our own municipality is responsible (Ansvarlig, senest StartDato på eller før
     * siste dag i H) have a row of their own. Bufdir 3B.
     */
    private CaseIndicator f3and4() {
        Visits all = new Visits(Opplysning.TILSYN, Iverksatt::tilsyn, "tilsynsbesok");
        Measure without = all.without("barn-uten-lovpalagt-tilsyn", "");
        Measure own = during(measures.share("andel-tilsynsbesok-gjennomfort", "egen-kommune"));
        Measure withoutOwn = all.without("barn-uten-lovpalagt-tilsyn", "egen-kommune");
        return new CaseIndicator("F3", (c, tally) -> {
            Set<Remark> found = EnumSet.noneOf(Remark.class);
            for (Part half : List.of(Part.FIRST_HALF, Part.SECOND_HALF)) {
                all.at(c, half, tally).ifIn(f -> {
                    if (f.overOneYear()) {
                        tally.add(without, c.year, half, f.isShort());
                    }
                    if (f.own()) {
                        tally.add(own, c.year, half, f.counted(), f.demand());
                        tally.add(own, c.year, Part.YEAR, f.counted(), f.demand());
                        if (f.overOneYear()) {
                            tally.add(withoutOwn, c.year, half, f.isShort());
                        }
                    }
                    if (!f.registered()) {
                        found.add(Remark.TILSYN_IKKE_REGISTRERT);
                    }
                    if (f.reduced() && c.age(f.last()) < d.reducedAge()) {
                        found.add(Remark.TILSYN_REDUSERT_FOR_TIDLIG);
                    }
                });
            }
            found.forEach(r -> tally.remark(r, c.year));
        });
    }

    private Measure during(Measure m) {
        return measures.needing(Opplysning.TILSYN, measures.during(Measure.ALL, m));
    }

    /** The visits of one kind. */
    private final class Visits {
        private final Opplysning needs;
        private final Function<Iverksatt, Besok> of;
        private final Measure demanded;
        private final Measure done;
        private final Measure extra;
        private final Measure share;

        Visits(Opplysning needs, Function<Iverksatt, Besok> of, String name) {
            this.needs = needs;
            this.of = of;
            demanded = needed(Measure.ALL, measures.count(name + "-lovpalagt"));
            done = needed(Measure.ALL, measures.count(name + "-gjennomfort"));
            extra = needed(Measure.ALL, measures.count(name + "-utover-krav"));
            share = needed(Measure.ALL, measures.share("andel-" + name + "-gjennomfort"));
        }

        Measure without(String id, String value) {
            return needed(Measure.HALVES, measures.share(id, value));
        }

        private Measure needed(Set<Part> parts, Measure m) {
            return measures.needing(needs, measures.during(parts, m));
        }

        /** Counts the half-year, and says what it found. */
        Followed at(ChildYear c, Part half, Tally tally) {
            Day.Span span = c.year.span(half);
            if (c.child.homes.isEmpty() || !c.isChild(span.last())) {
                return Followed.NOT_IN;
            }
            return Placement.on(c, span.last())
                    .map(p -> {
                        Followed f = follow(p, span);
                        for (Part part : List.of(half, Part.YEAR)) {
                            tally.add(demanded, c.year, part, f.demand());
                            tally.add(done, c.year, part, f.counted());
                            tally.add(extra, c.year, part, f.done() - f.counted());
                            tally.add(share, c.year, part, f.counted(), f.demand());
                        }
                        return f;
                    })
                    .orElse(Followed.NOT_IN);
        }

        private Followed follow(Placement p, Day.Span span) {
            boolean overOneYear = d.firstYear().after(p.start()) <= span.last();
            boolean reduced = p.isReduced(of, Math.max(span.first(), p.start()), d);
            int demand;
            if (overOneYear) {
                demand = reduced ? 1 : 2;
            } else {
                demand = p.start() >= lastQuarter(span) ? 1 : 2;
            }
            return new Followed(
                    true,
                    p.start(),
                    span.last(),
                    demand,
                    p.done(of, span),
                    overOneYear,
                    reduced,
                    p.isRegistered(of),
                    p.isOwn(span.last()));
        }
    }

    /** First day of the second quarter of a half-year. */
    private static int lastQuarter(Day.Span half) {
        return Day.of(Day.date(half.first()).plusMonths(3));
    }

    /** What one child's half-year came to. */
    private record Followed(
            boolean in,
            int start,
            int last,
            int demand,
            int done,
            boolean overOneYear,
            boolean reduced,
            boolean registered,
            boolean own) {
        static final Followed NOT_IN = new Followed(false, 0, 0, 0, 0, false, false, false, false);

        /** No more than the demand. */
        int counted() {
            return Math.min(done, demand);
        }

        boolean isShort() {
            return done < demand;
        }

        void ifIn(Consumer<Followed> then) {
            if (in) {
                then.accept(this);
            }
        }
    }

    /** A move, and not a change of address or a move together with the foster parents. */
    static boolean isMove(Flytting f, Definitions.FosterHomes d) {
        return !d.addressOnly().contains(f.til()) && !d.together().contains(f.arsak());
    }

    /**
     * F5. Flyttinger: SluttDato i P, uten FlyttingTil 9 og uten ArsakFra 1.3; planlagt er 1.1.1, 1.1.2, 2.1, 2.4, ikke planlagt
     * resten, which is the municipality's own interpretation: there are no public statistics on unplanned moves (Menon).
     */
    private CaseIndicator f5() {
        Measure all = move(measures.count("flyttinger"));
        Measure planned = move(measures.count("flyttinger", "planlagt"));
        Measure other = move(measures.count("flyttinger", "ikke-planlagt"));
        return new CaseIndicator("F5", (c, tally) -> {
            for (Flytting f : c.child.flyttinger) {
                if (c.year.has(f.dag()) && isMove(f, d)) {
                    tally.add(all, c.year);
                    tally.add(d.planned().contains(f.arsak()) ? planned : other, c.year);
                }
            }
        });
    }

    /** F6. Barn i fosterhjem som flyttet: minst én F5-flytting, av barn 0-17 med 2.1, 2.2, 2.3 eller 2.4 iPerioden. */
    private CaseIndicator f6() {
        Measure moved = move(measures.share("andel-fosterbarn-som-flyttet"));
        return new CaseIndicator("F6", (c, tally) -> {
            if (c.isChild()
                    && Any.of(
                            c.child.tiltak,
                            t -> d.withMoves().contains(t.kategori()) && t.iPerioden(c.year.first(), c.year.last()))) {
                tally.add(moved, c.year, Any.of(c.child.flyttinger, f -> c.year.has(f.dag()) && isMove(f, d)));
            }
        });
    }

    private Measure move(Measure m) {
        return measures.needing(Opplysning.FLYTTING, m);
    }
}
