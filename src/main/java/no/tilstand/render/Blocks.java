package no.tilstand.render;

import java.util.ArrayList;
import java.util.List;
import no.tilstand.charts.Marks;
import no.tilstand.domain.narrative.Node.Align;
import no.tilstand.report.Block;
import no.tilstand.report.Span;

/** The pieces of a chapter, as {@link Typesetter} hands them to the templates. */
final class Blocks {
    /** What follows a preliminary number; the room it takes is kept after the other numbers of the column too. */
    private static final String PRELIMINARY = "*";

    /** As {@code seriesKey} in {@code styles/text.ftl}. */
    private static final double AFTER_KEY = 4;

    private static final String NO_BREAK_SPACE = "\u00A0";
    private static final double AFTER_WORDS_MM = 3;
    /** As in {@code styles/figure.ftl}. */
    private static final double AFTER_LABEL_MM = 2;

    private final Measures measures;
    private final Typesetter.Faces faces;
    private final Drawings drawings;

    Blocks(Measures measures, Typesetter.Faces faces, Drawings drawings) {
        this.measures = measures;
        this.faces = faces;
        this.drawings = drawings;
    }

    List<Sheet.Part> parts(List<Block> blocks) {
        List<Sheet.Part> parts = new ArrayList<>();
        for (Block block : blocks) {
            boolean afterBlock = !parts.isEmpty() && isDisplay(parts.get(parts.size() - 1));
            parts.add(block instanceof Block.Heading h ? heading(h, afterBlock) : part(block));
        }
        return parts;
    }

    /** An appendix: the words that open it stand on the page where its table begins. */
    List<Sheet.Part> appendix(List<Block> blocks) {
        List<Sheet.Part> parts = parts(blocks);
        if (parts.size() > 1 && parts.get(0) instanceof Sheet.Paragraph p && parts.get(1) instanceof Sheet.Table) {
            parts.set(0, new Sheet.Paragraph(p.text(), p.style(), true));
        }
        return parts;
    }

    /** What stands apart from the running text, so that a heading below needs more room. */
    static boolean isDisplay(Sheet.Part part) {
        return part instanceof Sheet.Figure
                || part instanceof Sheet.Table
                || part instanceof Sheet.Lost
                || part instanceof Sheet.Box
                || part instanceof Sheet.Illustration
                || part instanceof Sheet.Legend;
    }

    private Sheet.Part part(Block block) {
        if (block instanceof Block.Paragraph p) {
            return new Sheet.Paragraph(pieces(p.text()), p.style().name(), endsWith(p.text(), ":"));
        } else if (block instanceof Block.ItemList l) {
            return list(l);
        } else if (block instanceof Block.Quotation q) {
            return new Sheet.Quotation(parts(q.body()), q.source());
        } else if (block instanceof Block.Box b) {
            return new Sheet.Box(b.title(), parts(b.body()));
        } else if (block instanceof Block.Verbatim v) {
            return new Sheet.Verbatim(v.text());
        } else if (block instanceof Block.Rule) {
            return new Sheet.Rule();
        } else if (block instanceof Block.Figure f) {
            return figure(f);
        } else if (block instanceof Block.Lost l) {
            return new Sheet.Lost(l.anchor(), l.label(), HeldTogether.in(l.caption()), pieces(l.text()));
        } else if (block instanceof Block.Table t) {
            return table(t);
        } else if (block instanceof Block.Picture p) {
            return drawings.illustration(p, measures);
        } else if (block instanceof Block.Legend l) {
            return new Sheet.Legend(pieces(l.marks()), l.text());
        }
        throw new IllegalStateException("no such block: " + block.getClass());
    }

    private Sheet.Heading heading(Block.Heading heading, boolean afterBlock) {
        double size = heading.level() == 2
                ? measures.sizes().section()
                : measures.sizes().sub();
        double number = faces.semibold().width(heading.number() + " ", size);
        return new Sheet.Heading(
                heading.level(),
                heading.number(),
                heading.text(),
                heading.anchor(),
                Math.max(0, Measures.hundredths(measures.lineB() - number)),
                afterBlock);
    }

