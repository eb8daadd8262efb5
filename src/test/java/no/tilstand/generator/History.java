package no.tilstand.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invented case histories, in the terms of the register format (Barnevern v4.0.1). Codes are text, as there. */
final class History {
    private History() {}

    /** Who delivers. @param number 9990-9999 for invented municipalities @param organisation nine digits */
    record Place(String number, String organisation, String name) {}

    /** A case while it is made. @param migrated id in the system before; empty when the case began in this one */
    static final class Sak {
        String id = "";
        String migrated = "";
        String journal = "";
        LocalDate start = LocalDate.MIN;
        Optional<LocalDate> end = Optional.empty();
        boolean deleted;
        final List<Personalia> personalia = new ArrayList<>();
        final List<Melding> meldinger = new ArrayList<>();
        final List<Undersokelse> undersokelser = new ArrayList<>();
        final List<Plan> planer = new ArrayList<>();
        final List<Tiltak> tiltak = new ArrayList<>();
        final List<Vedtak> vedtak = new ArrayList<>();
        final List<Ettervern> ettervern = new ArrayList<>();
        final List<Oversendelse> oversendelser = new ArrayList<>();
        final List<Flytting> flyttinger = new ArrayList<>();
        final List<Relasjon> relasjoner = new ArrayList<>();
        final List<Slettet> slettet = new ArrayList<>();

        /** The same case without its elements. */
        Sak empty() {
            Sak other = new Sak();
            other.id = id;
            other.migrated = migrated;
            other.journal = journal;
            other.start = start;
            other.end = end;
            other.deleted = deleted;
            return other;
        }

        void relate(String fromType, String from, String toType, String to, String id) {
            relasjoner.add(new Relasjon(id, from, fromType, to, toType, false));
        }
    }

    record Personalia(
            String id, LocalDate start, String number, LocalDate born, int sex, String duf, boolean deleted) {}

    record Conclusion(LocalDate date, String code) {}

    /** @param reopened the conclusion carries ErSlettet: the notification is open again */
    record Melding(
            String id,
            String migrated,
            LocalDate received,
            List<String> melder,
            List<String> content,
            Optional<Conclusion> conclusion,
            boolean deleted,
            boolean reopened) {}

    /** @param granted 1, 2 or empty */
    record Extension(LocalDate applied, String granted) {}

    /** @param participation the code of the child's participation; empty when not registered */
    record Undersokelse(
            String id,
            LocalDate start,
            List<String> grounds,
            String participation,
            Optional<Extension> extension,
            Optional<Conclusion> conclusion,
            boolean deleted) {}

    record Plan(
            String id,
            LocalDate start,
            String type,
            List<LocalDate> evaluations,
            Optional<LocalDate> end,
            boolean deleted) {}

    record Law(String law, String chapter, String section, List<String> paragraphs, List<String> letters) {}

    record Frequency(String id, LocalDate start, String code) {}

    record Visit(String id, LocalDate date) {}

    record Responsible(String id, LocalDate start, String number) {}

    /** @param responsible who answers for supervision; empty for the follow-up visits */
    record Visits(List<Responsible> responsible, List<Frequency> frequencies, List<Visit> visits) {}

    /** @param ended the code of why a care order was lifted; empty when there is none */
    record Tiltak(
            String id,
            String migrated,
            LocalDate start,
            Law law,
            List<Law> compared,
            String category,
            List<String> grounds,
            Optional<Visits> supervision,
            Optional<Visits> followUp,
            String ended,
            Optional<LocalDate> end,
            boolean deleted) {

        Tiltak endedOn(LocalDate day, String why) {
            return new Tiltak(
                    id,
                    migrated,
                    start,
                    law,
                    compared,
                    category,
                    grounds,
                    supervision,
                    followUp,
                    why,
                    Optional.of(day),
                    deleted);
        }

        Tiltak visited(Optional<Visits> newSupervision, Optional<Visits> newFollowUp) {
            return new Tiltak(
                    id,
                    migrated,
                    start,
                    law,
                    compared,
                    category,
                    grounds,
                    newSupervision,
                    newFollowUp,
                    ended,
                    end,
                    deleted);
        }
    }

    record Status(String id, LocalDate changed, String code) {}

    record Vedtak(
            String id,
            LocalDate start,
            Law law,
            List<Law> compared,
            List<Status> statuses,
            Optional<LocalDate> end,
            boolean deleted) {}

    record Ettervern(String id, LocalDate sent, Optional<Conclusion> conclusion, boolean deleted) {}

    record Oversendelse(String id, LocalDate start, Law law, boolean deleted) {}

    record Flytting(String id, LocalDate date, String cause, String to, boolean deleted) {}

    record Relasjon(String id, String from, String fromType, String to, String toType, boolean deleted) {}

    record Slettet(String id, String type, LocalDate date) {}
}
