package no.tilstand.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    /** A chapter of this size is a thousand pages. */
    private static final int LARGEST_TEXT = 2 * 1024 * 1024;
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
}
