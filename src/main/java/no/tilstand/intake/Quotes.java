package no.tilstand.intake;

/** Quotation marks around names with special signs: the straight ones, and those that word processors make of them. */
final class Quotes {
    private Quotes() {}

    static boolean opens(char c) {
        return c == '"' || c == '“' || c == '”' || c == '«';
    }

    /** Whether {@code c} closes what {@code opening} opened. */
    static boolean closes(char opening, char c) {
        return switch (opening) {
            case '"' -> c == '"';
            case '“', '”' -> c == '”' || c == '“';
            case '«' -> c == '»';
            default -> false;
        };
    }

    /** The quotation that is open after {@code c}; 0 for none. */
    static char after(char open, char c) {
        if (open == 0) {
            return opens(c) ? c : 0;
        }
        return closes(open, c) ? 0 : open;
    }
}