    private Sheet.ItemList list(Block.ItemList list) {
        List<Sheet.Item> items = new ArrayList<>();
        for (List<Block> item : list.items()) {
            String label = list.ordered() ? list.start() + items.size() + "." : "•";
            items.add(new Sheet.Item(label, parts(item)));
        }
        return new Sheet.ItemList(list.ordered(), items);
    }

    private Sheet.Figure figure(Block.Figure figure) {
        Drawings.Chart chart = drawings.chart(figure);
        return new Sheet.Figure(
                figure.anchor(),
                figure.label(),
                HeldTogether.in(figure.caption()),
                chart.picture(),
                chart.height(),
                figure.rows().size() <= measures.keptRows(),
                grid(figure),
                notes(figure.notes()),
                false);
    }

    private Sheet.Grid grid(Block.Figure figure) {
        List<String> cells =
                figure.rows().stream().flatMap(r -> r.cells().stream()).toList();
        boolean anyPreliminary = cells.stream().anyMatch(c -> c.endsWith(PRELIMINARY));
        double column =
                measures.columnMm() / Math.max(1, figure.chart().categories().size());
        double room = column * Measures.PT_PER_MM;
        boolean narrow = widest(cells, measures.sizes().figures()) + 2 * measures.numberAir() > room;
        double size =
                narrow ? measures.sizes().narrowFigures() : measures.sizes().figures();
        double after = (room - widest(cells, size)) / 2
                - (anyPreliminary ? faces.regular().width(PRELIMINARY, size) : 0);
        return new Sheet.Grid(
                figure.unit(),
                figure.chart().categories(),
                figure.rows().stream()
                        .map(r -> new Sheet.GridRow(
                                hyphenated(
                                        pieces(r.label()),
                                        faces.regular(),
                                        measures.sizes().figures(),
                                        measures.lineB() - AFTER_LABEL_MM * Measures.PT_PER_MM - hang(r.label())),
                                hang(r.label()),
                                r.cells().stream()
                                        .map(c -> new Sheet.Number(c, anyPreliminary && !c.endsWith(PRELIMINARY)))
                                        .toList()))
                        .toList(),
                Measures.hundredths(column),
                Math.max(0, Measures.hundredths(after)),
                narrow);
    }

    /** The width of a key and the space after it. */
    private static double hang(List<Span> label) {
        return label.isEmpty() || !(label.get(0) instanceof Span.SeriesKey key)
                ? 0
                : Marks.keyWidth(key.line()) + AFTER_KEY;
    }

    private double widest(List<String> cells, double size) {
        return cells.stream()
                .mapToDouble(c -> faces.regular().width(c.replace(PRELIMINARY, ""), size))
                .max()
                .orElse(0);
    }

