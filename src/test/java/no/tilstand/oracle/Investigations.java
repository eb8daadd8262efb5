package no.tilstand.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.tilstand.oracle.Facts.Child;
import no.tilstand.oracle.Facts.Investigation;
import no.tilstand.oracle.Facts.Notification;

/** Part C: U1 to U12. */
final class Investigations {
    private static final LocalDate PARTICIPATION_FROM = LocalDate.of(2026, 1, 1);

    private Investigations() {}

    static void year(List<Child> children, Span p, Answers out) {
        int started = 0;
        int childrenInvestigated = 0;
        int openLate = 0;
        int withoutNotification = 0;
        int extended = 0;
        int lateExtension = 0;
        List<Investigation> ended = new ArrayList<>();
        for (Child child : children) {
            boolean any = false;
            for (Investigation u : child.investigations()) {
                any = any || p.touches(u.start, u.concluded);
                started += p.has(u.start) ? 1 : 0;
                boolean open = u.concluded == null || u.concluded.isAfter(p.last());
                if (!u.start.isAfter(p.last()) && open && deadline(u).isBefore(p.last())) {
                    openLate++;
                }
                if (isEnded(u, p)) {
                    ended.add(u);
                    withoutNotification += received(u) == null ? 1 : 0;
                    extended += u.extensionGranted ? 1 : 0;
                    lateExtension += u.extensionGranted && u.extensionApplied.isAfter(threeMonths(u)) ? 1 : 0;
                }
            }
            childrenInvestigated += any && child.between(0, 17, p.last()) ? 1 : 0;
        }
        int u2 = ended.size();
        out.count("U1", started);
        out.count("U2", u2);
        out.count("U3", childrenInvestigated);
        deadlines(children, p, out);
        out.share("U7", extended, u2);
        out.share("U8/tiltak", withCode(ended, Set.of("1", "2")), u2);
        out.share("U8/henlagt", withCode(ended, Set.of("3", "4", "5", "6", "7", "8", "9")), u2);
        out.share("U8/flytting", withCode(ended, Set.of("5", "7", "8", "9")), u2);
        out.count("U9", openLate);
        out.count("uten meldingskobling", withoutNotification);
        out.count("for sen utvidelse", lateExtension);
        durations(ended, out);
        participation(children, p, out);
        again(children, p, out);
    }

    /** U4, U5 and U6. An end before the start is out of numerator and denominator. */
    static void deadlines(List<Child> children, Span p, Answers out) {
        int all = 0;
        int lawful = 0;
        int threeMonths = 0;
        for (Child child : children) {
            for (Investigation u : child.investigations()) {
                if (isEnded(u, p) && !u.concluded.isBefore(u.start)) {
                    all++;
                    lawful += u.concluded.isAfter(deadline(u)) ? 0 : 1;
                    threeMonths += u.concluded.isAfter(u.start.plusMonths(3)) ? 0 : 1;
                }
            }
        }
        out.share("U4", lawful, all);
        out.share("U5", threeMonths, all);
        out.share("U6", all - lawful, all);
    }

    private static void durations(List<Investigation> ended, Answers out) {
        List<Long> days = new ArrayList<>();
        int[] groups = new int[6];
        for (Investigation u : ended) {
            long d = Span.days(u.start, u.concluded);
            if (d < 0) {
                continue;
            }
            days.add(d);
            if (d < 14) {
                groups[0]++;
            } else if (!u.concluded.isAfter(u.start.plusMonths(1))) {
                groups[1]++;
            } else if (!u.concluded.isAfter(u.start.plusMonths(2))) {
                groups[2]++;
            } else if (!u.concluded.isAfter(u.start.plusMonths(3))) {
                groups[3]++;
            } else if (!u.concluded.isAfter(u.start.plusMonths(6))) {
                groups[4]++;
            } else {
                groups[5]++;
            }
        }
        out.median("U10", days);
        out.count("U10/under 14 dager", groups[0]);
        out.count("U10/inntil 1 md", groups[1]);
        out.count("U10/1-2 md", groups[2]);
        out.count("U10/2-3 md", groups[3]);
        out.count("U10/3-6 md", groups[4]);
        out.count("U10/over 6 md", groups[5]);
    }

    /** U11: concluded in 2026 or later, without unborn children. Before 2026 there is nothing to say. */
    private static void participation(List<Child> children, Span p, Answers out) {
        if (p.last().isBefore(PARTICIPATION_FROM)) {
            return;
        }
        List<String> forms = new ArrayList<>();
        for (Child child : children) {
            for (Investigation u : child.investigations()) {
                if (isEnded(u, p) && !u.concluded.isBefore(PARTICIPATION_FROM) && !child.unborn()) {
                    forms.add(u.participation);
                }
            }
        }
        long yes = forms.stream().filter(f -> f.startsWith("1.")).count();
        long registered = forms.stream().filter(f -> !f.isEmpty()).count();
        out.share("U11", yes, forms.size());
        out.share("U11.registrert", yes, registered);
        for (String form : List.of("1.1", "1.2", "1.3", "1.4", "2.1", "2.2")) {
            out.share("U11/" + form, forms.stream().filter(form::equals).count(), forms.size());
        }
        out.share("U11/ikke registrert", forms.size() - registered, forms.size());
    }

    /** U12: of those dismissed the year before, how many children were investigated again within twelve months. */
    private static void again(List<Child> children, Span p, Answers out) {
        Span before = Span.year(p.first().getYear() - 1);
        int dismissed = 0;
        int again = 0;
        for (Child child : children) {
            for (Investigation u : child.investigations()) {
                if (!isEnded(u, before) || !Set.of("3", "4", "6").contains(u.code)) {
                    continue;
                }
                dismissed++;
                boolean anew = false;
                for (Investigation other : child.investigations()) {
                    boolean later = other != u && !other.start.isBefore(u.concluded);
                    anew = anew || (later && !other.start.isAfter(u.concluded.plusMonths(12)));
                }
                again += anew ? 1 : 0;
            }
        }
        out.share("U12", again, dismissed);
    }

    private static boolean isEnded(Investigation u, Span p) {
        return p.has(u.concluded);
    }

    /** The day the clock starts from; null when no notification can be used. */
    static LocalDate received(Investigation u) {
        LocalDate two = null;
        LocalDate other = null;
        for (Notification n : u.from) {
            if (n.code.equals("2")) {
                two = two == null || n.received.isBefore(two) ? n.received : two;
            } else if (!n.code.isEmpty() && !n.code.equals("4")) {
                other = other == null || n.received.isBefore(other) ? n.received : other;
            }
        }
        LocalDate found = two != null ? two : other;
        return found == null || found.isAfter(u.start) ? null : found;
    }

    static LocalDate threeMonths(Investigation u) {
        LocalDate r = received(u);
        return r == null ? u.start.plusMonths(3) : r.plusDays(7).plusMonths(3);
    }

    static LocalDate deadline(Investigation u) {
        LocalDate r = received(u);
        LocalDate six = r == null ? u.start.plusMonths(6) : r.plusDays(7).plusMonths(6);
        boolean inTime = u.extensionGranted && !u.extensionApplied.isAfter(threeMonths(u));
        return inTime ? six : threeMonths(u);
    }

    private static long withCode(List<Investigation> all, Set<String> codes) {
        return all.stream().filter(u -> codes.contains(u.code)).count();
    }
}
