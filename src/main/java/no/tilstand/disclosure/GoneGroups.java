package no.tilstand.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Earlier;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;

/**
 * Breakdowns that an earlier edition printed and that the data do not have any more as they were: a group or a district is
 * dropped, has another name, or is counted with another. The reader still has the sum of what was hidden then; whoever is
 * shown now of those that were hidden leaves the others (disclosure control, section 5: the attacker takes the union of what
 * was ever shown).
 *
 * @param cells of the model, as they are with what the editions show
 */
record GoneGroups(SmallNumbers small, Map<Variable, Model.Cell> cells) {

    /**
     * The rows of the edition, and the cells that only it has; each cell once.
     *
     * @param gone what is no longer in the data, by its total
     */
    record Found(Map<Variable, Model.Cell> cells, List<Row> rows, Map<Variable, List<Variable>> gone) {

        /** With what is gone, where that is all that today's parts lack: then they are no fewer than they were. */
        Row completed(Row row, Map<Variable, Model.Cell> all) {
            if (row.kind() != Row.Kind.BREAKDOWN || !gone.containsKey(row.total())) {
                return row;
            }
            List<Variable> parts = new ArrayList<>(row.parts());
            parts.addAll(gone.get(row.total()));
            boolean addsUp = parts.stream()
                            .map(v -> all.get(v).value())
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .compareTo(all.get(row.total()).value())
                    == 0;
            return addsUp ? new Row(row.kind(), row.total(), parts) : row;
        }
    }

    Found in(Earlier.Edition edition) {
        Map<CellKey, Value> printed = new TreeMap<>();
        Map<CellKey, List<CellKey>> groups = new TreeMap<>();
        Map<CellKey, List<CellKey>> districts = new TreeMap<>();
        edition.figures().stream().filter(this::isStillTheSame).forEach(f -> {
            CellKey key = f.key();
            printed.put(key, f.value());
            if (!key.category().isEmpty()) {
                groups.computeIfAbsent(key.withCategory(""), t -> new ArrayList<>())
                        .add(key);
            }
            if (!key.area().isEmpty()) {
                districts
                        .computeIfAbsent(
                                new CellKey(key.indicator(), key.category(), "", key.period()), t -> new ArrayList<>())
                        .add(key);
            }
        });
        Found found = new Found(new TreeMap<>(), new ArrayList<>(), new TreeMap<>());
        groups.forEach((total, parts) -> row(total, parts, printed, found));
        districts.forEach((total, parts) -> row(total, parts, printed, found));
        return found;
    }

    private boolean isStillTheSame(Earlier.Figure f) {
        Optional<Indicator> indicator =
                Optional.ofNullable(small.register().get(f.key().indicator()));
        return indicator
                .filter(i -> ModelBuilder.isCount(small.register(), i.id())
                        && i.basis().tag().equals(f.basis())
                        && i.definitionVersion() == f.definitionVersion())
                .isPresent();
    }

    private void row(CellKey totalKey, Collection<CellKey> parts, Map<CellKey, Value> printed, Found found) {
        Variable total = Variable.count(totalKey);
        List<Variable> hidden = parts.stream()
                .filter(k -> printed.get(k) instanceof Value.Suppressed)
                .map(Variable::count)
                .toList();
        Optional<BigDecimal> whole = counted(printed.get(totalKey))
                .or(() -> Optional.ofNullable(cells.get(total)).map(Model.Cell::value));
        boolean asNow = parts.stream().allMatch(k -> cells.containsKey(Variable.count(k)));
        // Where all groups are still there, the rows of today's data say it.
        if (hidden.isEmpty() || asNow || whole.isEmpty()) {
            return;
        }
        List<Variable> gone = hidden.stream().filter(v -> !cells.containsKey(v)).toList();
        BigDecimal together =
                parts.stream().flatMap(k -> counted(printed.get(k)).stream()).reduce(whole.get(), BigDecimal::subtract);
        BigDecimal left = hidden.stream()
                .filter(cells::containsKey)
                .map(v -> cells.get(v).value())
                .reduce(together, BigDecimal::subtract);
        // Otherwise something has been revised, or the groups never were the whole.
        boolean holds = gone.isEmpty()
                ? left.signum() == 0
                : left.compareTo(BigDecimal.valueOf((long) gone.size() * small.least())) >= 0;
        if (!holds) {
            return;
        }
        int limit = small.limit(totalKey.indicator());
        if (!gone.isEmpty()) {
            found.gone().put(total, gone);
        }
        for (int i = 0; i < gone.size(); i++) {
            BigDecimal value = i == 0 ? left.subtract(BigDecimal.valueOf(gone.size() - 1L)) : BigDecimal.ONE;
            boolean isKnown = gone.size() == 1;
            found.cells()
                    .put(
                            gone.get(i),
                            new Model.Cell(
                                    value.max(BigDecimal.ZERO),
                                    limit,
                                    isKnown && small.small(value, limit),
                                    false,
                                    true,
                                    !isKnown));
        }
        if (printed.get(totalKey) instanceof Counted) {
            Variable sum = new Variable(totalKey, Variable.Part.EARLIER_REST);
            found.cells().put(sum, new Model.Cell(together, 0, false, false, false, false));
            found.rows().add(new Row(Row.Kind.BREAKDOWN, sum, hidden));
        } else {
            found.rows().add(new Row(Row.Kind.BREAKDOWN, total, hidden));
        }
    }

    private static Optional<BigDecimal> counted(Value value) {
        return Optional.ofNullable(value).flatMap(Value::counted).map(Counted::number);
    }
}
