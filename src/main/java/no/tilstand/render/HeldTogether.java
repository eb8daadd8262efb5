package no.tilstand.render;

/**
 * Where FOP would end a line and a reader would stumble: within a span of years, «2013–2018», and within «2024-kroner»
 * (language guide, «Ranges and time»). A word joiner after the sign forbids it; it has no width and is not printed.
 */
final class HeldTogether {
    private static final char WORD_JOINER = '\u2060';

    private HeldTogether() {}

    static String in(String text) {
        StringBuilder out = null;
        int done = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            boolean joins =
                    (c == '–' && isDigit(text.charAt(i + 1)) || c == '-' && Character.isLetter(text.charAt(i + 1)))
                            && isDigit(text.charAt(i - 1));
            if (joins) {
                out = out == null ? new StringBuilder(text.length() + 2) : out;
                out.append(text, done, i + 1).append(WORD_JOINER);
                done = i + 1;
            }
        }
        return out == null ? text : out.append(text, done, text.length()).toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
