package no.tilstand.rules;

import java.util.List;
import java.util.stream.Stream;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.narrative.Node;

/** The {@code :::} blocks of the text, also those inside others. */
final class Blocks {
    private Blocks() {}

    static Stream<Node.Directive> of(Dataset data) {
        return data.frame().chapters().stream()
                .flatMap(chapter -> chapter.body().stream())
                .flatMap(Blocks::in);
    }

    private static Stream<Node.Directive> in(Node node) {
        if (node instanceof Node.Directive directive) {
            return Stream.concat(Stream.of(directive), directive.body().stream().flatMap(Blocks::in));
        } else if (node instanceof Node.Quote quote) {
            return quote.body().stream().flatMap(Blocks::in);
        } else if (node instanceof Node.ItemList list) {
            return list.items().stream().flatMap(List::stream).flatMap(Blocks::in);
        }
        return Stream.empty();
    }
}
