package no.tilstand.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.generator.History.Conclusion;
import no.tilstand.generator.History.Ettervern;
import no.tilstand.generator.History.Extension;
import no.tilstand.generator.History.Flytting;
import no.tilstand.generator.History.Law;
import no.tilstand.generator.History.Melding;
import no.tilstand.generator.History.Oversendelse;
import no.tilstand.generator.History.Personalia;
import no.tilstand.generator.History.Plan;
import no.tilstand.generator.History.Relasjon;
import no.tilstand.generator.History.Sak;
import no.tilstand.generator.History.Slettet;
import no.tilstand.generator.History.Status;
import no.tilstand.generator.History.Tiltak;
import no.tilstand.generator.History.Undersokelse;
import no.tilstand.generator.History.Vedtak;

/**
 * Cases that no service has, but that the definitions have an answer to: every date near a boundary, every code, every
 * combination. With {@code dirty} above 0 also what should not occur: missing relations, unknown codes, ends before
 * starts, deletions.
 */
final class Wild {
    private static final List<String> CATEGORIES = List.of(
            "1.1", "1.2", "1.99", "2.3", "2.4", "2.5", "2.5", "2.6", "2.99", "3.1", "3.10", "3.9", "4.5", "5.1", "6.1",
            "6.1", "6.2", "7.1", "7.3", "8.1", "8.2", "8.4", "8.5", "8.99");
    private static final List<String> CAUSES = List.of("1.1.1", "1.1.2", "1.1.3", "1.2.1", "1.3", "2.1", "2.4", "2.5");
    private final Draw draw;
    private final Days days;
    private final double dirty;
    private Sak sak = new Sak();
    private LocalDate born = LocalDate.EPOCH;

    Wild(Draw draw, double dirty) {
        this.draw = draw;
        this.days = new Days(draw);
        this.dirty = dirty;
    }

    /** So many children; some have two cases. */
    List<Sak> cases(int children) {
        List<Sak> cases = new ArrayList<>();
        for (int i = 0; i < children; i++) {
            born = days.birth();
            int sex = draw.between(1, 2);
            String number = Numbers.synthetic(born, sex, draw.chance(0.5) ? 40 : 80, draw);
            int twice = draw.chance(0.15) ? 2 : 1;
            for (int n = 0; n < twice; n++) {
                cases.add(one(sex, number));
            }
        }
        if (dirt()) {
            twin(cases);
        }
        return cases;
    }

    private Sak one(int sex, String number) {
        sak = new Sak();
        sak.id = draw.uuid();
        sak.journal = "J" + draw.between(1, 99_999);
        sak.start = days.any();
        sak.end = draw.chance(0.4) ? Optional.of(days.anyAfter(sak.start)) : Optional.empty();
        sak.deleted = dirt() && draw.chance(0.2);
        persons(sex, number);
        times(0, 3, this::meldingAlone);
        times(0, 3, this::investigation);
        times(0, 3, this::plans);
        times(0, 4, this::measure);
        times(0, 2, this::fosterHome);
        times(0, 2, this::vedtakAlone);
        times(0, 1, this::offer);
        times(
                0,
                1,
                () -> sak.oversendelser.add(new Oversendelse(draw.uuid(), days.any(), WildLaws.any(draw), deleted())));
        times(0, 2, () -> move(days.any()));
        removals();
        return sak;
    }

    private void persons(int sex, String number) {
        LocalDate start = sak.start;
        switch (draw.between(0, 9)) {
            case 0 ->
                sak.personalia.add(new Personalia(
                        draw.uuid(),
                        start,
                        Numbers.provisional(born, sex == 1 ? "00100" : "00200"),
                        born,
                        sex,
                        "",
                        false));
            case 1 -> {
                String first = Numbers.provisional(born, "99999");
                sak.personalia.add(new Personalia(draw.uuid(), start.minusDays(60), first, born, 0, "", false));
                if (draw.chance(0.5)) {
                    sak.personalia.add(new Personalia(draw.uuid(), start, number, born, sex, "", false));
                }
            }
            case 2 -> {
                // A number that the child had before: both are the same child's.
                String old = Numbers.synthetic(born, sex, 80, draw);
                sak.personalia.add(new Personalia(draw.uuid(), start.minusDays(30), old, born, sex, "", false));
                sak.personalia.add(new Personalia(draw.uuid(), start, number, born, sex, "", false));
            }
            case 3 ->
                sak.personalia.add(new Personalia(
                        draw.uuid(),
                        start,
                        Numbers.provisional(born, "55555"),
                        born,
                        sex,
                        Numbers.duf(2023, draw),
                        false));
            default -> sak.personalia.add(new Personalia(draw.uuid(), start, number, born, sex, "", false));
        }
        if (dirt()) {
            sak.personalia.add(new Personalia(
                    draw.uuid(), start.plusDays(5), Numbers.synthetic(born, sex, 40, draw), born, sex, "", true));
        }
    }

    private void meldingAlone() {
        melding(days.any(), draw.weighted("1 5 2 3 3 3 4 3 5 1 6 1 7 1 8 1 9 1 10 2"));
    }

