package no.tilstand.intake.register;

import java.time.LocalDate;
import java.util.OptionalInt;

/** {@code xs:date} as a day number. */
final class Days {
    private static final int DATE = "yyyy-mm-dd".length();
    private static final int[] MONTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Days() {}

    /** A zone is allowed and changes nothing: the day is the one that is written. */
    static OptionalInt parse(String text) {
        String trimmed = text.length() == DATE ? text : text.strip();
        if (trimmed.length() < DATE
                || trimmed.charAt(4) != '-'
                || trimmed.charAt(7) != '-'
                || !isZone(trimmed.substring(DATE))) {
            return OptionalInt.empty();
        }
        int year = number(trimmed, 0, 4);
        int month = number(trimmed, 5, 7);
        int day = number(trimmed, 8, DATE);
        boolean real = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= length(year, month);
        return real ? OptionalInt.of((int) LocalDate.of(year, month, day).toEpochDay()) : OptionalInt.empty();
    }

    private static int length(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && leap ? 29 : MONTHS[month - 1];
    }

    private static boolean isZone(String text) {
        return text.isEmpty()
                || text.equals("Z")
                || text.length() == "+hh:mm".length()
                        && (text.charAt(0) == '+' || text.charAt(0) == '-')
                        && text.charAt(3) == ':'
                        && number(text, 1, 3) >= 0
                        && number(text, 4, 6) >= 0;
    }

    /** Below 0 when there is something else than digits. */
    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
