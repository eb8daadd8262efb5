package no.tilstand.indicators.sak;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.Observation;
import no.tilstand.domain.sak.Extract;
import no.tilstand.domain.sak.Kanal;

/**
 * All indicators of a case extract, in one pass over the children for all years.
 *
 * <p>Each child is looked at once for each year by every definition; what is kept is two numbers for each figure and, where
 * there is a median, the durations. The children are split among the processors; sums do not depend on the split.
 */
public final class CaseIndicators {
    /** The national register took over from KOSTRA in 2023; before it, cases that were closed early are not in it. */
    static final int REGISTER_FROM = 2023;

    /** Enough for many processors, and always the same number, whatever the machine has. */
    private static final int SHARES_OF_WORK = 16;

    private final Definitions definitions;

    private CaseIndicators(Definitions definitions) {
        this.definitions = definitions;
    }

    /**
     * @param from first year of the report
     * @param to the year of the report
     * @param cutOff {@code avskjaering}: the last day that is known; absent for the day of the newest extract
     * @param register entries of {@code indikatorer.json}; a figure of an id that it lacks is left out, since nothing could
     *     show it
     * @param place the folder of the extracts, as the source of the figures
     * @param form of what is said about a figure
     */
    public record Request(
            int from, int to, OptionalInt cutOff, Map<String, Indicator> register, Location place, LanguageForm form) {}

    /** By the specification. */
    public static CaseFigures compute(List<Extract> extracts, Request request) {
        return compute(extracts, request, Definitions.STANDARD);
    }

    /** By other definitions, for settings and for tests that change one. */
    public static CaseFigures compute(List<Extract> extracts, Request request, Definitions definitions) {
        return new CaseIndicators(definitions).all(extracts, request);
    }

    /** The definitions, in the order of the notes. */
    static List<CaseIndicator> indicators(Measure.Register measures, Definitions d, SeenCodes seen) {
        List<CaseIndicator> all = new ArrayList<>();
        all.addAll(new Meldinger(measures, d, seen).indicators());
        all.addAll(new Undersokelser(measures, d).indicators());
        all.addAll(new BarnMedTiltak(measures, d).indicators());
        all.addAll(new Planer(measures, d).indicators());
        all.addAll(new Fosterhjem(measures, d).indicators());
        all.addAll(new Ettervern(measures, d).indicators());
        return all;
    }

    /** The indicators that the notes define, whichever of them a register has. */
    static List<Measure> measures() {
        Measure.Register measures = new Measure.Register();
        indicators(measures, Definitions.STANDARD, SeenCodes.none());
        return measures.all();
    }

    private CaseFigures all(List<Extract> extracts, Request request) {
        Measure.Register measures = new Measure.Register();
        List<CaseIndicator> indicators = indicators(measures, definitions, SeenCodes.in(extracts));
        TreeMap<Integer, Children> by15f = new TreeMap<>();
        List<Children> registers = new ArrayList<>();
        for (Extract extract : extracts) {
            Children children = new Children(extract, definitions);
            if (extract.kanal() instanceof Kanal.Kostra15f kostra) {
                by15f.put(kostra.aar(), children);
            } else {
                registers.add(children);
            }
        }
        List<Observation> observations = new ArrayList<>();
        TreeMap<Integer, Map<Remark, Long>> remarks = new TreeMap<>();
        for (Children children : registers) {
            List<Year> years = years(registerYears(request, by15f.keySet(), children.extract()));
            int cutOff = request.cutOff().orElse(children.extract().sisteUttrekk());
            Tally tally = count(
                    indicators,
                    measures.all().size(),
                    children,
                    years,
                    cutOff,
                    Optional.of(children),
                    Optional.of(children));
            CaseObservations figures = new CaseObservations(children.extract(), request, tally, true);
            years.forEach(year -> observations.addAll(figures.of(measures.all(), year)));
            years.forEach(year -> addRemarks(remarks, tally, year, children.extract()));
        }
        by15f.forEach((aar, children) -> {
            if (request.from() <= aar && aar <= request.to()) {
                Year year = Year.of(aar, 0);
                Optional<Children> earlier = Optional.ofNullable(by15f.get(aar - 1));
                Optional<Children> later = Optional.ofNullable(by15f.get(aar + 1));
                int cutOff = later.isEmpty() ? year.last() : Year.of(aar + 1, 0).last();
                Tally tally = count(indicators, measures.all().size(), children, List.of(year), cutOff, earlier, later);
                observations.addAll(new CaseObservations(children.extract(), request, tally, earlier.isPresent())
                        .of(measures.all(), year));
                addRemarks(remarks, tally, year, children.extract());
            }
        });
        return new CaseFigures(observations, remarks);
    }

