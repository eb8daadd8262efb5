package no.tilstand.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tilstand.oracle.Facts.Case;
import no.tilstand.oracle.Facts.Child;
import no.tilstand.oracle.Facts.Measure;
import no.tilstand.oracle.Facts.Offer;
import no.tilstand.oracle.Facts.Tribunal;

/** Part G: E1 to E3 and N1. */
final class Aftercare {
    private Aftercare() {}

    static void year(List<Child> children, Span p, LocalDate cutOff, Answers out) {
        int grown = 0;
        int turned = 0;
        int still = 0;
        List<String> replies = new ArrayList<>();
        int unanswered = 0;
        List<String> tribunals = new ArrayList<>();
        for (Child child : children) {
            grown += child.between(18, Measures.oldest(p.last()), p.last())
                            && !Measures.activeOn(child, p.last()).isEmpty()
                    ? 1
                    : 0;
            if (!child.unborn() && child.born() != null && p.has(child.eighteen()) && hadMeasure(child)) {
                LocalDate measured = child.eighteen().plusMonths(3);
                if (!measured.isAfter(cutOff)) {
                    turned++;
                    still += Measures.activeOn(child, measured).isEmpty() ? 0 : 1;
                }
            }
            for (Case c : child.cases) {
                for (Offer o : c.offers) {
                    boolean valid = !o.sent.isAfter(p.last());
                    if (valid && p.has(o.concluded)) {
                        replies.add(o.code);
                    }
                    unanswered += p.has(o.sent) && o.concluded == null ? 1 : 0;
                }
                for (Tribunal t : c.tribunals) {
                    if (p.has(t.start)) {
                        tribunals.add(Law.klass(t.law, t.compared));
                    }
                }
            }
        }
        out.count("E1", grown);
        out.share("E2", still, turned);
        for (String code : List.of("1", "2", "3")) {
            out.share("E3/" + code, replies.stream().filter(code::equals).count(), replies.size());
        }
        out.count("E3/ubesvart", unanswered);
        out.count("N1", tribunals.size());
        for (String klass : List.of("omsorg", "akutt", "atferd", "ellers")) {
            out.count("N1/" + klass, tribunals.stream().filter(klass::equals).count());
        }
    }

    /** A measure that began before the eighteenth birthday and did not end before the day before it. */
    private static boolean hadMeasure(Child child) {
        for (Measure t : child.measures()) {
            boolean began = t.start.isBefore(child.eighteen());
            boolean lasted = t.end == null || !t.end.isBefore(child.eighteen().minusDays(1));
            if (began && lasted) {
                return true;
            }
        }
        return false;
    }
}
