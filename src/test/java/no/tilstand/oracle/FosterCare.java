package no.tilstand.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import no.tilstand.oracle.Facts.Child;
import no.tilstand.oracle.Facts.Dated;
import no.tilstand.oracle.Facts.Measure;
import no.tilstand.oracle.Facts.Move;
import no.tilstand.oracle.Facts.VisitList;

/** Part F: visits in foster homes, F1 to F4. */
final class FosterCare {
    private static final Set<String> HOMES = Set.of("2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.99");

    private FosterCare() {}

    static void year(List<Child> children, int year, String municipality, Answers out) {
        Sums followUp = new Sums();
        Sums supervision = new Sums();
        Sums own = new Sums();
        for (Span half : List.of(Span.firstHalf(year), Span.secondHalf(year))) {
            add(children, half, municipality, followUp, supervision, own);
        }
        // F2 and F4 are only defined for the half-years.
        shares(out, "F1", followUp);
        shares(out, "F3", supervision);
        shares(out, "F3.eget ansvar", own);
    }

    static void half(List<Child> children, Span half, String municipality, Answers out) {
        Sums followUp = new Sums();
        Sums supervision = new Sums();
        Sums own = new Sums();
        add(children, half, municipality, followUp, supervision, own);
        shares(out, "F1", followUp);
        shares(out, "F3", supervision);
        shares(out, "F3.eget ansvar", own);
        out.share("F2", followUp.unmet, followUp.overOneYear);
        out.share("F4", supervision.unmet, supervision.overOneYear);
    }

    private static final class Sums {
        int met;
        int demanded;
        int extra;
        int unmet;
        int overOneYear;
    }

    private static void shares(Answers out, String code, Sums s) {
        out.share(code, s.met, s.demanded);
        out.count(code + "/krav", s.demanded);
        out.count(code + "/utført", s.met);
        out.count(code + "/ekstra", s.extra);
    }

    private static void add(
            List<Child> children, Span half, String municipality, Sums followUp, Sums supervision, Sums own) {
        for (Child child : children) {
            Optional<List<Measure>> chain = chain(child, half.last());
            if (chain.isEmpty() || !child.between(0, 17, half.last())) {
                continue;
            }
            visits(chain.get(), half, t -> t.followUp, followUp);
            visits(chain.get(), half, t -> t.supervision, supervision);
            if (responsible(chain.get(), half.last()).equals(municipality)) {
                visits(chain.get(), half, t -> t.supervision, own);
            }
        }
    }

    private static void visits(List<Measure> chain, Span half, Function<Measure, Optional<VisitList>> kind, Sums sums) {
        LocalDate start = chain.get(0).start;
        LocalDate day = start.isAfter(half.first()) ? start : half.first();
        String frequency = "4";
        LocalDate since = LocalDate.MIN;
        Set<String> done = new TreeSet<>();
        for (Measure t : chain) {
            Optional<VisitList> list = kind.apply(t);
            if (list.isEmpty()) {
                continue;
            }
            for (Dated f : list.get().frequencies) {
                if (!f.date().isAfter(day) && !f.date().isBefore(since)) {
                    frequency = f.what();
                    since = f.date();
                }
            }
            for (Dated v : list.get().visits) {
                if (half.has(v.date()) && !v.date().isBefore(start)) {
                    done.add(t.id + " " + v.what());
                }
            }
        }
        boolean overOneYear = !start.plusYears(1).isAfter(half.last());
        int demanded;
        if (overOneYear) {
            demanded = frequency.equals("2") ? 1 : 2;
        } else {
            LocalDate lastQuarter = half.first().plusMonths(3);
            demanded = start.isBefore(lastQuarter) ? 2 : 1;
        }
        sums.demanded += demanded;
        sums.met += Math.min(done.size(), demanded);
        sums.extra += Math.max(0, done.size() - demanded);
        sums.overOneYear += overOneYear ? 1 : 0;
        sums.unmet += overOneYear && done.size() < demanded ? 1 : 0;
    }

    /** The measures of the stay that goes on at the end of the day, the first first; empty when there is none. */
    private static Optional<List<Measure>> chain(Child child, LocalDate day) {
        List<Measure> homes = new ArrayList<>();
        for (Measure t : child.measures()) {
            boolean possible = t.end == null || !t.end.isBefore(t.start);
            if (HOMES.contains(t.category) && possible && !t.start.isAfter(day)) {
                homes.add(t);
            }
        }
        homes.sort(Comparator.<Measure, LocalDate>comparing(t -> t.start).thenComparing(FosterCare::end));
        List<List<Measure>> chains = new ArrayList<>();
        LocalDate end = LocalDate.MIN;
        for (Measure t : homes) {
            boolean near = !chains.isEmpty() && (end.equals(LocalDate.MAX) || !t.start.isAfter(end.plusDays(1)));
            if (near && !movedBetween(child, end, t.start)) {
                end = end(t).isAfter(end) ? end(t) : end;
            } else {
                chains.add(new ArrayList<>());
                end = end(t);
            }
            chains.get(chains.size() - 1).add(t);
        }
        List<Measure> latest = null;
        for (List<Measure> chain : chains) {
            boolean active = chain.stream().anyMatch(t -> Span.active(t.start, t.end, day));
            if (active && (latest == null || !chain.get(0).start.isBefore(latest.get(0).start))) {
                latest = chain;
            }
        }
        return Optional.ofNullable(latest);
    }

    private static LocalDate end(Measure t) {
        return t.end == null ? LocalDate.MAX : t.end;
    }

    /** A move on a day from the end of the one to the start of the next, not of address nor with the foster parents. */
    private static boolean movedBetween(Child child, LocalDate end, LocalDate next) {
        LocalDate from = end.isBefore(next) ? end : next;
        LocalDate to = end.isBefore(next) || end.equals(LocalDate.MAX) ? next : end;
        for (Move m : child.moves()) {
            boolean real = !m.to.equals("9") && !m.cause.equals("1.3");
            if (real && !m.date.isBefore(from) && !m.date.isAfter(to)) {
                return true;
            }
        }
        return false;
    }

    private static String responsible(List<Measure> chain, LocalDate day) {
        String found = "";
        LocalDate since = LocalDate.MIN;
        for (Measure t : chain) {
            for (Dated r : t.supervision.map(v -> v.responsible).orElse(List.of())) {
                if (!r.date().isAfter(day) && !r.date().isBefore(since)) {
                    found = r.what();
                    since = r.date();
                }
            }
        }
        return found;
    }
}
