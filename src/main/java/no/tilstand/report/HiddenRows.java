package no.tilstand.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value;
import no.tilstand.report.Plan.Series;

/**
 * Rows that would be nothing but signs are told in one sentence, and so is a whole block of which nearly nothing is shown.
 * What is told follows from which numbers are hidden and never from what they are.
 */
record HiddenRows(Ledger ledger, Words words, Phrases phrases, Terms terms) {
    /** With fewer hidden numbers a reader sees past the signs. */
    private static final int LEAST_SIGNS = 4;

    /** A block of which no more than one in so many numbers is shown is told in words. */
    private static final int ONE_IN = 5;

    HiddenRows(Ledger ledger, Words words) {
        this(ledger, words, new Phrases(words), new Terms(words));
    }

    /** The series of which no number is shown in any of the periods. */
    List<Series> of(List<Series> series, List<Period> periods) {
        return series.stream()
                .filter(s -> periods.stream().allMatch(p -> ledger.look(s, p) instanceof Value.Suppressed))
                .toList();
    }

    /** The rest of them, the numbers of the others counted as told of. */
    List<Series> shown(List<Series> series, List<Period> periods) {
        List<Series> hidden = of(series, periods);
        hidden.forEach(s -> periods.forEach(p -> ledger.print(s, p)));
        return series.stream().filter(s -> !hidden.contains(s)).toList();
    }

    /** «Tallene for Politi og Helse vises ikke av hensyn til personvernet.» */
    Optional<Block.Note> note(List<Series> series, List<Period> periods) {
        List<Series> hidden = of(series, periods);
        return hidden.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Note(
                        words.get("merknad.skjermet"),
                        List.of(Span.words(words.get(
                                hidden.size() == 1 && periods.size() == 1 ? "skjermet.rad-ett" : "skjermet.rader",
                                listed(names(hidden, series)))))));
    }

    /**
     * The rows of an overview of many indicators that are not there: an indicator of which no category is shown by its own
     * name, else the categories after it.
     *
     * @param hidden in the order of {@code all}
     */
    Optional<Block.Note> inOverview(List<Series> hidden, List<Series> all) {
        if (hidden.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Series>> byIndicator = hidden.stream()
                .collect(Collectors.groupingBy(s -> s.indicator().id(), LinkedHashMap::new, Collectors.toList()));
        List<String> names = new ArrayList<>();
        byIndicator.forEach((id, rows) -> {
            boolean whole = rows.size()
                    == all.stream().filter(s -> s.indicator().id().equals(id)).count();
            String name = Terms.lower(terms.shortName(rows.get(0).indicator()));
            names.add(
                    whole
                            ? name
                            : name + " ("
                                    + rows.stream()
                                            .map(s -> Terms.lower(terms.series(s, true)))
                                            .collect(Collectors.joining(", "))
                                    + ")");
        });
        String key = hidden.size() == 1 ? "skjermet.oversikt-ett" : "skjermet.oversikt";
        return Optional.of(new Block.Note(
                words.get("merknad.skjermet"), List.of(Span.words(words.get(key, String.join("; ", names))))));
    }

    /** For the alternative text; empty where every series has a number. */
    String alternative(List<Series> series, List<Period> periods) {
        List<Series> hidden = of(series, periods);
        return hidden.isEmpty() ? "" : " " + words.get("alt.skjermet", String.join(", ", names(hidden, series)));
    }

    private List<String> names(List<Series> hidden, List<Series> all) {
        boolean same = Captions.sameIndicator(all);
        // Inside a sentence; names of places keep their capitals.
        return hidden.stream()
                .map(s -> s.area().isEmpty() ? Terms.lower(terms.series(s, same)) : terms.series(s, same))
                .toList();
    }

    private String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : String.join(", ", names.subList(0, last)) + " " + words.get("skjermet.og") + " " + names.get(last);
    }

    /**
     * What stands instead of a block of signs: that its numbers are not shown, and the few that are. Empty where enough is
     * shown for a figure or a table.
     *
     * @param none the sentence for a block of which nothing is shown
     */
    Optional<List<Span>> instead(List<Series> series, List<Period> periods, String none) {
        List<String> shown = new ArrayList<>();
        int hidden = 0;
        int all = series.size() * periods.size();
        boolean same = Captions.sameIndicator(series);
        for (Series s : series) {
            for (Period p : periods) {
                Value value = ledger.look(s, p);
                hidden += value instanceof Value.Suppressed ? 1 : 0;
                if (value instanceof Value.Counted) {
                    String name = series.size() == 1 ? "" : terms.series(s, same) + " ";
                    shown.add(name + phrases.period(p, false) + ": " + phrases.value(value, s.indicator()));
                }
            }
        }
        if (hidden == all) {
            return Optional.of(List.of(Span.words(none)));
        }
        boolean nearlyAll = hidden >= LEAST_SIGNS && hidden + shown.size() == all && shown.size() * ONE_IN <= all;
        return nearlyAll
                ? Optional.of(List.of(Span.words(
                        words.get("skjermet.nesten-alle", shown.stream().collect(Collectors.joining("; "))))))
                : Optional.empty();
    }
}
