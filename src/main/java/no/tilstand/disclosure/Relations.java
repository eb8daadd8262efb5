package no.tilstand.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Basis;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Period;
import no.tilstand.domain.Twins;
import no.tilstand.domain.Value;

/** Which figures follow from each other, by the register and by time. */
final class Relations {
    private final Map<String, Indicator> register;
    private final TreeMap<CellKey, Value> values;
    private final Counts counts;
    private final Map<CellKey, Variable> numerators;
    private final Map<CellKey, Variable> denominators;
    private final Set<CellKey> shown;
    private final List<Twins> twins;
    private final Set<CellKey> given;
    private final Hundreds hundreds;
    private final List<Row> rows = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    Relations(
            Map<String, Indicator> register,
            TreeMap<CellKey, Value> values,
            Counts counts,
            Map<CellKey, Variable> numerators,
            Map<CellKey, Variable> denominators,
            Set<CellKey> shown,
            List<Twins> twins,
            Set<CellKey> given) {
        this.register = register;
        this.values = values;
        this.counts = counts;
        this.numerators = numerators;
        this.denominators = denominators;
        this.shown = shown;
        this.twins = twins;
        this.given = given;
        this.hundreds = new Hundreds(register, values);
    }

    List<Row> rows() {
        return rows;
    }

    List<Line> lines() {
        return lines;
    }

    void find() {
        rows.addAll(counts.shareRows());
        rows.addAll(new Subsets(register, counts, numerators.keySet()).rows(values.keySet()));
        Map<String, Set<CellKey>> byIndicator = new TreeMap<>();
        values.keySet()
                .forEach(k -> byIndicator
                        .computeIfAbsent(k.indicator(), i -> new TreeSet<>())
                        .add(k));
        // Years before breakdowns: a mean over years is then the sum it gives away.
        byIndicator.forEach((id, keys) -> years(keys));
        byIndicator.forEach((id, keys) -> {
            Indicator indicator = register.get(id);
            if (indicator == null
                    || (indicator.basis() != Basis.AT_YEAR_END && indicator.basis() != Basis.AT_MID_YEAR)) {
                halves(keys);
            }
        });
        for (Indicator indicator : register.values()) {
            Set<CellKey> own = byIndicator.getOrDefault(indicator.id(), Set.of());
            boolean declared = indicator.categoriesMakeUpTheWhole();
            areas(own);
            if (declared || indicator.unit() == Unit.COUNT || indicator.unit() == Unit.FULL_TIME_EQUIVALENTS) {
                categories(byTotal(own), declared);
            } else {
                byTotal(own).forEach(this::shares);
                hundreds(indicator, byTotal(own));
            }
            List<String> parts = indicator.sumOf().stream()
                    .filter(id -> !id.equals(Indicator.CATEGORIES) && !id.equals(indicator.id()))
                    .distinct()
                    .toList();
            if (!parts.isEmpty()) {
                sums(indicator, own, parts, byIndicator);
            }
        }
        twins.stream().filter(t -> !t.declared()).forEach(t -> twins(t, byIndicator.getOrDefault(t.first(), Set.of())));
        hundreds.acrossIndicators().stream()
                .filter(line -> shown.containsAll(line.cells()))
                .forEach(lines::add);
        rows.addAll(new Portions(register, counts, given).rows());
        rows.addAll(new Kin(counts, numerators, denominators).rows(counts.totals()));
        rows.addAll(new KinGroups(counts, denominators).rows());
    }

    /**
     * The breakdown of a total. Where the register does not say that the categories make up the whole, but they do add up
     * to it, a reader will take them to: 32 in all, 30 in one group and one group hidden is 2.
     */
    private void categories(Map<CellKey, List<CellKey>> byTotal, boolean declared) {
        byTotal.forEach((total, parts) -> {
            if (declared || addUp(total, parts)) {
                relate(Row.Kind.BREAKDOWN, total, parts, true);
            }
        });
    }

    private static Map<CellKey, List<CellKey>> byTotal(Set<CellKey> own) {
        Map<CellKey, List<CellKey>> byTotal = new TreeMap<>();
        own.stream()
                .filter(k -> !k.category().isEmpty())
                .forEach(k -> byTotal.computeIfAbsent(k.withCategory(""), t -> new ArrayList<>())
                        .add(k));
        return byTotal;
    }

    /** Districts beside their city: where all areas add up to the own number, a reader will take them to be its parts. */
    private void areas(Set<CellKey> own) {
        Map<CellKey, List<CellKey>> byTotal = new TreeMap<>();
        own.stream()
                .filter(k -> !k.area().isEmpty())
                .forEach(k -> byTotal.computeIfAbsent(
                                new CellKey(k.indicator(), k.category(), "", k.period()), t -> new ArrayList<>())
                        .add(k));
        byTotal.forEach((total, parts) -> {
            if (!ModelBuilder.isCount(register, total.indicator())) {
                shares(total, parts);
            } else if (addUp(total, parts)) {
                relate(Row.Kind.BREAKDOWN, total, parts, false);
            }
        });
    }

