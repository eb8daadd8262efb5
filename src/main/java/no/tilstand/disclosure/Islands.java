package no.tilstand.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which variables can ever tell something about each other: those that hang together through rows, shares or lines,
 * whatever is hidden. What is hidden on one island changes nothing on another.
 */
final class Islands {
    private final Map<Variable, Variable> towards = new HashMap<>();
    private final Map<Variable, Integer> numbers = new HashMap<>();

    Islands(Model model) {
        for (Row row : model.rows()) {
            row.parts().forEach(part -> join(row.total(), part));
        }
        model.derived().values().forEach(d -> joinAll(d.reveals()));
        for (Line line : model.lines()) {
            List<Variable> all = new ArrayList<>();
            line.cells().forEach(key -> all.addAll(model.derived().get(key).reveals()));
            joinAll(all);
        }
        for (Variable variable : model.order()) {
            numbers.computeIfAbsent(end(variable), v -> numbers.size());
        }
    }

    /** The number of the island. */
    int of(Variable variable) {
        return numbers.get(end(variable));
    }

    private void joinAll(List<Variable> variables) {
        for (int i = 1; i < variables.size(); i++) {
            join(variables.get(0), variables.get(i));
        }
    }

    private void join(Variable a, Variable b) {
        Variable first = end(a);
        Variable second = end(b);
        if (!first.equals(second)) {
            towards.put(second, first);
        }
    }

    private Variable end(Variable variable) {
        Variable at = variable;
        while (towards.containsKey(at)) {
            Variable next = towards.get(at);
            Variable after = towards.getOrDefault(next, next);
            towards.put(at, after.equals(at) ? next : after);
            at = next;
        }
        return at;
    }
}
