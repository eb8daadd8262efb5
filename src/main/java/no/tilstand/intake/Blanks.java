package no.tilstand.intake;

/** The spaces that occur in figures and headings: the plain one and those that spreadsheets and web pages put in. */
final class Blanks {
    private Blanks() {}

    /** Space, tab, line feed, no-break space (U+00A0), narrow no-break (U+202F), figure (U+2007) and thin (U+2009). */
    static boolean isBlank(int c) {
        return c == ' '
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c == 0xA0
                || c == 0x202F
                || c == 0x2007
                || c == 0x2009;
    }

    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
