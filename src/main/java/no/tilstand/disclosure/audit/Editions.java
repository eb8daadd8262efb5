package no.tilstand.disclosure.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.ReportSettings.Protection;
import no.tilstand.domain.Share;
import no.tilstand.domain.Value;
import no.tilstand.domain.Value.Counted;

/**
 * What a reader has who has kept the earlier editions: they take a number that nobody has seen change for unchanged, and
 * write down the equations of each edition with the numbers of its time.
 *
 * @param earlier the printed numbers of each edition, in the order they were issued
 */
record Editions(
        List<Collection<Printed>> earlier,
        OpenFigures open,
        Map<String, Indicator> register,
        Truth truth,
        Protection protection) {

    /** The numbers of the new report, with what the earlier editions show and it does not, where that is not revised. */
    Collection<Printed> with(Collection<Printed> printed) {
        Map<CellKey, Printed> known = new TreeMap<>();
        Map<CellKey, Printed> before = new TreeMap<>();
        printed.forEach(p -> known.merge(p.key(), p, (a, b) -> a.hidden() ? b : a));
        earlier.forEach(e -> e.forEach(p -> {
            if (isUnchanged(p)) {
                before.put(p.key(), p);
            } else if (p.hidden()) {
                before.putIfAbsent(p.key(), p);
            }
        }));
        before.forEach((key, p) -> known.merge(key, p, (a, b) -> a.hidden() ? b : a));
        return known.values();
    }

    private boolean isUnchanged(Printed p) {
        return now(p).filter(c -> p.value().isPresent()
                        && isSame(c.number(), p.value().get())
                        && (p.numerator().isEmpty()
                                || c.share()
                                        .filter(s -> s.numerator()
                                                                .compareTo(p.numerator()
                                                                        .get())
                                                        == 0
                                                && s.denominator()
                                                                .compareTo(p.denominator()
                                                                        .orElseThrow())
                                                        == 0)
                                        .isPresent()))
                .isPresent();
    }

    private Optional<Counted> now(Printed p) {
        return open.get(p.key()).map(Observation::value).flatMap(Value::counted);
    }

    private static boolean isSame(BigDecimal number, BigDecimal printed) {
        return number.setScale(Math.max(0, printed.scale()), RoundingMode.HALF_UP)
                        .compareTo(printed)
                == 0;
    }

    /** What an earlier edition says outright, in a cell or in the parts of a share. */
    Set<CellKey> told() {
        Set<CellKey> told = new TreeSet<>();
        earlier.forEach(e -> e.stream().filter(this::isUnchanged).forEach(p -> {
            told.add(p.key());
            if (p.numerator().isPresent()) {
                Stream.of(truth.numerators().get(p.key()), truth.denominators().get(p.key()))
                        .flatMap(Stream::ofNullable)
                        .forEach(told::add);
                told.add(p.key().withIndicator(p.key().indicator() + Truth.REST));
            }
        }));
        return told;
    }

    /**
     * The equations of the editions that show numbers that have been revised since, as far as they hold: where one does not,
     * something that was hidden has changed as well, and the reader cannot know what.
     *
     * @param all the numbers that the reader has otherwise
     */
    List<Equations.Equation> equations(Collection<Printed> all) {
        List<Equations.Equation> equations = new ArrayList<>();
        Equations ofTheDropped = new Equations(truth, true);
        all.forEach(p -> p.value().ifPresent(v -> ofTheDropped.know(p.key(), v)));
        earlier.forEach(new Dropped(register, truth, ofTheDropped)::read);
        equations.addAll(ofTheDropped.all());
        for (Collection<Printed> edition : earlier) {
            Map<CellKey, Observation> then = new TreeMap<>(open.chosen());
            Map<CellKey, Printed> printed = new TreeMap<>();
            all.forEach(p -> printed.put(p.key(), p));
            boolean revised = false;
            for (Printed p : edition) {
                if (p.value().isPresent() && now(p).isPresent() && !isUnchanged(p)) {
                    revised = true;
                    printed.put(p.key(), p);
                    then.put(
                            p.key(),
                            open.get(p.key())
                                    .orElseThrow()
                                    .withValue(new Counted(p.value().get(), share(p), Value.Finality.FINAL)));
                }
            }
            if (revised) {
                OpenFigures old = new OpenFigures(then, open.alternatives());
                Reader.exactEquations(printed.values(), register, new Truth(old, register), protection).stream()
                        .filter(this::holds)
                        .forEach(equations::add);
            }
        }
        return equations;
    }

    private static Optional<Share> share(Printed p) {
        return p.numerator()
                .flatMap(n -> p.denominator().filter(d -> d.signum() > 0).map(d -> new Share(n, d)));
    }

    private boolean holds(Equations.Equation equation) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<CellKey, BigDecimal> e : equation.coefficients().entrySet()) {
            Optional<BigDecimal> number = truth.number(e.getKey());
            if (number.isEmpty()) {
                return false;
            }
            sum = sum.add(number.get().multiply(e.getValue()));
        }
        BigDecimal total = sum;
        return equation.least().map(n -> n.compareTo(total) <= 0).orElse(true)
                && equation.most().map(n -> n.compareTo(total) >= 0).orElse(true);
    }
}
