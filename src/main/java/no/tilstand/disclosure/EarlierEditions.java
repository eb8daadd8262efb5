package no.tilstand.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Earlier;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;

/**
 * What earlier editions have printed, put into the model of a new report (disclosure control, sections 1 and 5): the reader
 * has them all.
 *
 * <ul>
 *   <li>A number that was shown and is the same is known: limit 0, so that it protects no other and cannot be protected.
 *   <li>A number that was shown and is now another is a new number; but each row that held it holds with the old one as
 *       well, and says what the others in it are together. Where it does not, some hidden number has changed too, and the
 *       row says nothing.
 *   <li>A number that was hidden is labelled: whoever has that edition knows that something is hidden there.
 *   <li>What follows from known numbers alone is known as well.
 * </ul>
 */
final class EarlierEditions {
    private final Earlier earlier;
    private final SmallNumbers small;
    private final Map<CellKey, Value> now;
    private final Map<CellKey, Variable> numerators;
    private final Map<CellKey, Variable> denominators;

    /** @param now the figures of the model, before anything is protected */
    EarlierEditions(
            Earlier earlier,
            SmallNumbers small,
            Map<CellKey, Value> now,
            Map<CellKey, Variable> numerators,
            Map<CellKey, Variable> denominators) {
        this.earlier = earlier;
        this.small = small;
        this.now = now;
        this.numerators = numerators;
        this.denominators = denominators;
    }

    /**
     * Counts that have been printed and are no longer in the data: a hidden one is still somebody's secret. Not where the data
     * have other groups in its place, since a group that has another name now would be taken for one more of them: those
     * are for {@link GoneGroups}.
     */
    static void addGone(Earlier earlier, SmallNumbers small, TreeMap<CellKey, Value> values) {
        Map<CellKey, Value> gone = new TreeMap<>();
        for (Earlier.Edition edition : earlier.editions()) {
            for (Earlier.Figure f : edition.figures()) {
                boolean own = f.key().area().isEmpty()
                        && ModelBuilder.isCount(small.register(), f.key().indicator());
                boolean sameFigure = Optional.ofNullable(
                                small.register().get(f.key().indicator()))
                        .filter(i -> i.basis().tag().equals(f.basis()))
                        .isPresent();
                boolean absent = !values.containsKey(f.key())
                        || values.get(f.key()) instanceof Value.Missing && f.value() instanceof Counted;
                boolean tells = f.value() instanceof Counted || f.value() instanceof Value.Suppressed;
                if (own && sameFigure && absent && tells && !hasGroups(f.key(), values)) {
                    gone.put(f.key(), f.value());
                }
            }
        }
        values.putAll(gone);
    }

    /** Whether a group is asked for, and the data have groups of the same whole. */
    private static boolean hasGroups(CellKey key, TreeMap<CellKey, Value> values) {
        return !key.category().isEmpty()
                && values.subMap(key.withCategory(""), false, key.withCategory("\uffff"), true).keySet().stream()
                        .anyMatch(k ->
                                !k.category().isEmpty() && k.withCategory("").equals(key.withCategory("")));
    }

    Model into(Model model) {
        List<Map<Variable, BigDecimal>> editions = earlier.editions().stream()
                .map(e -> known(e, model, false))
                .filter(k -> !k.isEmpty())
                .toList();
        Map<Variable, BigDecimal> same = new TreeMap<>();
        for (Earlier.Edition edition : earlier.editions()) {
            known(edition, model, true).forEach((v, number) -> {
                if (isSame(model.cell(v), number)) {
                    same.put(v, number);
                }
            });
        }
        Set<Variable> hiddenBefore = hiddenBefore(model);
        TreeMap<Variable, Model.Cell> cells = new TreeMap<>();
        model.cells().forEach((v, cell) -> {
            Model.Cell labelled = new Model.Cell(
                    cell.value(),
                    cell.limit(),
                    cell.small(),
                    cell.shown(),
                    cell.labelled() || hiddenBefore.contains(v),
                    cell.withheld());
            cells.put(v, same.containsKey(v) ? known(labelled, same.get(v)) : labelled);
        });
        List<Row> rows = new ArrayList<>(model.rows());
        rows.addAll(oldRows(model, editions, cells));
        List<Variable> order = new ArrayList<>(model.order());
        GoneGroups goneGroups = new GoneGroups(small, Map.copyOf(cells));
        for (Earlier.Edition edition : earlier.editions()) {
            GoneGroups.Found gone = goneGroups.in(edition);
            gone.cells().forEach((v, cell) -> {
                if (cells.putIfAbsent(v, cell) == null) {
                    order.add(v);
                }
            });
            rows.replaceAll(row -> gone.completed(row, cells));
            rows.addAll(gone.rows());
        }
        addWhatFollows(rows, cells);
        return new Model(cells, order, rows, model.derived(), lines(model));
    }

