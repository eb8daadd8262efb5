package no.tilstand.intake.register;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
    private final Merged merged;
    private final Kinds parts;
    /** Which notifications, decisions, measures and cases sent to the board belong to an element. */
    private final Relations related = new Relations();

    private final Set<Control> funn = EnumSet.noneOf(Control.class);
    private int dangling;

    CaseBuilder(Merged merged) {
        this.merged = merged;
        parts = new Kinds(merged.parts());
    }

    /** Relations to or from an element that is deleted or was never there; known after {@link #build}. */
    int dangling() {
        return dangling;
    }

    Sak build(Barn child) {
        for (int i = parts.from(Elementtype.RELASJON); i < parts.to(Elementtype.RELASJON); i++) {
            relate((Link) parts.at(i).value());
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

    private <T extends Record> List<T> values(Elementtype type, Class<T> kind) {
        int from = parts.from(type);
        int to = parts.to(type);
        if (from == to) {
            return List.of();
        }
        List<T> values = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            values.add(kind.cast(parts.at(i).value()));
        }
        return List.copyOf(values);
    }

    private List<Undersokelse> undersokelser() {
        List<Undersokelse> all = values(Elementtype.UNDERSOKELSE, Undersokelse.class);
        Undersokelse[] complete = new Undersokelse[all.size()];
        for (int i = 0; i < complete.length; i++) {
            int holder = parts.from(Elementtype.UNDERSOKELSE) + i;
            Undersokelse u = all.get(i);
            complete[i] = new Undersokelse(
                    u.start(),
                    u.end(),
                    u.konklusjon(),
                    u.grunnlag(),
                    u.utvidelseSokt(),
                    u.utvidelseInnvilget(),
                    u.medvirkning(),
                    related.of(holder, Elementtype.MELDING),
                    related.of(holder, Elementtype.VEDTAK));
        }
        return List.of(complete);
    }

    private List<Vedtak> vedtak() {
        List<Vedtak> all = values(Elementtype.VEDTAK, Vedtak.class);
        Vedtak[] complete = new Vedtak[all.size()];
        for (int i = 0; i < complete.length; i++) {
            int holder = parts.from(Elementtype.VEDTAK) + i;
            Vedtak v = all.get(i);
            complete[i] = new Vedtak(
                    v.start(),
                    v.end(),
                    v.hjemmel(),
                    v.jmfr(),
                    v.krav(),
                    v.statuser(),
                    related.of(holder, Elementtype.TILTAK),
                    related.of(holder, Elementtype.OVERSENDELSE));
        }
        return List.of(complete);
    }

    private void relate(Link link) {
        int from = from(link);
        int to = parts.find(link.toType(), link.to());
        if (from < 0 || to < 0) {
            dangling++;
            return;
        }
        switch (link.fromType()) {
            case MELDING -> relate(link, Elementtype.UNDERSOKELSE, to, Elementtype.MELDING, from);
            case UNDERSOKELSE -> relate(link, Elementtype.VEDTAK, from, Elementtype.VEDTAK, to);
            case VEDTAK -> {
                relate(link, Elementtype.TILTAK, from, Elementtype.TILTAK, to);
                relate(link, Elementtype.OVERSENDELSE, from, Elementtype.OVERSENDELSE, to);
            }
            default -> {
                // Other relations are allowed and used for nothing.
            }
        }
    }

    /** If the effect is of the wanted kind, lets the holder know of an element of a kind. */
    private void relate(Link link, Elementtype wanted, int holder, Elementtype type, int place) {
        if (link.toType() == wanted) {
            related.add(holder, type, place - parts.from(type));
        }
    }

    /** First by id, then as the id of the system that the case was moved from; -1 when it is not there. */
    private int from(Link link) {
        int direct = parts.find(link.fromType(), link.from());
        if (direct >= 0) {
            return direct;
        }
        String migrert = link.fromMigrert().isEmpty() ? link.from().text() : link.fromMigrert();
        for (int i = parts.from(link.fromType()); i < parts.to(link.fromType()); i++) {
            if (parts.at(i).migrert().equalsIgnoreCase(migrert)) {
                return i;
            }
        }
        return -1;
    }

    private void persons(int end) {
        if (merged.persons().isEmpty()) {
            funn.add(Control.PER_11);
        }
        for (Person person : merged.persons()) {
            funn.addAll(person.funn());
            if (end != Spell.OPEN && person.start() > end) {
                funn.add(Control.PER_02F);
            }
        }
    }

    /** Two elements that are alike in everything but their ids; notifications only when concluded. */
    private void twins(Elementtype type, Control control) {
        for (int i = parts.from(type) + 1; i < parts.to(type); i++) {
            Part part = parts.at(i);
            boolean open = part.value() instanceof Melding m && m.isOpen();
            for (int other = parts.from(type); other < i && !open; other++) {
                if (alike(part, parts.at(other))) {
                    funn.add(control);
                    return;
                }
            }
        }
    }

    /** What began on different days differs, which settles nearly all of them. */
    private static boolean alike(Part one, Part other) {
        return one.stamp() == other.stamp()
                && ((Spell) one.value()).start() == ((Spell) other.value()).start()
                && one.value().equals(other.value());
    }
}
