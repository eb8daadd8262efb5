package no.tilstand.intake.register;

import java.util.List;
import java.util.Map;
import no.tilstand.diagnostics.Control;
import no.tilstand.domain.sak.Elementtype;

/**
 * A case with all of its deliveries put together.
 *
 * @param newest delivery; it decides what stands on the case itself
 * @param parts that are not deleted, in the order they were first told of
 * @param deleted how many elements were, by kind
 */
record Merged(Delivery newest, List<Part> parts, Map<Elementtype, Integer> deleted, List<Control> funn) {
    Merged without(List<Part> others) {
        return others.isEmpty()
                ? this
                : new Merged(
                        newest,
                        parts.stream()
                                .filter(p -> others.stream().noneMatch(o -> o == p))
                                .toList(),
                        deleted,
                        funn);
    }
}
