package no.tilstand.generator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.generator.History.Conclusion;
import no.tilstand.generator.History.Ettervern;
import no.tilstand.generator.History.Flytting;
import no.tilstand.generator.History.Law;
import no.tilstand.generator.History.Oversendelse;
import no.tilstand.generator.History.Plan;
import no.tilstand.generator.History.Sak;
import no.tilstand.generator.History.Status;
import no.tilstand.generator.History.Tiltak;
import no.tilstand.generator.History.Vedtak;

/** Decisions and measures after an investigation: help at home, placements, care orders, aftercare. */
final class Care {
    private final Town town;
    private final Draw draw;
    private final Sak sak;
    private final LocalDate born;
    private final LocalDate adult;

    Care(Town town, Draw draw, Sak sak, LocalDate born) {
        this.town = town;
        this.draw = draw;
        this.sak = sak;
        this.born = born;
        this.adult = born.plusYears(18);
    }

    /**
     * @param investigation id of the investigation that ended
     * @param code 1 a decision of the service, 2 a case for the tribunal
     * @return the day the last measure ends
     */
    LocalDate after(String investigation, String code, LocalDate began, LocalDate ended, boolean acute) {
        LocalDate from = ended;
        Optional<LocalDate> home = Optional.empty();
        if (acute) {
            LocalDate placed = began.plusDays(draw.between(0, 3));
            LocalDate until = ended.plusDays(draw.between(5, 60));
            home = Optional.of(until);
            emergency(placed, until);
            from = until;
        }
        if (!from.isBefore(adult)) {
            return from;
        }
        if (code.equals("2")) {
            return careOrder(investigation, ended, from, home);
        }
        String kind = age(from) < 12 ? draw.weighted("home 94 foster 6") : draw.weighted("home 76 foster 8 youth 16");
        return switch (kind) {
            case "foster" -> voluntaryHome(investigation, from);
            case "youth" -> institution(investigation, from);
            default -> helpAtHome(investigation, from, age(from));
        };
    }

    private void emergency(LocalDate from, LocalDate until) {
        boolean youth = age(from) >= 13 && draw.chance(0.4);
        boolean consent = draw.chance(0.3);
        Law law = youth ? Laws.acuteBehaviour(from) : Laws.acute(from, consent);
        String category = youth
                ? "1.1"
                : from.getYear() >= 2021 ? draw.weighted("2.5 65 2.6 35") : draw.weighted("2.5 80 2.1 20");
        String vedtak = vedtak(from, law, draw.weighted("1 88 3 8 4 4"));
        Tiltak tiltak = tiltak(vedtak, from, until, law, category, "");
        sak.tiltak.add(new FosterHome(town, draw, adult).visited(tiltak, from));
    }

    private LocalDate helpAtHome(String investigation, LocalDate from, int age) {
        LocalDate last = from;
        int wanted = Integer.parseInt(draw.weighted("1 50 2 33 3 17"));
        for (int i = 0; i < wanted; i++) {
            LocalDate start = from.plusDays(draw.between(0, 12) + (long) i * draw.between(0, 120));
            LocalDate end = start.plusDays(Math.min(draw.between(60, 1100), draw.between(60, 1500)));
            if (end.isAfter(adult) && start.isBefore(adult)) {
                end = adult.minusDays(draw.between(0, 1));
            }
            if (end.isBefore(start)) {
                continue;
            }
            Law law = Laws.help(start);
            String vedtak = vedtak(start, law, "1");
            if (i == 0 && !investigation.isEmpty()) {
                sak.relate("Undersokelse", investigation, "Vedtak", vedtak, draw.uuid());
            }
            sak.tiltak.add(tiltak(vedtak, start, end, law, Codes.help(age, start, draw), ""));
            last = end.isAfter(last) ? end : last;
        }
        plans("1", from, last);
        if (!last.isBefore(adult.minusDays(1)) && draw.chance(0.55)) {
            return aftercare("");
        }
        return last;
    }

    private LocalDate voluntaryHome(String investigation, LocalDate from) {
        Law law = Laws.voluntaryPlacement(from);
        String vedtak = vedtak(from, law, "1");
        sak.relate("Undersokelse", investigation, "Vedtak", vedtak, draw.uuid());
        LocalDate end = earliest(from.plusDays(draw.between(120, 1400)), adult);
        String category = network(from);
        Tiltak tiltak = tiltak(vedtak, from, end, law, category, "");
        sak.tiltak.add(new FosterHome(town, draw, adult).visited(tiltak, from));
        plans("1", from, end);
        if (!end.isBefore(adult)) {
            return draw.chance(0.6) ? aftercare(category) : end;
        }
        moved(end, "1.1.1", "6");
        return helpAtHome("", end, age(end));
    }

