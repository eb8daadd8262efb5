package no.tilstand.intake.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The format's code lists with the days each code is valid ({@code kodelister.csv}, where the source stands). */
final class CodeLists {
    static final CodeLists ALL = read();

    /** What a code is on a day. */
    enum Standing {
        VALID,
        OUTSIDE,
        UNKNOWN
    }

    private record Validity(int from, int to) {}

    private final Map<String, Map<String, Validity>> lists = new HashMap<>();

    private CodeLists() {}

    private static CodeLists read() {
        CodeLists all = new CodeLists();
        try (InputStream in = CodeLists.class.getResourceAsStream("kodelister.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .forEach(all::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private void add(String[] cells) {
        OptionalInt from = cells[3].isEmpty() ? OptionalInt.of(Integer.MIN_VALUE) : Days.parse(cells[3]);
        OptionalInt to = cells[4].isEmpty() ? OptionalInt.of(Integer.MAX_VALUE) : Days.parse(cells[4]);
        lists.computeIfAbsent(cells[0], k -> new HashMap<>())
                .put(cells[1], new Validity(from.orElseThrow(), to.orElseThrow()));
    }

    /** @param list as in the first column */
    Standing standing(String list, String code, int day) {
        Validity validity = lists.get(list).get(code);
        if (validity == null) {
            return Standing.UNKNOWN;
        }
        return day >= validity.from() && day <= validity.to() ? Standing.VALID : Standing.OUTSIDE;
    }
}
