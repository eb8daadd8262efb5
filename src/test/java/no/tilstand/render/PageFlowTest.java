package no.tilstand.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.tilstand.report.Block;
import no.tilstand.report.ChartSpec;
import no.tilstand.report.Report;
import no.tilstand.report.Span;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that goes on while a figure waits for room. */
class PageFlowTest {
    private static final Measures MEASURES = Measures.read(Path.of("styles"));
    private static final Typesetter.Faces FACES = faces();
    /** About 12 lines. */
    private static final String LONG =
            "Tjenesten følger opp barn og familier gjennom hele året og ser tallene i sammenheng. ".repeat(10);

    private static Typesetter.Faces faces() {
        Advances regular = Advances.of(Path.of("styles/fonts/SourceSans3_400Regular.ttf"));
        Advances semibold = Advances.of(Path.of("styles/fonts/SourceSans3_600SemiBold.ttf"));
        return new Typesetter.Faces(regular, semibold, semibold);
    }

    private static List<Sheet.Part> filled(List<Sheet.Part> parts) {
        Report.Chapter chapter = new Report.Chapter("kap-1", "1", "Prøve", true, false, List.of());
        return new PageFlow(MEASURES, FACES)
                .filled(List.of(new Sheet.Chapter(chapter, parts)))
                .get(0)
                .blocks();
    }

    private static Sheet.Part text(String words) {
        return new Sheet.Paragraph(List.of(new Sheet.Words(words)), "BODY", false);
    }

    private static Sheet.Part leadIn(String words) {
        return new Sheet.Paragraph(List.of(new Sheet.Words(words)), "BODY", true);
    }

    private static Sheet.Figure figure(String name, double height) {
        return new Sheet.Figure(
                name,
                name,
                "Prøve",
                new Sheet.Picture("figur", "alt"),
                height,
                true,
                new Sheet.Grid("Antall", List.of("2023", "2024"), List.of(), 57, 0, false),
                List.of(),
                false);
    }

    private static Sheet.Part heading(String words) {
        return new Sheet.Heading(2, "1.1", words, "a", 0, false);
    }

    @Test
    void textGoesOnBeforeAFigureThatHasNoRoom() {
        Sheet.Part first = text(LONG.repeat(2));
        Sheet.Part figure = figure("Figur 1", 400);
        Sheet.Part second = text(LONG);
        assertEquals(List.of(first, second, figure), filled(List.of(first, figure, second)));
    }

    @Test
    void nothingMovesWhereTheFigureHasRoomOrLittleIsLeft() {
        List<Sheet.Part> roomy = List.of(text(LONG), figure("Figur 1", 300), text(LONG));
        assertEquals(roomy, filled(roomy));
        // Less than the few lines that are worth it are left.
        List<Sheet.Part> full =
                List.of(text(LONG), text(LONG), text(LONG), text("Kort."), text("Kort."), figure("F", 300), text(LONG));
        assertEquals(full, filled(full));
    }

    @Test
    void textNeverLeavesItsSection() {
        List<Sheet.Part> parts = List.of(text(LONG.repeat(2)), figure("Figur 1", 400), heading("Neste"), text(LONG));
        assertEquals(parts.subList(0, 2), filled(parts).subList(0, 2));
    }

    @Test
    void whatLeadsInToAFigureStaysWithIt() {
        Sheet.Part first = text(LONG.repeat(2));
        Sheet.Part lead = leadIn("Figuren viser:");
        Sheet.Part figure = figure("Figur 1", 400);
        Sheet.Part after = text(LONG);
        assertEquals(List.of(first, after, lead, figure), filled(List.of(first, lead, figure, after)));
    }

    /** They are numbered apart. */
    @Test
    void aTableMayComeBeforeAFigureButNotBeforeATable() {
        Sheet.Part first = text(LONG.repeat(2));
        Sheet.Part large = figure("Figur 1", 400);
        Sheet.Part table = figure("Tabell 1", 100);
        assertEquals(List.of(first, table, large), filled(List.of(first, large, table)));
        Sheet.Part other = figure("Figur 2", 100);
        assertEquals(List.of(first, large, other), filled(List.of(first, large, other)));
    }