    private LocalDate institution(String investigation, LocalDate from) {
        boolean consent = draw.chance(0.5);
        Law law = Laws.behaviour(from, consent);
        String vedtak = vedtak(from, law, "1");
        sak.relate("Undersokelse", investigation, "Vedtak", vedtak, draw.uuid());
        LocalDate end = earliest(from.plusDays(draw.between(90, 700)), adult);
        sak.tiltak.add(tiltak(vedtak, from, end, law, "1.1", ""));
        plans("2", from, end);
        if (!end.isBefore(adult)) {
            return draw.chance(0.6) ? aftercare("") : end;
        }
        moved(end, draw.weighted("2.1 60 2.2 15 2.5 10 2.3 15"), "6");
        return helpAtHome("", end, age(end));
    }

    /** The tribunal decides some weeks after the case was sent; the child may wait in a stand-by home. */
    private LocalDate careOrder(String investigation, LocalDate sent, LocalDate from, Optional<LocalDate> home) {
        Law law = Laws.care(sent);
        String tribunal = draw.uuid();
        sak.oversendelser.add(new Oversendelse(tribunal, sent, law, false));
        LocalDate decided = latest(from, sent.plusDays(draw.between(40, 110)));
        if (!decided.isBefore(adult)) {
            return from;
        }
        boolean granted = draw.chance(0.9);
        String vedtak = draw.uuid();
        List<Status> statuses = new ArrayList<>();
        statuses.add(new Status(draw.uuid(), told(sent), "2"));
        statuses.add(new Status(draw.uuid(), told(decided), granted ? "1" : "4"));
        Optional<LocalDate> lapsed = granted ? Optional.empty() : Optional.of(decided);
        sak.vedtak.add(new Vedtak(vedtak, sent, law, List.of(), statuses, lapsed, false));
        sak.relate("Undersokelse", investigation, "Vedtak", vedtak, draw.uuid());
        sak.relate("Vedtak", vedtak, "OversendelseFylkesnemnd", tribunal, draw.uuid());
        if (!granted) {
            return helpAtHome("", decided, age(decided));
        }
        LocalDate placed = home.isPresent() ? decided : decided.plusDays(draw.between(0, 20));
        if (home.isPresent() && decided.isAfter(from)) {
            Law voluntary = Laws.voluntaryPlacement(from);
            Tiltak waiting = tiltak(vedtak(from, voluntary, "1"), from, decided, voluntary, "2.5", "");
            sak.tiltak.add(new FosterHome(town, draw, adult).visited(waiting, from));
        }
        return inCare(vedtak, law, earliest(placed, adult), home.isPresent());
    }

    private LocalDate inCare(String vedtak, Law law, LocalDate from, boolean fromElsewhere) {
        FosterHome homes = new FosterHome(town, draw, adult);
        LocalDate start = from;
        LocalDate chain = from;
        if (fromElsewhere) {
            moved(from, "1.1.4", "2");
        }
        boolean returned = false;
        String category = age(start) >= 15 ? draw.weighted("1.1 45 2.2 35 2.1 20") : network(start);
        while (start.isBefore(adult) && !start.isAfter(Town.EXTRACTED)) {
            LocalDate end = earliest(start.plusDays(draw.between(200, 5200)), adult);
            boolean grown = !end.isBefore(adult);
            returned = !grown && draw.chance(0.3);
            Tiltak tiltak = tiltak(vedtak, start, end, law, category, grown ? "2" : returned ? "1" : "");
            // A move within care does not lift the order, but the format wants a cause where the measure ends.
            Tiltak told = tiltak.ended().isEmpty() ? tiltak.endedOn(end, "4") : tiltak;
            sak.tiltak.add(homes.visited(told, chain));
            if (grown || returned) {
                start = end;
                break;
            }
            boolean sameHome = draw.chance(0.2);
            String next = sameHome ? category : age(end) >= 13 ? draw.weighted("1.1 40 2.2 40 2.3 20") : network(end);
            if (!sameHome) {
                moved(
                        end,
                        category.startsWith("1") ? "2.1" : draw.weighted("1.1.3 3 1.1.4 4 1.2.1 4 1.2.2 3"),
                        to(next));
                chain = end.plusDays(1);
            }
            start = end.plusDays(sameHome ? draw.between(0, 1) : 1);
            category = next;
        }
        plans("4", from.plusDays(draw.between(0, 90)), start);
        if (returned) {
            moved(start, "1.1.1", "6");
            return helpAtHome("", start.plusDays(1), age(start));
        }
        return draw.chance(0.65) ? aftercare(category) : latest(start, adult);
    }

