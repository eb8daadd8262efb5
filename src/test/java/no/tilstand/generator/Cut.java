package no.tilstand.generator;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.tilstand.generator.History.Conclusion;
import no.tilstand.generator.History.Ettervern;
import no.tilstand.generator.History.Extension;
import no.tilstand.generator.History.Flytting;
import no.tilstand.generator.History.Frequency;
import no.tilstand.generator.History.Melding;
import no.tilstand.generator.History.Oversendelse;
import no.tilstand.generator.History.Personalia;
import no.tilstand.generator.History.Plan;
import no.tilstand.generator.History.Relasjon;
import no.tilstand.generator.History.Sak;
import no.tilstand.generator.History.Tiltak;
import no.tilstand.generator.History.Undersokelse;
import no.tilstand.generator.History.Vedtak;
import no.tilstand.generator.History.Visit;
import no.tilstand.generator.History.Visits;

/** What a case system knew on a day: nothing that happened later. */
final class Cut {
    private final LocalDate day;

    private Cut(LocalDate day) {
        this.day = day;
    }

    /** The case as it stood at the end of the day; empty when it had not begun. */
    static Optional<Sak> at(Sak sak, LocalDate day) {
        return sak.start.isAfter(day) ? Optional.empty() : Optional.of(new Cut(day).cut(sak));
    }

    private Sak cut(Sak sak) {
        Sak out = sak.empty();
        out.end = sak.end.filter(this::known);
        Set<String> ids = new HashSet<>();
        for (Personalia p : sak.personalia) {
            if (known(p.start())) {
                out.personalia.add(p);
                ids.add(p.id());
            }
        }
        for (Melding m : sak.meldinger) {
            if (known(m.received())) {
                Optional<Conclusion> c = m.conclusion().filter(x -> known(x.date()));
                out.meldinger.add(new Melding(
                        m.id(), m.migrated(), m.received(), m.melder(), m.content(), c, m.deleted(), m.reopened()));
                ids.add(m.id());
            }
        }
        for (Undersokelse u : sak.undersokelser) {
            if (known(u.start())) {
                Optional<Conclusion> c = u.conclusion().filter(x -> known(x.date()));
                Optional<Extension> e = u.extension().filter(x -> known(x.applied()));
                out.undersokelser.add(new Undersokelse(
                        u.id(),
                        u.start(),
                        c.isPresent() ? u.grounds() : List.of(),
                        c.isPresent() ? u.participation() : "",
                        e,
                        c,
                        u.deleted()));
                ids.add(u.id());
            }
        }
        for (Plan p : sak.planer) {
            if (known(p.start())) {
                out.planer.add(new Plan(
                        p.id(),
                        p.start(),
                        p.type(),
                        p.evaluations().stream().filter(this::known).toList(),
                        p.end().filter(this::known),
                        p.deleted()));
                ids.add(p.id());
            }
        }
        for (Tiltak t : sak.tiltak) {
            if (known(t.start())) {
                Optional<LocalDate> end = t.end().filter(this::known);
                out.tiltak.add(new Tiltak(
                        t.id(),
                        t.migrated(),
                        t.start(),
                        t.law(),
                        t.compared(),
                        t.category(),
                        t.grounds(),
                        t.supervision().map(this::visits),
                        t.followUp().map(this::visits),
                        end.isPresent() ? t.ended() : "",
                        end,
                        t.deleted()));
                ids.add(t.id());
            }
        }
        for (Vedtak v : sak.vedtak) {
            if (known(v.start()) && v.statuses().stream().anyMatch(s -> known(s.changed()))) {
                out.vedtak.add(new Vedtak(
                        v.id(),
                        v.start(),
                        v.law(),
                        v.compared(),
                        v.statuses().stream().filter(s -> known(s.changed())).toList(),
                        v.end().filter(this::known),
                        v.deleted()));
                ids.add(v.id());
            }
        }
        for (Ettervern e : sak.ettervern) {
            if (known(e.sent())) {
                out.ettervern.add(
                        new Ettervern(e.id(), e.sent(), e.conclusion().filter(c -> known(c.date())), e.deleted()));
                ids.add(e.id());
            }
        }
        for (Oversendelse o : sak.oversendelser) {
            if (known(o.start())) {
                out.oversendelser.add(o);
                ids.add(o.id());
            }
        }
        for (Flytting f : sak.flyttinger) {
            if (known(f.date())) {
                out.flyttinger.add(f);
                ids.add(f.id());
            }
        }
        Predicate<Relasjon> both = r -> ids.contains(r.from()) && ids.contains(r.to());
        sak.relasjoner.stream().filter(both).forEach(out.relasjoner::add);
        sak.slettet.stream().filter(s -> known(s.date())).forEach(out.slettet::add);
        return out;
    }

    private Visits visits(Visits v) {
        return new Visits(
                v.responsible(),
                v.frequencies().stream()
                        .filter((Frequency f) -> known(f.start()))
                        .toList(),
                v.visits().stream().filter((Visit x) -> known(x.date())).toList());
    }

    private boolean known(LocalDate date) {
        return !date.isAfter(day);
    }
}
