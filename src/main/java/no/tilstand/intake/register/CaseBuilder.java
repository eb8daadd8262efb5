package no.tilstand.intake.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.tilstand.diagnostics.Control;
import no.tilstand.domain.sak.Barn;
import no.tilstand.domain.sak.Elementtype;
import no.tilstand.domain.sak.Ettervern;
import no.tilstand.domain.sak.Flytting;
import no.tilstand.domain.sak.Melding;
import no.tilstand.domain.sak.Oversendelse;
import no.tilstand.domain.sak.Plan;
import no.tilstand.domain.sak.Sak;
import no.tilstand.domain.sak.Spell;
import no.tilstand.domain.sak.Tiltak;
import no.tilstand.domain.sak.Undersokelse;
import no.tilstand.domain.sak.Vedtak;

/** Makes the case that leaves the reader: relations become indexes, keys are dropped. */
final class CaseBuilder {
    private record Twin(Record value, int stamp) {}

    private final Merged merged;
    private final Map<Part.Key, Integer> index = new HashMap<>();
    /** By kind, in order. */
    private final Map<Elementtype, List<Part>> parts = new EnumMap<>(Elementtype.class);
    /** Which notifications, decisions, measures and cases sent to the board belong to an element. */
    private final Map<Part, Map<Elementtype, TreeSet<Integer>>> related = new IdentityHashMap<>();

    private final Set<Control> funn = EnumSet.noneOf(Control.class);
    private int dangling;

    CaseBuilder(Merged merged) {
        this.merged = merged;
        for (Part part : merged.parts()) {
            List<Part> same = parts.computeIfAbsent(part.type(), k -> new ArrayList<>());
            index.put(part.key(), same.size());
            same.add(part);
        }
    }

    /** Relations to or from an element that is deleted or was never there; known after {@link #build}. */
    int dangling() {
        return dangling;
    }

    Sak build(Barn child) {
        for (Part part : all(Elementtype.RELASJON)) {
            relate((Link) part.value());
        }
        Delivery newest = merged.newest();
        funn.addAll(merged.funn());
        if (!newest.isOf15f()) {
            persons(newest.end());
        }
        twins(Elementtype.MELDING, Control.MEL_19);
        twins(Elementtype.UNDERSOKELSE, Control.UND_19);
        twins(Elementtype.VEDTAK, Control.VED_19);
        twins(Elementtype.TILTAK, Control.TIL_19);
        twins(Elementtype.PLAN, Control.PLA_19);
        return new Sak(
                child,
                newest.file(),
                newest.taken().day(),
                newest.start(),
                newest.end(),
                newest.closed(),
                values(Elementtype.MELDING, Melding.class),
                undersokelser(),
                values(Elementtype.PLAN, Plan.class),
                values(Elementtype.TILTAK, Tiltak.class),
                vedtak(),
                values(Elementtype.ETTERVERN, Ettervern.class),
                values(Elementtype.OVERSENDELSE, Oversendelse.class),
                values(Elementtype.FLYTTING, Flytting.class),
                List.copyOf(funn));
    }

    private List<Part> all(Elementtype type) {
        return parts.getOrDefault(type, List.of());
    }

    private <T extends Record> List<T> values(Elementtype type, Class<T> kind) {
        List<Part> found = all(type);
        if (found.isEmpty()) {
            return List.of();
        }
        List<T> values = new ArrayList<>(found.size());
        for (Part part : found) {
            values.add(kind.cast(part.value()));
        }
        return List.copyOf(values);
    }

    private List<Undersokelse> undersokelser() {
        List<Undersokelse> all = new ArrayList<>();
        for (Part part : all(Elementtype.UNDERSOKELSE)) {
            Undersokelse u = (Undersokelse) part.value();
            all.add(new Undersokelse(
                    u.start(),
                    u.end(),
                    u.konklusjon(),
                    u.grunnlag(),
                    u.utvidelseSokt(),
                    u.utvidelseInnvilget(),
                    u.medvirkning(),
                    related(Elementtype.MELDING, part),
                    related(Elementtype.VEDTAK, part)));
        }
        return List.copyOf(all);
    }

    private List<Vedtak> vedtak() {
        List<Vedtak> all = new ArrayList<>();
        for (Part part : all(Elementtype.VEDTAK)) {
            Vedtak v = (Vedtak) part.value();
            all.add(new Vedtak(
                    v.start(),
                    v.end(),
                    v.hjemmel(),
                    v.jmfr(),
                    v.krav(),
                    v.statuser(),
                    related(Elementtype.TILTAK, part),
                    related(Elementtype.OVERSENDELSE, part)));
        }
        return List.copyOf(all);
    }

    private List<Integer> related(Elementtype type, Part part) {
        Map<Elementtype, TreeSet<Integer>> of = related.get(part);
        return of == null || !of.containsKey(type) ? List.of() : List.copyOf(of.get(type));
    }

    private void relate(Link link) {
        Optional<Part> from = from(link);
        Integer to = index.get(new Part.Key(link.toType(), link.to()));
        if (from.isEmpty() || to == null) {
            dangling++;
            return;
        }
        Part effect = all(link.toType()).get(to);
        int cause = index.get(from.get().key());
        switch (link.fromType()) {
            case MELDING -> relate(effect, Elementtype.UNDERSOKELSE, effect, Elementtype.MELDING, cause);
            case UNDERSOKELSE -> relate(effect, Elementtype.VEDTAK, from.get(), Elementtype.VEDTAK, to);
            case VEDTAK -> {
                relate(effect, Elementtype.TILTAK, from.get(), Elementtype.TILTAK, to);
                relate(effect, Elementtype.OVERSENDELSE, from.get(), Elementtype.OVERSENDELSE, to);
            }
            default -> {
                // Other relations are allowed and used for nothing.
            }
        }
    }

    /** If the effect is of the wanted kind, lets the holder know of a number among the elements of a kind. */
    private void relate(Part effect, Elementtype wanted, Part holder, Elementtype type, int number) {
        if (effect.type() == wanted) {
            related.computeIfAbsent(holder, k -> new EnumMap<>(Elementtype.class))
                    .computeIfAbsent(type, k -> new TreeSet<>())
                    .add(number);
        }
    }

    /** First by id, then as the id of the system that the case was moved from. */
    private Optional<Part> from(Link link) {
        Integer direct = index.get(new Part.Key(link.fromType(), link.from()));
        if (direct != null) {
            return Optional.of(all(link.fromType()).get(direct));
        }
        String migrert = link.fromMigrert().isEmpty() ? link.from().text() : link.fromMigrert();
        return all(link.fromType()).stream()
                .filter(p -> p.migrert().equalsIgnoreCase(migrert))
                .findFirst();
    }

    private void persons(int end) {
        List<Part> persons = all(Elementtype.PERSONALIA);
        if (persons.isEmpty()) {
            funn.add(Control.PER_11);
        }
        for (Part part : persons) {
            Person person = (Person) part.value();
            funn.addAll(person.funn());
            if (end != Spell.OPEN && person.start() > end) {
                funn.add(Control.PER_02F);
            }
        }
    }

    /** Two elements that are alike in everything but their ids; notifications only when concluded. */
    private void twins(Elementtype type, Control control) {
        List<Part> same = all(type);
        if (same.size() < 2) {
            return;
        }
        Set<Twin> seen = new HashSet<>();
        for (Part part : same) {
            boolean open = part.value() instanceof Melding m && m.isOpen();
            if (!open && !seen.add(new Twin(part.value(), part.stamp()))) {
                funn.add(control);
            }
        }
    }
}