    /** The service offers aftercare in good time before the eighteenth birthday. @param category where the child lives */
    private LocalDate aftercare(String category) {
        LocalDate sent = adult.minusDays(draw.between(30, 240));
        LocalDate answered = sent.plusDays(draw.between(5, 80));
        String answer = draw.weighted("1 70 2 8 3 22");
        boolean silent = draw.chance(0.06);
        if (!sent.isBefore(LocalDate.of(2022, 1, 1)) && !sent.isBefore(sak.start)) {
            Optional<Conclusion> conclusion = silent ? Optional.empty() : Optional.of(new Conclusion(answered, answer));
            sak.ettervern.add(new Ettervern(draw.uuid(), sent, conclusion, false));
        }
        if (!answer.equals("1") || silent) {
            return latest(adult, answered);
        }
        Law law = Laws.aftercare(adult);
        String vedtak = vedtak(adult, law, "1");
        boolean stays = category.startsWith("2") && draw.chance(0.6);
        LocalDate end = adult.plusDays(draw.between(200, 1900));
        String kind = stays ? category : Codes.help(18, adult, draw);
        LocalDate change = LocalDate.of(2026, 1, 1);
        if (kind.equals("8.2") && !end.isBefore(change) && adult.isBefore(change)) {
            end = LocalDate.of(2025, 12, 31);
        }
        sak.tiltak.add(tiltak(vedtak, adult, end, law, kind, ""));
        if (draw.chance(town.planned(adult.getYear()))) {
            String type = adult.getYear() < 2023 ? "1" : "5";
            sak.planer.add(new Plan(draw.uuid(), adult, type, evaluations(adult, end), Optional.of(end), false));
        }
        return latest(end, answered);
    }

    /** A plan is replaced about once a year; one follows the other without a gap. */
    private void plans(String type, LocalDate from, LocalDate to) {
        if (!draw.chance(town.planned(from.getYear()))) {
            // Some cases that began without a plan get one when the service has become better.
            from = latest(from, LocalDate.of(2024, 3, 1));
            if (!from.isBefore(to) || !draw.chance(0.4)) {
                return;
            }
        }
        LocalDate start = from.plusDays(draw.between(0, 30));
        while (start.isBefore(to) && !start.isAfter(Town.EXTRACTED)) {
            LocalDate end = earliest(start.plusDays(draw.between(200, 520)), to);
            sak.planer.add(new Plan(draw.uuid(), start, type, evaluations(start, end), Optional.of(end), false));
            start = end.plusDays(1);
        }
    }

    private List<LocalDate> evaluations(LocalDate from, LocalDate to) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = from.plusDays(draw.between(70, 110));
        while (!day.isAfter(to) && !day.isAfter(Town.EXTRACTED)) {
            if (draw.chance(town.evaluated(day.getYear()))) {
                days.add(day);
            }
            day = day.plusDays(draw.between(75, 110));
        }
        return days;
    }

    private Tiltak tiltak(String vedtak, LocalDate start, LocalDate end, Law law, String category, String ended) {
        String id = draw.uuid();
        sak.relate("Vedtak", vedtak, "Tiltak", id, draw.uuid());
        String migrated = start.isBefore(Town.REGISTER) ? "T-" + id.substring(0, 8) : "";
        return new Tiltak(
                id,
                migrated,
                start,
                law,
                List.of(),
                category,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                ended,
                Optional.of(end),
                false);
    }

    private String vedtak(LocalDate day, Law law, String status) {
        String id = draw.uuid();
        boolean lapses = status.equals("3") || status.equals("4");
        LocalDate changed = lapses ? day.plusDays(draw.between(2, 30)) : day;
        List<Status> statuses = new ArrayList<>();
        statuses.add(new Status(draw.uuid(), told(day), "1"));
        if (lapses) {
            statuses.add(new Status(draw.uuid(), told(changed), status));
        }
        sak.vedtak.add(
                new Vedtak(id, day, law, List.of(), statuses, lapses ? Optional.of(changed) : Optional.empty(), false));
        return id;
    }

    /** Decisions have had a status since 2022; older ones got theirs when the case systems began to keep it. */
    private static LocalDate told(LocalDate day) {
        return latest(day, LocalDate.of(2022, 1, 1));
    }

    private void moved(LocalDate day, String cause, String to) {
        if (!day.isBefore(LocalDate.of(2022, 1, 1))) {
            sak.flyttinger.add(new Flytting(draw.uuid(), day, cause, to, false));
        }
    }

    private String network(LocalDate day) {
        double share = town.inNetwork(day.getYear());
        return draw.chance(share) ? "2.1" : draw.weighted("2.2 90 2.3 10");
    }

    private static String to(String category) {
        return switch (category) {
            case "2.1" -> "1";
            case "2.5" -> "3";
            case "1.1" -> "4";
            default -> "2";
        };
    }

    private int age(LocalDate day) {
        return Math.max(0, (int) ChronoUnit.YEARS.between(born, day));
    }

    private static LocalDate earliest(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
