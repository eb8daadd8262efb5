package no.tilstand.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of sources side by side. The tool itself names 15F by its year: one file tells of one. */
final class SourceNames {
    private static final Pattern WITH_YEAR = Pattern.compile("(KOSTRA 15F) (\\d{4})");

    private SourceNames() {}

    /** {@code KOSTRA 15F 2018–2022; Registeret}: 15F is named once, where it first stood. */
    static String joined(List<String> names) {
        Map<String, SortedSet<Integer>> years = new LinkedHashMap<>();
        for (String name : names) {
            Matcher year = WITH_YEAR.matcher(name);
            boolean has = year.matches();
            SortedSet<Integer> own = years.computeIfAbsent(has ? year.group(1) : name, n -> new TreeSet<>());
            if (has) {
                own.add(Integer.valueOf(year.group(2)));
            }
        }
        return years.entrySet().stream()
                .map(e -> e.getKey() + (e.getValue().isEmpty() ? "" : " " + Ledger.runs("", e.getValue())))
                .collect(Collectors.joining("; "));
    }
}
