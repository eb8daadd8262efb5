package no.tilstand.intake;

import java.math.BigDecimal;
import java.util.function.Supplier;
import no.tilstand.diagnostics.Code;
import no.tilstand.domain.Value;

/** What stands in a cell that should hold a number. */
sealed interface NumberText {

    /** Nothing. */
    record Empty() implements NumberText {}

    /** @param preliminary marked with {@code *} */
    record Figure(BigDecimal number, boolean preliminary) implements NumberText {}

    /** One of the statistical signs that say why there is no number. */
    record Sign(Value value) implements NumberText {}

    /** Not to be read; says what is wrong. */
    record Unreadable(Code code, String message, Supplier<String> hint) implements NumberText {}

    /**
     * Reads a cell.
     *
     * @param decimalComma whether the file uses a decimal comma somewhere: then a point before three digits is a
     *     thousands mark
     */
    static NumberText read(String cell, boolean decimalComma) {
        String text = Blanks.strip(cell);
        switch (text) {
            case "":
                return new Empty();
            case "..":
                return new Sign(Value.MISSING);
            case "...", "…":
                return new Sign(new Value.Missing(Value.Reason.NOT_YET));
            case ".":
                return new Sign(Value.NOT_APPLICABLE);
            case ":":
                return new Sign(Value.SUPPRESSED);
            case "-", "–", "−":
                return new Figure(BigDecimal.ZERO, false);
            default:
                break;
        }
        boolean preliminary = text.endsWith("*");
        String body = preliminary ? Blanks.strip(text.substring(0, text.length() - 1)) : text;
        if (body.endsWith("%")) {
            body = Blanks.strip(body.substring(0, body.length() - 1));
        }
        boolean negative = !body.isEmpty() && "-−–".indexOf(body.charAt(0)) >= 0;
        if (negative || body.startsWith("+")) {
            body = Blanks.strip(body.substring(1));
        }
        return new DigitText(text, body, decimalComma || body.indexOf(',') >= 0).read(negative, preliminary);
    }

    /** Whether the cell is a number with a decimal comma: then the file uses one. */
    static boolean hasDecimalComma(String cell) {
        return cell.indexOf(',') >= 0 && read(cell, true) instanceof Figure;
    }
}
