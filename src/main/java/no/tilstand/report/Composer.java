package no.tilstand.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Checked;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.diagnostics.Severity;
import no.tilstand.domain.CaseBasis;
import no.tilstand.domain.Earlier;
import no.tilstand.domain.Figures;
import no.tilstand.domain.Source;
import no.tilstand.domain.Value;
import no.tilstand.domain.narrative.Chapter;
import no.tilstand.domain.narrative.Node;

/** The compose phase: the plan filled with protected figures gives the report as data. */
public final class Composer {
    /** A chapter that follows one shorter than this goes on on the same page (page design section 2). */
    private static final int SHORT_CHAPTER_WORDS = 250;
    /** A table of more rows is no part of a short chapter. */
    private static final int SHORT_TABLE_ROWS = 8;

    private final Words words;
    private final Release release;

    public Composer(Words words, Release release) {
        this.words = words;
        this.release = release;
    }

    /**
     * @param issued what was given out before
     * @param earlier the findings of the phases before; their warnings are printed in the appendix about data quality
     * @param basis what the figures of the case extracts rest on
     */
    public Checked<Report> compose(
            Plan plan, Figures figures, Earlier issued, List<Diagnostic> earlier, CaseBasis basis) {
        Ledger ledger = new Ledger(figures, new Revisions(issued, figures, plan.frame()));
        Prose prose = new Prose(plan, ledger, words);
        FigureComposer charts = new FigureComposer(plan, ledger, words, prose);
        Comparisons comparisons = new Comparisons(ledger);
        IndicatorSentences sentences = new IndicatorSentences(ledger, words, charts, comparisons);
        SummaryComposer summaryComposer = new SummaryComposer(plan, ledger, words, charts, comparisons, sentences);
        TableComposer tables = new TableComposer(plan, ledger, words, prose, charts, summaryComposer);
        SurveyComposer survey = new SurveyComposer(ledger, words, prose, charts);
        Claims claims = new Claims(ledger, words);
        // In the order of the pages, so that the marks are numbered in the order the reader meets them.
        Report.Summary summary = summaryComposer.compose();
        List<Report.Chapter> chapters = new ArrayList<>();
        boolean shortBefore = false;
        for (Chapter chapter : plan.frame().chapters()) {
            int number = chapters.size() + 1;
            ChapterComposer composer =
                    new ChapterComposer(number, plan, prose, charts, tables, survey, claims, sentences);
            List<Block> blocks = composer.blocks(chapter.body());
            chapters.add(new Report.Chapter(
                    "kapittel-" + number,
                    Integer.toString(number),
                    Prose.plain(prose.spans(chapter.title())),
                    !shortBefore,
                    false,
                    blocks));
            shortBefore = isShort(blocks);
        }
        List<Diagnostic> warnings = Stream.concat(earlier.stream(), ledger.found().stream())
                .filter(d -> d.severity() == Severity.WARNING)
                .sorted()
                .distinct()
                .toList();
        // Before the appendix of sources: their numbers have sources too.
        List<Block> whole = charts.whole();
        AppendixComposer appendices = new AppendixComposer(plan, ledger, words, comparisons);
        chapters.addAll(appendices.chapters(warnings, basis, whole, release));
        CoverComposer cover = new CoverComposer(plan.frame(), words, release);
        Report report = new Report(
                cover.meta(),
                cover.cover(),
                contents(summary, chapters),
                summary,
                chapters,
                ledger.numbers(),
                appendices.signs());
        // Not among the warnings of the appendix: what is changed is listed in one of its own, and what an earlier
        // report
        // shows the reader shall not be sent to look for.
        return Checked.of(
                report,
                Stream.concat(
                                ledger.found().stream(),
                                new RevisionFindings(
                                                ledger, plan.frame().settings().location())
                                        .found().stream())
                        .toList());
    }

    /**
     * That a number is far from others is a bound on it. So where anything is hidden, it is said only of numbers that are
     * themselves printed; the numbers of the report that are not in it may give a hidden one away.
     *
     * @param found what the phases before found; kept in its order
     */
    public static List<Diagnostic> withoutSizes(List<Diagnostic> found, Figures figures) {
        if (figures.values().values().stream().noneMatch(Value.Suppressed.class::isInstance)) {
            return found;
        }
        Set<Location> printed = figures.values().entrySet().stream()
                .filter(e -> e.getValue() instanceof Value.Counted)
                .flatMap(e -> figures.sourcesOf(e.getKey()).stream().limit(1))
                .map(Source::location)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(d -> d.code() != Code.BV_211 || printed.contains(d.location()))
                .toList();
    }

