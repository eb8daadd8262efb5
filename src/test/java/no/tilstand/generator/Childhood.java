package no.tilstand.generator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.generator.History.Conclusion;
import no.tilstand.generator.History.Extension;
import no.tilstand.generator.History.Melding;
import no.tilstand.generator.History.Personalia;
import no.tilstand.generator.History.Sak;
import no.tilstand.generator.History.Undersokelse;
import no.tilstand.generator.History.Vedtak;

/** One child's years with the service: notifications, investigations, and what they lead to. */
final class Childhood {
    private final Town town;
    private final Draw draw;
    private final LocalDate born;
    private final int sex;
    private final String number;
    private final String journal;
    private final List<Sak> cases = new ArrayList<>();

    Childhood(Town town, Draw draw, LocalDate born, String journal) {
        this.town = town;
        this.draw = draw;
        this.born = born;
        this.sex = draw.between(1, 2);
        this.number = Numbers.synthetic(born, sex, draw.chance(0.5) ? 40 : 80, draw);
        this.journal = journal;
    }

    /** The child's cases, from the first contact on; a closed case is followed by a new one when the child comes back. */
    List<Sak> from(LocalDate firstContact) {
        LocalDate at = firstContact;
        for (int round = 0; round < 5 && age(at) < 18 && !at.isAfter(Town.EXTRACTED); round++) {
            LocalDate closed = contact(at, round);
            if (!draw.chance(0.36)) {
                break;
            }
            at = closed.plusDays(draw.between(25, 800));
        }
        return cases;
    }

    /** One contact, from the notification until the case is closed. */
    private LocalDate contact(LocalDate at, int round) {
        Sak sak = new Sak();
        sak.id = draw.uuid();
        sak.journal = journal + "-" + round;
        sak.start = at;
        sak.migrated = at.isBefore(Town.REGISTER) ? "M" + journal + round : "";
        cases.add(sak);
        persons(sak, at);
        boolean acute = draw.chance(0.05);
        boolean dismissed = !acute && draw.chance(0.19);
        LocalDate concluded = at.plusDays(acute ? draw.between(0, 1) : daysToConclude(at));
        String code = dismissed ? Codes.dismissed(concluded, draw) : "2";
        String melding = melding(sak, at, concluded, code);
        LocalDate end = dismissed ? concluded : investigated(sak, melding, at, concluded, acute);
        LocalDate closed = latest(sak, end);
        sak.end = Optional.of(closed);
        sak.vedtak.replaceAll(v -> new Vedtak(
                v.id(), v.start(), v.law(), v.compared(), v.statuses(), v.end().or(() -> Optional.of(closed)), false));
        return closed;
    }

    private int daysToConclude(LocalDate at) {
        if (draw.chance(town.meldingLate(at.getYear()))) {
            return 8 + draw.between(0, 12);
        }
        return Integer.parseInt(draw.weighted("0 8 1 12 2 12 3 11 4 12 5 14 6 14 7 17"));
    }

