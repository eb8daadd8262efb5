package no.tilstand.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The signs that may part the cells of a line (design section 3); one that stands inside a cell is of another file. */
enum Separator {
    SEMICOLON(';', "semikolon"),
    COMMA(',', "komma"),
    TAB('\t', "tabulator");

    private final char sign;
    private final String word;

    Separator(char sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    /** Those that stand in a cell. */
    static Stream<Separator> in(String cell) {
        return Arrays.stream(values()).filter(s -> cell.indexOf(s.sign) >= 0);
    }

    String word() {
        return word;
    }

    String before(String cell) {
        return cell.substring(0, cell.indexOf(sign));
    }

    String after(String cell) {
        return cell.substring(cell.indexOf(sign) + 1);
    }

    List<String> parts(String cell) {
        return Arrays.stream(cell.split(java.util.regex.Pattern.quote(String.valueOf(sign)), -1))
                .map(Blanks::strip)
                .toList();
    }
}
