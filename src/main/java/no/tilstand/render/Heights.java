package no.tilstand.render;

import java.util.ArrayList;
import java.util.List;

/**
 * What the pieces of a chapter take of a page, before FOP lays them out: heights and spaces as in the style templates
 * ({@link Measures.Flow}), lines counted with the widths of the fonts. An estimate: FOP may break a paragraph otherwise,
 * and then a page is filled a little less well; nothing else depends on it.
 */
final class Heights {
    private static final double LINE_MM_TO_PT = Measures.PT_PER_MM;

    private final Measures measures;
    private final Measures.Flow flow;
    private final Typesetter.Faces faces;

    Heights(Measures measures, Typesetter.Faces faces) {
        this.measures = measures;
        this.flow = measures.flow();
        this.faces = faces;
    }

    /**
     * A piece and the air around it, in pt. Of the air between two pieces the larger counts.
     *
     * @param line where the piece may be cut: after any line of this height; 0 where it must not be
     */
    record Extent(double before, double height, double after, double line) {}

    Extent chapter(Sheet.Chapter chapter) {
        double room = measures.textMm() * LINE_MM_TO_PT;
        String title = (chapter.text().number() + "   " + chapter.text().title()).strip();
        return lines(flow.chapter(), lines(title, faces.bold(), flow.chapter().size(), room));
    }

    Extent of(Sheet.Part part) {
        return of(part, measures.columnMm() * LINE_MM_TO_PT);
    }

    private Extent of(Sheet.Part part, double room) {
        if (part instanceof Sheet.Paragraph p) {
            Measures.Set set = switch (p.style()) {
                case "LEAD" -> flow.lead();
                case "SMALL" -> flow.small();
                default -> flow.body();
            };
            Extent whole = lines(set, lines(p.text(), set.size(), room));
            return new Extent(whole.before(), whole.height(), whole.after(), set.line());
        } else if (part instanceof Sheet.Heading h) {
            return heading(h, room);
        } else if (part instanceof Sheet.ItemList l) {
            double in = (l.ordered() ? flow.numberedItemMm() : flow.itemMm()) * LINE_MM_TO_PT;
            List<Extent> items = new ArrayList<>();
            for (Sheet.Item item : l.items()) {
                Extent body = stacked(item.body(), room - in);
                items.add(new Extent(body.before(), body.height(), flow.itemAfter(), 0));
            }
            Extent all = stacked(items);
            return new Extent(
                    all.before(), all.height(), flow.body().after(), flow.body().line());
        } else if (part instanceof Sheet.Quotation q) {
            Extent body = stacked(q.body(), flow.quotation().roomMm() * LINE_MM_TO_PT);
            double source = q.source().isEmpty() ? 0 : flow.small().line();
            return new Extent(
                    flow.quotation().before(),
                    body.height() + (source > 0 ? body.after() + source : 0),
                    flow.quotation().after(),
                    flow.body().line());
        } else if (part instanceof Sheet.Box b) {
            Extent body = stacked(b.body(), flow.box().roomMm() * LINE_MM_TO_PT);
            return new Extent(
                    flow.box().before(),
                    flow.box().air() + body.height() + body.after(),
                    flow.box().after(),
                    0);
        } else if (part instanceof Sheet.Figure f) {
            Extent whole =
                    around(caption(f.label(), f.caption()) + f.chartHeight() + grid(f.grid()) + notes(f.notes()));
            double line = f.cutNotes() ? flow.small().line() : 0;
            return new Extent(whole.before(), whole.height(), whole.after(), line);
        } else if (part instanceof Sheet.Table t) {
            Extent whole = around(caption(t.label(), t.caption()) + table(t) + notes(t.notes()));
            double row = t.keep() ? 0 : flow.rowAir() + flow.caption().line();
            return new Extent(whole.before(), whole.height(), whole.after(), row);
        } else if (part instanceof Sheet.Lost l) {
            double lost = lines(l.text(), flow.small().size(), flow.lost().roomMm() * LINE_MM_TO_PT)
                    * flow.small().line();
            return around(caption(l.label(), l.caption()) + lost + flow.lost().air());
        } else if (part instanceof Sheet.Illustration i) {
            return around(caption(i.label(), i.caption()) + i.heightMm() * LINE_MM_TO_PT);
        } else if (part instanceof Sheet.Legend) {
            return new Extent(
                    flow.legend().before(), flow.caption().line(), flow.legend().after(), 0);
        } else if (part instanceof Sheet.Verbatim v) {
            return lines(flow.small(), v.text().split("\n", -1).length + 1);
        }
        return new Extent(0, flow.body().line(), flow.body().after(), 0);
    }

    private Extent heading(Sheet.Heading h, double room) {
        Measures.Set set = switch (h.level()) {
            case 2 -> flow.section();
            case 3 -> flow.sub();
            default -> flow.minor();
        };
        Extent plain = lines(set, lines(h.text(), faces.semibold(), set.size(), room));
        return new Extent(h.afterBlock() ? set.afterBlock() : set.before(), plain.height(), plain.after(), 0);
    }

    private Extent around(double height) {
        return new Extent(flow.block().before(), height, flow.block().after(), 0);
    }

    private static Extent lines(Measures.Set set, int lines) {
        return new Extent(set.before(), lines * set.line(), set.after(), 0);
    }

    /** Pieces under each other, as one. */
    private Extent stacked(List<Sheet.Part> parts, double room) {
        return stacked(parts.stream().map(p -> of(p, room)).toList());
    }

