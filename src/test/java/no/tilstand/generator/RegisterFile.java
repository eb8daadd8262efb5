package no.tilstand.generator;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.tilstand.generator.History.Conclusion;
import no.tilstand.generator.History.Law;
import no.tilstand.generator.History.Place;
import no.tilstand.generator.History.Sak;
import no.tilstand.generator.History.Tiltak;
import no.tilstand.generator.History.Undersokelse;
import no.tilstand.generator.History.Visits;

/** A case as the national register wants it: Barnevern v4.0.1, one case a file, UTF-8. */
final class RegisterFile {
    /** Codes that must be explained in free text (controls MLD-02, SIN-02, UND-03, TIL-07 and TIL-08). */
    private static final Set<String> EXPLAINED_MEASURES =
            Set.of("1.99", "2.99", "3.7", "3.99", "4.99", "5.99", "6.99", "7.99", "8.99");

    private final Xml xml = new Xml();

    private RegisterFile() {}

    /**
     * @param delivery id of the delivery
     * @param previous id of the delivery before of the same case; empty for the first
     * @param extracted moment with zone, such as 2026-01-31T02:00:00+01:00
     */
    static byte[] of(Place place, Sak sak, String delivery, String previous, String extracted) {
        RegisterFile file = new RegisterFile();
        file.write(place, sak, delivery, previous, extracted);
        return file.xml.bytes(StandardCharsets.UTF_8);
    }

    private void write(Place place, Sak sak, String delivery, String previous, String extracted) {
        xml.open("Barnevern").at("Id", delivery).at("DatoUttrekk", extracted).maybe("ForrigeId", previous);
        xml.open("Fagsystem")
                .at("Leverandor", "Oppdiktet leverandør")
                .at("Navn", "Fagsystem")
                .at("Versjon", "1.0");
        xml.close();
        xml.open("Avgiver")
                .at("Organisasjonsnummer", place.organisation())
                .at("Kommunenummer", place.number())
                .at("Kommunenavn", place.name());
        xml.close();
        xml.open("Sak").at("Id", sak.id).maybe("MigrertId", sak.migrated).at("StartDato", sak.start.toString());
        xml.maybe("SluttDato", sak.end.map(LocalDate::toString).orElse(""));
        xml.at("Journalnummer", sak.journal).at("Avsluttet", String.valueOf(sak.end.isPresent()));
        deleted(sak.deleted);
        sak.personalia.forEach(p -> {
            xml.open("Personalia").at("Id", p.id()).at("StartDato", p.start().toString());
            xml.at("Fodselsnummer", p.number()).at("Fodseldato", p.born().toString());
            xml.at("Kjonn", String.valueOf(p.sex())).maybe("DUFnummer", p.duf());
            deleted(p.deleted());
            xml.close();
        });
        sak.meldinger.forEach(m -> {
            xml.open("Melding").at("Id", m.id()).maybe("MigrertId", m.migrated());
            xml.at("StartDato", m.received().toString());
            deleted(m.deleted());
            m.melder().forEach(code -> coded("Melder", code, code.equals("22")));
            m.content()
                    .forEach(code ->
                            coded("Saksinnhold", code, Set.of("18", "19").contains(code)));
            m.conclusion().ifPresent(c -> {
                xml.open("Konklusjon").at("SluttDato", c.date().toString()).at("Kode", c.code());
                deleted(m.reopened());
                xml.close();
            });
            xml.close();
        });
        sak.undersokelser.forEach(this::undersokelse);
        sak.planer.forEach(p -> {
            xml.open("Plan")
                    .at("Id", p.id())
                    .at("StartDato", p.start().toString())
                    .at("Plantype", p.type());
            deleted(p.deleted());
            p.evaluations()
                    .forEach(e -> xml.open("Evaluering")
                            .at("UtfortDato", e.toString())
                            .close());
            end(p.end());
            xml.close();
        });
        sak.tiltak.forEach(this::tiltak);
        sak.vedtak.forEach(v -> {
            begin("Vedtak", v.id(), v.start(), v.deleted());
            law("Lovhjemmel", v.law());
            v.compared().forEach(l -> law("JmfrLovhjemmel", l));
            v.statuses()
                    .forEach(s -> xml.open("Status")
                            .at("Id", s.id())
                            .at("EndretDato", s.changed().toString())
                            .at("Kode", s.code())
                            .close());
            end(v.end());
            xml.close();
        });
        sak.ettervern.forEach(e -> {
            xml.open("Ettervern")
                    .at("Id", e.id())
                    .at("TilbudSendtDato", e.sent().toString());
            deleted(e.deleted());
            e.conclusion().ifPresent(this::conclusion);
            xml.close();
        });
        sak.oversendelser.forEach(o -> {
            begin("OversendelseFylkesnemnd", o.id(), o.start(), o.deleted());
            law("Lovhjemmel", o.law());
            xml.close();
        });
        sak.flyttinger.forEach(f -> {
            xml.open("Flytting").at("Id", f.id()).at("SluttDato", f.date().toString());
            deleted(f.deleted());
            xml.open("ArsakFra").at("Kode", f.cause()).close();
            xml.open("FlyttingTil").at("Kode", f.to()).close();
            xml.close();
        });
        sak.relasjoner.forEach(r -> {
            xml.open("Relasjon").at("Id", r.id()).at("FraId", r.from()).at("FraType", r.fromType());
            xml.at("TilId", r.to()).at("TilType", r.toType());
            deleted(r.deleted());
            xml.close();
        });
        sak.slettet.forEach(s -> xml.open("Slettet")
                .at("Id", s.id())
                .at("Type", s.type())
                .at("SluttDato", s.date().toString())
                .close());
        xml.close();
        xml.close();
    }

