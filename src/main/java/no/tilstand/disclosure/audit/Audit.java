package no.tilstand.disclosure.audit;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.ReportSettings.Protection;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Whether a reader of the printed numbers can compute a small one that is hidden: the least and the largest whole number
 * that agrees with everything printed are asked for, and must not be the same. The reader does not know which hidden numbers
 * are small, but knows that a zero is shown (level A2 of the specification of disclosure control, section 3).
 */
public final class Audit {
    /** More children, cases and events than any municipality has. */
    private static final long LARGEST = 10_000_000;

    private final Map<CellKey, List<Equations.Equation>> equationsOf = new TreeMap<>();
    private final Truth truth;
    private final boolean zeroIsShown;
    private final Set<CellKey> hidden = new HashSet<>();
    private final Map<CellKey, Integer> leastOf = new HashMap<>();
    private final Map<CellKey, Group> groups = new HashMap<>();

    private Audit(Collection<Printed> printed, Truth truth, List<Equations.Equation> equations, Protection protection) {
        this.truth = truth;
        this.zeroIsShown = protection.showZero();
        printed.stream().filter(Printed::hidden).forEach(p -> hidden.add(p.key()));
        // One of each: what hangs together is then found by identity, without comparing whole equations.
        for (Equations.Equation e : new LinkedHashSet<>(equations)) {
            e.coefficients()
                    .keySet()
                    .forEach(k -> equationsOf
                            .computeIfAbsent(k, x -> new ArrayList<>())
                            .add(e));
        }
    }

    /**
     * The hidden small counts that can be computed from what is printed, the parts of hidden shares and who is left among
     * them; empty when the report is safe. Without what the earlier editions give away by themselves, which no report can
     * take back.
     *
     * @param printed every number of the data file
     * @param earlier the numbers of each edition that was issued before, which the reader has kept
     * @param towns for each municipality that was merged into this one the numbers of each of its editions; nothing for one
     *     whose reports nobody has
     * @param open the figures behind it
     */
    public static List<CellKey> computable(
            Collection<Printed> printed,
            List<Collection<Printed>> earlier,
            List<List<Collection<Printed>>> towns,
            OpenFigures open,
            Map<String, Indicator> register,
            Protection protection) {
        boolean anyHidden = Stream.of(
                        Stream.of(printed), earlier.stream(), towns.stream().flatMap(List::stream))
                .flatMap(s -> s)
                .flatMap(Collection::stream)
                .anyMatch(Printed::hidden);
        if (protection.threshold() == 0 || !anyHidden && towns.isEmpty()) {
            return List.of();
        }
        Truth truth = new Truth(open, register);
        Editions editions = new Editions(earlier, open, register, truth, protection);
        Merged merged = new Merged(towns, register, truth);
        List<CellKey> found = new ArrayList<>(computable(printed, editions, merged, protection));
        if (!found.isEmpty() && !earlier.isEmpty()) {
            found.removeAll(editions.told());
            found.removeAll(computable(List.of(), editions, merged, protection));
        }
        return found;
    }

    private static List<CellKey> computable(
            Collection<Printed> printed, Editions editions, Merged merged, Protection protection) {
        Truth truth = editions.truth();
        Collection<Printed> all = editions.with(printed);
        // First the editions: they tell of groups that today's sources do not have.
        List<Equations.Equation> equations = new ArrayList<>(editions.equations(all));
        equations.addAll(Reader.equations(all, editions.register(), truth, protection));
        equations.addAll(merged.equations(all));
        Audit audit = new Audit(all, truth, equations, protection);
        List<CellKey> found = new ArrayList<>();
        for (CellKey key : audit.equationsOf.keySet()) {
            Optional<BigDecimal> number = truth.number(key);
            int limit = truth.counts(key).map(protection::limit).orElse(0);
            if (number.isPresent() && protection.small(number.get(), limit) && audit.gives(key, number.get())) {
                found.add(key);
            }
        }
        return found;
    }

    /**
     * Unknowns that hang together through equations.
     *
     * @param tried for plain trying; absent where an unknown is no whole number that the sources give
     */
    private record Group(
            List<Equations.Equation> equations, Map<CellKey, Integer> places, Optional<Enumeration> tried) {}

