package no.tilstand.generator;

import java.time.LocalDate;
import java.util.List;
import no.tilstand.generator.History.Law;

/** The legal basis of a decision, in the act in force on its day: BVL until 2022, BVL2021 from 2023. */
final class Laws {
    private Laws() {}

    static Law help(LocalDate day) {
        return old(day) ? law("BVL", "4", "4", "2") : law("BVL2021", "3", "1", "1");
    }

    static Law voluntaryPlacement(LocalDate day) {
        return old(day) ? law("BVL", "4", "4", "6") : law("BVL2021", "3", "2", "1");
    }

    static Law aftercare(LocalDate day) {
        return old(day) ? law("BVL", "1", "3", "2") : law("BVL2021", "3", "6", "1");
    }

    static Law care(LocalDate day) {
        return old(day)
                ? new Law("BVL", "4", "12", List.of("1"), List.of("a"))
                : new Law("BVL2021", "5", "1", List.of("1"), List.of("a"));
    }

    static Law acute(LocalDate day, boolean consent) {
        if (old(day)) {
            return law("BVL", "4", "6", consent ? "1" : "2");
        }
        return law("BVL2021", "4", consent ? "1" : "2", "1");
    }

    static Law acuteBehaviour(LocalDate day) {
        return old(day) ? law("BVL", "4", "25", "2") : law("BVL2021", "4", "4", "1");
    }

    static Law behaviour(LocalDate day, boolean consent) {
        if (old(day)) {
            return law("BVL", "4", consent ? "26" : "24", "1");
        }
        return law("BVL2021", "6", consent ? "1" : "2", "1");
    }

    private static boolean old(LocalDate day) {
        return day.isBefore(LocalDate.of(2023, 1, 1));
    }

    private static Law law(String law, String chapter, String section, String paragraph) {
        return new Law(law, chapter, section, List.of(paragraph), List.of());
    }
}
