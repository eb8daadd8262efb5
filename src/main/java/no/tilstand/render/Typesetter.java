package no.tilstand.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilstand.domain.LanguageForm;
import no.tilstand.report.Block;
import no.tilstand.report.Report;
import no.tilstand.report.Words;

/** From a report to the {@link Sheet} that the templates read: measures texts and gives every drawing its address. */
final class Typesetter {
    /** As in {@code templates/report/contents.ftl}. */
    private static final String CONTENTS_ANCHOR = "innhold";

    /** Between number and title in the contents: unlike a space it is not stretched when the line is filled. */
    private static final String THIN_SPACE = "\u2009";

    /** As in {@code templates/report/page.ftl}. */
    private static final String LAST_PAGES = "side-kapitler";
    /** Against rounding. */
    private static final double HAIR_MM = 0.5;

    private final Measures measures;
    private final Sheet.Colours colours;
    private final Faces faces;
    private final Words words;
    private final Drawings drawings;
    private final Blocks blocks;

    /** The fonts that something is measured in. */
    record Faces(Advances regular, Advances semibold, Advances bold) {}

    Typesetter(Measures measures, Sheet.Colours colours, Faces faces, Words words, Drawings drawings) {
        this.measures = measures;
        this.colours = colours;
        this.faces = faces;
        this.words = words;
        this.drawings = drawings;
        this.blocks = new Blocks(measures, faces, drawings);
    }

    /** @param spare height on the summary page that is left free, in pt */
    Sheet set(Report report, double spare) {
        String language = report.meta().languageForm() == LanguageForm.NN ? "nn" : "nb";
        PageFit fit = new PageFit(measures, faces);
        PageFit.Contents contents = fit.contents(report.contents());
        return new Sheet(
                report.meta(),
                fit.runningHead(report.meta().runningHead()),
                labels(),
                colours,
                report.meta().date().toString(),
                language + "-NO",
                language,
                "NO",
                cover(report.cover()),
                drawings.stripHatch(),
                contents.rows().stream()
                        .map(row -> contentsLine(row, contents.tight()))
                        .toList(),
                contents.tight(),
                bookmarks(report),
                summary(report.summary(), fit, spare),
                sections(report.chapters()),
                report.signs());
    }

    /** Chapters follow on one another; those with a table that is too wide lie on their side. */
    private List<Sheet.Section> sections(List<Report.Chapter> chapters) {
        List<Sheet.Section> sections = new ArrayList<>();
        PageFlow flow = new PageFlow(measures, faces);
        for (int i = 0; i < chapters.size(); ) {
            boolean wide = isWide(chapters.get(i));
            List<Sheet.Chapter> together = new ArrayList<>();
            while (i < chapters.size() && isWide(chapters.get(i)) == wide) {
                Report.Chapter c = chapters.get(i++);
                together.add(
                        new Sheet.Chapter(c, c.appendix() ? blocks.appendix(c.blocks()) : blocks.parts(c.blocks())));
            }
            String id = i == chapters.size() ? LAST_PAGES : LAST_PAGES + "-" + sections.size();
            sections.add(new Sheet.Section(id, wide, wide ? together : flow.filled(together)));
        }
        return sections;
    }

    private boolean isWide(Report.Chapter chapter) {
        return chapter.blocks().stream()
                .anyMatch(b -> b instanceof Block.Table t
                        && t.columns().stream().mapToDouble(Block.Column::width).sum() > measures.textMm() + HAIR_MM);
    }

    private Sheet.Labels labels() {
        String page = words.get("side.nummer");
        int first = page.indexOf("{0}");
        int second = page.indexOf("{1}");
        return new Sheet.Labels(
                words.get("side.innhold"),
                words.get("side.tegn"),
                words.get("side.utkast"),
                page.substring(0, first),
                page.substring(first + 3, second),
                page.substring(second + 3));
    }

    private Sheet.Cover cover(Report.Cover cover) {
        Measures.CoverTitle steps = measures.coverTitle();
        String size =
                fits(cover.title(), steps.large()) ? "large" : fits(cover.title(), steps.medium()) ? "medium" : "small";
        return new Sheet.Cover(
                cover,
                SoftHyphens.in(
                        cover.title(),
                        faces.bold(),
                        measures.coverTitle().small(),
                        measures.textMm() * Measures.PT_PER_MM),
                size,
                measures.lightCover(),
                drawings.coverArcs(),
                cover.arms().map(drawings::arms));
    }