    /** A number that is not in the data has its value from the edition itself. */
    private static boolean isSame(Model.Cell cell, BigDecimal number) {
        return cell.withheld() || cell.value().compareTo(number) == 0;
    }

    private static Model.Cell known(Model.Cell cell, BigDecimal number) {
        return new Model.Cell(number, 0, false, cell.shown(), cell.labelled(), false);
    }

    /**
     * The counts that a reader of an edition has.
     *
     * @param lenient with those of another definition and those behind a rate, where they are large: a small number is
     *     given up only where it has been printed itself
     */
    private Map<Variable, BigDecimal> known(Earlier.Edition edition, Model model, boolean lenient) {
        Map<Variable, BigDecimal> known = new HashMap<>();
        for (Earlier.Figure f : edition.figures()) {
            Optional<Indicator> indicator =
                    Optional.ofNullable(small.register().get(f.key().indicator()));
            if (!(f.value() instanceof Counted c)
                    || indicator.isEmpty()
                    || !indicator.get().basis().tag().equals(f.basis())) {
                continue;
            }
            boolean sameDefinition = f.definitionVersion() == indicator.get().definitionVersion();
            Map<Variable, BigDecimal> told = told(f.key(), c, indicator.get(), model, lenient);
            told.forEach((v, number) -> {
                Model.Cell cell = model.cell(v);
                boolean printed =
                        sameDefinition && (isPart(f.key(), c, v) || v.key().equals(f.key()));
                if (cell != null && (printed || lenient && !cell.sensitive())) {
                    known.put(v, number);
                }
            });
        }
        return known;
    }

    private Map<Variable, BigDecimal> told(
            CellKey key, Counted printed, Indicator indicator, Model model, boolean lenient) {
        Map<Variable, BigDecimal> told = new HashMap<>();
        boolean unchanged = isUnchanged(key, printed, indicator);
        if (ModelBuilder.isCount(small.register(), key.indicator())) {
            Variable v = Variable.count(key);
            // A mean over years stands in the model for the sum it gives away.
            boolean inModel = unchanged && model.cells().containsKey(v);
            told.put(v, inModel ? model.cell(v).value() : printed.number());
        } else if (printed.share().isPresent()) {
            Optional.ofNullable(numerators.get(key))
                    .ifPresent(v -> told.put(v, printed.share().get().numerator()));
            Optional.ofNullable(denominators.get(key))
                    .ifPresent(v -> told.put(v, printed.share().get().denominator()));
            told.put(
                    new Variable(key, Variable.Part.COMPLEMENT),
                    printed.share().get().complement());
        } else if (lenient && unchanged && indicator.unit() != Unit.DAYS) {
            Stream.of(indicator.numerator(), indicator.denominator())
                    .flatMap(Optional::stream)
                    .map(id -> Variable.count(key.withIndicator(id)))
                    .filter(v -> model.cells().containsKey(v))
                    .forEach(v -> told.put(v, model.cell(v).value()));
        }
        return told;
    }

    /** Whether the variable is a part that the share prints. */
    private boolean isPart(CellKey share, Counted printed, Variable v) {
        return printed.share().isPresent() && (v.equals(numerators.get(share)) || v.equals(denominators.get(share)));
    }

    private boolean isUnchanged(CellKey key, Counted before, Indicator indicator) {
        return Optional.ofNullable(now.get(key))
                .flatMap(Value::counted)
                .filter(c -> c.number()
                                .setScale(indicator.decimals(), RoundingMode.HALF_UP)
                                .compareTo(before.number())
                        == 0)
                .isPresent();
    }

