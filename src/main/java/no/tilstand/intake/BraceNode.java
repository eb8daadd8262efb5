package no.tilstand.intake;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** {@code {{...}}} in running text for commonmark. {@code \{{} never comes here: the backslash takes the first brace. */
final class BraceNode extends CustomNode {
    /** Longer than any reference with quoted names; bounds the search for the end. */
    private static final int LONGEST = 400;

    private final String content;
    private final boolean closed;

    private BraceNode(String content, boolean closed) {
        this.content = content;
        this.closed = closed;
    }

    /** Between the braces; empty when they are not closed. */
    String content() {
        return content;
    }

    boolean closed() {
        return closed;
    }

    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return Factory::tryParse;
        }

        private static ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            if (!scanner.next("{{")) {
                return ParsedInline.none();
            }
            var afterOpening = scanner.position();
            StringBuilder content = new StringBuilder();
            char quote = 0;
            while (scanner.hasNext() && content.length() <= LONGEST) {
                if (quote == 0 && scanner.next("}}")) {
                    return ParsedInline.of(new BraceNode(content.toString(), true), scanner.position());
                }
                char c = scanner.peek();
                quote = Quotes.after(quote, c);
                content.append(c);
                scanner.next();
            }
            return ParsedInline.of(new BraceNode("", false), afterOpening);
        }
    }
}
