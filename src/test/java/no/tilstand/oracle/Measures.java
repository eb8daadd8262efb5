package no.tilstand.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import no.tilstand.oracle.Facts.Case;
import no.tilstand.oracle.Facts.Child;
import no.tilstand.oracle.Facts.Dated;
import no.tilstand.oracle.Facts.Decision;
import no.tilstand.oracle.Facts.Measure;

/** Part D without placements: T1 to T6, T11 to T14. */
final class Measures {
    private Measures() {}

    static void year(List<Child> children, Span p, Answers out) {
        LocalDate d = p.last();
        int t1 = 0;
        int t1Minors = 0;
        int t2 = 0;
        int t4 = 0;
        int careAtEnd = 0;
        int careInYear = 0;
        int atHome = 0;
        int contactWith = 0;
        int contactWithout = 0;
        for (Child child : children) {
            boolean counted = child.between(0, oldest(d), d);
            boolean inYear = counted && !inYear(child, p).isEmpty();
            boolean atEnd = counted && !activeOn(child, d).isEmpty();
            t1 += inYear ? 1 : 0;
            t1Minors += inYear && child.age(d) <= 17 ? 1 : 0;
            t2 += atEnd ? 1 : 0;
            t4 += inYear && activeOn(child, p.first().minusDays(1)).isEmpty() ? 1 : 0;
            careAtEnd += atEnd && klass(child, d).equals("omsorg") ? 1 : 0;
            careInYear += inYear && careDuring(child, p) ? 1 : 0;
            atHome += atEnd && klass(child, d).equals("hjelp i hjemmet") ? 1 : 0;
            if (child.cases.stream().anyMatch(c -> Span.active(c.start, c.end, d))) {
                contactWith += atEnd ? 1 : 0;
                contactWithout += atEnd ? 0 : 1;
            }
        }
        out.count("T1", t1);
        out.count("T1/0-17", t1Minors);
        out.count("T2", t2);
        out.count("T4", t4);
        out.count("T5/omsorg", careAtEnd);
        out.count("T5/hjelp", t2 - careAtEnd);
        out.count("T5.aar/omsorg", careInYear);
        out.count("T5.aar/hjelp", t1 - careInYear);
        out.share("T6", atHome, t2);
        out.count("T13", contactWith + contactWithout);
        out.count("T13/med tiltak", contactWith);
        out.count("T13/uten tiltak", contactWithout);
        emergencies(children, p, out);
        cooperation(children, p, out);
        lifted(children, p, out);
    }

    /** Who can have measures: to 24 years, to and including 2020 to 22. */
    static int oldest(LocalDate d) {
        return d.getYear() <= 2020 ? 22 : 24;
    }

    static List<Measure> activeOn(Child child, LocalDate day) {
        List<Measure> found = new ArrayList<>();
        for (Measure t : child.measures()) {
            if (Span.active(t.start, t.end, day)) {
                found.add(t);
            }
        }
        return found;
    }

    static List<Measure> inYear(Child child, Span p) {
        List<Measure> found = new ArrayList<>();
        for (Measure t : child.measures()) {
            if (p.touches(t.start, t.end)) {
                found.add(t);
            }
        }
        return found;
    }

    /** The child's class on the day; a care order is over when the child is eighteen. */
    static String klass(Child child, LocalDate day) {
        TreeSet<String> classes = new TreeSet<>();
        for (Measure t : activeOn(child, day)) {
            classes.add(klass(child, t, day));
        }
        for (String first : List.of("omsorg", "akutt", "atferd", "plassert som hjelpetiltak", "hjelp i hjemmet")) {
            if (classes.contains(first)) {
                return first;
            }
        }
        return "";
    }

    static String klass(Child child, Measure t, LocalDate day) {
        String klass = Law.klass(t);
        boolean overage = klass.equals("omsorg") && child.age(day) >= 18;
        if (klass.equals("ellers") || overage) {
            return Law.placement(t.category) ? "plassert som hjelpetiltak" : "hjelp i hjemmet";
        }
        return klass;
    }

    /** A care order on any day of the year before the eighteenth birthday. */
    private static boolean careDuring(Child child, Span p) {
        for (Measure t : inYear(child, p)) {
            LocalDate from = t.start.isBefore(p.first()) ? p.first() : t.start;
            if (Law.care(t) && (child.unborn() || from.isBefore(child.eighteen()))) {
                return true;
            }
        }
        return false;
    }

    private static void emergencies(List<Child> children, Span p, Answers out) {
        int decisions = 0;
        int placements = 0;
        int affected = 0;
        int[] status = new int[5];
        int urgent = 0;
        for (Child child : children) {
            boolean any = false;
            for (Case c : child.cases) {
                for (Decision v : c.decisions) {
                    if (!p.has(v.start) || !Law.klass(v.law, List.of()).equals("akutt")) {
                        continue;
                    }
                    any = true;
                    decisions++;
                    placements += v.measures.stream().anyMatch(t -> Law.placement(t.category)) ? 1 : 0;
                    status[Integer.parseInt(lastStatus(v))]++;
                }
            }
            affected += any ? 1 : 0;
            for (Measure t : child.measures()) {
                boolean placed = Law.klass(t).equals("akutt") && Law.placement(t.category);
                urgent += placed && p.has(t.start) ? 1 : 0;
            }
        }
        out.count("T11", decisions);
        out.count("T11/plasseringer", placements);
        out.count("T11/barn", affected);
        out.count("T11p", urgent);
        for (int code = 1; code <= 4; code++) {
            out.count("T11/status " + code, status[code]);
        }
    }

    /** The status changed last; of those changed on the same day, the last in the file. */
    private static String lastStatus(Decision v) {
        Dated last = null;
        for (Dated s : v.statuses) {
            if (last == null || !s.date().isBefore(last.date())) {
                last = s;
            }
        }
        return last == null || !last.what().matches("[1-4]") ? "0" : last.what();
    }

    private static void cooperation(List<Child> children, Span p, Answers out) {
        int six = 0;
        int seven = 0;
        int familyCouncil = 0;
        for (Child child : children) {
            for (Measure t : child.measures()) {
                boolean active = Span.active(t.start, t.end, p.last());
                six += active && t.category.startsWith("6.") ? 1 : 0;
                seven += active && t.category.startsWith("7.") ? 1 : 0;
                familyCouncil += p.touches(t.start, t.end) && t.category.equals("6.1") ? 1 : 0;
            }
        }
        out.count("T12/6", six);
        out.count("T12/7", seven);
        out.count("T12/familieråd", familyCouncil);
    }

    /** T14: children by why their care order was lifted. */
    private static void lifted(List<Child> children, Span p, Answers out) {
        for (String code : List.of("1", "2", "3", "4", "")) {
            int found = 0;
            for (Child child : children) {
                boolean any = false;
                for (Measure t : child.measures()) {
                    any = any || (p.has(t.end) && Law.care(t) && t.ended.equals(code));
                }
                found += any ? 1 : 0;
            }
            out.count("T14/" + (code.isEmpty() ? "ikke oppgitt" : code), found);
        }
    }
}