    /** The small list goes on on the next page where it alone would push the figure there. */
    @Test
    void theSmallListIsCutWhereItAloneHasNoRoom() {
        Sheet.Figure figure = figure("Figur 1", 200);
        List<Sheet.Note> notes = IntStream.range(0, 8)
                .mapToObj(i -> new Sheet.Note("Definisjon", List.of(new Sheet.Words(LONG.substring(0, 160)))))
                .toList();
        Sheet.Figure noted =
                new Sheet.Figure("a", "Figur 1", "Prøve", figure.chart(), 200, true, figure.grid(), notes, false);
        List<Sheet.Part> out = filled(List.of(text(LONG.repeat(2)), noted));
        assertEquals(noted.withNotesCut(), out.get(1));
        assertEquals(List.of(text(LONG), noted), filled(List.of(text(LONG), noted)));
    }

    /** The last two items go together, so a list of two cannot be cut without one of them alone on a page. */
    @Test
    void aSmallListOfTwoIsNotCut() {
        Sheet.Figure figure = figure("Figur 1", 290);
        List<Sheet.Note> notes = IntStream.range(0, 2)
                .mapToObj(i -> new Sheet.Note("Kilde", List.of(new Sheet.Words(LONG.substring(0, 400)))))
                .toList();
        Sheet.Figure noted =
                new Sheet.Figure("a", "Figur 1", "Prøve", figure.chart(), 290, true, figure.grid(), notes, false);
        List<Sheet.Part> parts = List.of(text(LONG.repeat(2) + LONG.substring(0, 300)), noted);
        assertEquals(parts, filled(parts));
    }

    @Test
    void appendicesFollowUnderAChapterThatEndsHighOnItsPage() {
        Report.Chapter text = new Report.Chapter("kap-1", "1", "En", true, false, List.of());
        Report.Chapter first = new Report.Chapter("vedlegg-1", "Vedlegg 1", "Tegn", true, true, List.of());
        Report.Chapter next = new Report.Chapter("vedlegg-2", "Vedlegg 2", "Kilder", false, true, List.of());
        for (boolean high : List.of(true, false)) {
            List<Sheet.Chapter> filled = new PageFlow(MEASURES, FACES)
                    .filled(List.of(
                            new Sheet.Chapter(text, List.of(text(LONG.repeat(high ? 1 : 3)))),
                            new Sheet.Chapter(first, List.of()),
                            new Sheet.Chapter(next, List.of())));
            assertEquals(
                    List.of(true, !high, false),
                    filled.stream().map(c -> c.text().newPage()).toList());
        }
    }

    private static Sheet.Table table(int rows) {
        List<Sheet.Row> all = IntStream.range(0, rows)
                .mapToObj(i -> new Sheet.Row(
                        List.of(new Sheet.Cell(List.of(new Sheet.Words("Rad " + i)), "med en linje til", false)),
                        i == 0 || i == rows - 2,
                        i == rows - 1))
                .toList();
        return new Sheet.Table(
                "t", "", "", List.of(new Sheet.Column("Hode", 160, "START", false)), true, false, all, List.of());
    }

    /**
     * Rows of two lines are 31.5 high and a head 22: 18 of them stand under a title of 28 and 14, 20 on each page after
     * that, and two at least at the end.
     */
    @ParameterizedTest
    @CsvSource({"5, true", "11, false", "17, false", "20, true", "30, false", "38, false", "40, true"})
    void aLongTableIsFollowedToItsLastPage(int rows, boolean high) {
        Report.Chapter text = new Report.Chapter("kap-1", "1", "En", true, false, List.of());
        Report.Chapter appendix = new Report.Chapter("vedlegg-1", "Vedlegg 1", "Tegn", true, true, List.of());
        List<Sheet.Chapter> filled = new PageFlow(MEASURES, FACES)
                .filled(List.of(new Sheet.Chapter(text, List.of(table(rows))), new Sheet.Chapter(appendix, List.of())));
        assertEquals(!high, filled.get(1).text().newPage());
    }

    /** Items of a list stand closer than paragraphs: half of the air under a paragraph (styles/list.ftl). */
    @Test
    void theItemsOfAListStandClose() {
        Sheet.Item item = new Sheet.Item("•", List.of(text("Kort.")));
        Heights.Extent list = new Heights(MEASURES, FACES).of(new Sheet.ItemList(false, List.of(item, item, item)));
        assertEquals(3 * 14 + 2 * 3.5, list.height());
        assertEquals(7, list.after());
    }

