package no.tilstand.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.tilstand.oracle.Facts.Case;
import no.tilstand.oracle.Facts.Child;
import no.tilstand.oracle.Facts.Notification;

/** Part B: M1 to M10. */
final class Notifications {
    private static final Set<String> DISMISSED = Set.of("1", "5", "6", "7", "8", "9", "10");

    private Notifications() {}

    static void year(List<Child> children, Span p, Answers out) {
        int received = 0;
        int openLate = 0;
        int childrenReported = 0;
        List<Notification> concluded = new ArrayList<>();
        for (Child child : children) {
            boolean any = false;
            for (Case c : child.cases) {
                for (Notification n : c.notifications) {
                    if (p.has(n.received)) {
                        received++;
                    }
                    if (isConcluded(n, p)) {
                        concluded.add(n);
                        any = true;
                    }
                    boolean open = n.concluded == null || n.concluded.isAfter(p.last());
                    if (!n.received.isAfter(p.last()) && open && Span.days(n.received, p.last()) > 7) {
                        openLate++;
                    }
                }
            }
            if (any && child.between(0, 17, p.last())) {
                childrenReported++;
            }
        }
        int m2 = concluded.size();
        out.count("M1", received);
        out.count("M2", m2);
        out.count("M3", childrenReported);
        int withoutThreeAndFour = 0;
        int dismissed = 0;
        int dismissedOrThree = 0;
        Set<String> codes = new TreeSet<>();
        Set<String> by = new TreeSet<>();
        Set<String> about = new TreeSet<>();
        for (Notification n : concluded) {
            boolean gone = DISMISSED.contains(n.code);
            withoutThreeAndFour += n.code.equals("3") || n.code.equals("4") ? 0 : 1;
            dismissed += gone ? 1 : 0;
            dismissedOrThree += gone || n.code.equals("3") ? 1 : 0;
            codes.add(n.code);
            by.addAll(n.by);
            about.addAll(n.about);
        }
        out.share("M4", dismissed, withoutThreeAndFour);
        out.share("M4.alle", dismissedOrThree, m2);
        for (String code : codes) {
            out.count("M5/" + code, withCode(concluded, Set.of(code)));
        }
        out.count("M5/til undersøkelse", withCode(concluded, Set.of("2")));
        out.count("M5/i pågående undersøkelse", withCode(concluded, Set.of("4")));
        out.count("M5/aktive tiltak", withCode(concluded, Set.of("3")));
        out.count("M5/flyttet eller overført", withCode(concluded, Set.of("5", "6", "7", "8")));
        out.count("M5/henlagt ellers", withCode(concluded, Set.of("1", "9", "10")));
        for (String code : by) {
            out.share("M8/" + code, withAny(concluded, true, Set.of(code)), m2);
        }
        out.share("M8/barnevern og barnevernsvakt", withAny(concluded, true, Set.of("5", "7")), m2);
        out.share(
                "M8/ikke oppgitt",
                concluded.stream().filter(n -> n.by.isEmpty()).count(),
                m2);
        for (String code : about) {
            out.share("M9/" + code, withAny(concluded, false, Set.of(code)), m2);
        }
        out.share(
                "M9/ikke oppgitt",
                concluded.stream().filter(n -> n.about.isEmpty()).count(),
                m2);
        out.count("M10", openLate);
        deadlines(children, p, out);
        List<Long> days = new ArrayList<>();
        for (Notification n : concluded) {
            if (Span.days(n.received, n.concluded) >= 0) {
                days.add(Span.days(n.received, n.concluded));
            }
        }
        out.median("M7", days);
    }

    /** M6: day 7 is within the week, day 8 is not; a conclusion before the notification is out of both. */
    static void deadlines(List<Child> children, Span p, Answers out) {
        int late = 0;
        int all = 0;
        for (Child child : children) {
            for (Case c : child.cases) {
                for (Notification n : c.notifications) {
                    if (isConcluded(n, p) && Span.days(n.received, n.concluded) >= 0) {
                        all++;
                        late += Span.days(n.received, n.concluded) > 7 ? 1 : 0;
                    }
                }
            }
        }
        out.share("M6", late, all);
        out.share("M6i", all - late, all);
    }

    private static boolean isConcluded(Notification n, Span p) {
        return p.has(n.concluded);
    }

    private static long withCode(List<Notification> all, Set<String> codes) {
        return all.stream().filter(n -> codes.contains(n.code)).count();
    }

    private static long withAny(List<Notification> all, boolean by, Set<String> codes) {
        long found = 0;
        for (Notification n : all) {
            boolean any = false;
            for (String code : by ? n.by : n.about) {
                any = any || codes.contains(code);
            }
            found += any ? 1 : 0;
        }
        return found;
    }
}