    private static Extent stacked(List<Extent> pieces) {
        double height = 0;
        double after = 0;
        for (Extent piece : pieces) {
            height += (height == 0 ? 0 : Math.max(after, piece.before())) + piece.height();
            after = piece.after();
        }
        return new Extent(pieces.isEmpty() ? 0 : pieces.get(0).before(), height, after, 0);
    }

    private double caption(String label, String caption) {
        if (label.isEmpty() && caption.isEmpty()) {
            return 0;
        }
        Measures.Set set = flow.caption();
        int lines = lines(label + ". " + caption, faces.regular(), set.size(), measures.textMm() * LINE_MM_TO_PT);
        return lines * set.line() + set.after();
    }

    private double grid(Sheet.Grid grid) {
        double column = grid.columnMm() * LINE_MM_TO_PT - 2 * 3;
        double size = measures.sizes().head();
        int head = 1;
        for (String word : grid.head()) {
            head = Math.max(head, lines(word, faces.semibold(), size, column));
        }
        double height = flow.headAir() + head * flow.caption().line();
        double label = measures.lineB() - 2 * LINE_MM_TO_PT;
        for (Sheet.GridRow row : grid.rows()) {
            int lines = Math.max(1, lines(row.label(), measures.sizes().figures(), label - row.hang()));
            height += flow.rowAir() + lines * flow.caption().line();
        }
        return height;
    }

    /**
     * A table that may be cut, in pt.
     *
     * @param head stands on every page
     * @param groups of rows that stay together; at least one
     */
    record Rows(double before, double caption, double head, List<Double> groups, double notes, double after) {}

    Rows rows(Sheet.Table table) {
        List<Double> groups = new ArrayList<>();
        double group = 0;
        for (Sheet.Row row : table.rows()) {
            group += height(row, table);
            if (!row.keepNext()) {
                groups.add(group);
                group = 0;
            }
        }
        groups.add(group);
        return new Rows(
                flow.block().before(),
                caption(table.label(), table.caption()),
                head(table),
                groups,
                notes(table.notes()),
                flow.block().after());
    }

    private double table(Sheet.Table table) {
        return head(table)
                + table.rows().stream().mapToDouble(r -> height(r, table)).sum();
    }

    private double head(Sheet.Table table) {
        int lines = 1;
        for (Sheet.Column column : table.columns()) {
            lines = Math.max(
                    lines,
                    lines(column.head(), faces.semibold(), measures.sizes().head(), room(column, table)));
        }
        return flow.tableHeadAir() + lines * flow.caption().line();
    }

    private double height(Sheet.Row row, Sheet.Table table) {
        int most = 1;
        for (int c = 0; c < row.cells().size(); c++) {
            Sheet.Cell cell = row.cells().get(c);
            double room = room(table.columns().get(c), table);
            most = Math.max(
                    most,
                    Math.max(1, lines(cell.text(), measures.sizes().figures(), room))
                            + lines(
                                    cell.detail(),
                                    faces.regular(),
                                    measures.sizes().narrowFigures(),
                                    room));
        }
        return flow.rowAir() + most * flow.caption().line();
    }

    private static double room(Sheet.Column column, Sheet.Table table) {
        boolean last = column == table.columns().get(table.columns().size() - 1);
        return (column.widthMm() - (last ? 0 : 3)) * LINE_MM_TO_PT;
    }

    /** A figure with the first item of its small list, the rest of which may be cut off: so much must have room. */
    double leastOf(Sheet.Figure figure) {
        return of(figure).height()
                - notes(figure.notes())
                + notes(figure.notes().stream().limit(1).toList());
    }

    private double notes(List<Sheet.Note> notes) {
        if (notes.isEmpty()) {
            return 0;
        }
        double height = flow.notes();
        for (Sheet.Note note : notes) {
            int lines = lines(note.text(), flow.small().size(), measures.columnMm() * LINE_MM_TO_PT);
            height += lines * flow.small().line() + flow.note();
        }
        return height - flow.note();
    }

    private static int lines(String text, Advances face, double size, double room) {
        return PageFit.lines(text.replace('\u200b', ' '), face, size, room / LINE_MM_TO_PT);
    }

    private int lines(List<Sheet.Piece> pieces, double size, double room) {
        StringBuilder text = new StringBuilder();
        plain(pieces, text);
        int lines = 0;
        for (String line : text.toString().split("\n", -1)) {
            lines += lines(line, faces.regular(), size, room);
        }
        return lines;
    }

    /** A sign or a key is as wide as three figures. */
    private static void plain(List<Sheet.Piece> pieces, StringBuilder out) {
        for (Sheet.Piece piece : pieces) {
            if (piece instanceof Sheet.Words w) {
                out.append(w.text());
            } else if (piece instanceof Sheet.Strong s) {
                plain(s.text(), out);
            } else if (piece instanceof Sheet.Emphasis e) {
                plain(e.text(), out);
            } else if (piece instanceof Sheet.Link l) {
                plain(l.text(), out);
            } else if (piece instanceof Sheet.Reference r) {
                out.append(r.text());
            } else if (piece instanceof Sheet.Mark m) {
                out.append("000\u00a0").append(m.word().replace(' ', '\u00a0'));
            } else if (piece instanceof Sheet.Key) {
                out.append("0000");
            } else if (piece instanceof Sheet.Break) {
                out.append('\n');
            }
        }
    }
}
