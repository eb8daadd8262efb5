package no.tilstand.intake.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import no.tilstand.domain.sak.Spell;

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
        int from = cells[3].isEmpty() ? Spell.NONE : day(cells[3]);
        int to = cells[4].isEmpty() ? Spell.OPEN : day(cells[4]);
        lists.computeIfAbsent(cells[0], k -> new HashMap<>()).put(cells[1], new Validity(from, to));
    }

    private static int day(String text) {
        int day = Days.parse(text);
        if (day == Spell.NONE) {
            throw new IllegalStateException("kodelister.csv: not a day: " + text);
        }
        return day;
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
