package no.tilstand.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilstand.domain.Frame;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Source;

/** Where numbers come from, in as few words as it can be said. */
record SourceNames(Words words, boolean invented) {
    private static final Pattern OF_A_YEAR = Pattern.compile("(.*\\S) (\\d{4})");

    SourceNames(Words words, Frame frame) {
        this(words, frame.settings().synthetic());
    }

    /** The names that data files and extracts give; where they give none, what the register calls the source. */
    List<String> of(Indicator indicator, Collection<Source> sources) {
        List<String> given = sources.stream()
                .map(Source::name)
                .filter(n -> !n.isEmpty())
                .distinct()
                .toList();
        return given.isEmpty() ? List.of(registered(indicator)) : given;
    }

    /** Numbers of an invented place come from nobody, whatever the register says of real ones. */
    private String registered(Indicator indicator) {
        if (invented) {
            return words.get("kilde.oppdiktet");
        }
        return indicator.source().in(words.form());
    }

    /** «KOSTRA 15F 2018–2022; Regnskap»: what differs in its year only is said once, where the first of it stood. */
    static String joined(Collection<String> names) {
        Map<String, TreeSet<Integer>> years = new LinkedHashMap<>();
        for (String name : names) {
            Matcher m = OF_A_YEAR.matcher(name);
            if (m.matches()) {
                years.computeIfAbsent(m.group(1), k -> new TreeSet<>()).add(Integer.parseInt(m.group(2)));
            } else if (!name.isEmpty()) {
                years.computeIfAbsent(name, k -> new TreeSet<>());
            }
        }
        return String.join(
                "; ",
                years.entrySet().stream()
                        .map(e -> (e.getKey() + " " + Ledger.runs("", e.getValue())).strip())
                        .toList());
    }
}
