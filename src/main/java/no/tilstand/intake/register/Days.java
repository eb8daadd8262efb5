package no.tilstand.intake.register;

import no.tilstand.domain.sak.Spell;

/** {@code xs:date} as a day number. */
final class Days {
    private static final int DATE = "yyyy-mm-dd".length();
    private static final int[] MONTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** From 1 March of the year 0 to 1 January 1970. */
    private static final int MARCH_OF_YEAR_0_TO_1970 = 719468;

    private Days() {}

    /**
     * A zone is allowed and changes nothing: the day is the one that is written.
     *
     * @return days since 1970-01-01; {@link Spell#NONE} for what is no day
     */
    static int parse(Slice text) {
        if (text.length() < DATE || text.at(4) != '-' || text.at(7) != '-' || !isZone(text)) {
            return Spell.NONE;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, DATE);
        boolean real = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= length(year, month);
        return real ? epochDay(year, month, day) : Spell.NONE;
    }

    static int parse(String text) {
        return parse(Slice.of(text));
    }

    /** Years run from March here, so that a leap day is the last of its year and the months' lengths need no table. */
    private static int epochDay(int year, int month, int day) {
        int marchYear = month > 2 ? year : year - 1;
        int marchMonth = month > 2 ? month - 3 : month + 9;
        int before = 365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400;
        return before + (153 * marchMonth + 2) / 5 + day - 1 - MARCH_OF_YEAR_0_TO_1970;
    }

    private static int length(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && leap ? 29 : MONTHS[month - 1];
    }

    private static boolean isZone(Slice text) {
        return text.length() == DATE
                || text.length() == DATE + 1 && text.at(DATE) == 'Z'
                || text.length() == DATE + "+hh:mm".length()
                        && (text.at(DATE) == '+' || text.at(DATE) == '-')
                        && text.at(DATE + 3) == ':'
                        && number(text, DATE + 1, DATE + 3) >= 0
                        && number(text, DATE + 4, DATE + 6) >= 0;
    }

    /** Below 0 when there is something else than digits. */
    private static int number(Slice text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.at(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
