package no.tilstand.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.narrative.Chapter;
import no.tilstand.domain.narrative.Inline;
import no.tilstand.domain.narrative.Node;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** {@code tekst/*.md}: a chapter a file, in file-name order. */
final class NarrativeReader {
    /** A chapter of this size is five hundred pages. */
    private static final int LARGEST_TEXT = 1024 * 1024;
    /** Ten pages without a blank line. Emphasis takes time with the square of the paragraph, so that it must be bounded. */
    private static final int LONGEST_PARAGRAPH = 30_000;
    /** Well above {@link TreeReader#DEEPEST}, so that what is too deep is seen and told. */
    private static final int PARSED_DEPTH = 3 * TreeReader.DEEPEST;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .customBlockParserFactory(new DirectiveBlock.Factory())
            .customInlineContentParserFactory(new BraceNode.Factory())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(PARSED_DEPTH)
            .maxInlineNesting(PARSED_DEPTH)
            .build();

    private final InputFiles files;
    private final Pictures pictures;
    private final TableReader.Lookup lookup;
    private final Findings findings;

    NarrativeReader(InputFiles files, Pictures pictures, TableReader.Lookup lookup, Findings findings) {
        this.files = files;
        this.pictures = pictures;
        this.lookup = lookup;
        this.findings = findings;
    }

    List<Chapter> read(Path folder) {
        List<Chapter> chapters = new ArrayList<>();
        for (Path file : files.in(folder)) {
            if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".md")) {
                files.text(file, LARGEST_TEXT).ifPresent(t -> chapters.add(chapter(t)));
            } else {
                findings.add(Code.BV_107, files.at(file), "filen er ikke lest; i tekst/ leses .md");
            }
        }
        return chapters;
    }

    Chapter chapter(SourceText source) {
        Optional<Integer> tooLong = tooLongParagraph(source.text());
        if (tooLong.isPresent()) {
            Location at = source.at(tooLong.get(), 1);
            findings.add(
                    Code.BV_170,
                    at,
                    "avsnittet som begynner her, er på over " + LONGEST_PARAGRAPH + " tegn uten en tom linje");
            return new Chapter(List.of(), List.of(), at);
        }
        Document document = (Document) PARSER.parse(source.text());
        TreeReader tree = new TreeReader(source, pictures, lookup, findings);
        org.commonmark.node.Node first = document.getFirstChild();
        if (first == null) {
            findings.add(Code.BV_160, Location.of(source.path()), "filen er tom");
            return new Chapter(List.of(), List.of(), source.at(1, 1));
        }
        List<Inline> title = List.of();
        Location at = tree.at(first);
        if (first instanceof Heading heading && heading.getLevel() == 1) {
            title = tree.inlines(heading);
            tree.checkNumber(title, at);
            if (title.isEmpty()) {
                findings.add(Code.BV_160, at, "kapittelets overskrift er tom");
            }
            first = first.getNext();
        } else {
            findings.add(Code.BV_160, at, "filen begynner ikke med kapittelets overskrift");
        }
        List<Node> body = tree.blocks(first);
        return new Chapter(title, body, at);
    }

    /** The line where a paragraph begins that is too long to be one. */
    private static Optional<Integer> tooLongParagraph(String text) {
        int line = 1;
        int begins = 1;
        int length = 0;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                line++;
                if (blank) {
                    length = 0;
                    begins = line;
                }
                blank = true;
            } else if (c != '\r') {
                blank &= Blanks.isBlank(c);
                length++;
            }
            if (length > LONGEST_PARAGRAPH) {
                return Optional.of(begins);
            }
        }
        return Optional.empty();
    }
}