    private static boolean isShort(List<Block> blocks) {
        return words(blocks).filter(n -> n < SHORT_CHAPTER_WORDS).isPresent();
    }

    /** How many words; absent where there is more than words. */
    private static Optional<Integer> words(List<Block> blocks) {
        int count = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph p) {
                count += Prose.plain(p.text()).split("\\s+").length;
            } else if (block instanceof Block.Box b && words(b.body()).isPresent()) {
                count += words(b.body()).get();
            } else if (block instanceof Block.Table t && t.rows().size() <= SHORT_TABLE_ROWS) {
                count += t.rows().stream()
                        .flatMap(List::stream)
                        .mapToInt(c -> Prose.plain(c.text()).split("\\s+").length)
                        .sum();
            } else if (!(block instanceof Block.Heading
                    || block instanceof Block.ItemList
                    || block instanceof Block.Lost
                    || block instanceof Block.Quotation)) {
                return Optional.empty();
            }
        }
        return Optional.of(count);
    }

    private static List<Report.ContentsRow> contents(Report.Summary summary, List<Report.Chapter> chapters) {
        List<Report.ContentsRow> rows = new ArrayList<>();
        rows.add(new Report.ContentsRow(1, "", summary.title(), summary.anchor()));
        for (Report.Chapter chapter : chapters) {
            rows.add(new Report.ContentsRow(1, chapter.number(), chapter.title(), chapter.anchor()));
            for (Block block : chapter.blocks()) {
                if (block instanceof Block.Heading h && h.level() == 2) {
                    rows.add(new Report.ContentsRow(2, h.number(), h.text(), h.anchor()));
                }
            }
        }
        return rows;
    }

    /** Turns the nodes of one chapter into blocks and numbers its headings. */
    private static final class ChapterComposer {
        private final int chapter;
        private final Plan plan;
        private final Prose prose;
        private final FigureComposer charts;
        private final TableComposer tables;
        private final SurveyComposer survey;
        private final Claims claims;
        private final IndicatorSentences sentences;
        private final NarrativeTables narrativeTables;
        private final int[] numbers = new int[7];

        ChapterComposer(
                int chapter,
                Plan plan,
                Prose prose,
                FigureComposer charts,
                TableComposer tables,
                SurveyComposer survey,
                Claims claims,
                IndicatorSentences sentences) {
            this.chapter = chapter;
            this.plan = plan;
            this.prose = prose;
            this.narrativeTables = new NarrativeTables(prose);
            this.charts = charts;
            this.tables = tables;
            this.survey = survey;
            this.claims = claims;
            this.sentences = sentences;
        }

        List<Block> blocks(List<Node> nodes) {
            List<Block> out = new ArrayList<>();
            for (Node node : nodes) {
                if (node instanceof Node.Heading h) {
                    out.add(heading(h));
                } else if (node instanceof Node.Paragraph p) {
                    out.add(new Block.Paragraph(prose.spans(p.text()), Block.Style.BODY));
                } else if (node instanceof Node.ItemList l) {
                    out.add(new Block.ItemList(
                            l.ordered(),
                            l.start(),
                            l.items().stream().map(this::blocks).toList()));
                } else if (node instanceof Node.Quote q) {
                    out.add(new Block.Quotation(blocks(q.body()), ""));
                } else if (node instanceof Node.Table t) {
                    out.add(narrativeTables.table(t));
                } else if (node instanceof Node.Verbatim v) {
                    out.add(new Block.Verbatim(v.text()));
                } else if (node instanceof Node.Rule) {
                    out.add(new Block.Rule());
                } else if (node instanceof Node.Directive d) {
                    out.addAll(directive(d));
                }
            }
            return out;
        }

        /** Levels 2 and 3 are numbered under the chapter (4.2, 4.2.3); deeper ones are not. */
        private Block heading(Node.Heading h) {
            numbers[h.level()]++;
            for (int i = h.level() + 1; i < numbers.length; i++) {
                numbers[i] = 0;
            }
            StringBuilder number = new StringBuilder(Integer.toString(chapter));
            for (int i = 2; i <= h.level(); i++) {
                number.append('.').append(numbers[i]);
            }
            String anchor = "avsnitt-" + number.toString().replace('.', '-');
            return new Block.Heading(
                    h.level(), h.level() <= 3 ? number.toString() : "", Prose.plain(prose.spans(h.text())), anchor);
        }

        private List<Block> directive(Node.Directive d) {
            Plan.Planned planned = plan.blocks().get(d.location());
            if (planned == null) {
                return List.of();
            }
            if (planned instanceof Plan.PlannedFigure f) {
                return figure(f, d);
            } else if (planned instanceof Plan.PlannedTable t) {
                // A figure with too many series is a table, and the largest of them is said all the same.
                List<Block> said =
                        d.kind().equals("indikator") ? sentences.largest(t.series(), t.periods()) : List.of();
                return append(append(blocks(d.body()), said), List.of(charts.table(t, d.location())));
            } else if (planned instanceof Plan.PlannedGoals g) {
                return append(blocks(d.body()), tables.goals(g));
            } else if (planned instanceof Plan.PlannedMeasures m) {
                return append(blocks(d.body()), new MeasureComposer(plan, prose.words(), prose).measures(m));
            } else if (planned instanceof Plan.PlannedSurvey s) {
                return append(blocks(d.body()), survey.blocks(s));
            } else if (planned instanceof Plan.PlannedOverview o) {
                return append(blocks(d.body()), tables.overview(o));
            } else if (planned instanceof Plan.PlannedBox b) {
                String title = b.title().isEmpty() ? prose.words().get("boks.merk") : b.title();
                return List.of(new Block.Box(title, blocks(d.body())));
            } else if (planned instanceof Plan.PlannedVision) {
                return append(blocks(d.body()), tables.vision());
            } else if (planned instanceof Plan.PlannedPrinciples) {
                return append(blocks(d.body()), tables.principles());
            } else if (planned instanceof Plan.PlannedPractice p) {
                return append(blocks(d.body()), new PracticeComposer(plan, prose.words(), prose).blocks(p));
            } else if (planned instanceof Plan.PlannedPicture p) {
                return picture(p, d);
            }
            return claims.holds((Plan.PlannedClaim) planned, d.location()) ? blocks(d.body()) : List.of();
        }

        private static List<Block> append(List<Block> first, List<Block> second) {
            return Stream.concat(first.stream(), second.stream()).toList();
        }

        /**
         * The text of the block stands before the figure, then what the figures say; where the values are lost, the text
         * stands in the box that says so.
         */
        private List<Block> figure(Plan.PlannedFigure f, Node.Directive d) {
            List<Block> body = append(blocks(d.body()), sentences.paragraphs(f));
            boolean tells = plan.frame().settings().example();
            Block figure = charts.figure(f, tells ? running(body) : List.of(), d.location());
            return figure instanceof Block.Lost && tells
                    ? append(rest(body), List.of(figure))
                    : append(body, List.of(figure));
        }

        private List<Block> picture(Plan.PlannedPicture p, Node.Directive d) {
            List<Block> body = blocks(d.body());
            String label = prose.label(p.label());
            if (p.lost()) {
                List<Span> text =
                        new ArrayList<>(List.of(Span.words(prose.words().get("figur.bilde-tapt"))));
                if (!running(body).isEmpty()) {
                    text.add(Span.words(" "));
                    text.addAll(running(body));
                }
                return append(rest(body), List.of(new Block.Lost(p.label().anchor(), label, p.title(), text)));
            }
            Path file = plan.frame().pictures().get(p.file());
            return file == null
                    ? body
                    : append(body, List.of(new Block.Picture(p.label().anchor(), label, p.title(), file, p.alt())));
        }

        /** The paragraphs of a body as one line of text. */
        private static List<Span> running(List<Block> body) {
            List<Span> text = new ArrayList<>();
            for (Block block : body) {
                if (block instanceof Block.Paragraph p) {
                    if (!text.isEmpty()) {
                        text.add(Span.words(" "));
                    }
                    text.addAll(p.text());
                }
            }
            return text;
        }

        private static List<Block> rest(List<Block> body) {
            return body.stream().filter(b -> !(b instanceof Block.Paragraph)).toList();
        }
    }
}
