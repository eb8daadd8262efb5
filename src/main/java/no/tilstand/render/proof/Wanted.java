package no.tilstand.render.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilstand.domain.CellKey;
import no.tilstand.report.Block;
import no.tilstand.report.Report;
import no.tilstand.report.Span;
import no.tilstand.report.Words;

/**
 * The tags that a report should have in print, from the report alone: it knows nothing of templates, type or pages. What
 * the printer may choose by the room there is (how much of the contents, which version of the answers) is taken as it was
 * chosen, as long as it is one of the choices.
 */
final class Wanted {
    private final Report report;
    private final Words words;

    /** @param words of the pages themselves ({@code report_nb.properties}) */
    Wanted(Report report, Words words) {
        this.report = report;
        this.words = words;
    }

    /** @param printed for what the printer may choose the order of */
    List<Tag> tags(Choice choice, List<Tag> printed) {
        List<Tag> tags = new ArrayList<>();
        cover(tags);
        tags.add(Tag.line("H1", words.get("side.innhold")));
        tags.add(Tag.of("TOC", contents(choice).stream().map(this::contentsLine).toList()));
        summary(choice, tags);
        for (Report.Chapter chapter : report.chapters()) {
            tags.add(Tag.line("H1", numbered(chapter.number(), chapter.title())));
            Order.add(
                    chapter.blocks().stream()
                            .map(b -> new Order.Piece(b, blocks(List.of(b))))
                            .toList(),
                    printed,
                    tags);
        }
        return tags;
    }

    // ---- cover and contents

    private void cover(List<Tag> tags) {
        Report.Cover cover = report.cover();
        report.meta().strip().ifPresent(s -> tags.add(paragraph(s.lead() + " " + s.sentence())));
        for (String line :
                List.of(cover.municipality(), cover.service(), cover.title(), Integer.toString(cover.year()))) {
            if (!line.isEmpty()) {
                tags.add(paragraph(line));
            }
        }
        if (!cover.facts().isEmpty()) {
            tags.add(Tag.of(
                    "L",
                    cover.facts().stream()
                            .map(f -> item(
                                    f.label(),
                                    List.of(paragraph(
                                            f.draftMark() ? words.get("side.utkast") + " " + f.value() : f.value()))))
                            .toList()));
        }
    }

    /** The rows of the table of contents: all, or the chapters alone. */
    List<Report.ContentsRow> contents(Choice choice) {
        return choice.chaptersOnly()
                ? report.contents().stream().filter(r -> r.level() == 1).toList()
                : report.contents();
    }

    private Tag contentsLine(Report.ContentsRow row) {
        String title = numbered(row.number(), row.title());
        return Tag.line(Tag.CONTENTS_LINE, title, List.of(words.get("side.gaa-til", title)));
    }

    // ---- summary

    private void summary(Choice choice, List<Tag> tags) {
        Report.Summary summary = report.summary();
        tags.add(Tag.line("H1", summary.title()));
        if (!summary.lead().isEmpty()) {
            tags.add(paragraph(summary.lead()));
        }
        if (!summary.answers().isEmpty()) {
            tags.add(answers(summary.answers().get(choice.answers())));
        }
        table(summary.judged(), true, tags);
        table(summary.described(), false, tags);
        if (!summary.legend().isEmpty()) {
            if (choice.legend()) {
                tags.add(paragraph(marks()));
            }
            if (!summary.legendText().isEmpty()) {
                tags.add(paragraph(summary.legendText()));
            }
        }
    }

    /** The signs stand apart by room and not by spaces. */
    String marks() {
        return String.join(
                "",
                report.summary().legend().stream().map(Span.StatusMark::word).toList());
    }

    Tag answers(List<Report.Summary.Answer> answers) {
        return Tag.of(
                "L",
                answers.stream()
                        .map(a -> item(
                                a.question(),
                                a.paragraphs().stream().map(Wanted::paragraph).toList()))
                        .toList());
    }

    /** What the small lines say in their alternative texts, each figure as a cell of its own would. */
    List<Comparison.Shown> lines() {
        return Stream.of(report.summary().judged(), report.summary().described())
                .flatMap(t -> t.rows().stream())
                .flatMap(row -> row.sparkline().said().stream()
                        .map(said -> new Comparison.Shown(
                                said.figure(),
                                List.of(said.text()),
                                row.sparkline().alt(),
                                "linjen til «" + row.name() + "» i sammendraget")))
                .toList();
    }