    private void undersokelse(Undersokelse u) {
        begin("Undersokelse", u.id(), u.start(), u.deleted());
        u.grounds()
                .forEach(code ->
                        coded("Vedtaksgrunnlag", code, Set.of("18", "19").contains(code)));
        if (!u.participation().isEmpty()) {
            xml.open("BarnetsMedvirkning");
            xml.leaf("StartDato", u.start().toString());
            xml.leaf("MedvirkningType", u.participation());
            xml.close();
        }
        u.extension()
                .ifPresent(e -> xml.open("UtvidetFrist")
                        .at("StartDato", e.applied().toString())
                        .maybe("Innvilget", e.granted())
                        .close());
        u.conclusion().ifPresent(this::conclusion);
        xml.close();
    }

    private void tiltak(Tiltak t) {
        xml.open("Tiltak").at("Id", t.id()).maybe("MigrertId", t.migrated());
        xml.at("StartDato", t.start().toString());
        deleted(t.deleted());
        law("Lovhjemmel", t.law());
        t.compared().forEach(l -> law("JmfrLovhjemmel", l));
        coded("Kategori", t.category(), EXPLAINED_MEASURES.contains(t.category()));
        t.grounds()
                .forEach(code ->
                        coded("Tiltaksgrunnlag", code, Set.of("18", "19").contains(code)));
        t.supervision().ifPresent(v -> visits("Tilsyn", v));
        t.followUp().ifPresent(v -> visits("Oppfolging", v));
        if (!t.ended().isEmpty()) {
            coded("Opphevelse", t.ended(), t.ended().equals("4"));
        }
        end(t.end());
        xml.close();
    }

    private void visits(String name, Visits v) {
        xml.open(name);
        v.responsible()
                .forEach(r -> xml.open("Ansvarlig")
                        .at("Id", r.id())
                        .at("StartDato", r.start().toString())
                        .at("Kommunenummer", r.number())
                        .close());
        v.frequencies()
                .forEach(f -> xml.open("Hyppighet")
                        .at("Id", f.id())
                        .at("StartDato", f.start().toString())
                        .at("Kode", f.code())
                        .close());
        v.visits()
                .forEach(x -> xml.open("Utfort")
                        .at("Id", x.id())
                        .at("UtfortDato", x.date().toString())
                        .close());
        xml.close();
    }

    private void law(String name, Law law) {
        xml.open(name).leaf("Lov", law.law()).leaf("Kapittel", law.chapter()).leaf("Paragraf", law.section());
        law.paragraphs().forEach(p -> xml.leaf("Ledd", p));
        law.letters().forEach(l -> xml.leaf("Bokstav", l));
        xml.close();
    }

    private void begin(String name, String id, LocalDate start, boolean isDeleted) {
        xml.open(name).at("Id", id).at("StartDato", start.toString());
        deleted(isDeleted);
    }

    private void conclusion(Conclusion c) {
        xml.open("Konklusjon")
                .at("SluttDato", c.date().toString())
                .at("Kode", c.code())
                .close();
    }

    private void end(Optional<LocalDate> end) {
        end.ifPresent(d -> xml.open("Konklusjon").at("SluttDato", d.toString()).close());
    }

    private void coded(String name, String code, boolean explained) {
        xml.open(name).at("Kode", code);
        if (explained) {
            xml.at("Presisering", "oppdiktet presisering");
        }
        xml.close();
    }

    private void deleted(boolean isDeleted) {
        if (isDeleted) {
            xml.at("ErSlettet", "true");
        }
    }
}