    /** 0: a heading, 1 to 4: text, 5 to 9: a figure of that many times 60 pt. */
    @Property(seed = "20261122", tries = 300)
    void onlyTextOvertakesFigures(@ForAll @Size(max = 25) List<@IntRange(max = 9) Integer> kinds) {
        List<Sheet.Part> parts = new ArrayList<>();
        for (int kind : kinds) {
            String name = "nr " + parts.size();
            parts.add(
                    kind == 0
                            ? heading(name)
                            : kind < 5 ? text(name + " " + LONG.repeat(kind)) : figure(name, 60 * kind));
        }
        List<Sheet.Part> out = filled(parts);
        assertEquals(names(parts, Sheet.Figure.class), names(out, Sheet.Figure.class));
        assertEquals(names(parts, Sheet.Paragraph.class), names(out, Sheet.Paragraph.class));
        assertEquals(sections(parts), sections(out));
        for (Sheet.Part part : parts) {
            if (part instanceof Sheet.Figure) {
                assertTrue(out.indexOf(part) >= parts.indexOf(part), "a figure never comes earlier");
            }
        }
    }

    private static List<String> names(List<Sheet.Part> parts, Class<? extends Sheet.Part> kind) {
        return parts.stream().filter(kind::isInstance).map(PageFlowTest::name).toList();
    }

    private static String name(Sheet.Part part) {
        return part instanceof Sheet.Figure f
                ? f.label()
                : part instanceof Sheet.Heading h
                        ? h.text()
                        : ((Sheet.Words) ((Sheet.Paragraph) part).text().get(0)).text();
    }

    /** The names in each section, in no order. */
    private static List<List<String>> sections(List<Sheet.Part> parts) {
        List<List<String>> sections = new ArrayList<>(List.of(new ArrayList<>()));
        for (Sheet.Part part : parts) {
            if (part instanceof Sheet.Heading) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(name(part));
        }
        sections.forEach(s -> s.sort(null));
        return sections;
    }

    @Test
    void aChapterFollowsUnderOneThatEndsHighOnItsPage() {
        Report.Chapter one = new Report.Chapter("kap-1", "1", "En", true, false, List.of());
        Report.Chapter two = new Report.Chapter("kap-2", "2", "To", true, false, List.of());
        PageFlow flow = new PageFlow(MEASURES, FACES);
        List<Sheet.Chapter> high = flow.filled(
                List.of(new Sheet.Chapter(one, List.of(text(LONG))), new Sheet.Chapter(two, List.of(text(LONG)))));
        assertEquals(
                List.of(true, false), high.stream().map(c -> c.text().newPage()).toList());
        List<Sheet.Chapter> low = flow.filled(List.of(
                new Sheet.Chapter(one, List.of(text(LONG.repeat(3)))), new Sheet.Chapter(two, List.of(text(LONG)))));
        assertEquals(
                List.of(true, true), low.stream().map(c -> c.text().newPage()).toList());
    }

    /** What was estimated is what is printed: the page before the figure is filled, and the figure stands on the next. */
    @Test
    void thePrintedPageIsFilled() throws IOException {
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, 4).forEach(i -> blocks.add(paragraph("Avsnitt" + i + " " + LONG.substring(0, 520))));
        blocks.add(chart());
        IntStream.range(4, 8).forEach(i -> blocks.add(paragraph("Avsnitt" + i + " " + LONG.substring(0, 400))));
        try (PDDocument document =
                Loader.loadPDF(Prints.print(SampleReport.of(blocks)).pdf())) {
            int figure = page(document, "Figur 7.");
            assertEquals(page(document, "Avsnitt0"), page(document, "Avsnitt4"));
            assertEquals(page(document, "Avsnitt0") + 1, figure);
            assertEquals(figure, page(document, "Avsnitt7"));
        }
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(Span.words(words)), Block.Style.BODY);
    }

    private static Block chart() {
        List<ChartSpec.Point> points = List.of(
                new ChartSpec.Shown(BigDecimal.valueOf(51), "51", false),
                new ChartSpec.Shown(BigDecimal.valueOf(45), "45", false));
        return new Block.Figure(
                "fig-7",
                "Figur 7",
                "Prøve",
                new ChartSpec(
                        ChartSpec.Kind.BAR,
                        List.of("2023", "2024"),
                        List.of(new ChartSpec.Series("Prøve", 1, points)),
                        false,
                        Optional.empty(),
                        List.of()),
                "Søylediagram: 51 i 2023 og 45 i 2024.",
                "Antall",
                IntStream.range(0, 8)
                        .mapToObj(i -> new Block.ValueRow(List.of(Span.words("Rad " + i)), List.of("51", "45")))
                        .toList(),
                List.of());
    }

    private static int page(PDDocument document, String words) throws IOException {
        for (int page = 4; page <= document.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            if (stripper.getText(document).contains(words)) {
                return page;
            }
        }
        throw new AssertionError(words + " is not printed");
    }
}
