package no.tilstand.oracle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** Numbers of persons: which may be used as a key, and what they say. */
final class Identity {
    private Identity() {}

    /** Eleven digits, not provisional, with a date and two control digits that hold. */
    static boolean usable(String number) {
        if (!number.matches("\\d{11}")) {
            return false;
        }
        return !provisional(number)
                && control(number, "37618945210")
                && control(number, "54327654321")
                && born(number) != null;
    }

    private static boolean provisional(String number) {
        return List.of("00100", "00200", "55555", "99999").contains(number.substring(6));
    }

    /** The weighted sum of the digits, the control digit with weight 1, is a multiple of 11. */
    private static boolean control(String number, String weights) {
        int sum = 0;
        for (int i = 0; i < 11; i++) {
            sum += (number.charAt(i) - '0') * (weights.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    /** The date in the number; D-numbers raise the day by 40, synthetic ones the month by 40 or 80. Null: no date. */
    static LocalDate born(String number) {
        int day = Integer.parseInt(number.substring(0, 2));
        int month = Integer.parseInt(number.substring(2, 4));
        int year = Integer.parseInt(number.substring(4, 6));
        int individual = Integer.parseInt(number.substring(6, 9));
        day = day > 40 ? day - 40 : day;
        month = month > 80 ? month - 80 : month > 40 ? month - 40 : month;
        // The five last digits of a provisional number say nothing of the century: a child is born after 1940.
        boolean early = individual < 500 || (individual >= 900 && year >= 40);
        int century = provisional(number) ? (year >= 40 ? 1900 : 2000) : early ? 1900 : 2000;
        try {
            return LocalDate.of(century + year, month, day);
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
