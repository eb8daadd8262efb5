package no.tilstand.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.narrative.Node;
import no.tilstand.domain.narrative.Walk;

/** The {@code :::} blocks of the text, also those inside others. */
final class Blocks {
    private Blocks() {}

    static Stream<Node.Directive> of(Dataset data) {
        List<Node.Directive> blocks = new ArrayList<>();
        data.frame().chapters().forEach(new Walk(inline -> {}, blocks::add)::through);
        return blocks.stream();
    }
}
