package no.tilstand.indicators.sak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tilstand.domain.Period.Part;
import no.tilstand.domain.Text;
import no.tilstand.domain.sak.Opplysning;

/**
 * One number that is counted: an indicator of the register, one of its values or its total, and what kind of number it is.
 *
 * @param at place among all measures, from 0
 * @param base place of the one whose denominator a share has; its own, or one that many shares have in common
 * @param id of the indicator in {@code indikatorer.json}
 * @param value id of one of its values; empty for the total
 * @param parts the periods it is counted for
 * @param limits when it can be known
 */
record Measure(int at, int base, String id, String value, Kind kind, Set<Part> parts, Limits limits) {

    enum Kind {
        COUNT,
        SHARE,
        MEDIAN,
        MEAN
    }

    /**
     * @param needs what the channel must be able to tell; absent when every channel can
     * @param estimate whether a channel that cannot tell it all still gives an estimate
     * @param needsEarlier whether the extract of the year before is needed too
     * @param from first year in which it can be other than nothing
     * @param to last such year
     * @param onlyIfAny whether it is left out when nothing was counted
     * @param note on an estimate
     */
    record Limits(
            Optional<Opplysning> needs,
            boolean estimate,
            boolean needsEarlier,
            int from,
            int to,
            boolean onlyIfAny,
            Text note) {
        static final Limits NONE =
                new Limits(Optional.empty(), false, false, Integer.MIN_VALUE, Integer.MAX_VALUE, false, Text.NONE);

        boolean canBeIn(int year) {
            return from <= year && year <= to;
        }
    }

    static final Set<Part> YEAR = Set.of(Part.YEAR);
    static final Set<Part> FIRST_HALF_AND_YEAR = Set.of(Part.FIRST_HALF, Part.YEAR);
    static final Set<Part> SECOND_HALF = Set.of(Part.SECOND_HALF);
    static final Set<Part> HALVES = Set.of(Part.FIRST_HALF, Part.SECOND_HALF);
    static final Set<Part> ALL = Set.of(Part.YEAR, Part.FIRST_HALF, Part.SECOND_HALF);

    private Measure with(Limits other) {
        return new Measure(at, base, id, value, kind, parts, other);
    }

    /** Hands out measures and remembers them, in order. */
    static final class Register {
        private final List<Measure> all = new ArrayList<>();

        List<Measure> all() {
            return List.copyOf(all);
        }

        /** A count for the year. */
        Measure count(String id) {
            return count(id, "");
        }

        Measure count(String id, String value) {
            return add(id, value, Kind.COUNT, all.size());
        }

        /** A share of the year. */
        Measure share(String id) {
            return share(id, "");
        }

        Measure share(String id, String value) {
            return add(id, value, Kind.SHARE, all.size());
        }

        /** A share that has its denominator in common with another. */
        Measure share(String id, String value, Measure base) {
            return add(id, value, Kind.SHARE, base.at);
        }

        Measure median(String id, String value) {
            return add(id, value, Kind.MEDIAN, all.size());
        }

        Measure mean(String id, String value) {
            return add(id, value, Kind.MEAN, all.size());
        }

        private Measure add(String id, String value, Kind kind, int base) {
            Measure made = new Measure(all.size(), base, id, value, kind, YEAR, Limits.NONE);
            all.add(made);
            return made;
        }

        Measure during(Set<Part> parts, Measure m) {
            return replace(new Measure(m.at, m.base, m.id, m.value, m.kind, parts, m.limits));
        }

        /** «nei» in the notes' column for 15F. */
        Measure needing(Opplysning needs, Measure m) {
            Limits l = m.limits;
            return replace(
                    m.with(new Limits(Optional.of(needs), false, l.needsEarlier, l.from, l.to, l.onlyIfAny, l.note)));
        }

        /** «delvis» in that column: given as an estimate. */
        Measure estimatedWithout(Opplysning needs, Text note, Measure m) {
            Limits l = m.limits;
            return replace(
                    m.with(new Limits(Optional.of(needs), true, l.needsEarlier, l.from, l.to, l.onlyIfAny, note)));
        }

        /** A cohort of the year before. */
        Measure withEarlier(Measure m) {
            Limits l = m.limits;
            return replace(m.with(new Limits(l.needs, l.estimate, true, l.from, l.to, l.onlyIfAny, l.note)));
        }

        /** Of a code that is not valid in all years. */
        Measure validDuring(int from, int to, Measure m) {
            Limits l = m.limits;
            return replace(m.with(new Limits(l.needs, l.estimate, l.needsEarlier, from, to, l.onlyIfAny, l.note)));
        }

        /** Of something that should not occur. */
        Measure onlyIfAny(Measure m) {
            Limits l = m.limits;
            return replace(m.with(new Limits(l.needs, l.estimate, l.needsEarlier, l.from, l.to, true, l.note)));
        }

        private Measure replace(Measure made) {
            all.set(made.at, made);
            return made;
        }
    }
}
