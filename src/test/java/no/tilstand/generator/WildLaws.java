package no.tilstand.generator;

import java.util.ArrayList;
import java.util.List;
import no.tilstand.generator.History.Law;

/** Any legal basis: those of the class table, those beside them, with and without paragraphs. */
final class WildLaws {
    private static final String OLD = "4 3 5 2 6 3 8 4 9 2 12 4 24 2 25 3 26 2";
    private static final List<List<String>> NEW = List.of(
            List.of("3", "1"),
            List.of("3", "2"),
            List.of("3", "6"),
            List.of("4", "1"),
            List.of("4", "2"),
            List.of("4", "3"),
            List.of("4", "4"),
            List.of("4", "5"),
            List.of("5", "1"),
            List.of("5", "1"),
            List.of("5", "3"),
            List.of("6", "1"),
            List.of("6", "2"),
            List.of("8", "4"));

    private WildLaws() {}

    static Law any(Draw draw) {
        List<String> paragraphs = new ArrayList<>();
        String first = draw.weighted("- 4 1 3 2 3 3 2 6 1");
        if (!first.equals("-")) {
            paragraphs.add(first);
            if (draw.chance(0.15)) {
                paragraphs.add(draw.weighted("2 1 4 1"));
            }
        }
        if (draw.chance(0.4)) {
            String chapter = draw.chance(0.95) ? "4" : "1";
            return new Law("BVL", chapter, draw.weighted(OLD), paragraphs, List.of());
        }
        List<String> section = draw.of(NEW);
        return new Law("BVL2021", section.get(0), section.get(1), paragraphs, List.of());
    }
}
