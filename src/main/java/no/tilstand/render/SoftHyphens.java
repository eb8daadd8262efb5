package no.tilstand.render;

/**
 * Where a word that is wider than its table cell may be broken: before the last consonant in front of a vowel, the rule for
 * Norwegian words (Språkrådet, «orddeling ved linjeskift»). Words that fit are left whole.
 */
final class SoftHyphens {
    /** U+00AD: shown only where the line ends at it. */
    private static final char SOFT_HYPHEN = '\u00ad';

    /** Where a line may end anyway: after the parts of a path there is a space of no width. */
    private static final String BREAKS = " \n\u200b";

    private static final String VOWELS = "aeiouyæøåéèêóòôáàäöü";
    /** Letters on each side of a break at least. */
    private static final int LEAST = 3;

    private SoftHyphens() {}

    /** @param room for a line, in pt */
    static String in(String text, Advances face, double size, double room) {
        StringBuilder out = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends = i == text.length() || BREAKS.indexOf(text.charAt(i)) >= 0;
            if (ends) {
                String word = text.substring(start, i);
                out.append(face.width(word, size) > room ? broken(word, face, size, room) : word);
                if (i < text.length()) {
                    out.append(text.charAt(i));
                }
                start = i + 1;
            }
        }
        return out.toString();
    }

    /** As few breaks as there can be, each as late in its line as it fits. */
    private static String broken(String word, Advances face, double size, double room) {
        StringBuilder out = new StringBuilder();
        int start = 0;
        int last = 0;
        int since = 0;
        for (int i = 0; i < word.length(); i++) {
            if (since >= LEAST && mayBreakBefore(word, i)) {
                if (last > start && face.width(word.substring(start, i) + "-", size) > room) {
                    out.append(word, start, last).append(SOFT_HYPHEN);
                    start = last;
                }
                last = i;
                since = 0;
            }
            since = Character.isLetter(word.charAt(i)) ? since + 1 : 0;
        }
        if (last > start && face.width(word.substring(start), size) > room) {
            out.append(word, start, last).append(SOFT_HYPHEN);
            start = last;
        }
        return out.append(word, start, word.length()).toString();
    }

    private static boolean mayBreakBefore(String word, int i) {
        return i > 0
                && lettersFrom(word, i) >= LEAST
                && isConsonant(word.charAt(i))
                && Character.isLetter(word.charAt(i - 1))
                && isVowel(word.charAt(i + 1));
    }

    private static int lettersFrom(String word, int at) {
        int end = at;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        return end - at;
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(Character.toLowerCase(c)) >= 0;
    }

    private static boolean isConsonant(char c) {
        return Character.isLetter(c) && !isVowel(c);
    }
}
