package no.tilstand.intake;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.tilstand.domain.Municipality;

/** The numbers whose extracts are a municipality's own: its present one and those that it took over from. */
final class Predecessors {
    private Predecessors() {}

    /** A number that was split between several is nobody's alone, and is not taken over. */
    static Set<String> of(String number, List<Municipality> municipalities) {
        Set<String> ours = new TreeSet<>(Set.of(number));
        boolean more = true;
        while (more) {
            more = false;
            for (Municipality m : municipalities) {
                if (m.replacedBy().size() == 1 && ours.contains(m.replacedBy().get(0))) {
                    more |= ours.add(m.number());
                }
            }
        }
        return ours;
    }
}
