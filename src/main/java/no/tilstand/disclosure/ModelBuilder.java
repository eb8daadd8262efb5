package no.tilstand.disclosure;

import static no.tilstand.disclosure.Variable.Part.COMPLEMENT;
import static no.tilstand.disclosure.Variable.Part.DENOMINATOR;
import static no.tilstand.disclosure.Variable.Part.NUMERATOR;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilstand.disclosure.Percentage.Fit;
import no.tilstand.domain.AgeSpan;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Earlier;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Share;
import no.tilstand.domain.Twins;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;

/** From figures and register to the {@link Model}: first the counts, then what is derived, then the rows between them. */
final class ModelBuilder {
    /** In the id of a mean of counts, before the id of what it is divided by. */
    private static final String PER = "-per-";

    private final SmallNumbers small;
    private final Map<String, Indicator> register;
    private final Set<CellKey> shown;
    private final Counts counts;
    private final TreeMap<CellKey, Derived> derived = new TreeMap<>();
    private final TreeMap<CellKey, Value> values;
    /** Percentages without parts, left until all that have parts are known. */
    private final TreeMap<CellKey, Function<Bases, Derived>> withoutParts = new TreeMap<>();

    private final Map<CellKey, Variable> numerators = new HashMap<>();
    private final Map<CellKey, Variable> denominators = new HashMap<>();

    private ModelBuilder(OpenFigures figures, SmallNumbers small, Set<CellKey> shown, Earlier earlier) {
        this.small = small;
        this.register = small.register();
        this.shown = shown;
        this.values = new TreeMap<>();
        figures.chosen().forEach((key, observation) -> values.put(key, observation.value()));
        EarlierEditions.addGone(earlier, small, values);
        this.counts = new Counts(small, shown);
    }

    static Model build(OpenFigures figures, SmallNumbers small, Set<CellKey> shown) {
        return build(figures, small, shown, Earlier.NONE);
    }

    /** @param earlier what everybody has already */
    static Model build(OpenFigures figures, SmallNumbers small, Set<CellKey> shown, Earlier earlier) {
        ModelBuilder builder = new ModelBuilder(figures, small, shown, earlier);
        builder.values.forEach(builder::addCount);
        builder.values.forEach(builder::addDerived);
        builder.addWithoutParts();
        builder.addPerChild();
        Relations relations = new Relations(
                small.register(),
                builder.values,
                builder.counts,
                builder.numerators,
                builder.denominators,
                shown,
                Twins.in(figures, small.register()),
                given(figures));
        relations.find();
        TreeMap<Variable, Model.Cell> cells = builder.counts.cells(relations.rows());
        Model model = new Model(
                cells,
                inRegisterOrder(cells.keySet(), small.register()),
                relations.rows(),
                builder.derived,
                // Money and the like is not protected, and has no derived cells but what is per child.
                relations.lines().stream()
                        .filter(line -> builder.derived.keySet().containsAll(line.cells()))
                        .toList());
        if (!earlier.parts().isEmpty()) {
            model = new MergedParts(earlier.parts(), small, builder.numerators, builder.denominators).into(model);
        }
        return earlier.editions().isEmpty()
                ? model
                : new EarlierEditions(earlier, small, builder.values, builder.numerators, builder.denominators)
                        .into(model);
    }

