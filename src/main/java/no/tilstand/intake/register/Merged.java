package no.tilstand.intake.register;

import java.util.ArrayList;
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
 * @param persons of the parts that are persons, in the same order
 * @param marks of what has a MigrertId ({@link Moved})
 */
record Merged(
        Delivery newest,
        List<Part> parts,
        Map<Elementtype, Integer> deleted,
        List<Control> funn,
        List<Person> persons,
        long[] marks) {
    static Merged of(Delivery newest, List<Part> parts, Map<Elementtype, Integer> deleted, List<Control> funn) {
        List<Person> persons = new ArrayList<>(1);
        for (Part part : parts) {
            if (part.value() instanceof Person person) {
                persons.add(person);
            }
        }
        return new Merged(newest, parts, deleted, funn, List.copyOf(persons), Moved.marks(newest, parts));
    }

    Merged without(List<Part> others) {
        return others.isEmpty()
                ? this
                : of(
                        newest,
                        parts.stream()
                                .filter(p -> others.stream().noneMatch(o -> o == p))
                                .toList(),
                        deleted,
                        funn);
    }
}
