package no.tilstand.intake;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilstand.diagnostics.Code;

/**
 * Digits with thousands marks and a decimal sign.
 *
 * @param written the whole cell, for messages
 * @param body what is left when sign, percent and star are taken off
 * @param decimalComma whether a point before three digits is a thousands mark
 */
record DigitText(String written, String body, boolean decimalComma) {
    private static final int GROUP = 3;
    /** One number with words before or after it: «ca. 114», «57 stk». */
    private static final Pattern AMONG_WORDS =
            Pattern.compile("([\\p{L}. ]*)(\\d[\\d \u00A0]*(?:,\\d+)?)([\\p{L}. ]*)");

    private static final Set<String> ABOUT = Set.of("ca", "cirka", "om lag", "omlag", "rundt", "omtrent");

    NumberText read(boolean negative, boolean preliminary) {
        int comma = body.indexOf(',');
        if (comma >= 0 && body.indexOf(',', comma + 1) >= 0) {
            return notANumber();
        }
        int point = body.indexOf('.');
        boolean oneGroup = point >= 0 && body.indexOf('.', point + 1) < 0 && digitsAfter(point) == GROUP && comma < 0;
        if (oneGroup && !decimalComma) {
            return ambiguous(point);
        }
        boolean pointsAreThousands = decimalComma && point >= 0 && (comma >= 0 || groupsOfThree(point, body.length()));
        int decimalSign = comma >= 0 ? comma : pointsAreThousands ? -1 : point;
        String whole = decimalSign < 0 ? body : body.substring(0, decimalSign);
        String decimals = decimalSign < 0 ? "" : body.substring(decimalSign + 1);
        String digits = withoutMarks(whole, pointsAreThousands);
        if (digits.isEmpty()
                || !allDigits(digits)
                || !(decimalSign < 0 || allDigits(decimals) && !decimals.isEmpty())) {
            return notANumber();
        }
        String significant = withoutLeadingZeros(digits);
        if (!Numbers.fits(significant.length(), decimals.length())) {
            return new NumberText.Unreadable(
                    Code.BV_134, "tallet har " + (digits.length() + decimals.length()) + " sifre", () -> "");
        }
        BigDecimal number = new BigDecimal(decimals.isEmpty() ? significant : significant + "." + decimals);
        return new NumberText.Figure(negative ? number.negate() : number, preliminary);
    }

    /** 12.500, or 0.500 that cannot be thousands but that the rule refuses all the same. */
    private NumberText ambiguous(int point) {
        String whole = body.substring(0, point);
        String decimals = body.substring(point + 1);
        if (!allDigits(whole) || whole.isEmpty() || !allDigits(decimals)) {
            return notANumber();
        }
        String asDecimal = whole + "," + decimals;
        return new NumberText.Unreadable(
                Code.BV_133,
                Wording.plain(body) + " kan bety " + whole + " " + decimals + " eller " + asDecimal,
                () -> "skriv " + whole + decimals + " eller " + asDecimal + ".");
    }

    private NumberText notANumber() {
        return new NumberText.Unreadable(
                Code.BV_132, Wording.quote(written) + " er ikke et tall", this::hintForNotANumber);
    }

    private String hintForNotANumber() {
        if (body.indexOf('.') >= 0 && allDigits(body.replace(".", ""))) {
            return "skriv " + body.replace(".", "") + " hvis punktumene skiller tusener.";
        } else if (looksLikeExponent()) {
            return "utvid kolonnen i regnearket og lagre på nytt hvis tallet vises med E.";
        }
        Matcher words = AMONG_WORDS.matcher(written.strip());
        if (!words.matches() || (words.group(1) + words.group(3)).isBlank()) {
            return "";
        }
        boolean about = ABOUT.contains(Wording.folded(words.group(1)).replace(".", ""));
        return "skriv " + words.group(2).strip() + (about ? " her og anslag i kolonnen status." : " uten ord.");
    }

    /** {@code 1E5}, {@code 1,2e+05}: how a narrow column of a spreadsheet shows a large number. */
    private boolean looksLikeExponent() {
        int e = body.toLowerCase(java.util.Locale.ROOT).indexOf('e');
        return e > 0
                && e < body.length() - 1
                && allDigits(body.substring(0, 1))
                && allDigits(body.substring(body.length() - 1));
    }

    private int digitsAfter(int point) {
        return body.length() - point - 1;
    }

    /** Whether every point from here is followed by three digits, and a digit other than 0 stands first. */
    private boolean groupsOfThree(int firstPoint, int end) {
        if (firstPoint == 0 || firstPoint > GROUP || body.charAt(0) == '0') {
            return false;
        }
        for (int at = firstPoint; at < end; at += GROUP + 1) {
            if (body.charAt(at) != '.' || at + GROUP >= end || !allDigits(body.substring(at + 1, at + 1 + GROUP))) {
                return false;
            }
        }
        return true;
    }

    /** The digits of the whole part; empty when the thousands marks do not stand between groups of three. */
    private static String withoutMarks(String whole, boolean pointsToo) {
        StringBuilder digits = new StringBuilder();
        int sinceMark = 0;
        boolean marked = false;
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (Blanks.isBlank(c) || (pointsToo && c == '.')) {
                if (marked ? sinceMark != GROUP : sinceMark == 0 || sinceMark > GROUP) {
                    return "";
                }
                marked = true;
                sinceMark = 0;
            } else {
                digits.append(c);
                sinceMark++;
            }
        }
        return marked && sinceMark != GROUP ? "" : digits.toString();
    }

    private static String withoutLeadingZeros(String digits) {
        int first = 0;
        while (first < digits.length() - 1 && digits.charAt(first) == '0') {
            first++;
        }
        return digits.substring(first);
    }

    private static boolean allDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
