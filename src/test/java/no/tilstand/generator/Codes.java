package no.tilstand.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Codes with invented frequencies, among those in force on the day that decides. */
final class Codes {
    private static final LocalDate Y2021 = LocalDate.of(2021, 1, 1);
    private static final LocalDate Y2022 = LocalDate.of(2022, 1, 1);
    private static final LocalDate Y2025 = LocalDate.of(2025, 1, 1);
    private static final LocalDate Y2026 = LocalDate.of(2026, 1, 1);

    private Codes() {}

    static List<String> melder(LocalDate concluded, int age, Draw draw) {
        String late = concluded.isBefore(Y2025) ? "15 6" : "24 5 25 1";
        String small = "2 14 3 3 4 4 5 6 6 2 7 6 8 10 9 16 10 10 12 1 14 2 16 2 17 2 18 2 22 2 23 4 " + late;
        String large = "1 3 2 12 3 3 4 3 5 6 6 2 7 7 8 14 10 5 11 24 12 2 13 4 14 2 16 2 17 2 20 2 22 2 23 4 " + late;
        List<String> codes = new ArrayList<>();
        codes.add(draw.weighted(age < 6 ? small : large));
        if (draw.chance(0.04)) {
            String second = draw.weighted(age < 6 ? small : large);
            if (!codes.contains(second)) {
                codes.add(second);
            }
        }
        return codes;
    }

    static List<String> content(LocalDate decided, int age, Draw draw) {
        String table;
        if (!decided.isBefore(Y2026)) {
            table = "1.1.02 8 1.3.01 6 1.3.08 8 2.1.02 12 2.2.02 6 2.4.02 12 2.4.05 8 3.1.03 8 3.1.08 8 3.2.02 4";
        } else {
            String parents = decided.isBefore(Y2021) ? "4 22" : "20 9 21 5 22 6 23 4 24 8";
            String behaviour = decided.isBefore(Y2021) ? "16 8 13 2" : "25 7 26 3";
            String newer = (decided.isBefore(Y2022) ? "" : " 28 2") + (decided.isBefore(Y2025) ? "" : " 32 1");
            table = "2 9 3 9 6 14 7 14 8 7 9 6 10 3 11 3 17 3 18 5 19 4 1 2 5 2 " + parents + newer
                    + (age < 10 ? "" : " 14 5 15 4 " + behaviour);
        }
        List<String> codes = new ArrayList<>();
        int wanted = Integer.parseInt(draw.weighted("1 60 2 30 3 10"));
        for (int i = 0; i < wanted; i++) {
            String code = draw.weighted(table);
            if (!codes.contains(code)) {
                codes.add(code);
            }
        }
        return codes;
    }

    static String dismissed(LocalDate day, Draw draw) {
        return day.isBefore(Y2026) ? "1" : draw.weighted("10 80 7 8 8 6 9 4 6 2");
    }

    static String investigation(LocalDate day, Draw draw) {
        String moved = day.isBefore(Y2026) ? "5 2" : "9 2";
        return draw.weighted("1 40 2 4 3 44 4 8 " + moved + (day.isBefore(Y2022) ? "" : " 6 3"));
    }

    static String help(int age, LocalDate day, Draw draw) {
        if (age >= 18) {
            return draw.weighted(day.isBefore(Y2026) ? "8.1 30 8.2 20 4.6 12 3.9 10 4.8 8" : "8.1 30 8.5 20 4.6 12");
        }
        if (age < 6) {
            return draw.weighted("3.9 30 3.7 14 3.6 8 3.5 4 4.1 12 4.5 14 4.4 4 3.8 3 3.10 7 6.2 3 6.4 3 5.1 2 5.3 2");
        }
        return draw.weighted(
                age < 12
                        ? "3.9 28 3.7 12 3.2 4 4.5 18 4.6 8 4.3 8 4.2 3 3.10 8 6.1 3 6.2 3 6.4 4 7.3 2 5.1 1 4.7 2"
                        : "3.9 26 3.1 5 3.3 3 3.7 10 4.5 9 4.6 16 4.3 8 3.10 9 6.1 3 6.2 3 6.4 6 7.3 4 5.4 2 4.8 3");
    }
}
