package no.tilstand.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.narrative.Inline;

/** The words of a JSON string with their places: what is escaped takes up more room in the file than in the text. */
final class WrittenWords {
    /** A backslash, {@code u} and four digits. */
    private static final int UNICODE_ESCAPE = 6;

    private WrittenWords() {}

    /** One piece for the whole string when nothing in it is escaped; else a new one at each escape and after it. */
    static List<Inline> of(Json.Str string) {
        Location quote = string.at();
        String written = string.written();
        List<Inline> pieces = new ArrayList<>();
        int from = 0;
        while (from < written.length()) {
            boolean escape = written.charAt(from) == '\\';
            int next = written.indexOf('\\', from);
            int to = escape ? from + length(written, from) : next < 0 ? written.length() : next;
            String text = escape ? meaning(written, from) : written.substring(from, to);
            pieces.add(new Inline.Words(
                    text, Optional.of(new Location(quote.path(), quote.line(), quote.column() + 1 + from))));
            from = to;
        }
        return List.copyOf(pieces);
    }

    private static int length(String written, int backslash) {
        return written.charAt(backslash + 1) == 'u' ? UNICODE_ESCAPE : 2;
    }

    private static String meaning(String written, int backslash) {
        char escaped = written.charAt(backslash + 1);
        return switch (escaped) {
            case 'u' ->
                Character.toString(Integer.parseInt(written.substring(backslash + 2, backslash + UNICODE_ESCAPE), 16));
            case 'n', 'r', 't', 'b', 'f' -> " ";
            default -> Character.toString(escaped);
        };
    }
}
