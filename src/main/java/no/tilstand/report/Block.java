package no.tilstand.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.narrative.Node.Align;

/** A piece of a chapter, from top to bottom. */
public sealed interface Block {

    /**
     * @param level 2, 3 or 4 (the chapter itself is 1)
     * @param number «4.2.3»; empty for level 4 and in appendices
     */
    record Heading(int level, String number, String text, String anchor) implements Block {}

    record Paragraph(List<Span> text, Style style) implements Block {}

    enum Style {
        BODY,
        LEAD,
        SMALL
    }

    record ItemList(boolean ordered, int start, List<List<Block>> items) implements Block {}

    /** @param source in small type under the quotation; may be empty */
    record Quotation(List<Block> body, String source) implements Block {}

    /** What the council should notice: on a tint, at most one in a chapter. */
    record Box(String title, List<Block> body) implements Block {}

    record Verbatim(String text) implements Block {}

    record Rule() implements Block {}

    /**
     * A chart with its value table: caption, plot, table (whose head row is the axis), small list.
     *
     * @param label «Figur 5»
     * @param alt says what a sighted reader sees
     * @param unit head of the first column («Antall», «Prosent»)
     */
    record Figure(
            String anchor,
            String label,
            String caption,
            ChartSpec chart,
            String alt,
            String unit,
            List<ValueRow> rows,
            List<Note> notes)
            implements Block {}

    /**
     * One row of a value table: {@code cells} in the order of the chart's categories.
     *
     * @param figures what the cells show the values of, in the same order; empty where nobody said
     */
    record ValueRow(List<Span> label, List<String> cells, List<CellKey> figures) {
        public ValueRow(List<Span> label, List<String> cells) {
            this(label, cells, List.of());
        }

        public Optional<CellKey> figure(int cell) {
            return cell < figures.size() ? Optional.of(figures.get(cell)) : Optional.empty();
        }
    }

    /** «Definisjon», «Forbehold», «Kilde», ... */
    record Note(String label, List<Span> text) {}

    /** A figure or picture whose content the source does not give: a dashed box with words, tagged as a paragraph. */
    record Lost(String anchor, String label, String caption, List<Span> text) implements Block {}

    /**
     * @param label «Tabell 2»; empty for a table without a number
     * @param columns the first one heads the rows when {@code rowHeads}
     * @param notes small list under the table, may be empty
     */
    record Table(
            String anchor,
            String label,
            String caption,
            List<Column> columns,
            boolean rowHeads,
            List<List<Cell>> rows,
            List<Note> notes)
            implements Block {}

    /** @param width in mm; all columns of a table are at most 160 together. 0 in all of them: as their words need */
    record Column(String head, double width, Align align) {}

    /**
     * @param detail small second line, may be empty
     * @param figure what the cell shows the value of, when it shows one: a cell of words does not
     */
    record Cell(List<Span> text, String detail, Optional<CellKey> figure) {
        public Cell(List<Span> text, String detail) {
            this(text, detail, Optional.empty());
        }

        public static Cell of(String text) {
            return new Cell(List.of(new Span.Words(text)), "");
        }

        /** The same cell, showing the value of a figure. */
        Cell showing(CellKey key) {
            return new Cell(text, detail, Optional.of(key));
        }
    }

    /** @param file inside the report folder; SVG or PNG */
    record Picture(String anchor, String label, String caption, Path file, String alt) implements Block {}

    /** The signs of attainment or of measures with their words, on one line under a table. */
    record Legend(List<Span> marks, String text) implements Block {}
}
