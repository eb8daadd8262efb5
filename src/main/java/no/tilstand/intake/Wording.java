package no.tilstand.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** How what stands in a file is quoted in a message and compared with known words. */
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

    /** «a», «a og b», «a, b og c». */
    static String and(List<String> words) {
        return joined(words, " og ");
    }

    /** «a», «a eller b», «a, b eller c». */
    static String or(List<String> words) {
        return joined(words, " eller ");
    }

    private static String joined(List<String> words, String last) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + last + words.get(words.size() - 1);
    }

    /** Lower case, trimmed, with {@code aa}, {@code o}, {@code ae} for å, ø, æ: «År» and «aar» are the same heading. */
    static String folded(String text) {
        return Normalizer.normalize(Blanks.strip(text), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("å", "aa")
                .replace("ø", "o")
                .replace("æ", "ae");
    }
}
