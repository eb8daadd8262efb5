package no.tilstand.generator;

import java.time.LocalDate;

/**
 * Synthetic numbers of persons: the month is raised by 40 or by 80, which no living person's number has, and both
 * control digits hold. Individual digits 000-499 mean the years 1900-1999, 500-999 the years from 2000.
 */
final class Numbers {
    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private Numbers() {}

    /** @param sex 1 boy, 2 girl @param raise 40 or 80 */
    static String synthetic(LocalDate born, int sex, int raise, Draw draw) {
        while (true) {
            int individual = born.getYear() < 2000 ? draw.between(0, 499) : draw.between(500, 999);
            if (individual % 2 != sex % 2) {
                continue;
            }
            String nine = datePart(born, raise) + three(individual);
            int first = control(nine, FIRST);
            int second = first == 10 ? 10 : control(nine + first, SECOND);
            if (second < 10) {
                return nine + first + second;
            }
        }
    }

    /** The number of a child that has none yet. @param ending 00100, 00200, 55555 or 99999 (unborn) */
    static String provisional(LocalDate born, String ending) {
        return datePart(born, 0) + ending;
    }

    /** Twelve digits in the pattern of a DUF number: year, running number, two control digits. */
    static String duf(int year, Draw draw) {
        String ten = String.valueOf(year) + six(draw.between(1, 999_999));
        int[] weights = {4, 6, 3, 2, 4, 6, 3, 2, 7, 5};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (ten.charAt(i) - '0');
        }
        int control = sum % 11;
        return ten + (control < 10 ? "0" : "") + control;
    }

    private static String datePart(LocalDate born, int raise) {
        return two(born.getDayOfMonth()) + two(born.getMonthValue() + raise) + two(born.getYear() % 100);
    }

    private static int control(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }

    private static String two(int n) {
        return (n < 10 ? "0" : "") + n;
    }

    private static String three(int n) {
        return (n < 10 ? "00" : n < 100 ? "0" : "") + n;
    }

    private static String six(int n) {
        return String.valueOf(1_000_000 + n).substring(1);
    }
}
