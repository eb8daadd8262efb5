package no.tilstand.indicators.sak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import no.tilstand.domain.sak.Barn;
import no.tilstand.domain.sak.Besok;
import no.tilstand.domain.sak.Ettervern;
import no.tilstand.domain.sak.Flytting;
import no.tilstand.domain.sak.Hjemmelsklasse;
import no.tilstand.domain.sak.Melding;
import no.tilstand.domain.sak.Oversendelse;
import no.tilstand.domain.sak.Plan;
import no.tilstand.domain.sak.Sak;
import no.tilstand.domain.sak.Spell;
import no.tilstand.domain.sak.Sted;
import no.tilstand.domain.sak.Tiltak;
import no.tilstand.domain.sak.Tiltaksklasse;
import no.tilstand.domain.sak.Undersokelse;
import no.tilstand.domain.sak.Vedtak;

/**
 * A child with what is in all of the child's cases, in the order of the cases and of their files: the same child in two
 * cases counts once (registernotatet, del A, barn).
 */
final class Child {
    /** A measure with what its codes mean. */
    record Iverksatt(Tiltak t, Tiltaksklasse klasse, Sted sted) implements Spell {
        static Iverksatt of(Tiltak t, Definitions.Measures d) {
            Sted sted = d.place().apply(t.kategori().verdi());
            return new Iverksatt(t, klasse(d.provision().apply(t.hjemmel(), t.jmfr()), sted), sted);
        }

        private static Tiltaksklasse klasse(Hjemmelsklasse klasse, Sted sted) {
            return switch (klasse) {
                case OMSORG -> Tiltaksklasse.OMSORG;
                case AKUTT -> Tiltaksklasse.AKUTT;
                case ATFERD -> Tiltaksklasse.ATFERD;
                case ANNEN -> utenHjemmelsklasse(sted);
            };
        }

        /** What a measure is when its provision says nothing, also care that goes on after the 18th birthday. */
        static Tiltaksklasse utenHjemmelsklasse(Sted sted) {
            return sted.erPlassering() ? Tiltaksklasse.PLASSERT_SOM_HJELPETILTAK : Tiltaksklasse.HJELP_I_HJEMMET;
        }

        String kategori() {
            return t.kategori().verdi();
        }

        Besok tilsyn() {
            return t.tilsyn();
        }

        Besok oppfolging() {
            return t.oppfolging();
        }

        @Override
        public int start() {
            return t.start();
        }

        @Override
        public int end() {
            return t.end();
        }
    }

    /** @param placement whether a placement follows from it */
    record Decision(Vedtak v, Hjemmelsklasse klasse, boolean placement) {}

    final Barn barn;
    final List<Sak> saker;
    final List<Melding> meldinger;
    final List<Investigation> undersokelser;
    final List<Iverksatt> tiltak;
    final List<Plan> planer;
    final List<Decision> vedtak;
    final List<Ettervern> ettervern;
    final List<Oversendelse> oversendelser;
    final List<Flytting> flyttinger;
    /** Foster homes of the child, by start and end; those that end before they begin are none. */
    final List<Iverksatt> homes;
    /** {@link Spell#NONE} when the day of birth is not known or the child is not born: both count as 0 years. */
    final int birthYear;
    /** The 18th birthday; {@link Spell#NONE} as above. */
    final int comesOfAge;

    private int first = Spell.OPEN;
    private int last = Spell.NONE;

    /** @param saker all of one child; none for a child that only another year's extract tells of */
    Child(Barn barn, List<Sak> saker, Definitions d) {
        this.barn = barn;
        this.saker = saker;
        meldinger = all(Sak::meldinger);
        planer = all(Sak::planer);
        ettervern = all(Sak::ettervern);
        oversendelser = all(Sak::oversendelser);
        flyttinger = all(Sak::flyttinger);
        undersokelser = new ArrayList<>();
        tiltak = new ArrayList<>();
        vedtak = new ArrayList<>();
        for (Sak sak : saker) {
            for (Undersokelse u : sak.undersokelser()) {
                undersokelser.add(Investigation.of(sak, u, d.investigations()));
            }
            for (Tiltak t : sak.tiltak()) {
                tiltak.add(Iverksatt.of(t, d.measures()));
            }
            for (Vedtak v : sak.vedtak()) {
                vedtak.add(decision(sak, v, d.measures()));
            }
        }
        List<Iverksatt> foster = new ArrayList<>();
        for (Iverksatt t : tiltak) {
            if (t.sted().erFosterhjem() && t.end() >= t.start()) {
                foster.add(t);
            }
        }
        foster.sort(Comparator.comparingInt(Iverksatt::start).thenComparingInt(Iverksatt::end));
        homes = foster;
        boolean known = barn.alderKjent() && barn.kjonn() != Barn.Kjonn.UFODT;
        birthYear = known ? Day.date(barn.fodt()).getYear() : Spell.NONE;
        comesOfAge = known ? barn.fyller(d.people().adult()) : Spell.NONE;
        List.of(saker, meldinger, undersokelser, planer, tiltak, ettervern).forEach(this::reach);
        vedtak.forEach(v -> reach(v.v().start(), v.v().start()));
        oversendelser.forEach(o -> reach(o.dag(), o.dag()));
        flyttinger.forEach(f -> reach(f.dag(), f.dag()));
    }

    private void reach(List<? extends Spell> spells) {
        for (Spell spell : spells) {
            reach(spell.start(), spell.end());
            // What ends before it begins is found on both days.
            reach(spell.end(), spell.start());
        }
    }

    private void reach(int from, int to) {
        first = Math.min(first, from);
        last = Math.max(last, to);
    }

    /** Whether anything of it can be in the figures of the year, or of the cohort of the year before. */
    boolean concerns(Year year) {
        return first <= year.last() && last >= year.before().first();
    }

    private static Decision decision(Sak sak, Vedtak v, Definitions.Measures d) {
        boolean placement = false;
        for (int i : v.tiltak()) {
            placement |= d.place().apply(sak.tiltak().get(i).kategori().verdi()).erPlassering();
        }
        return new Decision(v, d.provision().apply(v.hjemmel(), v.jmfr()), placement);
    }

    private <E> List<E> all(Function<Sak, List<E>> part) {
        if (saker.size() == 1) {
            return part.apply(saker.get(0));
        }
        List<E> all = new ArrayList<>();
        for (Sak sak : saker) {
            all.addAll(part.apply(sak));
        }
        return all;
    }
}
