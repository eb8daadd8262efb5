package no.tilstand.indicators.sak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.tilstand.domain.Period.Part;
import no.tilstand.domain.sak.Opplysning;
import no.tilstand.domain.sak.Plan;
import no.tilstand.domain.sak.Tiltaksklasse;
import no.tilstand.indicators.sak.Child.Iverksatt;

/**
 * Planer, P1 to P3 (registernotatet, del E). A plan is in force on D when it began on or before D and has no end, or one
 * after D. Type 2 belongs to atferd, and 6, 7 and 8 are no plans for measures.
 */
final class Planer {
    private final Measure.Register measures;
    private final Definitions.Plans d;

    Planer(Measure.Register measures, Definitions definitions) {
        this.measures = measures;
        this.d = definitions.plans();
    }

    List<CaseIndicator> indicators() {
        return List.of(p1(), p2(), p3());
    }

    /**
     * Barn med hjelpetiltak aktiv(D) som ikke er under omsorg. Who has only measures of akutt or atferd is not among them: the
     * law demands other plans for those (type 8 and type 2), and they do not count here.
     */
    private static boolean hasHelp(ChildYear c, int day) {
        return c.hasHelp(day)
                && c.klasse(day).map(k -> k != Tiltaksklasse.OMSORG).orElse(false);
    }

    private static boolean inCare(ChildYear c, int day) {
        return c.isChild(day)
                && c.klasse(day).map(k -> k == Tiltaksklasse.OMSORG).orElse(false);
    }

    /** Tiltaksplan: type 1; type 5 too for those who are 18 on the day. */
    private Predicate<Plan> forMeasures(ChildYear c, int day) {
        boolean adult = c.isAdult(day);
        return p ->
                d.measures().contains(p.type()) || adult && d.measuresAdult().contains(p.type());
    }

    private static boolean any(ChildYear c, Predicate<Plan> kind, int day) {
        return Any.of(c.child.planer, p -> p.aktiv(day) && kind.test(p));
    }

    /**
     * P1. Andel med tiltaksplan: barn med hjelpetiltak aktiv(D) og ikke omsorg; aktiv plan type 1 (også 5 fra 18 år); per 30.6
     * og 31.12. Bærum figur 8, Bufdir 3E.
     */
    private CaseIndicator p1() {
        Measure atEnd = measures.share("andel-barn-med-tiltaksplan");
        Measure atMiddle = measures.share("andel-barn-med-tiltaksplan-per-30-6");
        return new CaseIndicator("P1", (c, tally) -> {
            int end = c.year.last();
            if (hasHelp(c, end)) {
                tally.add(atEnd, c.year, any(c, forMeasures(c, end), end));
            }
            int middle = c.year.firstHalf().last();
            if (hasHelp(c, middle)) {
                tally.add(atMiddle, c.year, any(c, forMeasures(c, middle), middle));
            }
        });
    }

    /**
     * P2. Andel evaluerte tiltaksplaner: barn i P1-teller med plan sammenhengende i minst 3 md ved D; minst én evaluering i
     * halvåret; for the year the halves' parts are added. Plans that follow each other with at most one day between are one
     * chain, and an evaluation of any of them counts, on or after that plan's start and not after D. Bufdir 3F.
     *
     * <p>15F has only the latest evaluation: one in July hides one in May, so the first half and the year are not available
     * from there.
     */
    private CaseIndicator p2() {
        Measure first = measures.needing(
                Opplysning.ALLE_EVALUERINGER,
                measures.during(Measure.FIRST_HALF_AND_YEAR, measures.share("andel-tiltaksplaner-evaluert")));
        Measure second = measures.during(Measure.SECOND_HALF, measures.share("andel-tiltaksplaner-evaluert"));
        return new CaseIndicator("P2", (c, tally) -> {
            for (Part half : List.of(Part.FIRST_HALF, Part.SECOND_HALF)) {
                Day.Span span = c.year.span(half);
                if (hasHelp(c, span.last())) {
                    List<Plan> chain = chain(c, span.last());
                    if (!chain.isEmpty() && chain.get(0).start() <= d.standing().before(span.last())) {
                        boolean evaluated = Any.of(chain, p -> isEvaluated(p, span));
                        tally.add(half == Part.FIRST_HALF ? first : second, c.year, half, evaluated);
                        tally.add(first, c.year, Part.YEAR, evaluated);
                    }
                }
            }
        });
    }

    private static boolean isEvaluated(Plan plan, Day.Span span) {
        for (int day : plan.evalueringer()) {
            if (span.has(day) && day >= plan.start()) {
                return true;
            }
        }
        return false;
    }

    /** The plans that make up the one in force on the day, earliest first; empty when none is. */
    private List<Plan> chain(ChildYear c, int day) {
        List<Plan> plans = c.child.planer.stream()
                .filter(p -> p.start() <= day && p.end() >= p.start())
                .filter(forMeasures(c, day))
                .sorted(Comparator.comparingInt(Plan::start).thenComparingInt(Plan::end))
                .toList();
        List<Plan> chain = new ArrayList<>();
        int end = 0;
        for (Plan plan : plans) {
            if (chain.isEmpty() || !d.gap().isKept(end, plan.start())) {
                chain.clear();
                end = plan.end();
            }
            chain.add(plan);
            end = Math.max(end, plan.end());
        }
        return end > day ? chain : List.of();
    }

    /**
     * P3. Andel med omsorgsplan: barn 0-17 med omsorg aktiv(D); aktiv plan type 4 (også 3 før 2023); per 30.6 og 31.12. The
     * law gives time for the final plan; no time is subtracted, but those without a plan less than two years after care began
     * are counted beside it.
     */
    private CaseIndicator p3() {
        Measure atEnd = measures.share("andel-barn-med-omsorgsplan");
        Measure atMiddle = measures.share("andel-barn-med-omsorgsplan-per-30-6");
        Measure early = measures.count("barn-uten-omsorgsplan-under-to-aar");
        return new CaseIndicator("P3", (c, tally) -> {
            boolean before = c.year.year() < d.careUntilYear();
            Predicate<Plan> care =
                    p -> d.care().contains(p.type()) || before && d.careBefore().contains(p.type());
            int end = c.year.last();
            if (inCare(c, end)) {
                boolean has = any(c, care, end);
                tally.add(atEnd, c.year, has);
                if (!has && began(c).map(b -> d.careWithin().after(b) > end).orElse(false)) {
                    tally.add(early, c.year);
                }
            }
            int middle = c.year.firstHalf().last();
            if (inCare(c, middle)) {
                tally.add(atMiddle, c.year, any(c, care, middle));
            }
        });
    }

    /** The start of the earliest measure of care in force at the end of the year. */
    private static Optional<Integer> began(ChildYear c) {
        return c.inForce().stream()
                .filter(t -> t.klasse() == Tiltaksklasse.OMSORG)
                .map(Iverksatt::start)
                .min(Comparator.naturalOrder());
    }
}