    /**
     * The years taken from the register: from 2023, and earlier ones only when no 15F file tells of that year or a later
     * one. Case folders of the register hold what happened before too, but not of cases that were closed before it began. A
     * year that begins after the newest extract was taken, is not told of at all: nothing in it is 0.
     */
    private static List<Integer> registerYears(Request request, Collection<Integer> years15f, Extract extract) {
        int last15f = years15f.stream().max(Integer::compare).orElse(Integer.MIN_VALUE);
        return IntStream.rangeClosed(request.from(), request.to())
                .filter(y -> y >= REGISTER_FROM || y > last15f)
                .filter(y -> Day.of(y, 1, 1) <= extract.sisteUttrekk())
                .boxed()
                .toList();
    }

    private static List<Year> years(List<Integer> years) {
        return IntStream.range(0, years.size())
                .mapToObj(i -> Year.of(years.get(i), i))
                .toList();
    }

    private static void addRemarks(Map<Integer, Map<Remark, Long>> remarks, Tally tally, Year year, Extract extract) {
        for (Remark remark : Remark.values()) {
            if (remark.needs().map(n -> extract.kanal().gir(n, year.year())).orElse(true)) {
                remarks.computeIfAbsent(year.year(), y -> new EnumMap<>(Remark.class))
                        .merge(remark, tally.remarks(remark, year), Long::sum);
            }
        }
    }

    /** @param earlier, later the extracts that tell of the years before and after */
    private Tally count(
            List<CaseIndicator> indicators,
            int measures,
            Children children,
            List<Year> years,
            int cutOff,
            Optional<Children> earlier,
            Optional<Children> later) {
        List<Tally> parts = IntStream.range(0, SHARES_OF_WORK)
                .parallel()
                .mapToObj(share -> {
                    Tally tally = new Tally(measures, years.size());
                    for (int i = share; i < children.size(); i += SHARES_OF_WORK) {
                        Child child = children.at(i);
                        Optional<Child> before = neighbour(child, children, earlier);
                        Optional<Child> after = neighbour(child, children, later);
                        count(indicators, child, before, after, years, cutOff, tally);
                    }
                    // Whose case was closed the year before is in that year's cohort, and in no newer 15F file.
                    earlier.filter(e -> e != children).ifPresent(e -> {
                        for (int i = share; i < e.size(); i += SHARES_OF_WORK) {
                            Child gone = e.at(i);
                            if (!children.has(gone.barn.nummer())) {
                                Child child = new Child(gone.barn, List.of(), definitions);
                                count(indicators, child, Optional.of(gone), Optional.empty(), years, cutOff, tally);
                            }
                        }
                    });
                    return tally;
                })
                .toList();
        Tally sum = new Tally(measures, years.size());
        parts.forEach(sum::add);
        return sum;
    }

    private void count(
            List<CaseIndicator> indicators,
            Child child,
            Optional<Child> before,
            Optional<Child> after,
            List<Year> years,
            int cutOff,
            Tally tally) {
        for (Year year : years) {
            if (!child.concerns(year) && before.map(b -> !b.concerns(year)).orElse(true)) {
                continue;
            }
            ChildYear c = new ChildYear(child, year, definitions, cutOff, before, after);
            for (CaseIndicator indicator : indicators) {
                indicator.counter().count(c, tally);
            }
        }
    }

    private static Optional<Child> neighbour(Child child, Children own, Optional<Children> other) {
        return other.flatMap(o -> o == own ? Optional.of(child) : o.find(child.barn.nummer()));
    }
}
