package no.tilstand.report;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence whose number turned out to be hidden. «Tallet på barn var 12.» would be «Tallet på barn var et tall som ikke
 * vises …»: where the clause says of a number only how large it is, it says instead that the number is not shown. Other
 * sentences get the noun phrase.
 *
 * @param before the clause up to the number, in its new form; with what stands before it in the text
 * @param taken how many characters after the number have been moved into the clause
 */
record HiddenClause(String before, int taken) {
    private static final String START = "(^|[.!?:;] |, |, og |, mens | og | mens )";
    /** A word ends here: written out, for what \\b means by a letter is another thing from Java 19 on. */
    private static final String END = "(?![\\p{L}\\p{N}])";

    /** No sentence ends in it; «31.12.» is no end. */
    private static final String INSIDE = "(?:(?!\\. )[^!?;:,])*?";

    private static final Pattern TIME_AFTER = Pattern.compile(
            "^ ((?:i|ved|per|for|fra|frå) [^.,;:!?()]*?(?:\\d{4}|31\\.12\\.(?:\\d{4})?))(?=[.,;:!?)]|$)");

    /**
     * The clause without its number; empty where the sentence is of another make.
     *
     * @param before what stands in the text before the number, from the start of its paragraph or of a piece of it
     * @param after what stands behind the number, up to the next piece of the text
     * @param change whether it is a change that is hidden
     */
    static Optional<HiddenClause> of(String before, String after, boolean change, Words words) {
        Matcher time = TIME_AFTER.matcher(after);
        boolean timed = time.find();
        String rest = timed ? after.substring(time.end()) : after;
        if (!rest.isEmpty() && ".,;:!?)".indexOf(rest.charAt(0)) < 0) {
            return Optional.empty();
        }
        String when = timed ? " " + time.group(1) : "";
        int taken = timed ? time.end() : 0;
        String subject = words.get("skjult.subjekt");
        String verb = words.get(change ? "skjult.verb-endring" : "skjult.verb");
        Matcher straight = Pattern.compile(
                        START + "((?:" + subject + ")" + END + INSIDE + ") (?:" + verb + ") $",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(before);
        if (straight.find()) {
            String what = straight.group(2) + when;
            return Optional.of(new HiddenClause(
                    before.substring(0, straight.start(2)) + hidden(what, change, isFirst(straight), words), taken));
        }
        Matcher turned = Pattern.compile(
                        "(^|[.!?] )((?:" + words.get("skjult.tid") + ")" + END + INSIDE + ") (?:" + verb + ") ((?:"
                                + subject + ")" + END + INSIDE + ") $",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(before);
        if (!timed && turned.find()) {
            String what = turned.group(3) + " " + lower(turned.group(2));
            return Optional.of(
                    new HiddenClause(before.substring(0, turned.start(2)) + hidden(what, change, true, words), 0));
        }
        return Optional.empty();
    }

    private static boolean isFirst(Matcher clause) {
        return clause.group(1).isEmpty() || ".!?".indexOf(clause.group(1).charAt(0)) >= 0;
    }

    private static String hidden(String what, boolean change, boolean first, Words words) {
        String clause = words.get(change ? "skjult.endring" : "skjult.tall", lower(what));
        return first ? clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) : clause;
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
