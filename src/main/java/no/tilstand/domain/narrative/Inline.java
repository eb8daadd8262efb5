package no.tilstand.domain.narrative;

import java.util.List;
import java.util.Optional;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Period;

/** A piece of running text. */
public sealed interface Inline {
    /** @param location of the first character; absent where the words were not written so in a file */
    record Words(String text, Optional<Location> location) implements Inline {
        public Words(String text) {
            this(text, Optional.empty());
        }
    }

    record Emphasis(List<Inline> text) implements Inline {}

    record Strong(List<Inline> text) implements Inline {}

    record Code(String text) implements Inline {}

    record LineBreak(boolean hard) implements Inline {}

    /** @param url http, https or mailto; anything else is refused by intake */
    record Link(String url, List<Inline> text, Location location) implements Inline {}

    /**
     * {@code {{ID[kategori]@område ord periode}}}.
     *
     * @param category empty for the total
     * @param area empty for the municipality itself
     * @param to the same as {@code from} for one period; {@code 2013..2018} gives both ends
     */
    record Reference(
            String indicator, String category, String area, Word word, Period from, Period to, Location location)
            implements Inline {}

    /** What a reference asks for. */
    enum Word {
        VALUE,
        CHANGE,
        SHARE,
        COUNT
    }

    /** {@code {{figur:navn}}} or {@code {{tabell:navn}}}. */
    record CrossReference(Target target, String name, Location location) implements Inline {}

    enum Target {
        FIGURE,
        TABLE
    }

    /** {@code {{fyll inn: ...}}}: an error until it is filled. */
    record Placeholder(String text, Location location) implements Inline {}
}
