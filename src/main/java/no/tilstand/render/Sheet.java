package no.tilstand.render;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.tilstand.charts.Palette;
import no.tilstand.report.Report;
import no.tilstand.report.Span;

/**
 * What the templates read: the report, and beside it whatever has to be measured or addressed before it can be printed.
 * Lengths are in pt unless the name says mm.
 *
 * @param runningHead as much of it as there is room for
 * @param date of the document, {@code 2024-12-31}
 * @param tightContents the table of contents in small type
 * @param tag of the language, {@code nb-NO}
 */
record Sheet(
        Report.Meta meta,
        String runningHead,
        Labels labels,
        Colours colours,
        String date,
        String tag,
        String language,
        String country,
        Cover cover,
        Picture hatch,
        List<ContentsLine> contents,
        boolean tightContents,
        List<Bookmark> bookmarks,
        Summary summary,
        List<Section> sections,
        List<Report.Sign> signs) {

    /** The words of the page itself, from {@code report_nb.properties} and {@code report_nn.properties}. */
    record Labels(
            String contents, String signs, String draft, String pageBefore, String pageBetween, String pageAfter) {}

    /** {@code #RRGGBB}. */
    record Colours(
            String ink,
            String ink2,
            String accent,
            String rule,
            String hair,
            String surface,
            String tint,
            String coverLight,
            String met,
            String nearly,
            String notMet,
            String neutral,
            String open) {
        static Colours of(Palette palette) {
            Palette.Neutrals n = palette.neutrals();
            Palette.Status s = palette.status();
            return new Colours(
                    hex(n.ink()),
                    hex(n.ink2()),
                    hex(n.accent()),
                    hex(n.rule()),
                    hex(n.hair()),
                    hex(n.surface()),
                    hex(n.tint()),
                    hex(n.coverLight()),
                    hex(s.met().sign()),
                    hex(s.nearly().sign()),
                    hex(s.notMet().sign()),
                    hex(s.neutral().sign()),
                    hex(s.open().sign()));
        }

        private static String hex(Color color) {
            return String.format(Locale.ROOT, "#%06X", color.getRGB() & 0xFFFFFF);
        }
    }

    /**
     * Something drawn or read from a file.
     *
     * @param alt empty for decoration
     */
    record Picture(String src, String alt) {}

    /**
     * @param title as it is printed: a word that is wider than the page has places where it may be broken
     * @param titleSize {@code large}, {@code medium} or {@code small}: the largest whose lines are at most three
     * @param light the panel white
     */
    record Cover(Report.Cover text, String title, String titleSize, boolean light, Picture arcs, Optional<Arms> arms) {}

    /** The arms of the municipality. The name stands beside them, so they are decoration to a reader aloud. */
    record Arms(Picture picture, double widthMm, double heightMm) {}

    /**
     * @param description of the link
     * @param gap from the number to line B
     */
    record ContentsLine(Report.ContentsRow row, String description, double gap) {}

    record Bookmark(String title, String anchor, List<Bookmark> children) {}

    /**
     * @param answers the version that there is room for
     * @param tight answers in small type, and less air in the rows
     */
    record Summary(
            Report.Summary text,
            List<Piece> lead,
            List<Report.Summary.Answer> answers,
            boolean tight,
            List<Double> judgedWidths,
            List<Double> describedWidths,
            List<SummaryRow> judged,
            List<SummaryRow> described,
            List<Mark> legend) {}

    /**
     * @param name as it is printed: a word that is wider than its column has places where it may be broken
     * @param sparkline absent when there is nothing to see
     */
    record SummaryRow(String name, Report.Summary.Row row, Optional<Picture> sparkline, Optional<Mark> status) {}

    /**
     * A sign and its word.
     *
     * @param tone which colour the word has: {@code MET}, ... or {@code PLAIN}
     */
    record Mark(Picture sign, String word, String tone) implements Piece {}

    /**
     * Chapters on pages that stand the same way.
     *
     * @param id of the pages; the last section has the one that all pages count to
     * @param wide whether the pages lie on their side
     */
    record Section(String id, boolean wide, List<Chapter> chapters) {}

    record Chapter(Report.Chapter text, List<Part> blocks) {}

    /** A piece of a line: one of the {@link Span}s that print as they are, or one of those below. */
    sealed interface Piece permits Mark, Words, Strong, Emphasis, Break, Link, Reference, Key {}

    record Words(String text) implements Piece {}

    record Strong(List<Piece> text) implements Piece {}

    record Emphasis(List<Piece> text) implements Piece {}

    record Break() implements Piece {}

    /** @param url cannot end the address in FO before its time */
    record Link(String url, List<Piece> text, String description) implements Piece {}

    record Reference(String anchor, String text, String description) implements Piece {}

    record Key(Picture key) implements Piece {}

    /** A piece of a chapter. */
    sealed interface Part
            permits Heading,
                    Paragraph,
                    ItemList,
                    Quotation,
                    Box,
                    Verbatim,
                    Rule,
                    Figure,
                    Lost,
                    Table,
                    Illustration,
                    Legend {}

    /**
     * @param gap from the number to line B
     * @param afterBlock whether a figure, table or box stands right above
     */
    record Heading(int level, String number, String text, String anchor, double gap, boolean afterBlock)
            implements Part {}

    /** @param keepNext whether it leads in to what follows, and must not end a page */
    record Paragraph(List<Piece> text, String style, boolean keepNext) implements Part {}

    record ItemList(boolean ordered, List<Item> items) implements Part {}

    /** @param label «•» or «3.» */
    record Item(String label, List<Part> body) {}

    record Quotation(List<Part> body, String source) implements Part {}

    record Box(String title, List<Part> body) implements Part {}

    record Verbatim(String text) implements Part {}

    record Rule() implements Part {}

    /**
     * @param chartHeight of the picture
     * @param keep whether caption, plot and table stay on one page whatever it costs
     * @param grid the value table
     * @param cutNotes whether the small list may go on on the next page
     */
    record Figure(
            String anchor,
            String label,
            String caption,
            Picture chart,
            double chartHeight,
            boolean keep,
            Grid grid,
            List<Note> notes,
            boolean cutNotes)
            implements Part {
        Figure withNotesCut() {
            return new Figure(anchor, label, caption, chart, chartHeight, keep, grid, notes, true);
        }
    }

    /**
     * A value table: its head is the axis of the plot above.
     *
     * @param columnMm each category is one column
     * @param padding after every number, so that the widest one stands in the middle of its column
     */
    record Grid(String unit, List<String> head, List<GridRow> rows, double columnMm, double padding, boolean narrow) {}

    /** @param hang how far the second line of the label stands in: under the words, not under the key */
    record GridRow(List<Piece> label, double hang, List<Number> cells) {}

    /** @param space whether the room of a {@code *} follows, for the digits of the column to stand in line */
    record Number(String text, boolean space) {}

    record Lost(String anchor, String label, String caption, List<Piece> text) implements Part {}

    record Table(
            String anchor,
            String label,
            String caption,
            List<Column> columns,
            boolean rowHeads,
            boolean keep,
            List<Row> rows,
            List<Note> notes)
            implements Part {}

    /** @param align {@code START}, {@code END} or {@code CENTER} */
    record Column(String head, double widthMm, String align, boolean beforeText) {}

    /** @param keepNext whether the row stays with the next: no part of a table has a single row */
    record Row(List<Cell> cells, boolean keepNext, boolean last) {}

    record Cell(List<Piece> text, String detail, boolean space) {}

    record Note(String label, List<Piece> text) {}

    record Illustration(String anchor, String label, String caption, Picture picture, double widthMm, double heightMm)
            implements Part {}

    record Legend(List<Piece> marks, String text) implements Part {}
}
