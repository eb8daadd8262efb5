package no.tilstand.intake.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tilstand.diagnostics.Control;
import no.tilstand.domain.sak.Barn;
import no.tilstand.domain.sak.Spell;

/**
 * A fødselsnummer, D-number or hjelpenummer as it stands in an extract, and what it says.
 *
 * <p>A D-number has 40 added to the day; a number of an invented person 40 or 80 added to the month (Skatteetaten). The
 * two check digits are those in force until 2032.
 */
final class PersonNumber {
    private static final int LENGTH = 11;
    private static final int DUF_LENGTH = 12;
    private static final int[] FIRST_CHECK = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND_CHECK = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    /** Utlendingsdirektoratet's weights for the first ten digits; the sum modulo 11 is the last two. */
    private static final int[] DUF_CHECK = {4, 6, 3, 2, 4, 6, 3, 2, 7, 5};

    private static final int SEX_DIGIT = 8;

    /** Empty for what is not 11 digits. */
    private final String digits;

    PersonNumber(String text) {
        String only = digits(text);
        digits = only.length() == LENGTH ? only : "";
    }

    /** Without the blanks and hyphens that people put in; empty when something else than digits is left. */
    private static String digits(String text) {
        StringBuilder only = new StringBuilder(DUF_LENGTH);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                only.append(c);
            } else if (c != ' ' && c != '-' && c != '\u00a0') {
                return "";
            }
        }
        return only.toString();
    }

    private int digit(int i) {
        return digits.charAt(i) - '0';
    }

    private int two(int i) {
        return digit(i) * 10 + digit(i + 1);
    }

    private boolean isDNumber() {
        return digit(0) >= 4 && digit(0) <= 7;
    }

    private int day() {
        return two(0) - (isDNumber() ? 40 : 0);
    }

    private int month() {
        int month = two(2);
        return month > 80 ? month - 80 : month > 40 ? month - 40 : month;
    }

    /** Day and month that exist in some year. */
    private boolean hasDate() {
        try {
            LocalDate.of(2000, month(), day());
            return true;
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    private boolean ends(String with) {
        return !digits.isEmpty() && digits.endsWith(with);
    }

    /** ddmmyy and 00100, 00200, 55555 or 99999 (not yet born): not unique, and never a key to a child. */
    private boolean isHelpNumber() {
        return ends("00100") || ends("00200") || ends("55555") || ends("99999");
    }

    private boolean checks() {
        return sum(FIRST_CHECK) % LENGTH == 0 && sum(SECOND_CHECK) % LENGTH == 0;
    }

    private int sum(int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * digit(i);
        }
        return sum;
    }

    /** A valid fødselsnummer or D-number as a number; 0 for anything else. */
    long key() {
        return !digits.isEmpty() && !isHelpNumber() && hasDate() && checks() ? Long.parseLong(digits) : 0;
    }

    /** A valid DUF number as a number; 0 for anything else. */
    static long duf(String text) {
        String only = digits(text);
        if (only.length() != DUF_LENGTH) {
            return 0;
        }
        int sum = 0;
        for (int i = 0; i < DUF_CHECK.length; i++) {
            sum += DUF_CHECK[i] * (only.charAt(i) - '0');
        }
        return sum % LENGTH == Integer.parseInt(only.substring(DUF_CHECK.length)) ? Long.parseLong(only) : 0;
    }

    /** By the ninth digit, which the hjelpenummer follow too; not for the unborn and the unknown. */
    Barn.Kjonn kjonn() {
        if (digits.isEmpty() || ends("55555")) {
            return Barn.Kjonn.UKJENT;
        } else if (ends("99999")) {
            return Barn.Kjonn.UFODT;
        }
        return digit(SEX_DIGIT) % 2 == 1 ? Barn.Kjonn.GUTT : Barn.Kjonn.JENTE;
    }

    /**
     * The day of birth that 15F lacks as a field, in the latest century that does not make the child born after the year of
     * the file, or, not yet born, after the year that follows.
     */
    int birth(int year) {
        if (digits.isEmpty()) {
            return Spell.NONE;
        }
        int latest = ends("99999") ? year + 1 : year;
        int full = two(4) + latest / 100 * 100;
        try {
            return (int) LocalDate.of(full > latest ? full - 100 : full, month(), day())
                    .toEpochDay();
        } catch (DateTimeException notADate) {
            return Spell.NONE;
        }
    }

    /**
     * PER-12 to PER-18, apart from the DUF number.
     *
     * @param birth day
     * @param start from when the Personalia holds
     */
    List<Control> check(int birth, int start, Barn.Kjonn kjonn) {
        List<Control> funn = new ArrayList<>(0);
        boolean help = ends("00100") || ends("00200") || ends("99999");
        boolean valid = key() != 0;
        if (!valid && !(help && hasDate())) {
            funn.add(Control.PER_12);
        }
        if (digits.isEmpty()) {
            return funn;
        }
        LocalDate born = LocalDate.ofEpochDay(birth);
        if (day() != born.getDayOfMonth() || month() != born.getMonthValue() || two(4) != born.getYear() % 100) {
            funn.add(Control.PER_13);
        }
        if (!ends("99999") && kjonn != kjonn()) {
            funn.add(Control.PER_14);
        }
        if (ends("99999") && start > birth) {
            funn.add(Control.PER_15);
        }
        if (help || valid && isDNumber()) {
            funn.add(Control.PER_18);
        }
        return funn;
    }

    /** PER-16: the Personalia begins more than nine months before the birth. */
    static boolean startsTooEarly(int birth, int start) {
        return start < LocalDate.ofEpochDay(birth).minusMonths(9).toEpochDay();
    }
}
