package no.tilstand.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.tilstand.oracle.Facts.Case;
import no.tilstand.oracle.Facts.Child;
import no.tilstand.oracle.Facts.Investigation;
import no.tilstand.oracle.Facts.Measure;

/** U12 and E2 from KOSTRA 15F: cohorts that are followed from one year's file into the next (sections C and G). */
final class Cohorts15f {
    private final int year;
    private final Map<Case, Integer> fileOf;
    private final List<Child> children;

    /** @param files by year; any may be missing */
    Cohorts15f(Map<Integer, byte[]> files, int year) {
        this.year = year;
        fileOf = new TreeMap<>((a, b) -> a.id.compareTo(b.id));
        List<Case> cases = new ArrayList<>();
        files.forEach((of, file) -> {
            for (Case c : KostraDom.cases(file)) {
                c.id = of + " " + c.id; // ids are of one file only
                cases.add(c);
                fileOf.put(c, of);
            }
        });
        children = RegisterDom.children(cases);
    }

    /** Of those dismissed last year, in last year's file: again investigated within twelve months, in either file. */
    void again(Answers out) {
        Span before = Span.year(year - 1);
        int dismissed = 0;
        int again = 0;
        for (Child child : children) {
            for (Investigation u : investigations(child, year - 1)) {
                if (!before.has(u.concluded) || !Set.of("3", "4", "6").contains(u.code)) {
                    continue;
                }
                dismissed++;
                List<Investigation> others = new ArrayList<>(investigations(child, year - 1));
                others.addAll(investigations(child, year));
                boolean anew = false;
                for (Investigation other : others) {
                    boolean same = other == u || other.start.equals(u.start) && u.concluded.equals(other.concluded);
                    boolean soon =
                            !other.start.isBefore(u.concluded) && !other.start.isAfter(u.concluded.plusMonths(12));
                    anew = anew || !same && soon;
                }
                again += anew ? 1 : 0;
            }
        }
        out.share("U12", again, dismissed);
    }

    /** Those who came of age this year, and whether they have a measure three months later; unknown without its file. */
    void afterEighteen(boolean hasNext, Answers out) {
        Span p = Span.year(year);
        int turned = 0;
        int still = 0;
        for (Child child : children) {
            if (child.born() == null || child.unborn() || !p.has(child.eighteen())) {
                continue;
            }
            LocalDate measured = child.eighteen().plusMonths(3);
            boolean thisYear = p.has(measured);
            if (!had(child) || !thisYear && !hasNext) {
                continue;
            }
            turned++;
            boolean has = false;
            for (Measure t : measures(child, thisYear ? year : year + 1)) {
                has = has || Span.active(t.start, t.end, measured);
            }
            still += has ? 1 : 0;
        }
        out.share("E2", still, turned);
    }

    /** A measure at the birthday, or one that ended no earlier than the day before; 1 January looks into last year's file. */
    private boolean had(Child child) {
        boolean had = false;
        for (Measure t : measures(child, year)) {
            had = had || reaches(t, child.eighteen());
        }
        for (Measure t : measures(child, year - 1)) {
            had = had || t.end != null && reaches(t, child.eighteen());
        }
        return had;
    }

    private static boolean reaches(Measure t, LocalDate birthday) {
        return t.start.isBefore(birthday) && (t.end == null || !t.end.isBefore(birthday.minusDays(1)));
    }

    private List<Investigation> investigations(Child child, int of) {
        List<Investigation> all = new ArrayList<>();
        for (Case c : child.cases) {
            if (fileOf.get(c) == of) {
                all.addAll(c.investigations);
            }
        }
        return all;
    }

    private List<Measure> measures(Child child, int of) {
        List<Measure> all = new ArrayList<>();
        for (Case c : child.cases) {
            if (fileOf.get(c) == of) {
                all.addAll(c.measures);
            }
        }
        return all;
    }
}