    private Sheet.Table table(Block.Table table) {
        List<Sheet.Column> columns = new ArrayList<>();
        List<Boolean> preliminary = new ArrayList<>();
        List<Double> widths = new ColumnWidths(measures, faces).of(table);
        for (int c = 0; c < table.columns().size(); c++) {
            int at = c;
            Block.Column column = table.columns().get(c);
            boolean beforeText = column.align() == Align.END
                    && c + 1 < table.columns().size()
                    && table.columns().get(c + 1).align() != Align.END;
            columns.add(new Sheet.Column(
                    column.head(),
                    Measures.hundredths(widths.get(c)),
                    column.align().name(),
                    beforeText));
            preliminary.add(column.align() == Align.END
                    && table.rows().stream().anyMatch(r -> at < r.size() && isPreliminary(r.get(at))));
        }
        List<Sheet.Row> rows = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            List<Sheet.Cell> cells = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                Block.Cell cell =
                        c < table.rows().get(r).size() ? table.rows().get(r).get(c) : Block.Cell.of("");
                cells.add(new Sheet.Cell(
                        hyphenated(
                                filled(cell.text()),
                                faces.regular(),
                                measures.sizes().figures(),
                                room(columns.get(c))),
                        SoftHyphens.in(
                                cell.detail(), faces.regular(), measures.sizes().head(), room(columns.get(c))),
                        preliminary.get(c) && !isPreliminary(cell)));
            }
            int last = table.rows().size() - 1;
            rows.add(new Sheet.Row(cells, r < last && (r == 0 || r == last - 1), r == last));
        }
        return new Sheet.Table(
                table.anchor(),
                table.label(),
                HeldTogether.in(table.caption()),
                columns,
                table.rowHeads(),
                table.rows().size() <= measures.keptTableRows(),
                rows,
                notes(table.notes()));
    }

    /** For a line in a cell: as {@code styles/table.ftl} leaves after words. */
    private static double room(Sheet.Column column) {
        return (column.widthMm() - (column.align().equals(Align.START.name()) ? AFTER_WORDS_MM : 0))
                * Measures.PT_PER_MM;
    }

    private List<Sheet.Piece> hyphenated(List<Sheet.Piece> pieces, Advances face, double size, double room) {
        return pieces.stream()
                .map(p -> p instanceof Sheet.Words w
                        ? new Sheet.Words(SoftHyphens.in(w.text(), face, size, room))
                        : p instanceof Sheet.Strong s
                                ? new Sheet.Strong(hyphenated(s.text(), faces.semibold(), size, room))
                                : p instanceof Sheet.Emphasis e
                                        ? new Sheet.Emphasis(hyphenated(e.text(), face, size, room))
                                        : p)
                .toList();
    }

    /** A cell without anything in it would lose its tag, and its row one of its cells. */
    private List<Sheet.Piece> filled(List<Span> text) {
        boolean nothing = text.stream()
                .allMatch(s -> s instanceof Span.Words w && w.text().isBlank());
        return nothing ? List.of(new Sheet.Words(NO_BREAK_SPACE)) : pieces(text);
    }

    private static boolean isPreliminary(Block.Cell cell) {
        return endsWith(cell.text(), PRELIMINARY);
    }

    private static boolean endsWith(List<Span> text, String end) {
        return !text.isEmpty()
                && text.get(text.size() - 1) instanceof Span.Words w
                && w.text().endsWith(end);
    }

    private List<Sheet.Note> notes(List<Block.Note> notes) {
        return notes.stream()
                .map(n -> new Sheet.Note(n.label(), pieces(n.text())))
                .toList();
    }

    List<Sheet.Piece> pieces(List<Span> spans) {
        return spans.stream().map(this::piece).toList();
    }

    private Sheet.Piece piece(Span span) {
        if (span instanceof Span.Words w) {
            return new Sheet.Words(HeldTogether.in(w.text()));
        } else if (span instanceof Span.Strong s) {
            return new Sheet.Strong(pieces(s.text()));
        } else if (span instanceof Span.Emphasis e) {
            return new Sheet.Emphasis(pieces(e.text()));
        } else if (span instanceof Span.Code c) {
            return new Sheet.Words(c.text());
        } else if (span instanceof Span.LineBreak) {
            return new Sheet.Break();
        } else if (span instanceof Span.Link l) {
            return new Sheet.Link(address(l.url()), pieces(l.text()), l.description());
        } else if (span instanceof Span.CrossReference r) {
            return new Sheet.Reference(r.anchor(), r.text(), r.description());
        } else if (span instanceof Span.StatusMark m) {
            return mark(m);
        } else if (span instanceof Span.MeasureMark m) {
            return new Sheet.Mark(drawings.measureSign(m.status()), m.word(), "PLAIN");
        } else if (span instanceof Span.SeriesKey k) {
            return new Sheet.Key(drawings.key(k));
        }
        throw new IllegalStateException("no such span: " + span.getClass());
    }

    Sheet.Mark mark(Span.StatusMark mark) {
        return new Sheet.Mark(
                drawings.statusSign(mark.attainment()),
                mark.word(),
                mark.attainment().name());
    }

    /** FO writes an address as {@code url('...')}: what would end it is percent-encoded (RFC 3986). */
    private static String address(String url) {
        StringBuilder out = new StringBuilder();
        url.codePoints().forEach(c -> {
            if (c <= ' ' || "\"'()<>\\^`{|}".indexOf(c) >= 0) {
                out.append('%').append(String.format(java.util.Locale.ROOT, "%02X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
