package no.tilstand.render;

import java.util.List;
import no.tilstand.report.Report;

/**
 * Whether what must stand on one page does, before it is laid out: the contents and the summary. The heights are those of
 * the style templates, see {@link Measures}.
 */
final class PageFit {
    private final Measures measures;
    private final Typesetter.Faces faces;

    PageFit(Measures measures, Typesetter.Faces faces) {
        this.measures = measures;
        this.faces = faces;
    }

    /**
     * How the table of contents is set.
     *
     * @param tight in small type
     */
    record Contents(List<Report.ContentsRow> rows, boolean tight) {}

    /** As it is; in small type; or, of a report with very many sections, the chapters alone (the bookmarks have them all). */
    Contents contents(List<Report.ContentsRow> rows) {
        Measures.Contents m = measures.contents();
        if (height(rows, m.open()) <= m.room()) {
            return new Contents(rows, false);
        } else if (height(rows, m.tight()) <= m.room()) {
            return new Contents(rows, true);
        }
        List<Report.ContentsRow> chapters =
                rows.stream().filter(r -> r.level() == 1).toList();
        return new Contents(chapters, height(chapters, m.open()) > m.room());
    }

    private double height(List<Report.ContentsRow> rows, Measures.ContentsType type) {
        double height = 0;
        for (Report.ContentsRow row : rows) {
            Advances face = row.level() == 1 ? faces.semibold() : faces.regular();
            height += lines(row.title(), face, type.size(), measures.contents().titleMm()) * type.line()
                    + (row.level() == 1 ? type.before() : 0);
        }
        return height;
    }

    /**
     * How the summary page is set.
     *
     * @param shortLead the lead in numbers instead of names
     * @param tight less air in the rows
     */
    record Summary(boolean shortLead, boolean tight) {}

    Summary summary(Report.Summary summary, String lead, String shortLead) {
        double room = measures.summary().room();
        if (height(summary, lead, measures.summary().rowAir()) <= room) {
            return new Summary(false, false);
        } else if (height(summary, shortLead, measures.summary().rowAir()) <= room) {
            return new Summary(true, false);
        }
        return new Summary(true, true);
    }

    private double height(Report.Summary summary, String lead, double air) {
        Measures.Summary m = measures.summary();
        double height = m.heading()
                + lines(lead, faces.regular(), measures.sizes().lead(), measures.columnMm()) * m.leadLine()
                + m.legend()
                + lines(summary.legendText(), faces.regular(), measures.sizes().narrowFigures(), m.legendMm())
                        * m.line();
        for (Report.Summary.Table table : List.of(summary.judged(), summary.described())) {
            if (!table.rows().isEmpty()) {
                List<Double> columns = table == summary.judged() ? m.judged() : m.described();
                height += m.table()
                        + lines(table.label() + ". " + table.caption(), faces.regular(), figures(), measures.textMm())
                                * m.line();
                for (Report.Summary.Row row : table.rows()) {
                    height += rowLines(row, columns) * m.line() + air;
                }
            }
        }
        return height;
    }

    private int rowLines(Report.Summary.Row row, List<Double> columns) {
        Measures.Summary m = measures.summary();
        double small = measures.sizes().narrowFigures();
        int name = lines(row.name(), faces.regular(), figures(), columns.get(0) - m.nameAirMm())
                + (row.detail().isEmpty()
                        ? 0
                        : lines(row.detail(), faces.regular(), small, columns.get(0) - m.nameAirMm()));
        int value = lines(row.value(), faces.regular(), figures(), columns.get(1))
                + (row.parts().isEmpty() ? 0 : 1);
        int change = lines(row.change(), faces.regular(), figures(), columns.get(2));
        String last = row.target() + row.about();
        int end = lines(last, faces.regular(), figures(), columns.get(4) - m.endAirMm());
        return Math.max(Math.max(name, value), Math.max(change, end));
    }

    private double figures() {
        return measures.sizes().figures();
    }

    /** Lines of a text that breaks at spaces only; none of no text. */
    static int lines(String text, Advances face, double size, double roomMm) {
        double room = roomMm * Measures.PT_PER_MM;
        double space = face.width(" ", size);
        int lines = 0;
        double used = room;
        for (String word : text.strip().split(" +")) {
            if (word.isEmpty()) {
                continue;
            }
            double width = face.width(word, size);
            if (lines == 0 || used + space + width > room) {
                lines++;
                used = width;
            } else {
                used += space + width;
            }
        }
        return lines;
    }

    /**
     * The running head: report and municipality; when that is too long for the line, as much of the report's name as there
     * is room for.
     */
    String runningHead(String head) {
        double room = measures.headMm() * Measures.PT_PER_MM;
        int split = head.lastIndexOf(" · ");
        String end = split < 0 ? "" : head.substring(split);
        String shortEnd = shortened(end, room / 2);
        return fits(head, room)
                ? head
                : shortened(head.substring(0, head.length() - end.length()), room - width(shortEnd)) + shortEnd;
    }

    private boolean fits(String text, double room) {
        return width(text) <= room;
    }

    private double width(String text) {
        return faces.regular().width(text, measures.sizes().running());
    }

    private String shortened(String text, double room) {
        if (fits(text, room)) {
            return text;
        }
        for (int space = text.lastIndexOf(' '); space > 0; space = text.lastIndexOf(' ', space - 1)) {
            String words = text.substring(0, space) + "\u00A0…";
            if (fits(words, room)) {
                return words;
            }
        }
        int length = text.length();
        while (length > 1 && !fits(text.substring(0, length) + "…", room)) {
            length--;
        }
        return text.substring(0, length) + "…";
    }
}
