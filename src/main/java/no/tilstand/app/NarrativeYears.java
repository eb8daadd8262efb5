package no.tilstand.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilstand.domain.Period;

/**
 * Moves the periods of a narrative from last year to the new year: those of references, of block arguments and of claims.
 * Years in the words themselves are left alone, since only the service knows what it meant.
 *
 * <p>{@code 2018} and {@code 2018h1} become {@code 2019} and {@code 2019h1}; {@code 2013..2018} keeps its start and becomes
 * {@code 2013..2019}; {@code 2017..2018}, the change from the year before, becomes {@code 2018..2019}; everything that does
 * not end in last year stands.
 */
record NarrativeYears(int last, int next) {
    /** A reference that is not escaped; links and placeholders have a colon after their first word. */
    private static final Pattern REFERENCE =
            Pattern.compile("(?<!\\\\)\\{\\{(?!\\s*(?:figur|tabell|fyll inn)\\s*:)([^{}]*?)(\\S+)(\\s*)\\}\\}");

    private static final Pattern BLOCK = Pattern.compile("(?m)^ {0,3}:::+[^\\S\\n]*\\p{L}[^\\n]*");
    /** A period, but not the number a claim compares with ({@code >= 2018}). */
    private static final Pattern ARGUMENT =
            Pattern.compile("\"[^\"]*\"|(?<=\\s|=)(?<!(?:[<>]=?|\\s=)\\s{0,3})[0-9][0-9.h]*(?=\\s|$)");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern FROM_TO = Pattern.compile("(\\bfra=)(\\d{4})(\\s+til=)(\\d{4})\\b");

    String move(String text) {
        String references = REFERENCE
                .matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement("{{" + m.group(1) + moved(m.group(2)) + m.group(3) + "}}"));
        return BLOCK.matcher(references).replaceAll(m -> Matcher.quoteReplacement(block(m.group())));
    }

    /** The lines of a narrative where last year stands in the words (those in quotation marks in a block too). */
    List<Integer> mentioned(String moved) {
        // What is left out leaves its line breaks, so that the lines keep their numbers.
        String words = REFERENCE.matcher(moved).replaceAll(m -> m.group().replaceAll("[^\n]", ""));
        return linesWith(BLOCK.matcher(words)
                .replaceAll(m -> Matcher.quoteReplacement(QUOTED.matcher(m.group())
                        .results()
                        .map(java.util.regex.MatchResult::group)
                        .collect(java.util.stream.Collectors.joining(" ")))));
    }

    /** The lines from 1 of any text where last year stands. */
    List<Integer> linesWith(String text) {
        Pattern year = Pattern.compile("(?<![0-9])" + last + "(?![0-9])");
        List<Integer> lines = new ArrayList<>();
        String[] all = text.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            if (year.matcher(all[i]).find()) {
                lines.add(i + 1);
            }
        }
        return lines;
    }

    private String block(String line) {
        Matcher span = FROM_TO.matcher(line);
        if (span.find()) {
            Optional<Period> period = Period.parse(span.group(2) + ".." + span.group(4));
            if (period.isPresent()) {
                Period to = moved(period.get());
                return span.replaceFirst("$1" + to.from() + "$3" + to.year());
            }
        }
        return ARGUMENT.matcher(line)
                .replaceAll(m -> Matcher.quoteReplacement(m.group().startsWith("\"") ? m.group() : moved(m.group())));
    }

    /** A period that ends in last year, moved; any other word as it is. */
    String moved(String word) {
        return Period.parse(word).map(p -> moved(p).toString()).orElse(word);
    }

    private Period moved(Period period) {
        if (period.year() != last) {
            return period;
        }
        int from = !period.isSpan() ? next : period.from() == last - 1 ? next - 1 : period.from();
        return new Period(from, next, period.part());
    }
}
