package no.tilstand.render.proof;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as they should be and as a page shows them, which breaks them into lines. */
final class Lines {
    private static final char SPACE = ' ';
    private static final char BREAK = '\n';
    private static final char HYPHEN = '-';
    private static final char ASCII = 0x7F;
    private static final char FIRST_COMBINING = 0x300;

    /** Digits, with spaces between groups of three, and decimals; the sign is read by itself. */
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?");

    private Lines() {}

    /**
     * Whether a page shows a text: every letter and every space between words, but for a space at the end of a line, which
     * the page does not need, and a hyphen there within a word.
     *
     * @param shown with a line feed between lines
     */
    static boolean same(String wanted, String shown) {
        return shown.indexOf(BREAK) < 0 && wanted.equals(shown)
                || agree(spaced(wanted, false), spaced(shown, true))
                || (mayBeDecomposed(wanted) || mayBeDecomposed(shown))
                        && agree(
                                spaced(Normalizer.normalize(wanted, Normalizer.Form.NFC), false),
                                spaced(Normalizer.normalize(shown, Normalizer.Form.NFC), true));
    }

    /** Before the first combining sign every letter is its own normal form. */
    private static boolean mayBeDecomposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return true;
            }
        }
        return false;
    }

    private static boolean agree(String wanted, String shown) {
        int w = 0;
        for (int s = 0; s < shown.length(); s++) {
            char c = shown.charAt(s);
            char here = w < wanted.length() ? wanted.charAt(w) : BREAK;
            if (c == here) {
                w++;
            } else if (c == BREAK) {
                boolean inNumber = here != SPACE && Character.isDigit(here) && Character.isDigit(shown.charAt(s - 1));
                if (inNumber) {
                    return false;
                }
                w += here == SPACE ? 1 : 0;
            } else if (c == HYPHEN && isHyphenated(shown, s) && Character.isLetter(here)) {
                s++;
            } else {
                return false;
            }
        }
        return w == wanted.length();
    }

    /** A hyphen between letters, and then the end of the line. */
    private static boolean isHyphenated(String shown, int at) {
        return at > 0
                && at + 2 < shown.length()
                && shown.charAt(at + 1) == BREAK
                && Character.isLetter(shown.charAt(at - 1))
                && Character.isLetter(shown.charAt(at + 2));
    }

    /** One space for any run of them, none first and last, and nothing that has no width; a line feed stays. */
    private static String spaced(String text, boolean inLines) {
        StringBuilder out = new StringBuilder(text.length());
        char pending = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == BREAK && inLines) {
                pending = BREAK;
            } else if (isSpace(c)) {
                pending = pending == BREAK ? BREAK : SPACE;
            } else if (!isWidthless(c)) {
                if (pending != 0 && out.length() > 0) {
                    out.append(pending);
                }
                pending = 0;
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isSpace(char c) {
        return c <= SPACE || c > ASCII && Character.isSpaceChar(c);
    }

    private static boolean isWidthless(char c) {
        return c > ASCII && isWidthlessSign(c);
    }

    private static boolean isWidthlessSign(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u200d' || c == '\u2060' || c == '\ufeff';
    }

    /** Without any space. */
    static String squeezed(String text) {
        int same = 0;
        while (same < text.length() && !isSpace(text.charAt(same)) && !isWidthless(text.charAt(same))) {
            same++;
        }
        if (same == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, same);
        for (int i = same; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c) && !isWidthless(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The numbers of a text as they are written, without sign and without spaces: {@code 12500}, {@code 3,2}. */
    static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        for (int at = digit(text, 0); at < text.length(); at = digit(text, matcher.end())) {
            matcher.region(at, text.length()).lookingAt();
            numbers.add(squeezed(matcher.group()));
        }
        return numbers;
    }

    /** Where the next digit is: a number begins at any. The end of the text when there is none. */
    private static int digit(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) < '0' || text.charAt(at) > '9')) {
            at++;
        }
        return at;
    }
}
