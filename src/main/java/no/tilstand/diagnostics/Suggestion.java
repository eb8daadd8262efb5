package no.tilstand.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** «mente du …?»: the known word nearest to one that is not known. */
public final class Suggestion {
    private Suggestion() {}

    /** The hint of a diagnostic: «mente du «x»?», or empty when nothing is near enough. */
    public static String hint(String word, Collection<String> known) {
        return closest(word, known).map(k -> "mente du «" + k + "»?").orElse("");
    }

    /**
     * The known word with the fewest changed letters, at most a third of the word (two signs may be turned round); failing that, one that contains the
     * word whole. Ties go to the first in alphabetical order.
     */
    public static Optional<String> closest(String word, Collection<String> known) {
        String sought = word.toLowerCase(Locale.ROOT);
        if (sought.isBlank() || sought.length() > 100) {
            return Optional.empty();
        }
        String turned = new StringBuilder(sought).reverse().toString();
        if (sought.length() == 2 && known.contains(turned)) { // => for >=
            return Optional.of(turned);
        }
        Optional<String> near = known.stream()
                .filter(k -> distance(sought, k.toLowerCase(Locale.ROOT)) <= Math.max(1, sought.length() / 3))
                .min(Comparator.<String>comparingInt(k -> distance(sought, k.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
        return near.or(() -> known.stream()
                .filter(k -> sought.length() >= 4 && inOrder(sought, k.toLowerCase(Locale.ROOT)))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())));
    }

    /** Whether every part of a kebab-case word stands in {@code known}, in order: «andel-tiltaksplan» in «andel-barn-med-tiltaksplan». */
    private static boolean inOrder(String sought, String known) {
        int at = 0;
        for (String part : sought.split("-")) {
            at = known.indexOf(part, at);
            if (at < 0) {
                return false;
            }
            at += part.length();
        }
        return true;
    }

    /** Levenshtein distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
