package no.tilstand.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;

/** Ids of one kind that must be well-formed and different. */
final class Ids {
    private final String kind;
    private final Findings findings;
    private final Map<String, Location> seen = new HashMap<>();

    /** @param kind «indikatoren», «målet» */
    Ids(String kind, Findings findings) {
        this.kind = kind;
        this.findings = findings;
    }

    /** Whether the id can be used: it is given, in kebab-case, and new. */
    boolean take(String id, Location at) {
        if (id.isEmpty()) {
            return false;
        }
        if (!isKebabCase(id)) {
            findings.add(Code.BV_122, at, "navnet " + Wording.quote(id) + " har tegn som ikke kan brukes i id");
            return false;
        }
        return takeWord(id, at);
    }

    /** The same for a word that need not be in kebab-case. */
    boolean takeWord(String id, Location at) {
        Location earlier = seen.putIfAbsent(id, at);
        if (earlier != null) {
            String where = earlier.path().equals(at.path())
                    ? "på linje " + earlier.line()
                    : "i " + earlier.path() + ", linje " + earlier.line();
            findings.add(Code.BV_115, at, kind + " " + Wording.quote(id) + " står også " + where);
            return false;
        }
        return true;
    }

    boolean has(String id) {
        return seen.containsKey(id);
    }

    Set<String> all() {
        return new TreeSet<>(seen.keySet());
    }

    /** Small letters a–z, digits and hyphens, not at the ends and not two in a row. */
    static boolean isKebabCase(String id) {
        boolean afterHyphen = true;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && (c != '-' || afterHyphen)) {
                return false;
            }
            afterHyphen = c == '-';
        }
        return !afterHyphen;
    }
}
