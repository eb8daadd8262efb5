package no.tilstand.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.tilstand.charts.Charts;
import no.tilstand.charts.Palette;
import no.tilstand.diagnostics.Checked;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.LanguageForm;
import no.tilstand.render.proof.Difference;
import no.tilstand.render.proof.Proof;
import no.tilstand.report.Block;
import no.tilstand.report.Report;
import no.tilstand.report.Words;
import org.apache.fop.apps.PageSequenceResults;
import org.apache.fop.fonts.ParsedFonts;

/**
 * Prints reports as PDF, accessible (PDF/UA-1) and fit for archive (PDF/A-2a). Made once in a process: fonts, templates
 * and FOP are set up by the constructor. Thread-safe afterwards; several reports can be printed at once. The same report
 * gives the same bytes, whatever the clock, time zone or locale.
 */
public final class Printer {
    /** Must be the {@code id} of the page sequence in {@code templates/report/summary.ftl}. */
    private static final String SUMMARY_PAGE = "side-sammendrag";

    /** More than the estimate of a full page has been seen to be wrong. */
    private static final int SPARE_LINES = 3;

    /** What is printed, by the template that says of which pages it is made. */
    public enum Document {
        REPORT("report.ftl"),
        /** Everything that was issued, without cover and summary. */
        HISTORY("historikk.ftl");

        private final String main;

        Document(String main) {
            this.main = main;
        }
    }

    private final Templates templates;
    private final Press press;
    private final Measures measures;
    private final Typesetter.Faces faces;
    private final Checked<Palette> palette;
    private final Map<LanguageForm, Words> words = new EnumMap<>(LanguageForm.class);
    private final AtomicLong prints = new AtomicLong();

    /**
     * @param templates folder that holds {@code report/report.ftl}
     * @param styles folder that holds {@code fop.xconf}; nothing outside it is read by FOP but the report's pictures
     */
    public Printer(Path templates, Path styles) {
        this(templates, styles, ParsedFonts::parse);
    }

    /** @param parser of fonts; the tests count how often it is asked */
    Printer(Path templates, Path styles, ParsedFonts.Parser parser) {
        this.templates = new Templates(templates, styles);
        this.press = new Press(styles, parser);
        this.measures = Measures.read(styles);
        this.palette = PaletteFile.read(styles);
        Path fonts = styles.resolve("fonts");
        this.faces = new Typesetter.Faces(
                Advances.of(fonts.resolve("SourceSans3_400Regular.ttf")),
                Advances.of(fonts.resolve("SourceSans3_600SemiBold.ttf")),
                Advances.of(fonts.resolve("SourceSans3_700Bold.ttf")));
        for (LanguageForm form : LanguageForm.values()) {
            words.put(form, words(templates.resolve("report/report_" + form.tag() + ".properties"), form));
        }
        palette.value().ifPresent(colours -> new Charts(colours).prepare());
    }

