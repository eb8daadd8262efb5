package no.tilstand.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilstand.domain.CellKey;

/**
 * Which further cells are hidden, so that the small ones cannot be computed. Who is asked first follows from the register
 * and the kind of relation, never from this year's numbers: «hide the smallest» would itself tell what is hidden.
 */
final class Search {
    /** How many partners are tried one by one before the breakdown is taken step by step. */
    private static final int MOST_TRIED = 40;

    /** How often the gate is asked about one island before what is left open there is withdrawn. */
    private static final int MOST_QUESTIONS = 20_000;

    private final Model model;
    private final Gate gate;
    private final Map<Variable, Integer> place = new TreeMap<>();
    private final List<Variable> sensitive;
    private final boolean showZero;
    private final Islands islands;
    private final Map<Integer, Integer> questions = new HashMap<>();

    Search(Model model, SmallNumbers small) {
        this(model, small, Effort.NORMAL);
    }

    Search(Model model, SmallNumbers small, Effort effort) {
        this.model = model;
        this.islands = new Islands(model);
        this.gate = new Gate(model, small, islands, effort);
        this.showZero = small.protection().showZero();
        model.order().forEach(v -> place.put(v, place.size()));
        this.sensitive =
                model.order().stream().filter(v -> model.cell(v).sensitive()).toList();
    }

    /**
     * Cell by cell in register order. What is safe stays so while more is hidden (disclosure control, section 4: the
     * gate is monotone), so no cell is asked about twice once it is.
     */
    Pattern run() {
        Pattern pattern = closeLines(Pattern.primary(model, showZero));
        Set<Variable> withdrawn = new TreeSet<>();
        for (Variable open : sensitive) {
            while (!withdrawn.contains(open) && !safe(open, pattern)) {
                Optional<Variable> partner = partner(open, partners(open, pattern), pattern);
                if (partner.isPresent()) {
                    pattern = pattern.hide(partner.get());
                } else {
                    SortedSet<Variable> all = new TreeSet<>(gate.component(open, pattern));
                    all.addAll(partners(open, pattern));
                    all.add(open);
                    pattern = pattern.withdraw(all);
                    withdrawn.addAll(all);
                }
                pattern = closeLines(pattern);
            }
        }
        return new Improvement(model, gate, islands, this::canBeHidden, this::closeLines).of(pattern, withdrawn);
    }

    private boolean isAsked(Variable variable) {
        return questions.getOrDefault(islands.of(variable), 0) < MOST_QUESTIONS;
    }

    private boolean safe(Variable variable, Pattern pattern) {
        questions.merge(islands.of(variable), 1, Integer::sum);
        return isAsked(variable) && gate.safe(variable, pattern);
    }

    /** The first one that is enough alone; otherwise the first one; none when there is nothing more to hide. */
    private Optional<Variable> partner(Variable open, List<Variable> partners, Pattern pattern) {
        if (!isAsked(open)) {
            return Optional.empty();
        }
        return partners.stream()
                .limit(MOST_TRIED)
                .filter(v -> safe(open, pattern.hide(v)))
                .findFirst()
                .or(() -> partners.stream().findFirst());
    }

    /**
     * Open cells in the rows of the component, those in the cell's own rows first, and the total of a row last: the total is
     * what the council asks for.
     */
    private List<Variable> partners(Variable open, Pattern pattern) {
        Set<Variable> partners = new LinkedHashSet<>();
        if (pattern.open(open)) {
            partners.add(open);
        }
        List<Variable> members = new ArrayList<>(List.of(open));
        gate.component(open, pattern).stream()
                .filter(v -> !v.equals(open))
                .sorted(Comparator.comparingInt(place::get))
                .forEach(members::add);
        Set<Row> walked = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Variable member : members) {
            // The base of a share takes every share of it along: another part of the whole is asked first.
            List<Row> rows = gate.rowsOf(member).stream()
                    .sorted(Comparator.comparing(r -> r.kind() == Row.Kind.SHARE))
                    .toList();
            for (Row row : rows) {
                if (!walked.add(row)) {
                    continue;
                }
                List<Variable> own = new ArrayList<>();
                row.parts().stream().sorted(Comparator.comparingInt(place::get)).forEach(own::add);
                // A sum over years says less than the years themselves.
                own.add(row.kind() == Row.Kind.YEARS ? 0 : own.size(), row.total());
                own.stream().filter(v -> canBeHidden(v, pattern)).forEach(partners::add);
            }
        }
        return List.copyOf(partners);
    }

    private boolean canBeHidden(Variable v, Pattern pattern) {
        Model.Cell cell = model.cell(v);
        return pattern.open(v) && !cell.isPublic() && (!showZero || cell.value().signum() != 0);
    }

    /**
     * No line may have exactly one hidden cell; and when one of its cells is small by its own parts, the whole breakdown
     * goes, because the rest of the 100 percent would say how small.
     */
    private Pattern closeLines(Pattern from) {
        Pattern pattern = from;
        boolean more = true;
        while (more) {
            more = false;
            for (Line line : model.lines()) {
                List<Derived> cells =
                        line.cells().stream().map(model.derived()::get).toList();
                List<Derived> hidden = cells.stream().filter(pattern::isHidden).toList();
                boolean small = hidden.stream().anyMatch(d -> d.primary() && d.based());
                if (line.breakdown() && small && hidden.size() < cells.size()) {
                    pattern = pattern.hideDerived(line.cells());
                    more = true;
                } else if (hidden.size() == 1) {
                    CellKey partner = cells.stream()
                            .filter(d -> !hidden.contains(d))
                            .findFirst()
                            .orElseThrow()
                            .key();
                    pattern = pattern.hideDerived(List.of(partner));
                    more = true;
                }
            }
        }
        return pattern;
    }
}
