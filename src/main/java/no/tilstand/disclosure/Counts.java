package no.tilstand.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilstand.domain.CellKey;

/** The counts of a model while it is built, and what can be said of those that the source hides. */
final class Counts {
    private final SmallNumbers small;
    private final Set<CellKey> shown;
    private final Map<Variable, BigDecimal> values = new HashMap<>();
    private final Map<Variable, Integer> limits = new HashMap<>();
    private final Set<Variable> withheld = new TreeSet<>();
    private final Set<Variable> labelled = new HashSet<>();
    private final List<Row> shareRows = new ArrayList<>();

    Counts(SmallNumbers small, Set<CellKey> shown) {
        this.small = small;
        this.shown = shown;
    }

    void known(Variable variable, BigDecimal value, int limit) {
        values.put(variable, value);
        limits.put(variable, limit);
    }

    void withheld(Variable variable, int limit) {
        limits.put(variable, limit);
        withheld.add(variable);
    }

    /** @param readerKnows whether a reader sees that something about it is hidden */
    void virtual(Variable variable, BigDecimal value, int limit, boolean readerKnows) {
        known(variable, value, limit);
        if (readerKnows) {
            labelled.add(variable);
        }
    }

    /** A span whose number is a mean stands for the sum it gives away. */
    void replace(Variable variable, BigDecimal value) {
        values.put(variable, value);
    }

    void row(Row row) {
        shareRows.add(row);
    }

    List<Row> shareRows() {
        return shareRows;
    }

    /** The counts that have a cell of their own, given or computed. */
    List<Variable> cells() {
        return values.keySet().stream()
                .filter(v -> v.part() == Variable.Part.COUNT)
                .sorted()
                .toList();
    }

    /** The counts that are totals of the municipality itself, given or computed. */
    List<Variable> totals() {
        return values.keySet().stream()
                .filter(v -> v.part() == Variable.Part.COUNT
                        && v.key().area().isEmpty()
                        && v.key().category().isEmpty())
                .sorted()
                .toList();
    }

    boolean has(Variable variable) {
        return limits.containsKey(variable);
    }

    boolean isKnown(Variable variable) {
        return values.containsKey(variable);
    }

    /** Whether it is a cell that stands in the report. */
    boolean isShown(Variable variable) {
        return variable.part() == Variable.Part.COUNT && shown.contains(variable.key());
    }

    /** The number; 0 for what the source hides (which is small, whatever it is). */
    BigDecimal value(Variable variable) {
        return values.getOrDefault(variable, BigDecimal.ZERO);
    }

    int limit(Variable variable) {
        return limits.get(variable);
    }

    boolean isSmall(Variable variable) {
        return withheld.contains(variable) || small.small(value(variable), limit(variable));
    }

    TreeMap<Variable, Model.Cell> cells(List<Row> rows) {
        Set<Variable> implied = implyWithheld(rows);
        TreeMap<Variable, Model.Cell> cells = new TreeMap<>();
        limits.forEach((variable, limit) -> {
            boolean hiddenBySource = withheld.contains(variable);
            boolean shownHere = isShown(variable);
            boolean isSmall = (!hiddenBySource || implied.contains(variable)) && small.small(value(variable), limit);
            cells.put(
                    variable,
                    new Model.Cell(
                            value(variable),
                            limit,
                            isSmall,
                            shownHere,
                            shownHere || labelled.contains(variable),
                            hiddenBySource));
        });
        return cells;
    }

    /** Gives cells that the source hides a number that fits their rows; returns those whose number follows from a row. */
    private Set<Variable> implyWithheld(List<Row> rows) {
        Set<Variable> implied = new HashSet<>();
        if (withheld.isEmpty()) {
            return implied;
        }
        boolean more = true;
        while (more) {
            more = false;
            for (Row row : rows) {
                List<Variable> unknown = unknown(row);
                if (unknown.size() == 1) {
                    BigDecimal number = left(row).abs();
                    values.put(unknown.get(0), number);
                    implied.add(unknown.get(0));
                    more = true;
                }
            }
        }
        for (Row row : rows) {
            List<Variable> unknown = unknown(row);
            BigDecimal left = left(row).subtract(BigDecimal.valueOf(Math.max(0, unknown.size() - 1)));
            for (int i = 0; i < unknown.size(); i++) {
                values.put(unknown.get(i), i == 0 ? left.max(BigDecimal.ONE) : BigDecimal.ONE);
            }
        }
        withheld.stream().filter(v -> !isKnown(v)).forEach(v -> values.put(v, BigDecimal.ONE));
        return implied;
    }

    private List<Variable> unknown(Row row) {
        List<Variable> all = new ArrayList<>(row.parts());
        all.add(row.total());
        return all.stream().filter(v -> !isKnown(v)).toList();
    }

    /** Total minus parts, of what is known. */
    private BigDecimal left(Row row) {
        return row.parts().stream().map(this::value).reduce(value(row.total()), BigDecimal::subtract);
    }

    /** The sum, when every one of them has a number. */
    Optional<BigDecimal> sum(List<Variable> variables) {
        return variables.stream().allMatch(this::isKnown)
                ? Optional.of(variables.stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }
}
