package no.tilstand.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tilstand.domain.CellKey;

/** Which cells of a model are hidden. A value: every change gives a new one. */
final class Pattern {
    private final Model model;
    private final Map<Variable, List<Derived>> revealing;
    private final Set<Variable> hidden;
    private final Set<Variable> blocked;
    private final Set<CellKey> hiddenDerived;

    private Pattern(
            Model model,
            Map<Variable, List<Derived>> revealing,
            Set<Variable> hidden,
            Set<Variable> blocked,
            Set<CellKey> hiddenDerived) {
        this.model = model;
        this.revealing = revealing;
        this.hidden = hidden;
        this.blocked = blocked;
        this.hiddenDerived = hiddenDerived;
    }

    /** Hides what is hidden by the primary rule and the block rule. */
    static Pattern primary(Model model, boolean block) {
        Map<Variable, List<Derived>> revealing = new HashMap<>();
        model.derived()
                .values()
                .forEach(d -> d.reveals()
                        .forEach(v -> revealing
                                .computeIfAbsent(v, k -> new ArrayList<>())
                                .add(d)));
        Set<Variable> hidden = new HashSet<>();
        model.cells().forEach((v, cell) -> {
            if (cell.shown() && cell.sensitive()) {
                hidden.add(v);
            }
        });
        Set<Variable> blocked = new HashSet<>();
        boolean more = block;
        while (more) {
            more = false;
            for (Row row : model.rows()) {
                Model.Cell total = model.cell(row.total());
                if ((total.small() && total.shown()) || blocked.contains(row.total())) {
                    more |= blocked.addAll(row.parts().stream()
                            .filter(v -> !model.cell(v).isPublic())
                            .toList());
                }
            }
        }
        hidden.addAll(blocked);
        return new Pattern(model, revealing, hidden, blocked, Set.of());
    }

    Pattern hide(Variable variable) {
        Set<Variable> more = new HashSet<>(hidden);
        more.add(variable);
        return new Pattern(model, revealing, more, blocked, hiddenDerived);
    }

    Pattern show(Variable variable) {
        Set<Variable> fewer = new HashSet<>(hidden);
        fewer.remove(variable);
        return new Pattern(model, revealing, fewer, blocked, hiddenDerived);
    }

    /**
     * With these cells shown again though their breakdown was withdrawn: a breakdown that is partly shown is none, and the
     * reader takes its other cells for what hidden cells usually are.
     */
    Pattern showBlocked(Collection<Variable> variables) {
        Set<Variable> fewer = new HashSet<>(hidden);
        fewer.removeAll(variables);
        Set<Variable> labelledAgain = new HashSet<>(blocked);
        for (Row row : model.rows()) {
            if (row.parts().stream().anyMatch(variables::contains)) {
                labelledAgain.removeAll(row.parts());
            }
        }
        return new Pattern(model, revealing, fewer, labelledAgain, hiddenDerived);
    }

    /** Hides a whole set of connected cells, zeros too: then there is nothing left to compute with. */
    Pattern withdraw(Collection<Variable> variables) {
        Set<Variable> more = new HashSet<>(hidden);
        Set<Variable> moreBlocked = new HashSet<>(blocked);
        for (Variable v : variables) {
            if (!model.cell(v).isPublic()) {
                more.add(v);
                moreBlocked.add(v);
            }
        }
        return new Pattern(model, revealing, more, moreBlocked, hiddenDerived);
    }

    Pattern hideDerived(Collection<CellKey> keys) {
        Set<CellKey> more = new HashSet<>(hiddenDerived);
        more.addAll(keys);
        return new Pattern(model, revealing, hidden, blocked, more);
    }

    Model model() {
        return model;
    }

    boolean isBlocked(Variable variable) {
        return blocked.contains(variable);
    }

    boolean isHidden(Variable variable) {
        return hidden.contains(variable);
    }

    boolean isHidden(Derived cell) {
        return cell.primary()
                || hiddenDerived.contains(cell.key())
                || cell.reveals().stream().anyMatch(hidden::contains);
    }

    /** Whether a reader has the number: from its own place, from a share, or because it is public. */
    boolean open(Variable variable) {
        Model.Cell cell = model.cell(variable);
        if (hidden.contains(variable)) {
            return false;
        }
        return cell.isPublic()
                || cell.shown()
                || revealing.getOrDefault(variable, List.of()).stream().anyMatch(d -> !isHidden(d));
    }
}