    private Melding melding(LocalDate received, String code) {
        int taken = Integer.parseInt(draw.weighted("0 1 1 1 6 1 7 3 8 3 9 1 30 1"));
        boolean backwards = dirt();
        Optional<Conclusion> conclusion = draw.chance(0.15)
                ? Optional.empty()
                : Optional.of(new Conclusion(received.plusDays(backwards ? -1 : taken), code));
        String id = draw.uuid();
        Melding m = new Melding(
                id,
                draw.chance(0.2) ? "M" + id.substring(0, 6) : "",
                received,
                dirt() ? List.of() : Codes.melder(received, 9, draw),
                dirt() ? List.of() : Codes.content(received, 9, draw),
                conclusion,
                deleted(),
                dirt());
        sak.meldinger.add(m);
        return m;
    }

    private void investigation() {
        LocalDate received = days.any();
        LocalDate start = received.plusDays(Integer.parseInt(draw.weighted("0 2 5 2 7 3 20 1 -1 " + (1 + 5 * dirty))));
        LocalDate lawful = received.plusDays(7).plusMonths(3);
        LocalDate end = switch (draw.between(0, 8)) {
            case 0 -> days.near(lawful);
            case 1 -> days.near(start.plusMonths(3));
            case 2 -> days.near(received.plusDays(7).plusMonths(6));
            case 3 -> start.plusDays(draw.between(12, 15));
            case 4 -> days.near(start.plusMonths(draw.between(1, 2)));
            case 5 -> days.near(start.plusMonths(6));
            case 6 -> days.anyAfter(start);
            default -> start.plusDays(draw.between(dirt() ? -2 : 0, 200));
        };
        Optional<Extension> extension = draw.chance(0.3)
                ? Optional.of(new Extension(
                        draw.chance(0.6) ? days.near(lawful) : start.plusDays(30),
                        draw.chance(0.7) ? "1" : draw.chance(0.5) ? "2" : ""))
                : Optional.empty();
        boolean modern = end.getYear() >= 2026;
        String code = draw.weighted(modern ? "1 3 2 1 3 3 4 2 6 2 7 1 8 1 9 1" : "1 3 2 1 3 3 4 2 5 1 6 2");
        String participation = modern ? draw.weighted("1.1 3 1.2 1 1.3 1 1.4 1 2.1 2 2.2 2 - 2") : "-";
        String id = draw.uuid();
        sak.undersokelser.add(new Undersokelse(
                id,
                start,
                List.of(),
                participation.equals("-") ? "" : participation,
                extension,
                draw.chance(0.2) ? Optional.empty() : Optional.of(new Conclusion(end, code)),
                deleted()));
        int reports = Integer.parseInt(draw.weighted("0 " + (1 + 4 * dirty) + " 1 6 2 2 3 1"));
        for (int i = 0; i < reports; i++) {
            LocalDate on = i == 0 ? received : received.plusDays(draw.between(-20, 40));
            Melding m = melding(on, i == 0 ? draw.weighted("2 6 1 1 4 1") : draw.weighted("2 2 4 3 1 1"));
            String from = m.migrated().isEmpty() || draw.chance(0.5) ? m.id() : m.migrated();
            sak.relasjoner.add(new Relasjon(draw.uuid(), from, "Melding", id, "Undersokelse", deleted()));
        }
        if (draw.chance(0.2)) {
            // A new investigation about a year after this one.
            LocalDate again = draw.chance(0.7) ? days.near(end.plusMonths(12)) : end.plusDays(draw.between(1, 3));
            sak.undersokelser.add(
                    new Undersokelse(draw.uuid(), again, List.of(), "", Optional.empty(), Optional.empty(), false));
        }
    }

    private void plans() {
        LocalDate start = days.any();
        String type = draw.weighted("1 8 2 1 3 1 4 4 5 3 6 1 7 1 8 1");
        int row = draw.between(1, 3);
        for (int i = 0; i < row; i++) {
            Optional<LocalDate> end =
                    i == row - 1 && draw.chance(0.6) ? Optional.empty() : Optional.of(days.anyAfter(start));
            List<LocalDate> evaluations = new ArrayList<>();
            for (int n = draw.between(0, 2); n > 0; n--) {
                evaluations.add(draw.chance(0.5) ? days.anyAfter(start) : days.near(start));
            }
            sak.planer.add(new Plan(draw.uuid(), start, type, evaluations, end, deleted()));
            start = end.orElse(start).plusDays(draw.between(0, 2));
        }
    }

    private void measure() {
        LocalDate start = draw.chance(0.2) ? days.near(born.plusYears(18)) : days.any();
        measure(start, draw.of(CATEGORIES), WildLaws.any(draw), ending(start));
    }

    private Optional<LocalDate> ending(LocalDate start) {
        LocalDate adult = born.plusYears(18);
        return switch (draw.between(0, 5)) {
            case 0, 1 -> Optional.empty();
            case 2 -> Optional.of(start);
            case 3 -> Optional.of(days.near(adult)).filter(d -> !d.isBefore(start));
            default -> Optional.of(dirt() ? start.minusDays(1) : days.anyAfter(start));
        };
    }