    /** What the sources give, without what only earlier editions tell. */
    private static Set<CellKey> given(OpenFigures figures) {
        return figures.chosen().entrySet().stream()
                .filter(e -> e.getValue().value() instanceof Value.Counted)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * By place in the register, so that no cost depends on a value.
     *
     * @param sorted in the order of variables, which decides between those of one place
     */
    private static List<Variable> inRegisterOrder(Collection<Variable> sorted, Map<String, Indicator> register) {
        Map<String, Integer> places = new HashMap<>();
        register.keySet().forEach(id -> places.put(id, places.size()));
        Map<Variable, Long> placeOf = new HashMap<>();
        for (Variable v : sorted) {
            String id = v.key().indicator();
            long place = places.getOrDefault(id, places.size());
            placeOf.put(
                    v,
                    (place << Integer.SIZE)
                            + 1
                            + categoryPlace(register.get(id), v.key().category()));
        }
        return sorted.stream().sorted(Comparator.comparing(placeOf::get)).toList();
    }

    private static int categoryPlace(Indicator indicator, String category) {
        List<Indicator.Named> named = indicator == null ? List.of() : indicator.values();
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).id().equals(category) || named.get(i).name().equals(category)) {
                return i;
            }
        }
        return category.isEmpty() ? -1 : named.size();
    }

    static boolean isCount(Map<String, Indicator> register, String indicator) {
        Indicator entry = register.get(indicator);
        return entry == null || entry.unit() == Unit.COUNT || entry.unit() == Unit.FULL_TIME_EQUIVALENTS;
    }

    private void addCount(CellKey key, Value value) {
        if (!isCount(register, key.indicator())) {
            return;
        }
        value.fold(
                c -> {
                    counts.known(Variable.count(key), c.number(), small.limit(key.indicator()));
                    return key;
                },
                () -> {
                    counts.withheld(Variable.count(key), small.limit(key.indicator()));
                    return key;
                },
                m -> key,
                () -> key);
    }

    private void addDerived(CellKey key, Value value) {
        if (isCount(register, key.indicator())) {
            return;
        }
        Indicator indicator = register.get(key.indicator());
        int limit = Math.max(
                small.limit(indicator.id()),
                Math.max(
                        indicator.numerator().map(small::limit).orElse(0),
                        indicator.denominator().map(small::limit).orElse(0)));
        if (limit == 0) {
            return;
        }
        Optional<Variable> numeratorCell = indicator.numerator().map(id -> Variable.count(key.withIndicator(id)));
        Optional<Variable> denominatorCell = indicator
                .denominator()
                .map(id -> Variable.count(key.withIndicator(id)))
                .flatMap(v -> counts.has(v)
                        ? Optional.of(v)
                        : Optional.of(Variable.count(v.key().withCategory(""))));
        Derived entry = value.fold(
                c -> fromNumber(indicator, key, c, limit, numeratorCell, denominatorCell),
                () -> new Derived(key, true, false, List.of()),
                m -> new Derived(key, false, false, List.of()),
                // «cannot occur» because there is nobody to count says that the denominator is 0
                () -> new Derived(
                        key,
                        denominatorCell.map(this::isSmall).orElse(false),
                        false,
                        known(denominatorCell).stream().toList()));
        if (shown.contains(key)) {
            derived.put(key, entry);
        }
    }

    private Derived fromNumber(
            Indicator indicator,
            CellKey key,
            Counted number,
            int limit,
            Optional<Variable> numeratorCell,
            Optional<Variable> denominatorCell) {
        List<Variable> reveals = new ArrayList<>();
        known(numeratorCell).ifPresent(reveals::add);
        known(denominatorCell).ifPresent(reveals::add);
        boolean primary = reveals.stream().anyMatch(this::isSmall);
        if (number.share().isPresent()) {
            Share share = number.share().get();
            boolean labelled = shown.contains(key);
            Variable n = part(key, NUMERATOR, share.numerator(), limit, numeratorCell, labelled);
            Variable d = part(key, DENOMINATOR, share.denominator(), limit, denominatorCell, labelled);
            numerators.put(key, n);
            denominators.put(key, d);
            List.of(n, d).stream().filter(v -> !reveals.contains(v)).forEach(reveals::add);
            primary |= small.small(share.numerator(), limit)
                    || share.denominator().compareTo(BigDecimal.valueOf(limit)) <= 0;
            // Who did not answer a survey has said nothing: the rest of a response rate is no answer of anybody.
            if (indicator.unit() == Unit.PERCENT && !indicator.isResponseRate()) {
                primary |= small.small(share.complement(), limit);
                Variable rest = new Variable(key, COMPLEMENT);
                counts.virtual(rest, share.complement(), limit, labelled);
                counts.row(new Row(Row.Kind.SHARE, d, List.of(n, rest)));
            }
        } else if (indicator.unit() == Unit.PERCENT) {
            withoutParts.put(
                    key, bases -> unstated(indicator, key, number, limit, numeratorCell, denominatorCell, bases));
        } else if (indicator.unit() == Unit.PER_1000 && known(numeratorCell).isEmpty()) {
            primary |= isOfFew(indicator, key, number, limit, denominatorCell, reveals);
        } else if (indicator.unit() == Unit.DAYS) {
            // A median says nothing about how many there are; it is hidden only when they are few.
            reveals.clear();
        }
        return new Derived(key, primary, !reveals.isEmpty(), reveals);
    }

    /**
     * A rate without its count, beside the population that everyone has: by the register, or of the children of the
     * municipality. 6.2 of 323 are two. The count is as good as printed where just one fits.
     */
    private boolean isOfFew(
            Indicator indicator,
            CellKey key,
            Counted number,
            int limit,
            Optional<Variable> denominatorCell,
            List<Variable> reveals) {
        Percentage rate = Percentage.ofPerMille(number.number(), indicator.decimals());
        List<Variable> populations =
                denominatorCell.filter(counts::isKnown).stream().toList();
        if (populations.isEmpty()
                && indicator.denominator().isEmpty()
                && key.area().isEmpty()) {
            populations = counts.totals().stream()
                    .filter(v -> v.key().period().equals(key.period()))
                    .filter(v -> AgeSpan.ofIndicator(
                                    v.key().indicator(), key.period().year())
                            .isPresent())
                    .toList();
        }
        boolean few = false;
        for (Variable base : populations) {
            List<Fit> fits = rate.fits(counts.value(base).longValue(), 2 * (limit + 2));
            few |= areSmall(fits.stream(), limit);
            if (fits.size() == 1 && !numerators.containsKey(key)) {
                Variable n =
                        part(key, NUMERATOR, BigDecimal.valueOf(fits.get(0).part()), limit, Optional.empty(), true);
                numerators.put(key, n);
                denominators.put(key, base);
                reveals.add(n);
            }
        }
        return few;
    }

    /** Beside what the register says that the number is divided by. */
    private void addPerChild() {
        PerChild perChild = new PerChild(small, values);
        shown.forEach(key -> perChild.of(key)
                .or(() -> perEmployee(key))
                .ifPresent(entry -> derived.merge(key, entry, Derived::and)));
    }

    /** Children per full-time equivalent ({@code barn-per-aarsverk}): 44 children and 14.7 for each are the hidden three. */
    private Optional<Derived> perEmployee(CellKey key) {
        int at = key.indicator().indexOf(PER);
        return Optional.of(key)
                .filter(k -> at > 0 && values.get(k) instanceof Counted)
                .map(k -> Variable.count(k.withIndicator(k.indicator().substring(at + PER.length()))))
                .filter(counts::has)
                .map(staff -> new Derived(key, isSmall(staff), true, List.of(staff)));
    }

    private void addWithoutParts() {
        Bases bases = new Bases(register, values, counts, denominators);
        withoutParts.keySet().retainAll(shown);
        withoutParts.forEach((key, entry) -> derived.put(key, entry.apply(bases)));
    }

    /**
     * A percentage without parts goes when all that a reader can take for its parts are small, and with the cells that they
     * stand in. A base that nothing fits is for the rules to report.
     */
    private Derived unstated(
            Indicator indicator,
            CellKey key,
            Counted number,
            int limit,
            Optional<Variable> numeratorCell,
            Optional<Variable> denominatorCell,
            Bases bases) {
        Percentage percentage = Percentage.of(number.number(), indicator.decimals());
        List<Variable> reveals = new ArrayList<>();
        known(numeratorCell).ifPresent(reveals::add);
        Optional<Variable> base =
                known(denominatorCell).or(() -> bases.ofOtherCategories(key)).or(() -> bases.recognised(key));
        base.ifPresent(reveals::add);
        // Of more neighbours than this some are large on both sides, unless the base itself is small.
        int most = 2 * (limit + 2);
        boolean primary = reveals.stream().anyMatch(this::isSmall);
        if (base.isPresent()) {
            List<Fit> fits = percentage.fits(counts.value(base.get()).longValue(), most);
            primary |= areSmall(fits.stream(), limit);
            if (fits.size() == 1 && counts.isKnown(base.get())) {
                reveals.add(implied(key, fits.get(0), base.get(), limit, numeratorCell));
            }
        } else if (known(numeratorCell).filter(counts::isKnown).isPresent()) {
            long part = counts.value(numeratorCell.get()).longValue();
            primary |= areSmall(percentage.basesOf(part).mapToObj(b -> new Fit(part, b)), limit);
        } else {
            primary |= areSmall(bases.withinInhabitants(key, most), limit)
                    || bases.ofFew(key, most).stream().anyMatch(fits -> areSmall(fits.stream(), limit));
        }
        return new Derived(key, primary, !reveals.isEmpty(), reveals);
    }

    private boolean areSmall(Stream<Fit> fits, int limit) {
        Iterator<Fit> each = fits.iterator();
        boolean any = each.hasNext();
        while (each.hasNext()) {
            if (!each.next().isSmall(small, limit)) {
                return false;
            }
        }
        return any;
    }

    /** The only part that fits: as good as printed. */
    private Variable implied(CellKey key, Fit fit, Variable base, int limit, Optional<Variable> numeratorCell) {
        Variable n = part(key, NUMERATOR, BigDecimal.valueOf(fit.part()), limit, numeratorCell, true);
        Variable rest = new Variable(key, COMPLEMENT);
        counts.virtual(rest, BigDecimal.valueOf(fit.base() - fit.part()), limit, true);
        counts.row(new Row(Row.Kind.SHARE, base, List.of(n, rest)));
        numerators.put(key, n);
        denominators.put(key, base);
        return n;
    }

    private Optional<Variable> known(Optional<Variable> cell) {
        return cell.filter(counts::has);
    }

    private boolean isSmall(Variable v) {
        return counts.isSmall(v);
    }

    /** The cell that holds the part, when it holds the same number; otherwise a variable of the share's own. */
    private Variable part(
            CellKey share, Variable.Part part, BigDecimal value, int limit, Optional<Variable> cell, boolean labelled) {
        if (cell.isPresent()
                && counts.isKnown(cell.get())
                && counts.value(cell.get()).compareTo(value) == 0) {
            return cell.get();
        }
        // The categories of one indicator have their denominator in common.
        Variable common = new Variable(share.withCategory(""), part);
        boolean isCommon = part == DENOMINATOR
                && (!counts.has(common) || counts.value(common).compareTo(value) == 0);
        Variable own = isCommon ? common : new Variable(share, part);
        counts.virtual(own, value, limit, labelled);
        return own;
    }
}