    /** Whether a title set in this size, unhyphenated, has no word wider than the text area and few enough lines. */
    private boolean fits(String title, double size) {
        double room = measures.textMm() * Measures.PT_PER_MM;
        boolean wordsFit = Stream.of(title.trim().split(" +"))
                .allMatch(word -> faces.bold().width(word, size) <= room);
        return wordsFit
                && PageFit.lines(title, faces.bold(), size, measures.textMm())
                        <= measures.coverTitle().lines();
    }

    private Sheet.ContentsLine contentsLine(Report.ContentsRow row, boolean tight) {
        Advances face = row.level() == 1 ? faces.semibold() : faces.regular();
        double number = face.width(row.number() + THIN_SPACE, contentsSize(tight));
        return new Sheet.ContentsLine(
                row,
                words.get("side.gaa-til", numbered(row.number(), row.title())),
                Math.max(0, Measures.hundredths(measures.lineB() - number)));
    }

    private double contentsSize(boolean tight) {
        return (tight ? measures.contents().tight() : measures.contents().open()).size();
    }

    private static String numbered(String number, String title) {
        return number.isEmpty() ? title : number + " " + title;
    }

    /** Contents, summary, chapters, and their sections on two levels below. */
    private List<Sheet.Bookmark> bookmarks(Report report) {
        List<Sheet.Bookmark> marks = new ArrayList<>();
        if (!report.contents().isEmpty()) {
            marks.add(new Sheet.Bookmark(words.get("side.innhold"), CONTENTS_ANCHOR, List.of()));
        }
        if (!report.summary().anchor().isEmpty()) {
            marks.add(new Sheet.Bookmark(
                    report.summary().title(), report.summary().anchor(), List.of()));
        }
        for (Report.Chapter chapter : report.chapters()) {
            List<Block.Heading> headings = chapter.blocks().stream()
                    .filter(b -> b instanceof Block.Heading h && h.level() <= 3)
                    .map(Block.Heading.class::cast)
                    .toList();
            marks.add(new Sheet.Bookmark(
                    numbered(chapter.number(), chapter.title()), chapter.anchor(), below(headings, 2)));
        }
        return marks;
    }

    private static List<Sheet.Bookmark> below(List<Block.Heading> headings, int level) {
        List<Sheet.Bookmark> marks = new ArrayList<>();
        for (int i = 0; i < headings.size(); ) {
            int end = i + 1;
            while (end < headings.size() && headings.get(end).level() > level) {
                end++;
            }
            Block.Heading heading = headings.get(i);
            marks.add(new Sheet.Bookmark(
                    numbered(heading.number(), heading.text()),
                    heading.anchor(),
                    below(headings.subList(i + 1, end), level + 1)));
            i = end;
        }
        return marks;
    }

    private Sheet.Summary summary(Report.Summary summary, PageFit fit, double spare) {
        PageFit.Summary chosen = fit.summary(summary, spare);
        return new Sheet.Summary(
                summary,
                blocks.pieces(summary.lead()),
                chosen.answers(),
                chosen.tight(),
                measures.summary().judged(),
                measures.summary().described(),
                summary.judged().rows().stream().map(this::summaryRow).toList(),
                summary.described().rows().stream().map(this::summaryRow).toList(),
                summary.legend().stream().map(blocks::mark).toList());
    }

    private Sheet.SummaryRow summaryRow(Report.Summary.Row row) {
        Measures.Summary m = measures.summary();
        // The first column of both tables is as wide.
        double room = (m.judged().get(0) - m.nameAirMm()) * Measures.PT_PER_MM;
        return new Sheet.SummaryRow(
                SoftHyphens.in(row.name(), faces.regular(), measures.sizes().figures(), room),
                row,
                row.sparkline().alt().isEmpty() ? Optional.empty() : Optional.of(drawings.sparkline(row.sparkline())),
                row.status().map(blocks::mark));
    }
}