    /**
     * Shares of groups or districts beside the share of all: where their parts add up to those of all, a reader who sees all
     * but one can subtract, and they are printed beside the shares.
     */
    private void shares(CellKey total, List<CellKey> parts) {
        boolean haveParts = numerators.containsKey(total)
                && parts.size() > 1
                && parts.stream().allMatch(numerators::containsKey);
        if (haveParts && partsAddUp(total, parts, numerators) && partsAddUp(total, parts, denominators)) {
            partRow(Row.Kind.BREAKDOWN, total, parts, numerators::get);
            partRow(Row.Kind.BREAKDOWN, total, parts, denominators::get);
        }
    }

    /** Categories that are a hundred together, without the register saying so. */
    private void hundreds(Indicator indicator, Map<CellKey, List<CellKey>> byTotal) {
        byTotal.keySet().removeIf(this::hasNumber);
        if (indicator.unit() == Unit.PERCENT && hundreds.makeUpTheWhole(byTotal.values())) {
            byTotal.forEach((total, parts) -> relate(Row.Kind.BREAKDOWN, total, parts, true));
        }
    }

    private boolean partsAddUp(CellKey total, List<CellKey> parts, Map<CellKey, Variable> variables) {
        return counts.sum(parts.stream().map(variables::get).toList())
                .filter(sum -> sum.compareTo(counts.value(variables.get(total))) == 0)
                .isPresent();
    }

    private boolean addUp(CellKey total, List<CellKey> parts) {
        Optional<BigDecimal> whole = number(total);
        List<Optional<BigDecimal>> each = parts.stream().map(this::number).toList();
        return whole.isPresent()
                && parts.size() > 1
                && each.stream().allMatch(Optional::isPresent)
                && each.stream()
                                .map(Optional::get)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(whole.get())
                        == 0;
    }

    private Optional<BigDecimal> number(CellKey key) {
        return Optional.ofNullable(values.get(key)).flatMap(Value::counted).map(Value.Counted::number);
    }

    private void sums(Indicator indicator, Set<CellKey> own, List<String> ids, Map<String, Set<CellKey>> byIndicator) {
        Set<CellKey> totals = new TreeSet<>(own);
        ids.forEach(id -> byIndicator.getOrDefault(Indicator.idOf(id), Set.of()).stream()
                .filter(k -> Indicator.valueOf(id).isEmpty())
                .forEach(k -> totals.add(k.withIndicator(indicator.id()))));
        for (CellKey total : totals) {
            relate(
                    Row.Kind.BREAKDOWN,
                    total,
                    ids.stream()
                            .map(id -> Indicator.partOf(total, id, register))
                            .toList(),
                    false);
        }
    }

    /** Two names for one thing are one number, total and categories and half-years too. */
    private void twins(Twins twins, Set<CellKey> own) {
        for (CellKey key : own) {
            Variable first = Variable.count(key);
            Variable second = Variable.count(key.withIndicator(twins.second()));
            if (counts.isKnown(first)
                    && counts.isKnown(second)
                    && counts.value(first).compareTo(counts.value(second)) == 0) {
                rows.add(new Row(Row.Kind.BREAKDOWN, first, List.of(second)));
            }
        }
    }

    private void halves(Set<CellKey> keys) {
        Set<CellKey> years = new TreeSet<>();
        for (CellKey key : keys) {
            if (!key.period().isSpan()) {
                years.add(key.at(Period.ofYear(key.period().year())));
            }
        }
        for (CellKey year : years) {
            int y = year.period().year();
            List<CellKey> halves = List.of(
                    year.at(new Period(y, y, Period.Part.FIRST_HALF)),
                    year.at(new Period(y, y, Period.Part.SECOND_HALF)));
            if (halves.stream().anyMatch(keys::contains)) {
                relate(Row.Kind.HALVES, year, halves, false);
            }
        }
    }

    private void years(Set<CellKey> keys) {
        List<CellKey> spans = keys.stream().filter(k -> k.period().isSpan()).toList();
        for (CellKey span : spans) {
            Optional<List<CellKey>> years =
                    existing(span, span.period().from(), span.period().year(), keys);
            years.ifPresent(all -> {
                standsForItsSum(span, all);
                relate(Row.Kind.YEARS, span, all, false);
            });
        }
        for (CellKey longer : spans) {
            for (CellKey shorter : spans) {
                Period l = longer.period();
                Period s = shorter.period();
                boolean inside = l.from() <= s.from() && s.year() <= l.year() && !l.equals(s);
                if (inside && longer.at(s).equals(shorter)) {
                    Optional<List<CellKey>> before = existing(longer, l.from(), s.from() - 1, keys);
                    Optional<List<CellKey>> after = existing(longer, s.year() + 1, l.year(), keys);
                    if (before.isPresent() && after.isPresent()) {
                        List<CellKey> parts = new ArrayList<>(List.of(shorter));
                        parts.addAll(before.get());
                        parts.addAll(after.get());
                        relate(Row.Kind.YEARS, longer, parts, false);
                    }
                }
            }
        }
    }