    private static void table(Report.Summary.Table table, boolean judged, List<Tag> tags) {
        if (table.rows().isEmpty()) {
            return;
        }
        tags.add(Tag.line(Tag.CAPTION, table.label() + ". " + table.caption()));
        List<Tag> rows = new ArrayList<>();
        rows.add(head(table.head()));
        for (Report.Summary.Row row : table.rows()) {
            List<Tag> cells = new ArrayList<>();
            cells.add(cell("TH", row.name(), row.detail()));
            cells.add(Tag.cell("TD", row.figure(), lines(row.value(), row.parts())));
            cells.add(cell("TD", row.change(), judged ? row.verdict() : ""));
            cells.add(Tag.of(
                    "TD",
                    row.sparkline().alt().isEmpty()
                            ? List.of()
                            : List.of(Tag.drawing(row.sparkline().alt()))));
            cells.add(cell("TD", judged ? row.target() : row.verdict(), ""));
            cells.add(
                    cell("TD", judged ? row.status().map(Span.StatusMark::word).orElse("") : row.about(), ""));
            rows.add(Tag.of(Tag.ROW, cells));
        }
        tags.add(Tag.of(Tag.TABLE, rows));
    }

    // ---- chapters

    private List<Tag> blocks(List<Block> blocks) {
        List<Tag> tags = new ArrayList<>();
        blocks.forEach(b -> block(b, tags));
        return tags;
    }

    private void block(Block block, List<Tag> tags) {
        if (block instanceof Block.Heading h) {
            tags.add(Tag.line("H" + h.level(), numbered(h.number(), h.text())));
        } else if (block instanceof Block.Paragraph p) {
            addFilled(paragraph(p.text()), tags);
        } else if (block instanceof Block.ItemList l) {
            tags.add(list(l));
        } else if (block instanceof Block.Quotation q) {
            List<Tag> body = blocks(q.body());
            addFilled(paragraph(q.source()), body);
            if (!body.isEmpty()) {
                tags.add(Tag.of("BlockQuote", body));
            }
        } else if (block instanceof Block.Box b) {
            tags.add(paragraph(b.title()));
            tags.addAll(blocks(b.body()));
        } else if (block instanceof Block.Verbatim v) {
            addFilled(paragraph(v.text()), tags);
        } else if (block instanceof Block.Figure f) {
            caption(f.label(), f.caption(), tags);
            tags.add(new Tag(
                    Tag.FIGURE, "", List.of(f.alt()), DrawnNumbers.of(f.chart()), 0, Optional.empty(), List.of()));
            tags.add(grid(f));
            notes(f.notes(), tags);
        } else if (block instanceof Block.Lost l) {
            caption(l.label(), l.caption(), tags);
            tags.add(paragraph(l.text()));
        } else if (block instanceof Block.Table t) {
            caption(t.label(), t.caption(), tags);
            tags.add(table(t));
            notes(t.notes(), tags);
        } else if (block instanceof Block.Picture p) {
            caption(p.label(), p.caption(), tags);
            tags.add(new Tag(Tag.FIGURE, "", List.of(p.alt()), DrawnNumbers.ANYTHING, 0, Optional.empty(), List.of()));
        } else if (block instanceof Block.Legend l) {
            tags.add(legend(l));
        } else if (!(block instanceof Block.Rule)) {
            throw new IllegalStateException("no such block: " + block.getClass());
        }
    }

    private Tag list(Block.ItemList list) {
        List<Tag> items = new ArrayList<>();
        for (List<Block> body : list.items()) {
            items.add(item(list.ordered() ? list.start() + items.size() + "." : "•", blocks(body)));
        }
        return Tag.of("L", items);
    }

    private static Tag item(String label, List<Tag> body) {
        Tag mark = Tag.of("Lbl", List.of(paragraph(label)));
        return Tag.of("LI", body.isEmpty() ? List.of(mark) : List.of(mark, Tag.of("LBody", body)));
    }

    private static void caption(String label, String caption, List<Tag> tags) {
        addFilled(Tag.line(Tag.CAPTION, (label.isEmpty() ? "" : label + ". ") + caption), tags);
    }

    private static void notes(List<Block.Note> notes, List<Tag> tags) {
        if (!notes.isEmpty()) {
            tags.add(Tag.of(
                    "L",
                    notes.stream()
                            .map(n -> item(n.label(), List.of(paragraph(n.text()))))
                            .toList()));
        }
    }

