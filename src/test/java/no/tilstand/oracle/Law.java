package no.tilstand.oracle;

import java.util.List;
import java.util.Set;
import no.tilstand.oracle.Facts.Measure;
import no.tilstand.oracle.Facts.Section;

/** The classes of legal bases and the groups of categories (the register document, part 7). */
final class Law {
    static final Set<String> INSTITUTION = Set.of("1.1", "1.2", "1.99");
    static final Set<String> FOSTER = Set.of("2.1", "2.2", "2.3", "2.4", "2.99");
    static final Set<String> STANDBY = Set.of("2.5", "2.6");

    private Law() {}

    static boolean placement(String category) {
        return INSTITUTION.contains(category)
                || FOSTER.contains(category)
                || STANDBY.contains(category)
                || housing(category);
    }

    /**
     * 8.2, and the two it was divided into in 2026. The code decides and not the day: an open measure has one code only, and
     * when it gets the new one in 2026, it was a placement in 2025 too.
     */
    static boolean housing(String category) {
        return Set.of("8.2", "8.4", "8.5").contains(category);
    }

    static boolean care(Measure t) {
        return klass(t.law, t.compared).equals("omsorg");
    }

    static String klass(Measure t) {
        return klass(t.law, t.compared);
    }

    /** omsorg, akutt, atferd or ellers. */
    static String klass(Section s, List<Section> compared) {
        boolean twoOrThree = s.paragraphs().contains("2") || s.paragraphs().contains("3");
        boolean oneOrTwo = s.paragraphs().isEmpty()
                || s.paragraphs().contains("1")
                || s.paragraphs().contains("2");
        boolean withTwelve = compared.stream().anyMatch(c -> c.is("BVL", "4", "12"));
        if (s.is("BVL", "4", "12")
                || (s.is("BVL", "4", "8") && (twoOrThree || withTwelve))
                || s.is("BVL2021", "5", "1")) {
            return "omsorg";
        }
        if ((s.is("BVL", "4", "6") && oneOrTwo)
                || (s.is("BVL", "4", "9") && oneOrTwo)
                || (s.is("BVL", "4", "25") && s.paragraphs().contains("2"))) {
            return "akutt";
        }
        for (String section : List.of("1", "2", "3", "4", "5")) {
            if (s.is("BVL2021", "4", section)) {
                return "akutt";
            }
        }
        if (s.is("BVL", "4", "24")
                || s.is("BVL", "4", "26")
                || (s.is("BVL", "4", "25") && s.paragraphs().isEmpty())
                || s.is("BVL2021", "6", "1")
                || s.is("BVL2021", "6", "2")
                || (s.is("BVL2021", "8", "4") && s.paragraphs().contains("1"))) {
            return "atferd";
        }
        return "ellers";
    }
}