    private Tiltak measure(LocalDate start, String category, Law law, Optional<LocalDate> end) {
        String id = draw.uuid();
        String why = end.isPresent() && draw.chance(0.7) ? draw.weighted("1 2 2 2 3 1 4 1") : "";
        List<Law> compared = draw.chance(0.2)
                ? List.of(new Law("BVL", "4", draw.chance(0.6) ? "12" : "4", List.of(), List.of()))
                : List.of();
        Tiltak t = new Tiltak(
                id,
                draw.chance(0.2) ? "T" + id.substring(0, 6) : "",
                start,
                law,
                compared,
                category,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                why,
                end,
                deleted());
        sak.tiltak.add(t);
        if (draw.chance(0.8 - dirty / 2)) {
            String vedtak = vedtak(draw.chance(0.7) ? start : days.any(), law);
            sak.relasjoner.add(new Relasjon(draw.uuid(), vedtak, "Vedtak", id, "Tiltak", deleted()));
        }
        return t;
    }

    /** A stay in foster homes: measures that follow each other with and without moves, a gap, and visits. */
    private void fosterHome() {
        LocalDate start = days.any();
        int row = draw.between(1, 3);
        List<String> visitIds = List.of(draw.uuid(), draw.uuid(), draw.uuid(), draw.uuid());
        for (int i = 0; i < row; i++) {
            Optional<LocalDate> end =
                    i == row - 1 && draw.chance(0.7) ? Optional.empty() : Optional.of(days.anyAfter(start));
            String category = draw.weighted("2.1 4 2.2 5 2.3 1 2.4 1 2.5 2 2.6 2 2.99 1");
            Law law = draw.chance(0.6) ? Laws.care(start) : WildLaws.any(draw);
            Tiltak bare = measure(start, category, law, end);
            sak.tiltak.set(
                    sak.tiltak.size() - 1,
                    bare.visited(
                            WildVisits.any(draw, days, start, visitIds, true),
                            WildVisits.any(draw, days, start, visitIds, false)));
            LocalDate over = end.orElse(start);
            start = over.plusDays(draw.between(0, 2));
            if (draw.chance(0.4)) {
                move(draw.chance(0.5) ? over : start);
            }
        }
    }

    private void vedtakAlone() {
        vedtak(days.any(), WildLaws.any(draw));
    }

    private String vedtak(LocalDate start, Law law) {
        String id = draw.uuid();
        List<Status> statuses = new ArrayList<>();
        for (int n = draw.between(1, 3); n > 0; n--) {
            statuses.add(new Status(draw.uuid(), start.plusDays(draw.between(0, 2)), draw.weighted("1 4 2 2 3 2 4 2")));
        }
        sak.vedtak.add(new Vedtak(id, start, law, List.of(), statuses, Optional.empty(), deleted()));
        return id;
    }

    private void offer() {
        LocalDate sent = days.any();
        Optional<Conclusion> answer = draw.chance(0.3)
                ? Optional.empty()
                : Optional.of(new Conclusion(days.anyAfter(sent), draw.weighted("1 1 2 1 3 1")));
        sak.ettervern.add(new Ettervern(draw.uuid(), sent, answer, deleted()));
    }

    private void move(LocalDate day) {
        String to = draw.weighted("1 2 2 3 3 1 4 1 6 2 8 1 9 2");
        sak.flyttinger.add(new Flytting(draw.uuid(), day, draw.of(CAUSES), to, deleted()));
    }

    /** Deletions by element: of something, and of nothing. */
    private void removals() {
        if (dirt() && !sak.meldinger.isEmpty()) {
            sak.slettet.add(new Slettet(draw.of(sak.meldinger).id(), "Melding", days.any()));
        }
        if (dirt() && !sak.tiltak.isEmpty()) {
            sak.slettet.add(new Slettet(draw.of(sak.tiltak).id(), "Tiltak", days.any()));
        }
        if (dirt()) {
            sak.slettet.add(new Slettet(draw.uuid(), "Plan", days.any()));
            sak.relate("Melding", draw.uuid(), "Undersokelse", draw.uuid(), draw.uuid());
        }
    }

    /** The same measure in two cases, as when a case system was changed: same MigrertId, other Id. */
    private void twin(List<Sak> cases) {
        for (Sak from : cases) {
            for (Tiltak t : from.tiltak) {
                if (!t.migrated().isEmpty() && !from.deleted) {
                    Sak other = draw.of(cases);
                    if (other != from && !other.deleted) {
                        other.tiltak.add(new Tiltak(
                                draw.uuid(),
                                t.migrated(),
                                t.start().plusDays(3),
                                t.law(),
                                t.compared(),
                                t.category(),
                                t.grounds(),
                                t.supervision(),
                                t.followUp(),
                                t.ended(),
                                t.end(),
                                false));
                        return;
                    }
                }
            }
        }
    }

    private boolean deleted() {
        return dirt() && draw.chance(0.5);
    }

    private boolean dirt() {
        return draw.chance(dirty * 0.2);
    }

    private void times(int from, int to, Runnable make) {
        for (int n = draw.between(from, to); n > 0; n--) {
            make.run();
        }
    }
}
