package no.tilstand.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.tilstand.oracle.Facts.Child;
import no.tilstand.oracle.Facts.Measure;
import no.tilstand.oracle.Facts.Move;

/** Where children live: T7 to T10, F5 and F6. */
final class Placements {
    private static final Set<String> PLANNED = Set.of("1.1.1", "1.1.2", "2.1", "2.4");
    private static final List<String> PLACES = List.of("institusjon", "fosterhjem", "beredskapshjem", "bolig");

    private Placements() {}

    static void year(List<Child> children, Span p, Answers out) {
        LocalDate d = p.last();
        int[] at = new int[4];
        int network = 0;
        int others = 0;
        int withMeasures = 0;
        for (Child child : children) {
            if (!child.between(0, Measures.oldest(d), d)) {
                continue;
            }
            withMeasures += Measures.activeOn(child, d).isEmpty() ? 0 : 1;
            int place = place(child, d);
            if (place >= 0) {
                at[place]++;
            }
            Measure home = null;
            for (Measure t : Measures.activeOn(child, d)) {
                if (Set.of("2.1", "2.2").contains(t.category) && (home == null || t.start.isAfter(home.start))) {
                    home = t;
                }
            }
            network += home != null && home.category.equals("2.1") ? 1 : 0;
            others += home != null && home.category.equals("2.2") ? 1 : 0;
        }
        int placed = at[0] + at[1] + at[2] + at[3];
        out.count("T7", placed);
        out.share("T7p", placed, withMeasures);
        for (int i = 0; i < 4; i++) {
            out.count("T7/" + PLACES.get(i), at[i]);
        }
        out.share("T8/institusjon", at[0], placed);
        out.share("T8/fosterhjem", at[1], placed);
        out.share("T9", network, network + others);
        standby(children, p, out);
        moves(children, p, out);
    }

    /** The placement that started last; of those started together, the first in the row of places. -1: at home. */
    private static int place(Child child, LocalDate day) {
        int found = -1;
        LocalDate since = LocalDate.MIN;
        for (Measure t : Measures.activeOn(child, day)) {
            int place = placeOf(t.category);
            boolean later = place >= 0 && t.start.isAfter(since);
            boolean sameDayFirst = place >= 0 && t.start.equals(since) && place < found;
            if (later || sameDayFirst) {
                found = place;
                since = t.start;
            }
        }
        return found;
    }

    private static int placeOf(String category) {
        if (Law.INSTITUTION.contains(category)) {
            return 0;
        }
        if (Law.FOSTER.contains(category)) {
            return 1;
        }
        if (Law.STANDBY.contains(category)) {
            return 2;
        }
        return Law.housing(category) ? 3 : -1;
    }

    private static void standby(List<Child> children, Span p, Answers out) {
        List<Long> days = new ArrayList<>();
        int longOpen = 0;
        for (Child child : children) {
            for (Measure t : child.measures()) {
                if (!Law.STANDBY.contains(t.category) || t.start.isAfter(p.last())) {
                    continue;
                }
                if (p.has(t.end) && !t.end.isBefore(t.start)) {
                    days.add(Span.days(t.start, t.end));
                }
                boolean open = Span.active(t.start, t.end, p.last());
                longOpen += open && Span.days(t.start, p.last()) > 180 ? 1 : 0;
            }
        }
        out.mean("T10/snitt", days);
        out.median("T10/median", days);
        out.count("T10/åpne over 180 dager", longOpen);
    }

    private static void moves(List<Child> children, Span p, Answers out) {
        int moves = 0;
        int planned = 0;
        int sameFamily = 0;
        int foster = 0;
        int moved = 0;
        for (Child child : children) {
            int own = 0;
            for (Move m : child.moves()) {
                if (!p.has(m.date) || m.to.equals("9")) {
                    continue;
                }
                if (m.cause.equals("1.3")) {
                    sameFamily++;
                } else {
                    own++;
                    planned += PLANNED.contains(m.cause) ? 1 : 0;
                }
            }
            moves += own;
            boolean inFoster = false;
            for (Measure t : Measures.inYear(child, p)) {
                inFoster = inFoster || Set.of("2.1", "2.2", "2.3", "2.4").contains(t.category);
            }
            if (inFoster && child.between(0, 17, p.last())) {
                foster++;
                moved += own > 0 ? 1 : 0;
            }
        }
        out.count("F5", moves);
        out.count("F5/planlagt", planned);
        out.count("F5/ikke planlagt", moves - planned);
        out.count("F5/bostedsskifte uten brudd", sameFamily);
        out.share("F6", moved, foster);
    }
}