    private Set<Variable> hiddenBefore(Model model) {
        Set<Variable> hidden = new TreeSet<>();
        for (Earlier.Edition edition : earlier.editions()) {
            for (Earlier.Figure f : edition.figures()) {
                if (f.value() instanceof Value.Suppressed) {
                    Stream.of(
                                    Optional.of(Variable.count(f.key())),
                                    Optional.ofNullable(numerators.get(f.key())),
                                    Optional.ofNullable(denominators.get(f.key())),
                                    Optional.of(new Variable(f.key(), Variable.Part.COMPLEMENT)))
                            .flatMap(Optional::stream)
                            .filter(v -> model.cells().containsKey(v))
                            .forEach(hidden::add);
                }
            }
        }
        return hidden;
    }

    /** The rows as they stood in earlier editions, without the numbers that have been revised since. */
    private static Set<Row> oldRows(
            Model model, List<Map<Variable, BigDecimal>> editions, TreeMap<Variable, Model.Cell> cells) {
        Set<Row> old = new LinkedHashSet<>();
        for (Row row : model.rows()) {
            for (Map<Variable, BigDecimal> edition : editions) {
                Set<Variable> revised = new TreeSet<>();
                Stream.concat(row.parts().stream(), Stream.of(row.total()))
                        .filter(v -> edition.containsKey(v) && !isSame(model.cell(v), edition.get(v)))
                        .forEach(revised::add);
                BigDecimal change = revised.stream()
                        .map(v -> {
                            BigDecimal difference =
                                    edition.get(v).subtract(model.cell(v).value());
                            return v.equals(row.total()) ? difference.negate() : difference;
                        })
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                if (!revised.isEmpty() && change.signum() == 0) {
                    Variable total = row.total();
                    if (revised.contains(total)) {
                        total = new Variable(row.total().key(), Variable.Part.EARLIER);
                        cells.put(total, new Model.Cell(edition.get(row.total()), 0, false, false, false, false));
                    }
                    old.add(new Row(
                            row.kind(),
                            total,
                            row.parts().stream()
                                    .filter(v -> !revised.contains(v))
                                    .toList()));
                }
            }
        }
        return old;
    }

    /**
     * The one number of a row that is not known. A small one is given up only where the row adds up to the last one: where it
     * does not, something may be missing that nobody has given.
     */
    private static void addWhatFollows(List<Row> rows, TreeMap<Variable, Model.Cell> cells) {
        boolean more = true;
        while (more) {
            more = false;
            for (Row row : rows) {
                List<Variable> unknown = Stream.concat(row.parts().stream(), Stream.of(row.total()))
                        .distinct()
                        .filter(v -> !cells.get(v).isPublic())
                        .toList();
                // Of a row that lacks a part nothing follows: its difference is taken to be known only to be on the
                // safe side.
                if (unknown.size() == 1 && addsUp(row, cells)) {
                    Model.Cell cell = cells.get(unknown.get(0));
                    cells.put(unknown.get(0), known(cell, cell.value()));
                    more = true;
                }
            }
        }
    }

    private static boolean addsUp(Row row, Map<Variable, Model.Cell> cells) {
        return row.parts().stream()
                        .map(v -> cells.get(v).value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(cells.get(row.total()).value())
                == 0;
    }

    /** Without the shares that have been shown: they hide nothing. */
    private List<Line> lines(Model model) {
        Set<CellKey> shown = new HashSet<>();
        for (Earlier.Edition edition : earlier.editions()) {
            for (Earlier.Figure f : edition.figures()) {
                Indicator indicator = small.register().get(f.key().indicator());
                if (f.value() instanceof Counted c && indicator != null && isUnchanged(f.key(), c, indicator)) {
                    shown.add(f.key());
                }
            }
        }
        return model.lines().stream()
                .map(l -> new Line(
                        l.breakdown(),
                        l.cells().stream().filter(k -> !shown.contains(k)).toList()))
                .filter(l -> l.cells().size() > 1)
                .toList();
    }
}
