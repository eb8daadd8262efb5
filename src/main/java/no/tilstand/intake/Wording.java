package no.tilstand.intake;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** How what stands in a file is quoted in a message, compared with known words, and likened to them. */
final class Wording {
    /** Longer quotations are cut: a message is one line. */
    private static final int LONGEST_QUOTE = 60;

    private Wording() {}

    /** The text in «», on one line, cut when long. */
    static String quote(String text) {
        return "«" + plain(text) + "»";
    }

    /** The text on one line, without control characters, cut when long. */
    static String plain(String text) {
        String head = text.length() > 2 * LONGEST_QUOTE ? text.substring(0, 2 * LONGEST_QUOTE) : text;
        StringBuilder out = new StringBuilder();
        head.codePoints()
                .map(c -> Character.isISOControl(c) || !Characters.printable(c) ? ' ' : c)
                .limit(LONGEST_QUOTE)
                .forEach(out::appendCodePoint);
        boolean cut = head.codePointCount(0, head.length()) > LONGEST_QUOTE || head.length() < text.length();
        return cut ? out + "…" : out.toString();
    }

    /** Lower case, trimmed, with {@code aa}, {@code o}, {@code ae} for å, ø, æ: «År» and «aar» are the same heading. */
    static String folded(String text) {
        return Normalizer.normalize(Blanks.strip(text), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("å", "aa")
                .replace("ø", "o")
                .replace("æ", "ae");
    }

    /** «mente du «x»?» with the known word nearest to the written one; empty when none is near. */
    static String meant(String written, Collection<String> known) {
        return nearest(written, known).map(k -> "mente du «" + k + "»?").orElse("");
    }

    static Optional<String> nearest(String written, Collection<String> known) {
        if (written.length() > LONGEST_QUOTE) {
            return Optional.empty();
        }
        String target = folded(written);
        Optional<String> best = Optional.empty();
        int bestDistance = Math.max(2, target.length() / 3) + 1;
        for (String candidate : known) {
            String other = folded(candidate);
            int distance =
                    other.length() > 3 && target.length() > 3 && (other.contains(target) || target.contains(other))
                            ? 1
                            : distance(target, other, bestDistance);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /** Levenshtein distance; the limit or more when it is at least the limit. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitution, 1 + Math.min(previous[j], current[j - 1]));
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }
}