    private static Words words(Path file, LanguageForm form) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Words.of(form, properties);
    }

    /**
     * Prints a report.
     *
     * @param out gets the whole PDF at once, at the end; nothing when the palette or a picture is refused; it
     *     is not closed
     * @return what was found, with the report's title as location, or the path of a picture; with an error the PDF must not be used
     */
    public List<Diagnostic> print(Report report, OutputStream out) {
        return print(report, Document.REPORT, out);
    }

    /** The same for another document, which need not have what its template does not print. */
    public List<Diagnostic> print(Report report, Document document, OutputStream out) {
        Outcome outcome = print(report, document, UnaryOperator.identity());
        try {
            out.write(outcome.pdf());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outcome.found();
    }

    /**
     * Reads a printed report back.
     *
     * @param pdf as {@link #print} gave it, with no error found
     * @param json the data file of the report
     * @return the first thing that differs from the report or the data file: a fault of the tool
     */
    public Optional<Difference> proofread(Report report, byte[] pdf, byte[] json) {
        return new Proof(report, words.get(report.meta().languageForm())).difference(pdf, json);
    }

    /** @param pdf empty when the palette or a picture is refused */
    record Outcome(byte[] pdf, List<Diagnostic> found) {}

    /** @param change of the FO before it goes to FOP: the gate's tests break it there to see that they notice */
    Outcome print(Report report, UnaryOperator<String> change) {
        return print(report, Document.REPORT, change);
    }

    /** The same for another document. */
    Outcome print(Report report, Document document, UnaryOperator<String> change) {
        Location location = Location.of(report.meta().title());
        List<Diagnostic> found = new ArrayList<>(palette.diagnostics());
        if (!found.isEmpty()) {
            return new Outcome(new byte[0], found);
        }
        Palette colours = palette.value().orElseThrow();
        Map<Path, PictureFile> pictures = pictures(report, new PictureProof(press, measures, colours), found);
        if (!found.isEmpty()) {
            return new Outcome(new byte[0], found);
        }
        Attempt attempt = attempt(report, document, change, colours, pictures, 0);
        boolean overfull = document == Document.REPORT && pagesOfSummary(attempt.printed()) != 1;
        if (overfull) {
            // Where a text breaks is FOP's to say: a line more than was reckoned with, and a shorter version has room.
            attempt = attempt(
                    report,
                    document,
                    change,
                    colours,
                    pictures,
                    SPARE_LINES * measures.summary().line());
            overfull = pagesOfSummary(attempt.printed()) != 1;
        }
        found.addAll(attempt.events().diagnostics());
        if (overfull) {
            found.add(new Diagnostic(Code.BV_624, location, "sammendraget får ikke plass på én side"));
        }
        return new Outcome(attempt.printed().pdf(), found);
    }

    private record Attempt(Press.Printed printed, FopEvents events) {}

    private Attempt attempt(
            Report report,
            Document document,
            UnaryOperator<String> change,
            Palette colours,
            Map<Path, PictureFile> pictures,
            double spare) {
        Drawings drawings = new Drawings(prints.incrementAndGet(), colours, pictures);
        Words form = words.get(report.meta().languageForm());
        Sheet sheet = new Typesetter(measures, Sheet.Colours.of(colours), faces, form, drawings).set(report, spare);
        String fo = change.apply(templates.toFo(sheet, document.main));
        FopEvents events = new FopEvents(Location.of(report.meta().title()), Optional.of(new Places(fo, report)));
        return new Attempt(press.print(fo, drawings, report.meta().date(), events), events);
    }

    private static int pagesOfSummary(Press.Printed printed) {
        int pages = 0;
        for (Object sequence : printed.results().getPageSequences()) {
            PageSequenceResults results = (PageSequenceResults) sequence;
            if (SUMMARY_PAGE.equals(results.getID())) {
                pages += results.getPageCount();
            }
        }
        return pages;
    }

    private Map<Path, PictureFile> pictures(Report report, PictureProof proof, List<Diagnostic> refused) {
        Map<Path, PictureFile> pictures = new LinkedHashMap<>();
        Stream.concat(
                        report.cover().arms().stream(),
                        report.chapters().stream()
                                .flatMap(c -> picturesIn(c.blocks()))
                                .map(Block.Picture::file))
                .distinct()
                .forEach(file -> {
                    try {
                        pictures.put(file, picture(file, proof));
                    } catch (PictureFile.Refused e) {
                        refused.add(new Diagnostic(
                                Code.BV_623,
                                Location.of(file.toString()),
                                "bildet kan ikke skrives ut: " + e.getMessage()));
                    }
                });
        return pictures;
    }

    private PictureFile picture(Path file, PictureProof proof) throws PictureFile.Refused {
        PictureFile picture = PictureFile.read(file, faces.regular()::has);
        Optional<String> trouble =
                picture.isDrawing() ? proof.trouble(file, picture, prints.incrementAndGet()) : Optional.empty();
        if (trouble.isPresent()) {
            throw new PictureFile.Refused(trouble.get());
        }
        return picture;
    }

    /** Pictures may also stand in lists and quotations. */
    private static Stream<Block.Picture> picturesIn(List<Block> blocks) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof Block.Picture picture) {
                return Stream.of(picture);
            } else if (block instanceof Block.Quotation quotation) {
                return picturesIn(quotation.body());
            } else if (block instanceof Block.Box box) {
                return picturesIn(box.body());
            } else if (block instanceof Block.ItemList list) {
                return list.items().stream().flatMap(Printer::picturesIn);
            }
            return Stream.empty();
        });
    }
}