    /** Whether no other number than this one agrees with what is printed. */
    private boolean gives(CellKey key, BigDecimal number) {
        Group group = groupOf(key);
        // What plain trying does not find the solver is asked for.
        if (group.tried().filter(t -> t.findsAnother(group.places().get(key))).isPresent()) {
            return false;
        }
        double own = number.doubleValue();
        return Math.abs(extreme(key, group, false) - own) < 0.5 && Math.abs(extreme(key, group, true) - own) < 0.5;
    }

    private Group groupOf(CellKey key) {
        Group known = groups.get(key);
        if (known != null) {
            return known;
        }
        Group group = group(connected(key));
        group.places().keySet().forEach(k -> groups.put(k, group));
        return group;
    }

    private Group group(List<Equations.Equation> connected) {
        Map<CellKey, Integer> places = new LinkedHashMap<>();
        for (Equations.Equation e : connected) {
            e.coefficients().keySet().forEach(k -> places.putIfAbsent(k, places.size()));
        }
        long[] numbers = new long[places.size()];
        long[] least = new long[places.size()];
        for (Map.Entry<CellKey, Integer> unknown : places.entrySet()) {
            Optional<BigDecimal> number = truth.number(unknown.getKey());
            if (number.isEmpty() || number.get().stripTrailingZeros().scale() > 0) {
                return new Group(connected, places, Optional.empty());
            }
            numbers[unknown.getValue()] = number.get().longValue();
            least[unknown.getValue()] = least(unknown.getKey());
        }
        List<Enumeration.Row> rows = new ArrayList<>();
        for (Equations.Equation e : connected) {
            int[] own = new int[e.coefficients().size()];
            double[] factors = new double[own.length];
            int next = 0;
            for (Map.Entry<CellKey, BigDecimal> c : e.coefficients().entrySet()) {
                own[next] = places.get(c.getKey());
                factors[next++] = c.getValue().doubleValue();
            }
            rows.add(new Enumeration.Row(
                    own,
                    factors,
                    e.least().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY),
                    e.most().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY)));
        }
        return new Group(connected, places, Optional.of(new Enumeration(rows, numbers, least)));
    }

    private double extreme(CellKey wanted, Group group, boolean largest) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<CellKey, Variable> variables = new HashMap<>();
        group.places()
                .forEach((key, place) -> variables.put(
                        key,
                        model.newVariable("x" + place)
                                .lower(least(key))
                                .upper(LARGEST)
                                .integer(true)));
        int rows = 0;
        for (Equations.Equation equation : group.equations()) {
            Expression row = model.newExpression("e" + rows++);
            equation.coefficients().forEach((k, c) -> row.set(variables.get(k), c));
            equation.least().ifPresent(row::lower);
            equation.most().ifPresent(row::upper);
        }
        variables.get(wanted).weight(1);
        Optimisation.Result result = largest ? model.maximise() : model.minimise();
        if (!result.getState().isFeasible()) {
            // Numbers that contradict each other tell nobody anything.
            return largest ? LARGEST : -1;
        }
        return result.doubleValue(model.indexOf(variables.get(wanted)));
    }

    /** A hidden number is at least 1 where zeros are shown, except under a total that is hidden itself. */
    private int least(CellKey key) {
        return leastOf.computeIfAbsent(key, this::findLeast);
    }

    private int findLeast(CellKey key) {
        boolean underHidden = equationsOf.get(key).stream()
                .anyMatch(e -> e.coefficients().values().stream().anyMatch(c -> c.signum() < 0));
        return zeroIsShown && hidden.contains(key) && !underHidden ? 1 : 0;
    }

    /** Every equation that hangs together with the number. */
    private List<Equations.Equation> connected(CellKey start) {
        List<Equations.Equation> found = new ArrayList<>();
        Set<Equations.Equation> walked = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<CellKey> seen = new HashSet<>(Set.of(start));
        Deque<CellKey> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            for (Equations.Equation equation : equationsOf.getOrDefault(next.remove(), List.of())) {
                if (walked.add(equation)) {
                    found.add(equation);
                    equation.coefficients().keySet().stream().filter(seen::add).forEach(next::add);
                }
            }
        }
        return found;
    }
}