    private static Tag grid(Block.Figure figure) {
        List<Tag> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(figure.unit()));
        head.addAll(figure.chart().categories());
        rows.add(head(head));
        for (Block.ValueRow row : figure.rows()) {
            List<Tag> cells = new ArrayList<>();
            cells.add(Tag.of("TH", filled(paragraph(row.label()))));
            for (int c = 0; c < row.cells().size(); c++) {
                cells.add(Tag.cell("TD", row.figure(c), lines(row.cells().get(c), "")));
            }
            rows.add(Tag.of(Tag.ROW, cells));
        }
        return Tag.of(Tag.TABLE, rows);
    }

    private static Tag table(Block.Table table) {
        List<Tag> rows = new ArrayList<>();
        rows.add(head(table.columns().stream().map(Block.Column::head).toList()));
        for (List<Block.Cell> row : table.rows()) {
            List<Tag> cells = new ArrayList<>();
            for (int c = 0; c < table.columns().size(); c++) {
                String type = table.rowHeads() && c == 0 ? "TH" : "TD";
                if (c < row.size()) {
                    List<Tag> lines =
                            new ArrayList<>(filled(paragraph(row.get(c).text())));
                    addFilled(paragraph(row.get(c).detail()), lines);
                    cells.add(Tag.cell(type, row.get(c).figure(), lines));
                } else {
                    cells.add(Tag.of(type, List.of()));
                }
            }
            rows.add(Tag.of(Tag.ROW, cells));
        }
        return Tag.of(Tag.TABLE, rows);
    }

    private static Tag head(List<String> words) {
        return Tag.of(Tag.ROW, words.stream().map(w -> cell("TH", w, "")).toList());
    }

    private static Tag cell(String type, String text, String detail) {
        return Tag.cell(type, Optional.<CellKey>empty(), lines(text, detail));
    }

    private static List<Tag> lines(String text, String detail) {
        List<Tag> lines = new ArrayList<>(filled(paragraph(text)));
        addFilled(paragraph(detail), lines);
        return lines;
    }

    private static Tag legend(Block.Legend legend) {
        List<String> marks = new ArrayList<>();
        legend.marks().forEach(m -> marks.add(line(List.of(m)).text()));
        if (!legend.text().isEmpty()) {
            marks.add(legend.text());
        }
        return paragraph(String.join(" ", marks));
    }

    // ---- lines

    private static void addFilled(Tag line, List<Tag> tags) {
        tags.addAll(filled(line));
    }

    /** A line with nothing in it is none. */
    private static List<Tag> filled(Tag line) {
        return line.text().isBlank() || Lines.squeezed(line.text()).isEmpty() ? List.of() : List.of(line);
    }

    static Tag paragraph(String text) {
        return Tag.line(Tag.PARAGRAPH, text);
    }

    private static Tag paragraph(List<Span> spans) {
        Line line = line(spans);
        return Tag.line(Tag.PARAGRAPH, line.text(), line.said());
    }

    private record Line(String text, List<String> said) {}

    private static Line line(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        List<String> said = new ArrayList<>();
        add(spans, text, said);
        return new Line(text.toString(), said);
    }

    private static void add(List<Span> spans, StringBuilder text, List<String> said) {
        for (Span span : spans) {
            if (span instanceof Span.Words w) {
                text.append(w.text());
            } else if (span instanceof Span.Strong s) {
                add(s.text(), text, said);
            } else if (span instanceof Span.Emphasis e) {
                add(e.text(), text, said);
            } else if (span instanceof Span.Code c) {
                text.append(c.text());
            } else if (span instanceof Span.LineBreak) {
                text.append(' ');
            } else if (span instanceof Span.Link l) {
                said.add(l.description());
                add(l.text(), text, said);
            } else if (span instanceof Span.CrossReference r) {
                said.add(r.description());
                text.append(r.text());
            } else if (span instanceof Span.StatusMark m) {
                text.append(m.word());
            } else if (span instanceof Span.MeasureMark m) {
                text.append(m.word());
            } else if (!(span instanceof Span.SeriesKey)) {
                throw new IllegalStateException("no such span: " + span.getClass());
            }
        }
    }

    static String numbered(String number, String title) {
        return number.isEmpty() ? title : number + " " + title;
    }
}
