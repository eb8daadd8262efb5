package no.tilstand.indicators.sak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.tilstand.domain.sak.Besok;
import no.tilstand.domain.sak.Flytting;
import no.tilstand.indicators.sak.Child.Iverksatt;

/**
 * A chain of foster home measures that is taken to be one home (registernotatet, del F, krav 2): measures of one child that
 * follow each other with at most one day between, without a move in the transition. The format has no id of a home.
 *
 * <p>The transition is the days from the end of the one to the start of the next, both in; where they overlap, from the
 * start of the next to the end of the one (our reading; an open one that goes on has only the start of the next).
 *
 * @param measures earliest first
 * @param end the latest end of them
 */
record Placement(List<Iverksatt> measures, int end) {
    int start() {
        return measures.get(0).start();
    }

    /** The one in force on the last day of the span, where the child lives then; the one that began last if several. */
    static Optional<Placement> on(ChildYear c, int day) {
        List<Iverksatt> homes = c.child.homes;
        if (homes.isEmpty()) {
            return Optional.empty();
        }
        Definitions.FosterHomes d = c.definitions.fosterHomes();
        List<Placement> chains = new ArrayList<>();
        List<Iverksatt> chain = new ArrayList<>();
        int end = 0;
        for (Iverksatt t : homes) {
            if (t.start() > day) {
                break;
            }
            if (!chain.isEmpty() && (!d.gap().isKept(end, t.start()) || movedBetween(c, end, t))) {
                chains.add(new Placement(List.copyOf(chain), end));
                chain.clear();
            }
            end = chain.isEmpty() ? t.end() : Math.max(end, t.end());
            chain.add(t);
        }
        if (!chain.isEmpty()) {
            chains.add(new Placement(List.copyOf(chain), end));
        }
        return chains.stream().filter(p -> p.end > day).reduce((a, b) -> b.start() >= a.start() ? b : a);
    }

    private static boolean movedBetween(ChildYear c, int end, Iverksatt next) {
        int first = Math.min(end, next.start());
        int last = end == Iverksatt.OPEN ? next.start() : Math.max(end, next.start());
        for (Flytting f : c.child.flyttinger) {
            if (first <= f.dag() && f.dag() <= last && Fosterhjem.isMove(f, c.definitions.fosterHomes())) {
                return true;
            }
        }
        return false;
    }

    boolean isRegistered(Function<Iverksatt, Besok> of) {
        return Any.of(measures, t -> of.apply(t).registrert());
    }

    /** Whether twice a year holds on a day: the latest start on or before it, and the last in the file on the same day. */
    boolean isReduced(Function<Iverksatt, Besok> of, int day, Definitions.FosterHomes d) {
        int latest = Iverksatt.NONE;
        boolean reduced = false;
        for (Iverksatt t : measures) {
            for (Besok.Hyppighet h : of.apply(t).hyppigheter()) {
                if (h.start() <= day && h.start() >= latest) {
                    latest = h.start();
                    reduced = d.reduced().contains(h.kode());
                }
            }
        }
        return reduced;
    }

    /** Visits in the span and in the chain. */
    int done(Function<Iverksatt, Besok> of, Day.Span span) {
        int done = 0;
        for (Iverksatt t : measures) {
            for (int day : of.apply(t).utfort()) {
                if (span.has(day) && start() <= day && day <= end) {
                    done++;
                }
            }
        }
        return done;
    }

    /** Whether the municipality of the case is responsible on a day: the latest start on or before it. */
    boolean isOwn(int day) {
        int latest = Iverksatt.NONE;
        boolean own = false;
        for (Iverksatt t : measures) {
            for (Besok.Ansvarlig a : t.tilsyn().ansvarlige()) {
                if (a.start() <= day && a.start() >= latest) {
                    latest = a.start();
                    own = a.egen();
                }
            }
        }
        return own;
    }
}