    private Optional<List<CellKey>> existing(CellKey span, int from, int to, Set<CellKey> keys) {
        List<CellKey> years = IntStream.rangeClosed(from, to)
                .mapToObj(y -> span.at(Period.ofYear(y)))
                .toList();
        return years.stream().allMatch(k -> keys.contains(k) && !(values.get(k) instanceof Value.Missing))
                ? Optional.of(years)
                : Optional.empty();
    }

    /** A mean over years, even a rounded one, gives their sum away: it is held to do so exactly. */
    private void standsForItsSum(CellKey span, List<CellKey> years) {
        Variable total = Variable.count(span);
        List<Variable> parts = years.stream()
                .filter(k -> !(values.get(k) instanceof Value.NotApplicable))
                .map(Variable::count)
                .toList();
        if (counts.isKnown(total)) {
            counts.sum(parts).ifPresent(sum -> counts.replace(total, sum));
        }
    }

    private void relate(Row.Kind kind, CellKey total, Collection<CellKey> parts, boolean makeUpHundred) {
        if (ModelBuilder.isCount(register, total.indicator())) {
            countRow(kind, total, parts);
        } else {
            derivedRow(kind, total, parts, makeUpHundred);
        }
    }

    private void countRow(Row.Kind kind, CellKey totalKey, Collection<CellKey> keys) {
        Variable total = Variable.count(totalKey);
        List<Variable> parts = keys.stream()
                .map(Variable::count)
                .filter(counts::has)
                .distinct()
                .toList();
        boolean complete = keys.stream()
                .allMatch(k -> counts.has(Variable.count(k)) || values.get(k) instanceof Value.NotApplicable);
        if (parts.isEmpty()) {
            return;
        }
        if (!counts.has(total)) {
            // A total that nobody has given can still tie two breakdowns of it together.
            Optional<BigDecimal> sum = counts.sum(parts);
            if (!complete || sum.isEmpty()) {
                return;
            }
            counts.virtual(total, sum.get(), largestLimit(parts), false);
        }
        List<Variable> all = new ArrayList<>(parts);
        Optional<BigDecimal> known = counts.sum(parts);
        if (!complete && known.isPresent() && counts.isKnown(total)) {
            // What is left may be the one part that has not been given. A large rest is no protection to rely on: it is
            // taken to be known. A small one must not come out.
            BigDecimal left = counts.value(total).subtract(known.get());
            int limit = Math.max(counts.limit(total), largestLimit(parts));
            Variable rest = new Variable(totalKey, Variable.Part.REST);
            if (left.signum() > 0 && left.compareTo(BigDecimal.valueOf(limit)) <= 0) {
                counts.virtual(rest, left, limit, false);
                all.add(rest);
            }
        }
        rows.add(new Row(kind, total, all));
    }

    private int largestLimit(List<Variable> variables) {
        return variables.stream().mapToInt(counts::limit).max().orElse(0);
    }

    private void derivedRow(Row.Kind kind, CellKey total, Collection<CellKey> keys, boolean makeUpHundred) {
        List<CellKey> parts = keys.stream().filter(this::hasNumber).distinct().toList();
        if (parts.isEmpty()) {
            return;
        }
        boolean allParts = parts.stream().allMatch(numerators::containsKey);
        boolean totalHas = numerators.containsKey(total);
        if (allParts && totalHas) {
            partRow(kind, total, parts, numerators::get);
            if (kind != Row.Kind.BREAKDOWN) {
                partRow(kind, total, parts, denominators::get);
            }
        }
        Set<BigDecimal> bases = new TreeSet<>();
        parts.forEach(
                k -> Optional.ofNullable(denominators.get(k)).map(counts::value).ifPresent(bases::add));
        boolean oneBase = allParts && bases.size() == 1;
        if (oneBase && makeUpHundred) {
            rows.add(new Row(
                    kind,
                    denominators.get(parts.get(0)),
                    parts.stream().map(numerators::get).distinct().toList()));
        }
        // With parts everywhere the rows say it all. Otherwise the cells themselves are looked at.
        if ((allParts && (totalHas || oneBase)) || (!makeUpHundred && !hasNumber(total))) {
            return;
        }
        Set<CellKey> line = new LinkedHashSet<>();
        if (hasNumber(total)) {
            line.add(total);
        }
        line.addAll(parts);
        if (line.size() > 1 && shown.containsAll(line)) {
            lines.add(new Line(kind == Row.Kind.BREAKDOWN, List.copyOf(line)));
        }
    }

    private void partRow(Row.Kind kind, CellKey total, List<CellKey> parts, Function<CellKey, Variable> part) {
        rows.add(new Row(
                kind, part.apply(total), parts.stream().map(part).distinct().toList()));
    }

    private boolean hasNumber(CellKey key) {
        Value value = values.getOrDefault(key, Value.MISSING);
        return value instanceof Value.Counted || value instanceof Value.Suppressed;
    }
}
