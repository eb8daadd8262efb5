package no.tilstand.indicators.sak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.domain.AgeSpan;
import no.tilstand.domain.sak.Barn;
import no.tilstand.domain.sak.Spell;
import no.tilstand.domain.sak.Tiltaksklasse;
import no.tilstand.indicators.sak.Child.Iverksatt;

/**
 * A child in a reporting year: age, which measures are in force, and what kind of help they make.
 *
 * <p>Where the extract does not tell the day of birth (15F with only a DUF number), the child is taken to be under 18 and
 * is counted as 0 years: left out, it would be missing from every count of children (our choice; the notes are silent).
 */
final class ChildYear {
    /** Younger than any age limit from below, and not older than any from above. */
    private static final int UNKNOWN_AGE = 0;

    final Child child;
    final Year year;
    final Definitions definitions;
    /** Last day that the extract knows of. */
    final int cutOff;
    /** The child in the extract that tells of the year before; the same child where one extract tells of all years. */
    final Optional<Child> earlier;
    /** The child in the extract that tells of the year after; absent when there is none, or the child is not in it. */
    final Optional<Child> later;

    private final int age;
    /** {@code aktiv(D)}, of those whose age can have measures. */
    private final List<Iverksatt> inForce;

    private final boolean during;
    private final Optional<Tiltaksklasse> klasse;

    ChildYear(
            Child child,
            Year year,
            Definitions definitions,
            int cutOff,
            Optional<Child> earlier,
            Optional<Child> later) {
        this.child = child;
        this.year = year;
        this.definitions = definitions;
        this.cutOff = cutOff;
        this.earlier = earlier;
        this.later = later;
        // Every birthday of the year has been on 31 December.
        age = child.birthYear == Spell.NONE ? UNKNOWN_AGE : Math.max(0, year.year() - child.birthYear);
        boolean canHave = has(withMeasures(), age);
        boolean any = false;
        inForce = new ArrayList<>();
        for (Iverksatt t : child.tiltak) {
            if (canHave && t.iPerioden(year.first(), year.last())) {
                any = true;
                if (t.aktiv(year.last())) {
                    inForce.add(t);
                }
            }
        }
        during = any;
        klasse = klasse(year.last());
    }

    Barn barn() {
        return child.barn;
    }

    /** Whole years on D; the unborn (Kjonn 0) are 0. */
    int age() {
        return age;
    }

    int age(int day) {
        return child.birthYear == Spell.NONE ? UNKNOWN_AGE : child.barn.alder(day);
    }

    private static boolean has(AgeSpan span, int age) {
        return span.from() <= age && age <= span.to();
    }

    /** Barn 0-17 on D. */
    boolean isChild() {
        return has(definitions.people().child(), age);
    }

    boolean isChild(int day) {
        return has(definitions.people().child(), age(day));
    }

    boolean isAdult(int day) {
        return age(day) >= definitions.people().adult();
    }

    /** The 18th birthday; {@link Spell#NONE} when the day of birth is not known, or the child is not born. */
    int comesOfAge() {
        return child.comesOfAge;
    }

    AgeSpan withMeasures() {
        Definitions.People people = definitions.people();
        return year.year() < people.until25From() ? people.withMeasuresBefore() : people.withMeasures();
    }

    /** T1: a measure on at least one day of the year. */
    boolean duringYear() {
        return during;
    }

    /** T2: a measure in force on 31 December. */
    boolean atYearEnd() {
        return !inForce.isEmpty();
    }

    /** The measures in force on 31 December; empty for those too old. */
    List<Iverksatt> inForce() {
        return inForce;
    }

    /** Those in force on another day of the year, with the age of that day. */
    List<Iverksatt> inForce(int day) {
        if (day == year.last()) {
            return inForce;
        }
        if (child.tiltak.isEmpty()) {
            return List.of();
        }
        List<Iverksatt> all = new ArrayList<>();
        if (has(withMeasures(), age(day))) {
            for (Iverksatt t : child.tiltak) {
                if (t.aktiv(day)) {
                    all.add(t);
                }
            }
        }
        return all;
    }

    /** The child's class on 31 December; absent without a measure in force. */
    Optional<Tiltaksklasse> klasse() {
        return klasse;
    }

    /**
     * Klasse per barn (T5, T6): of the measures in force on the day the first class wins, in the order omsorg, akutt, atferd,
     * plassert som hjelpetiltak, hjelp i hjemmet. Who is 18 on the day is not in care: an open measure of care is help.
     */
    Optional<Tiltaksklasse> klasse(int day) {
        boolean adult = isAdult(day);
        Tiltaksklasse first = null;
        for (Iverksatt t : inForce(day)) {
            Tiltaksklasse own = klasse(t, adult);
            if (first == null || own.compareTo(first) < 0) {
                first = own;
            }
        }
        return Optional.ofNullable(first);
    }

    private static Tiltaksklasse klasse(Iverksatt t, boolean adult) {
        return adult && t.klasse() == Tiltaksklasse.OMSORG ? Iverksatt.utenHjemmelsklasse(t.sted()) : t.klasse();
    }

    /** Whether a measure in force on the day is help itself: no care order, and neither akutt nor atferd. */
    boolean hasHelp(int day) {
        boolean adult = isAdult(day);
        return Any.of(inForce(day), t -> isHelp(klasse(t, adult)));
    }

    private static boolean isHelp(Tiltaksklasse k) {
        return k == Tiltaksklasse.PLASSERT_SOM_HJELPETILTAK || k == Tiltaksklasse.HJELP_I_HJEMMET;
    }

    /** T5 during the year: care on at least one day of the year on which the child was not yet 18. */
    boolean inCareDuringYear() {
        int birthday = comesOfAge();
        int last = birthday == Spell.NONE ? year.last() : Math.min(year.last(), birthday - 1);
        // Who came of age in an earlier year was on no day of this one a child in care.
        if (during && last >= year.first()) {
            for (Iverksatt t : child.tiltak) {
                if (t.klasse() == Tiltaksklasse.OMSORG && t.iPerioden(year.first(), last)) {
                    return true;
                }
            }
        }
        return false;
    }
}
