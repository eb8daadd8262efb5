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
     * @param answers the version there is room for
     * @param tight answers in small type, and less air in the rows
     */
    record Summary(List<Report.Summary.Answer> answers, boolean tight) {}

    /**
     * The longest version that fits as it should look; else the longest that fits in small type. The shortest is for a full
     * page alone: what it leaves out says more than large type does.
     *
     * @param spare height that is left free, in pt
     */
    Summary summary(Report.Summary summary, double spare) {
        List<List<Report.Summary.Answer>> versions = summary.answers();
        if (versions.isEmpty()) {
            return new Summary(List.of(), false);
        }
        int last = versions.size() - 1;
        for (List<Report.Summary.Answer> version : versions.subList(0, Math.max(1, last))) {
            if (fits(summary, version, false, spare)) {
                return new Summary(version, false);
            }
        }
        return versions.stream()
                .filter(v -> fits(summary, v, true, spare))
                .findFirst()
                .map(v -> new Summary(v, true))
                .orElseGet(() -> new Summary(versions.get(last), true));
    }

    private boolean fits(Report.Summary summary, List<Report.Summary.Answer> answers, boolean tight, double spare) {
        return height(summary, answers, tight) + spare <= measures.summary().room();
    }

    private double height(Report.Summary summary, List<Report.Summary.Answer> answers, boolean tight) {
        Measures.Summary m = measures.summary();
        double air = tight ? m.tightRowAir() : m.rowAir();
        double height = m.heading()
                + (tight ? m.tightLegend() : m.legend())
                + lines(summary.legendText(), faces.regular(), measures.sizes().narrowFigures(), m.legendMm())
                        * m.line();
        Measures.Answers type = tight ? m.tight() : m.open();
        for (Report.Summary.Answer answer : answers) {
            height += type.before();
            for (String paragraph : answer.paragraphs()) {
                height += lines(paragraph, faces.regular(), type.size(), m.answerMm()) * type.line();
            }
        }
        for (Report.Summary.Table table : List.of(summary.judged(), summary.described())) {
            if (!table.rows().isEmpty()) {
                List<Double> columns = table == summary.judged() ? m.judged() : m.described();
                height += (tight ? m.tightTable() : m.table())
                        + lines(table.label() + ". " + table.caption(), faces.regular(), figures(), measures.textMm())
                                * m.line();
                for (Report.Summary.Row row : table.rows()) {
                    height +=
                            Math.max(rowLines(row, columns, table == summary.judged()) * m.line() + air, m.sparkRow());
                }
            }
        }
        return height;
    }

    private int rowLines(Report.Summary.Row row, List<Double> columns, boolean judged) {
        Measures.Summary m = measures.summary();
        double small = measures.sizes().narrowFigures();
        int name = lines(row.name(), faces.regular(), figures(), columns.get(0) - m.nameAirMm())
                + lines(row.detail(), faces.regular(), small, columns.get(0) - m.nameAirMm());
        int value = lines(row.value(), faces.regular(), figures(), columns.get(1))
                + (row.parts().isEmpty() ? 0 : 1);
        int change = lines(row.change(), faces.regular(), figures(), columns.get(2))
                + (judged ? lines(row.verdict(), faces.regular(), small, columns.get(2)) : 0);
        String last = judged ? row.target() : row.about();
        int end = lines(last, faces.regular(), figures(), columns.get(judged ? 4 : 5) - m.endAirMm());
        return Math.max(Math.max(name, value), Math.max(change, end));
    }

    private double figures() {
        return measures.sizes().figures();
    }

    /** Lines of a text that breaks at spaces, and within a word that is wider than a line; none of no text. */
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
                int own = Math.max(1, (int) Math.ceil(width / room));
                lines += own;
                used = width - (own - 1) * room;
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