    private LocalDate investigated(Sak sak, String melding, LocalDate at, LocalDate start, boolean acute) {
        Care care = new Care(town, draw, sak, born);
        LocalDate end = investigationEnd(at, start);
        Optional<Extension> extension = Optional.empty();
        LocalDate due = at.plusDays(7).plusMonths(3);
        boolean extended = draw.chance(town.extended(start.getYear()));
        if (extended) {
            LocalDate longer = at.plusDays(7).plusMonths(6);
            extension = Optional.of(new Extension(due.minusDays(draw.between(1, 25)), draw.chance(0.93) ? "1" : "2"));
            end = draw.chance(0.9) ? draw.dayBetween(due.plusDays(5), longer) : longer.plusDays(draw.between(1, 20));
        }
        String code = acute ? draw.weighted("1 45 2 55") : Codes.investigation(end, draw);
        String participation = end.isBefore(LocalDate.of(2026, 1, 1)) || start.isBefore(born)
                ? ""
                : draw.weighted("1.1 70 1.2 5 1.3 8 1.4 4 2.1 3 2.2 4");
        boolean granted = code.equals("1") || code.equals("2");
        String id = draw.uuid();
        sak.undersokelser.add(new Undersokelse(
                id,
                start,
                granted ? Codes.content(end, age(end), draw) : List.of(),
                participation,
                extension,
                Optional.of(new Conclusion(end, code)),
                false));
        sak.relate("Melding", melding, "Undersokelse", id, draw.uuid());
        if (draw.chance(0.22) && end.isAfter(start.plusDays(10)) && start.getYear() >= 2020) {
            LocalDate more = draw.dayBetween(start.plusDays(2), end.minusDays(8));
            String other = melding(sak, more, more.plusDays(draw.between(0, 7)), "4");
            sak.relate("Melding", other, "Undersokelse", id, draw.uuid());
        }
        if (!granted) {
            return end;
        }
        LocalDate helped = care.after(id, code, start, end, acute);
        moreMeldinger(sak, end, helped);
        return helped;
    }

    private LocalDate investigationEnd(LocalDate received, LocalDate start) {
        LocalDate due = received.plusDays(7).plusMonths(3);
        if (draw.chance(town.investigationLate(start.getYear()))) {
            return due.plusDays(draw.between(1, 35));
        }
        if (draw.chance(0.14)) {
            return start.plusDays(draw.between(9, 34));
        }
        int room = (int) ChronoUnit.DAYS.between(start, due);
        return start.plusDays(Math.max(draw.between(30, room), draw.between(30, room)));
    }

    /** Notifications about a child that already gets help. */
    private void moreMeldinger(Sak sak, LocalDate from, LocalDate to) {
        LocalDate at = from.plusDays(draw.between(30, 1200));
        while (at.isBefore(to.minusDays(8)) && at.isBefore(Town.EXTRACTED)) {
            if (at.getYear() >= 2020) {
                melding(sak, at, at.plusDays(daysToConclude(at)), "3");
            }
            at = at.plusDays(draw.between(60, 1500));
        }
    }

    private String melding(Sak sak, LocalDate received, LocalDate concluded, String code) {
        String id = draw.uuid();
        sak.meldinger.add(new Melding(
                id,
                received.isBefore(Town.REGISTER) ? "N-" + id.substring(0, 8) : "",
                received,
                Codes.melder(concluded, age(received), draw),
                Codes.content(concluded, age(received), draw),
                Optional.of(new Conclusion(concluded, code)),
                false,
                false));
        return id;
    }

    /** The unborn and the newborn get a provisional number first; some older children wait for theirs too. */
    private void persons(Sak sak, LocalDate at) {
        LocalDate real = at;
        if (at.isBefore(born)) {
            sak.personalia.add(new Personalia(draw.uuid(), at, Numbers.provisional(born, "99999"), born, 0, "", false));
            real = born.plusDays(draw.between(3, 20));
        } else if (draw.chance(0.01)) {
            String ending = sex == 1 ? "00100" : "00200";
            sak.personalia.add(
                    new Personalia(draw.uuid(), at, Numbers.provisional(born, ending), born, sex, "", false));
            real = at.plusDays(draw.between(30, 120));
        }
        String duf = draw.chance(0.02) ? Numbers.duf(at.getYear(), draw) : "";
        sak.personalia.add(new Personalia(draw.uuid(), real, number, born, sex, duf, false));
    }

    private static LocalDate latest(Sak sak, LocalDate end) {
        LocalDate last = end;
        for (Melding m : sak.meldinger) {
            LocalDate concluded = m.conclusion().orElseThrow().date();
            last = concluded.isAfter(last) ? concluded : last;
        }
        for (Personalia p : sak.personalia) {
            last = p.start().isAfter(last) ? p.start() : last;
        }
        return last;
    }

    private int age(LocalDate day) {
        return Math.max(0, (int) ChronoUnit.YEARS.between(born, day));
    }
}
