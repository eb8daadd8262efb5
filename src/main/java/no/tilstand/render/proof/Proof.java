package no.tilstand.render.proof;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.tilstand.render.PublishedFile;
import no.tilstand.report.Report;
import no.tilstand.report.Words;

/**
 * Reads a finished PDF back and holds it against what it was made from (korrektur). The whole document is read as one who
 * hears it has it, by its tags: every heading, line, cell and alternative text must be that of the report, in order, with
 * nothing left out and nothing put in. Then every figure of the data file as it is written must be read in the cells that
 * show it. A difference is a fault of the tool, and never of the data.
 *
 * <p>No hidden value is known here, nor looked for: where one stands the sign must stand, and since every text must be a
 * text of the report, which has no hidden value in it, there is none anywhere else. Looking for the values themselves
 * would be wrong as well as needless: a 2 that is hidden also stands in «kapittel 2», and whether a report is refused must
 * not depend on what is hidden.
 */
public final class Proof {
    private final Report report;
    private final Wanted wanted;
    private final Words words;

    /** @param words of the pages themselves ({@code report_nb.properties}) */
    public Proof(Report report, Words words) {
        this.report = report;
        this.words = words;
        this.wanted = new Wanted(report, words);
    }

    /** What takes time when it is first needed, and needs no report: for a moment when there is nothing to wait for. */
    public static void prepare() {
        TaggedPdf.prepare();
    }

    /**
     * The first thing in which a PDF differs from the report or from the data file; absent when there is none.
     *
     * @param json the data file as it is written
     */
    public Optional<Difference> difference(byte[] pdf, byte[] json) {
        TaggedPdf printed = TaggedPdf.read(pdf);
        Choice choice = Choice.in(printed.tags(), report, wanted);
        List<Tag> tags = wanted.tags(choice, printed.tags());
        Comparison comparison = new Comparison();
        List<Supplier<Optional<Difference>>> checks = List.of(
                () -> comparison.all(tags, printed.tags()),
                () -> astray(printed),
                () -> Around.contents(printed.tags()),
                () -> new Around(report, words).difference(tags, printed),
                () -> new Figures(shown(comparison), printed.tags()).difference(PublishedFile.read(json)));
        return checks.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    /** The cells as printed, and the small lines, whose alternative texts have been found to be as wanted. */
    private List<Comparison.Shown> shown(Comparison comparison) {
        return Stream.concat(comparison.shown().stream(), wanted.lines().stream())
                .toList();
    }

    private static Optional<Difference> astray(TaggedPdf printed) {
        return printed.astray().stream()
                .filter(t -> !t.isBlank())
                .findFirst()
                .map(t -> new Difference("", "det står tekst på en side som ikke hører til noe i rapporten"));
    }
}
