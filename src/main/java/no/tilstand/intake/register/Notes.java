package no.tilstand.intake.register;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.tilstand.domain.sak.Utelatt;

/** What is remarked while files are read, counted, so that each kind of remark is told once. */
final class Notes {
    /** Places that are kept for whoever is to mend the files; the others are counted. */
    private static final int KEPT = 1000;

    private static final String NAME = "[A-Za-z_]{1,40}";

    /** How many files a remark holds for. */
    private static final class Count {
        private int files;
        private int last;
    }

    /** What was left out for one reason, and where. */
    static final class LeftOut {
        private int count;
        private final Set<String> places = new LinkedHashSet<>();

        int count() {
            return count;
        }

        /** {@code nr-0003:12}, the first ones. */
        List<String> places() {
            return List.copyOf(places);
        }
    }

    private final Map<String, Count> deviations = new TreeMap<>();
    private final Map<Utelatt, LeftOut> leftOut = new EnumMap<>(Utelatt.class);
    private int file;

    /** What is remarked from now on is about this file. */
    void file(int number) {
        file = number;
    }

    void unknownElement(String in, String name) {
        deviation("ukjent element " + quote(name) + " i " + in);
    }

    void unknownAttribute(String in, String name) {
        // The parser gives attributes of other namespaces no name: they are none of the format's business.
        if (!name.isEmpty()) {
            deviation("ukjent attributt " + quote(name) + " på " + in);
        }
    }

    /** Something that does not follow the format and can be read all the same. */
    void deviation(String what) {
        Count count = deviations.computeIfAbsent(what, k -> new Count());
        if (count.last != file) {
            count.last = file;
            count.files++;
        }
    }

    /** Names of elements are the format's; what does not look like one is not repeated. */
    private static String quote(String name) {
        return name.matches(NAME) ? "«" + name + "»" : "uten vanlig navn";
    }

    /** @param place {@code nr-0017} or {@code nr-0017:12} */
    void leftOut(Utelatt reason, String place) {
        LeftOut some = leftOut.computeIfAbsent(reason, k -> new LeftOut());
        some.count++;
        if (some.places.size() < KEPT && !place.isEmpty()) {
            some.places.add(place);
        }
    }

    Map<Utelatt, LeftOut> leftOut() {
        return leftOut;
    }

    /** Text and number of files, in order of the text. */
    Map<String, Integer> deviations() {
        Map<String, Integer> all = new TreeMap<>();
        deviations.forEach((what, count) -> all.put(what, count.files));
        return all;
    }
}
