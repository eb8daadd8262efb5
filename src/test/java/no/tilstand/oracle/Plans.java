package no.tilstand.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tilstand.oracle.Facts.Child;
import no.tilstand.oracle.Facts.Measure;
import no.tilstand.oracle.Facts.PlanOf;

/** Part E: P1 to P3, at the end of a period. */
final class Plans {
    private Plans() {}

    /** @param period P2 sums the half-years of it @param last the half-year whose last day P1 and P3 look at */
    static void half(List<Child> children, Span period, Span last, Answers out) {
        LocalDate d = last.last();
        int help = 0;
        int withPlan = 0;
        int care = 0;
        int withCarePlan = 0;
        int young = 0;
        for (Child child : children) {
            if (helped(child, d)) {
                help++;
                withPlan += activePlans(child, d).isEmpty() ? 0 : 1;
            }
            if (child.between(0, 17, d) && Measures.klass(child, d).equals("omsorg")) {
                care++;
                boolean planned = false;
                for (PlanOf p : child.plans()) {
                    boolean type = p.type.equals("4") || (p.type.equals("3") && d.getYear() < 2023);
                    planned = planned || (type && Span.active(p.start, p.end, d));
                }
                withCarePlan += planned ? 1 : 0;
                young += !planned && careBegan(child, d).plusYears(2).isAfter(d) ? 1 : 0;
            }
        }
        out.share("P1", withPlan, help);
        out.share("P3", withCarePlan, care);
        out.count("P3/uten plan, under to år", young);
        int[] evaluated = new int[2];
        if (period.first().getMonthValue() == 1 && period.last().getMonthValue() == 12) {
            evaluated(children, Span.firstHalf(d.getYear()), evaluated);
            evaluated(children, Span.secondHalf(d.getYear()), evaluated);
        } else {
            evaluated(children, period, evaluated);
        }
        out.share("P2", evaluated[0], evaluated[1]);
    }

    /** An active measure of help, and no care order. */
    private static boolean helped(Child child, LocalDate d) {
        if (!child.between(0, Measures.oldest(d), d) || Measures.klass(child, d).equals("omsorg")) {
            return false;
        }
        boolean help = false;
        for (Measure t : Measures.activeOn(child, d)) {
            String klass = Measures.klass(child, t, d);
            help = help || klass.equals("plassert som hjelpetiltak") || klass.equals("hjelp i hjemmet");
        }
        return help;
    }

    private static LocalDate careBegan(Child child, LocalDate d) {
        LocalDate began = d;
        for (Measure t : Measures.activeOn(child, d)) {
            began = Law.care(t) && t.start.isBefore(began) ? t.start : began;
        }
        return began;
    }

    private static boolean counts(Child child, PlanOf p, LocalDate d) {
        return p.type.equals("1") || (p.type.equals("5") && child.age(d) >= 18);
    }

    private static List<PlanOf> activePlans(Child child, LocalDate d) {
        List<PlanOf> found = new ArrayList<>();
        for (PlanOf p : child.plans()) {
            if (counts(child, p, d) && Span.active(p.start, p.end, d)) {
                found.add(p);
            }
        }
        return found;
    }

    private static void evaluated(List<Child> children, Span half, int[] sums) {
        LocalDate d = half.last();
        for (Child child : children) {
            if (!helped(child, d) || activePlans(child, d).isEmpty()) {
                continue;
            }
            List<PlanOf> chain = chain(child, d);
            boolean threeMonths = false;
            boolean evaluated = false;
            for (PlanOf p : chain) {
                threeMonths = threeMonths || !p.start.isAfter(d.minusMonths(3));
                for (LocalDate day : p.evaluations) {
                    evaluated = evaluated || (half.has(day) && !day.isBefore(p.start));
                }
            }
            sums[1] += threeMonths ? 1 : 0;
            sums[0] += threeMonths && evaluated ? 1 : 0;
        }
    }

    /** The active plans, and all plans that they hang together with: they overlap, or a day at most is between them. */
    private static List<PlanOf> chain(Child child, LocalDate d) {
        List<PlanOf> chain = activePlans(child, d);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (PlanOf p : child.plans()) {
                boolean possible = p.end == null || !p.end.isBefore(p.start);
                if (!counts(child, p, d) || chain.contains(p) || p.start.isAfter(d) || !possible) {
                    continue;
                }
                if (chain.stream().anyMatch(other -> follows(p, other) && follows(other, p))) {
                    chain.add(p);
                    grew = true;
                }
            }
        }
        return chain;
    }

    /** Begins at the latest the day after the other ended. */
    private static boolean follows(PlanOf p, PlanOf other) {
        return other.end == null || !p.start.isAfter(other.end.plusDays(1));
    }
}
