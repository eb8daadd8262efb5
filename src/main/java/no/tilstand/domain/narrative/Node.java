package no.tilstand.domain.narrative;

import java.util.List;
import java.util.Map;
import no.tilstand.diagnostics.Location;

/** A block of the narrative. */
public sealed interface Node {
    Location location();

    /** @param level 2 to 6; level 1 is the chapter */
    record Heading(int level, List<Inline> text, Location location) implements Node {}

    record Paragraph(List<Inline> text, Location location) implements Node {}

    record ItemList(boolean ordered, int start, List<List<Node>> items, Location location) implements Node {}

    record Quote(List<Node> body, Location location) implements Node {}

    /** @param head the column headings; every row has as many cells */
    record Table(List<List<Inline>> head, List<List<List<Inline>>> rows, List<Align> align, Location location)
            implements Node {}

    enum Align {
        START,
        END,
        CENTER
    }

    /** Fenced or indented code: printed as it stands. */
    record Verbatim(String text, Location location) implements Node {}

    record Rule(Location location) implements Node {}

    /**
     * A {@code :::} block.
     *
     * @param kind the word after the colons ({@code indikator}, {@code figur}, ...)
     * @param arguments the words without {@code =}, in order, quotes taken off
     * @param options {@code key=value}, in written order
     */
    record Directive(
            String kind, List<Argument> arguments, Map<String, Argument> options, List<Node> body, Location location)
            implements Node {}

    /** A word in the head of a {@code :::} block and where it stands. */
    record Argument(String text, Location location) {}
}
