package no.tilstand.indicators.sak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.tilstand.domain.sak.Extract;

/** Whatever the cases are: parts make up their wholes, halves make up the year, and the order of things does not matter. */
class PartsAndWholesTest {
    private static final String[] CATEGORIES = {"1.1", "2.1", "2.2", "2.5", "3.9", "4.5", "6.1", "7.3", "8.1", "8.2"};
    private static final String[] PROVISIONS = {
        "BVL2021:3-1", "BVL2021:4-2", "BVL2021:5-1", "BVL2021:6-2", "BVL:4-12", "BVL:4-25"
    };

    @Property(tries = 100, seed = "20251231")
    void partsMakeUpTheirWholes(@ForAll @IntRange(max = 1_000_000) int seed) {
        Map<String, String> f = figures(Story.register(story(new Random(seed))));
        for (int year = 2023; year <= 2025; year++) {
            String y = " " + year;
            assertEquals(number(f, "T2" + y), number(f, "T5[hjelpetiltak]" + y) + number(f, "T5[omsorgstiltak]" + y));
            assertEquals(number(f, "T1" + y), number(f, "T5a[hjelpetiltak]" + y) + number(f, "T5a[omsorgstiltak]" + y));
            assertEquals(number(f, "T13" + y), number(f, "T13[med-tiltak]" + y) + number(f, "T13[uten-tiltak]" + y));
            assertEquals(
                    number(f, "T7" + y),
                    number(f, "T7[fosterhjem]" + y)
                            + number(f, "T7[institusjon]" + y)
                            + number(f, "T7[beredskapshjem]" + y)
                            + number(f, "T7[bolig]" + y));
            assertEquals(
                    number(f, "M2" + y),
                    List.of(
                                    "til-undersokelse",
                                    "i-pagaende-undersokelse",
                                    "aktive-tiltak",
                                    "flyttet-eller-overfort",
                                    "henlagt-ellers")
                            .stream()
                            .mapToInt(g -> number(f, "M5[" + g + "]" + y))
                            .sum());
            for (String code : List.of("M6", "U4", "U5", "U6", "P2", "F1")) {
                assertEquals(parts(f, code + y, 0), parts(f, code + y + "h1", 0) + parts(f, code + y + "h2", 0), code);
                assertEquals(parts(f, code + y, 1), parts(f, code + y + "h1", 1) + parts(f, code + y + "h2", 1), code);
            }
            assertEquals(parts(f, "U4" + y, 1), parts(f, "U4" + y, 0) + parts(f, "U6" + y, 0));
        }
    }

    @Property(tries = 50, seed = "20251231")
    void theOrderOfACasesElementsDoesNotMatter(@ForAll @IntRange(max = 1_000_000) int seed) {
        Random random = new Random(seed);
        List<String> measures =
                IntStream.range(0, 6).mapToObj(i -> measure(random)).toList();
        String child = "barn 2010-05-05\n";
        String forwards = child + String.join("\n", measures);
        StringBuilder backwards = new StringBuilder(child);
        for (int i = measures.size() - 1; i >= 0; i--) {
            backwards.append(measures.get(i)).append('\n');
        }
        // Of two foster homes from one day the first in the file counts for T9; nothing else looks at the order.
        Map<String, String> first = figures(Story.register(forwards));
        Map<String, String> second = figures(Story.register(backwards.toString()));
        first.keySet().removeIf(k -> k.startsWith("T9"));
        second.keySet().removeIf(k -> k.startsWith("T9"));
        assertEquals(first, second);
    }

    private static Map<String, String> figures(Extract extract) {
        return new Example("", List.of(extract), 2023, 2025, LocalDate.of(2026, 2, 15), "")
                .figures(Definitions.STANDARD);
    }

    private static int number(Map<String, String> figures, String key) {
        String value = figures.get(key);
        return value.equals(".") ? 0 : Integer.parseInt(value);
    }

    private static int parts(Map<String, String> figures, String key, int part) {
        String value = figures.get(key);
        return value.equals(".") ? 0 : Integer.parseInt(value.split("/")[part]);
    }

    private static String story(Random random) {
        StringBuilder story = new StringBuilder();
        for (int child = 0; child < 12; child++) {
            story.append("barn ").append(day(random, 2000, 2024)).append('\n');
            for (int i = random.nextInt(3); i > 0; i--) {
                LocalDate received = day(random, 2022, 2025);
                LocalDate concluded = received.plusDays(random.nextInt(12));
                story.append("melding " + received + " " + concluded + " " + (1 + random.nextInt(10)) + "\n");
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                LocalDate start = day(random, 2022, 2025);
                story.append("und " + start + " " + start.plusDays(random.nextInt(220)) + " " + (1 + random.nextInt(9))
                        + " sokt=" + start.plusDays(random.nextInt(120)) + (random.nextBoolean() ? " ja" : "") + "\n");
            }
            for (int i = random.nextInt(4); i > 0; i--) {
                story.append(measure(random)).append('\n');
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                LocalDate start = day(random, 2022, 2025);
                story.append("plan 1 " + start + " " + start.plusDays(random.nextInt(900)) + " ev="
                        + start.plusDays(random.nextInt(400)) + "\n");
            }
        }
        return story.toString();
    }

    private static String measure(Random random) {
        LocalDate start = day(random, 2020, 2025);
        String end = random.nextInt(3) == 0
                ? "-"
                : start.plusDays(random.nextInt(900)).toString();
        return "tiltak " + CATEGORIES[random.nextInt(CATEGORIES.length)] + " " + start + " " + end + " lov="
                + PROVISIONS[random.nextInt(PROVISIONS.length)] + " besok=" + start.plusDays(random.nextInt(300));
    }

    private static LocalDate day(Random random, int from, int to) {
        return LocalDate.of(from, 1, 1).plusDays(random.nextInt((to - from + 1) * 365));
    }
}
