package no.tilstand.report;

import java.util.List;
import no.tilstand.domain.Strategy;
import no.tilstand.indicators.Attainment;

/** A piece of a line. */
public sealed interface Span {
    record Words(String text) implements Span {}

    record Strong(List<Span> text) implements Span {}

    record Emphasis(List<Span> text) implements Span {}

    record Code(String text) implements Span {}

    record LineBreak() implements Span {}

    /** @param description what the link leads to, for those who hear it out of its sentence */
    record Link(String url, List<Span> text, String description) implements Span {}

    /** A reference to a figure, table or heading of this report: «figur 5». */
    record CrossReference(String anchor, String text, String description) implements Span {}

    /** The sign of an attainment and its word; the word carries the meaning. */
    record StatusMark(Attainment attainment, String word) implements Span {}

    /** The sign of a measure's status and its word. */
    record MeasureMark(Strategy.Measure.Status status, String word) implements Span {}

    /** The key of a series before its row label: a piece of its line, or a patch of its fill. */
    record SeriesKey(int style, boolean line) implements Span {}

    static Span words(String text) {
        return new Words(text);
    }
}
