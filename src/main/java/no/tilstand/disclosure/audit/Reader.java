package no.tilstand.disclosure.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.tilstand.domain.AgeSpan;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Indicator.Unit;
import no.tilstand.domain.Period;
import no.tilstand.domain.ReportSettings.Protection;

/**
 * What a careful reader of the data file writes down: an unknown for each number that is not there, and every equation that
 * the definitions of the indicators give, or that the numbers themselves suggest ({@link Recognition}).
 */
final class Reader {
    private final Map<String, Indicator> register;
    private final Truth truth;
    private final Protection protection;
    private final Equations equations;
    private final Map<CellKey, Printed> printed = new TreeMap<>();

    private Reader(
            Collection<Printed> numbers,
            Map<String, Indicator> register,
            Truth truth,
            Protection protection,
            boolean exact) {
        this.register = register;
        this.truth = truth;
        this.protection = protection;
        this.equations = new Equations(truth, exact);
        numbers.forEach(n -> printed.merge(n.key(), n, (a, b) -> a.hidden() ? b : a));
        // Statistics Norway publishes how many live in the municipality, whether the report does or not.
        truth.keys().forEach(k -> {
            if (AgeSpan.ofIndicator(k.indicator(), k.period().year()).isPresent()) {
                truth.number(k).ifPresent(n -> equations.know(k, n));
            }
        });
        printed.forEach((key, n) -> n.value().ifPresent(v -> equations.know(key, v)));
        printed.values().forEach(this::knowParts);
        printed.values().stream()
                .filter(n -> n.hidden() && equations.isKnown(n.key()))
                .forEach(n -> equations.tell(n.key()));
    }

    static List<Equations.Equation> equations(
            Collection<Printed> numbers, Map<String, Indicator> register, Truth truth, Protection protection) {
        return new Reader(numbers, register, truth, protection, false).read();
    }

    /** Without the sums that do not add up. */
    static List<Equations.Equation> exactEquations(
            Collection<Printed> numbers, Map<String, Indicator> register, Truth truth, Protection protection) {
        return new Reader(numbers, register, truth, protection, true).read();
    }

    private List<Equations.Equation> read() {
        categories();
        sums();
        areas();
        halves();
        years();
        new Shares(register, truth, equations, printed).read();
        new Recognition(register, truth, equations).read();
        new PartsOfOthers(register, truth, equations).read();
        new SameGroups(truth, equations).read();
        new UnitCosts(register, truth, equations, printed).read();
        new Guesses(register, truth, equations, printed, protection).read();
        return equations.all();
    }

    /** The parts that stand beside a share; and who is left, which everyone can subtract. */
    private void knowParts(Printed share) {
        CellKey key = share.key();
        CellKey above = truth.numerators().get(key);
        CellKey below = truth.denominators().get(key);
        if (above == null || below == null) {
            return;
        }
        share.numerator().ifPresent(n -> equations.know(above, n));
        share.denominator().ifPresent(n -> equations.know(below, n));
        if (share.numerator().isPresent() && share.denominator().isPresent()) {
            equations.know(
                    key.withIndicator(key.indicator() + Truth.REST),
                    share.denominator().get().subtract(share.numerator().get()));
        }
    }

    private boolean isCount(CellKey key) {
        Indicator indicator = register.get(key.indicator());
        return indicator != null && indicator.unit() == Unit.COUNT;
    }

    /** Totals by their categories: those that the register calls the whole, and those that add up to it. */
    private void categories() {
        Map<CellKey, List<CellKey>> byTotal = new TreeMap<>();
        for (CellKey key : truth.keys()) {
            if (isCount(key) && !key.category().isEmpty()) {
                byTotal.computeIfAbsent(key.withCategory(""), k -> new ArrayList<>())
                        .add(key);
            }
        }
        byTotal.forEach((total, parts) -> {
            if (register.get(total.indicator()).categoriesMakeUpTheWhole()) {
                equations.sum(total, parts);
            } else if (parts.size() > 1) {
                equations.exactSum(total, parts);
            }
        });
    }

    /** Indicators that the register says are the sum of others. */
    private void sums() {
        Map<String, List<CellKey>> counts = new TreeMap<>();
        for (CellKey key : truth.keys()) {
            if (isCount(key)) {
                counts.computeIfAbsent(key.indicator(), i -> new ArrayList<>()).add(key);
            }
        }
        for (Indicator indicator : register.values()) {
            List<String> ids = indicator.sumOf().stream()
                    .filter(id -> !id.equals(Indicator.CATEGORIES))
                    .toList();
            if (!ids.isEmpty()) {
                counts.getOrDefault(indicator.id(), List.of())
                        .forEach(t -> equations.sum(
                                t,
                                ids.stream()
                                        .map(id -> Indicator.partOf(t, id, register))
                                        .toList()));
            }
        }
    }

    /** Districts and the whole: areas that add up to the municipality's own number are taken to be its parts. */
    private void areas() {
        Map<CellKey, List<CellKey>> byOwn = new TreeMap<>();
        for (CellKey key : truth.keys()) {
            if (isCount(key) && !key.area().isEmpty()) {
                byOwn.computeIfAbsent(
                                new CellKey(key.indicator(), key.category(), "", key.period()), k -> new ArrayList<>())
                        .add(key);
            }
        }
        byOwn.forEach((own, areas) -> {
            if (areas.size() > 1) {
                equations.exactSum(own, areas);
            }
        });
    }

    private void halves() {
        TreeSet<CellKey> years = new TreeSet<>();
        truth.keys().forEach(k -> {
            if (isCount(k) && !k.period().isSpan() && k.period().part() != Period.Part.YEAR && isDuring(k)) {
                years.add(k.at(Period.ofYear(k.period().year())));
            }
        });
        years.forEach(year -> equations.sum(
                year, List.of(Truth.half(year, Period.Part.FIRST_HALF), Truth.half(year, Period.Part.SECOND_HALF))));
    }

    private boolean isDuring(CellKey key) {
        Indicator.Basis basis = register.get(key.indicator()).basis();
        return basis != Indicator.Basis.AT_YEAR_END && basis != Indicator.Basis.AT_MID_YEAR;
    }

    /** A sum over years, or a mean over them, which by its rounding leaves a little room. */
    private void years() {
        for (Printed span : printed.values()) {
            if (!span.key().period().isSpan() || !isCount(span.key())) {
                continue;
            }
            Period period = span.key().period();
            List<CellKey> years = IntStream.rangeClosed(period.from(), period.year())
                    .mapToObj(y -> span.key().at(Period.ofYear(y)))
                    .collect(Collectors.toList());
            Optional<BigDecimal> sum = equations.trueSum(years);
            if (sum.isEmpty() || span.value().isEmpty()) {
                continue;
            }
            BigDecimal n = BigDecimal.valueOf(years.size());
            BigDecimal value = span.value().get();
            boolean isSum = sum.get().compareTo(value) == 0;
            BigDecimal half = isSum ? BigDecimal.ZERO : n.multiply(Shares.half(value));
            BigDecimal about = isSum ? value : value.multiply(n);
            Map<CellKey, BigDecimal> ones = new TreeMap<>();
            years.forEach(y -> ones.put(y, BigDecimal.ONE));
            equations.add(ones, Optional.of(about.subtract(half)), Optional.of(about.add(half)));
        }
    }
}
