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
import java.util.function.Function;
import java.util.stream.Stream;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Earlier;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;

/**
 * What was issued by the municipalities that were merged into one. For the years before, its number is theirs together: who
 * has the reports of some of them subtracts, and has what the others hid or what nobody has printed of them. So each count
 * is a row of theirs, and each of them has the rows of the whole.
 *
 * <p>Nobody here knows what they hid. Where it follows from all there is to know (this data, what they printed, and the
 * rows), it is a number that must not come out when it is small; what does not follow is one number for all of them, and
 * since it gives each of them when all are as small or as large as they can be, its limit is theirs together
 * (specification of disclosure control, section 4: sums of hidden primaries).
 */
record MergedParts(
        List<Earlier.Part> parts,
        SmallNumbers small,
        Map<CellKey, Variable> numerators,
        Map<CellKey, Variable> denominators) {
    /** Before the number of the municipality, in the place of an area; no area has a name that begins so. */
    private static final String OF = "/";

    private static final String OTHERS = OF + "de andre";

    /**
     * What a reader has of one municipality.
     *
     * @param shown what is printed, and what follows from that alone
     * @param follows what is not shown and follows from everything
     */
    private record Told(
            String number, Map<Variable, BigDecimal> shown, Set<Variable> hidden, Map<Variable, BigDecimal> follows) {
        boolean has(Variable v) {
            return shown.containsKey(v) || follows.containsKey(v);
        }

        BigDecimal number(Variable v) {
            return shown.getOrDefault(v, follows.getOrDefault(v, BigDecimal.ZERO));
        }
    }

    Model into(Model model) {
        List<Told> told = parts.stream().map(this::told).toList();
        List<Row> exact = model.rows().stream()
                .filter(r -> r.kind() != Row.Kind.YEARS
                        && isExact(r, v -> model.cell(v).value()))
                .toList();
        told.forEach(t -> {
            while (follows(t, exact, t.shown())) {
                // Until nothing more does.
            }
        });
        List<Variable> wholes = model.order().stream()
                .filter(v -> !model.cell(v).withheld() && !isOfSomethingElse(v, model, told))
                .toList();
        boolean more = true;
        while (more) {
            more = false;
            for (Variable v : wholes) {
                more |= followsFromTheWhole(v, model, told);
            }
            for (Told t : told) {
                more |= follows(t, exact, t.follows());
            }
        }
        return joined(model, wholes, told, exact);
    }

    /** More was printed than there is: then the numbers are not of the same thing. */
    private static boolean isOfSomethingElse(Variable v, Model model, List<Told> told) {
        BigDecimal left = model.cell(v).value().subtract(sum(v, told));
        return left.signum() < 0 || left.signum() > 0 && told.stream().allMatch(t -> t.has(v));
    }

    private static BigDecimal sum(Variable v, List<Told> told) {
        return told.stream().map(t -> t.number(v)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean followsFromTheWhole(Variable v, Model model, List<Told> told) {
        List<Told> without = told.stream().filter(t -> !t.has(v)).toList();
        BigDecimal left = model.cell(v).value().subtract(sum(v, told));
        if (without.size() == 1 && left.signum() >= 0) {
            without.get(0).follows().put(v, left);
            return true;
        }
        return false;
    }

    /** Puts the one number of a row that a municipality has not told, for each row of which there is just one. */
    private static boolean follows(Told told, List<Row> rows, Map<Variable, BigDecimal> to) {
        boolean more = false;
        for (Row row : rows) {
            List<Variable> without = Stream.concat(row.parts().stream(), Stream.of(row.total()))
                    .filter(v -> !told.has(v))
                    .toList();
            if (without.size() == 1) {
                BigDecimal parts = row.parts().stream().map(told::number).reduce(BigDecimal.ZERO, BigDecimal::add);
                BigDecimal number = without.get(0).equals(row.total())
                        ? parts
                        : told.number(row.total()).subtract(parts);
                if (number.signum() >= 0) {
                    to.put(without.get(0), number);
                    more = true;
                }
            }
        }
        return more;
    }

    private static boolean isExact(Row row, Function<Variable, BigDecimal> number) {
        return row.parts().stream()
                        .map(number)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(number.apply(row.total()))
                == 0;
    }

    private Model joined(Model model, List<Variable> wholes, List<Told> told, List<Row> exact) {
        TreeMap<Variable, Model.Cell> cells = new TreeMap<>(model.cells());
        List<Row> rows = new ArrayList<>(model.rows());
        Set<Variable> linked = new HashSet<>();
        for (Variable whole : wholes) {
            Model.Cell cell = model.cell(whole);
            boolean any = told.stream().anyMatch(t -> t.has(whole) || t.hidden().contains(whole));
            if (!any || cell.isPublic()) {
                continue;
            }
            linked.add(whole);
            List<Variable> all = new ArrayList<>();
            told.stream().filter(t -> t.has(whole)).forEach(t -> {
                all.add(of(whole, OF + t.number()));
                cells.put(of(whole, OF + t.number()), cell(t, whole, cell));
            });
            List<Told> without = told.stream().filter(t -> !t.has(whole)).toList();
            if (!without.isEmpty()) {
                int hid = (int)
                        without.stream().filter(t -> t.hidden().contains(whole)).count();
                BigDecimal rest = cell.value().subtract(sum(whole, told));
                int limit = cell.limit() * Math.max(1, hid);
                all.add(of(whole, OTHERS));
                cells.put(
                        of(whole, OTHERS),
                        new Model.Cell(rest, limit, small.small(rest, limit), false, hid > 0, false));
            }
            if (told.stream().allMatch(t -> t.shown().containsKey(whole))) {
                cells.put(whole, new Model.Cell(cell.value(), 0, false, cell.shown(), cell.labelled(), false));
            } else {
                rows.add(new Row(Row.Kind.BREAKDOWN, whole, all));
            }
        }
        for (Told t : told) {
            exact.stream()
                    .filter(r -> Stream.concat(r.parts().stream(), Stream.of(r.total()))
                            .allMatch(v -> linked.contains(v) && t.has(v)))
                    .filter(r -> isExact(r, t::number))
                    .forEach(r -> rows.add(new Row(
                            r.kind(),
                            of(r.total(), OF + t.number()),
                            r.parts().stream().map(v -> of(v, OF + t.number())).toList())));
        }
        List<Variable> order = new ArrayList<>(model.order());
        cells.keySet().stream().filter(v -> model.cell(v) == null).forEach(order::add);
        return new Model(cells, order, rows, model.derived(), model.lines());
    }

    private Model.Cell cell(Told told, Variable whole, Model.Cell cell) {
        BigDecimal number = told.number(whole);
        return told.shown().containsKey(whole)
                ? new Model.Cell(number, 0, false, false, false, false)
                : new Model.Cell(
                        number,
                        cell.limit(),
                        small.small(number, cell.limit()),
                        false,
                        told.hidden().contains(whole),
                        false);
    }

    private static Variable of(Variable whole, String area) {
        CellKey key = whole.key();
        return new Variable(
                new CellKey(key.indicator(), key.category(), key.area() + area, key.period()), whole.part());
    }

    /** The last that was printed of each count; shown once is shown for ever. */
    private Told told(Earlier.Part part) {
        Map<Variable, BigDecimal> shown = new HashMap<>();
        Set<Variable> hidden = new HashSet<>();
        for (Earlier.Edition edition : part.editions()) {
            for (Earlier.Figure f : edition.figures()) {
                Optional<Indicator> indicator =
                        Optional.ofNullable(small.register().get(f.key().indicator()));
                boolean same = indicator
                        .filter(i ->
                                i.basis().tag().equals(f.basis()) && i.definitionVersion() == f.definitionVersion())
                        .isPresent();
                if (same && f.key().area().isEmpty() && !f.key().period().isSpan()) {
                    if (f.value() instanceof Counted c) {
                        shown(f.key(), c, shown);
                    } else if (f.value() instanceof Value.Suppressed) {
                        hidden.addAll(variables(f.key()));
                    }
                }
            }
        }
        hidden.removeAll(shown.keySet());
        return new Told(part.number(), shown, hidden, new HashMap<>());
    }

    private void shown(CellKey key, Counted number, Map<Variable, BigDecimal> shown) {
        if (ModelBuilder.isCount(small.register(), key.indicator())) {
            shown.put(Variable.count(key), number.number());
        } else if (number.share().isPresent()) {
            Share share = number.share().get();
            Optional.ofNullable(numerators.get(key)).ifPresent(v -> shown.put(v, share.numerator()));
            Optional.ofNullable(denominators.get(key)).ifPresent(v -> shown.put(v, share.denominator()));
            shown.put(new Variable(key, Variable.Part.COMPLEMENT), share.complement());
        }
    }

    private List<Variable> variables(CellKey key) {
        if (ModelBuilder.isCount(small.register(), key.indicator())) {
            return List.of(Variable.count(key));
        }
        List<Variable> variables = new ArrayList<>(List.of(new Variable(key, Variable.Part.COMPLEMENT)));
        Optional.ofNullable(numerators.get(key)).ifPresent(variables::add);
        Optional.ofNullable(denominators.get(key)).ifPresent(variables::add);
        return variables;
    }
}
