package no.tilstand.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.tilstand.domain.narrative.Inline;

/**
 * Words that somebody has typed into the input and that a report may print: what belongs together, such as the fields of a
 * measure, the row of a table or a paragraph, in written order and with its places.
 */
public record TypedText(List<Part> parts, Context context) {

    /**
     * One field, cell or paragraph.
     *
     * @param form the only language form that it is printed in; absent when it is printed in both
     */
    public record Part(List<Inline> words, Kind kind, Optional<LanguageForm> form) {
        public Part(List<Inline> words, Kind kind) {
            this(words, kind, Optional.empty());
        }
    }

    public enum Kind {
        /** Of what was and what was done. */
        TOLD,
        /** Of what shall be and what words mean, in goals and definitions: «alle barn skal», «minst to plasseringer». */
        GENERAL
    }

    /**
     * What the text stands with.
     *
     * @param about ids of the indicators that every sentence of it is about, whatever it says
     * @param near ids of the indicators of the block, the goal or the like that it belongs to
     * @param lead read just before it: the head of its table, the sentence that ends in a colon
     * @param heading the heading it stands under
     * @param entry the indicator whose entry in the register it is from: printed only when that indicator is
     * @param years what the text is about unless it names another year; empty for the last year of the report
     */
    public record Context(
            Set<String> about,
            Set<String> near,
            List<List<Inline>> lead,
            List<List<Inline>> heading,
            Optional<String> entry,
            Set<Integer> years) {
        public static final Context NONE =
                new Context(Set.of(), Set.of(), List.of(), List.of(), Optional.empty(), Set.of());

        public Context about(Set<String> ids) {
            return new Context(ids, near, lead, heading, entry, years);
        }

        /** With these indicators beside those it has. */
        public Context near(Set<String> ids) {
            Set<String> all = new TreeSet<>(near);
            all.addAll(ids);
            return new Context(about, all, lead, heading, entry, years);
        }

        public Context after(List<List<Inline>> other) {
            return new Context(about, near, other, heading, entry, years);
        }

        public Context under(List<Inline> other) {
            return new Context(about, near, lead, List.of(other), entry, years);
        }

        public Context in(Set<Integer> other) {
            return new Context(about, near, lead, heading, entry, other);
        }

        public Context entryOf(String indicator) {
            return new Context(Set.of(indicator), near, lead, heading, Optional.of(indicator), years);
        }
    }
}
