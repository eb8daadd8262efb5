package no.tilstand.rules;

import java.util.Set;
import java.util.TreeSet;
import no.tilstand.domain.Frame;
import no.tilstand.domain.narrative.Inline;
import no.tilstand.domain.narrative.Walk;

/** The indicators that a report asks for by name: in the summary, in a block or in a sentence. */
final class Asked {
    private Asked() {}

    static Set<String> of(Frame frame) {
        Set<String> ids = new TreeSet<>(frame.settings().summary());
        Walk walk = new Walk(
                inline -> {
                    if (inline instanceof Inline.Reference r) {
                        ids.add(r.indicator());
                    }
                },
                block -> block.arguments().forEach(a -> ids.add(id(a.text()))));
        frame.chapters().forEach(walk::through);
        return ids;
    }

    /** {@code ID} of {@code ID[kategori]@område}. */
    static String id(String argument) {
        return argument.replaceFirst("[\\[@].*", "");
    }
}
