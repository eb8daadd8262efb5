package no.tilstand.rules;

import java.util.List;

/** Words one after the other, as they are said. */
final class Enumeration {
    private Enumeration() {}

    /** {@code a}, {@code a og b}, {@code a, b og c}. */
    static String of(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " og " + words.get(last);
    }
}
