package no.tilstand.indicators.sak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The lists that indicators have a number for each code of, against the format's own lists, which the reader has from
 * another place: a code that is taken away, put in, or valid one year more or less, is a difference.
 */
class CodeListsTest {
    private static final Path LISTS = Path.of("src/main/resources/no/tilstand/intake/register/kodelister.csv");

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("melding_konklusjon", CodeLists.MELDING_KONKLUSJON, "\\d+"),
                Arguments.of("melder", CodeLists.MELDER, "\\d+"),
                Arguments.of("saksinnhold", CodeLists.SAKSINNHOLD, "\\d+"),
                Arguments.of("saksinnhold", CodeLists.KUNNSKAPSMODELLEN, "\\d\\.\\d\\.\\d\\d"));
    }

    /** @param form of the codes of this part of the list */
    @ParameterizedTest
    @MethodSource("lists")
    void codesAndYears(String list, List<CodeLists.Entry> entries, String form) throws IOException {
        TreeSet<String> format = new TreeSet<>();
        for (String line : Files.readAllLines(LISTS)) {
            String[] cells = line.split(";", -1);
            if (cells[0].equals(list) && cells[1].matches(form)) {
                format.add(cells[1] + " " + year(cells[3], "2013") + " " + year(cells[4], ""));
            }
        }
        TreeSet<String> ours = new TreeSet<>();
        entries.forEach(e -> ours.add(e.code() + " " + e.from() + " " + (e.to() == Integer.MAX_VALUE ? "" : e.to())));
        assertEquals(format, ours);
        assertEquals(entries.size(), ours.size(), "each once");
    }

    private static String year(String day, String otherwise) {
        return day.isEmpty() ? otherwise : day.substring(0, 4);
    }
}
