package no.tilstand.intake.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.tilstand.domain.sak.Besok;
import no.tilstand.domain.sak.Elementtype;
import no.tilstand.domain.sak.Kode;
import no.tilstand.domain.sak.Lovhjemmel;
import no.tilstand.domain.sak.Oversendelse;
import no.tilstand.domain.sak.Spell;
import no.tilstand.domain.sak.Tiltak;
import no.tilstand.domain.sak.Vedtak;

/** Tiltak, Vedtak and OversendelseFylkesnemnd: the elements with a provision. */
final class MeasureParser extends ElementParser {
    /** Responsible for the case; whether a supervisor's municipality is the same is all that is kept of it. */
    private final String municipality;

    MeasureParser(XmlCursor xml, Slots slots, Notes notes, String municipality) {
        super(xml, slots, notes);
        this.municipality = municipality;
    }

    void tiltak(List<Part> parts) throws Unreadable {
        stamp = 0;
        Keys keys = startedKeys("Tiltak", Own.NONE);
        Lovhjemmel hjemmel = Lovhjemmel.INGEN;
        List<Lovhjemmel> jmfr = new ArrayList<>(0);
        Kode kategori = Kode.INGEN;
        Kode opphevelse = Kode.INGEN;
        Besok tilsyn = Besok.IKKE_REGISTRERT;
        Besok oppfolging = Besok.IKKE_REGISTRERT;
        int closed = Spell.OPEN;
        while (xml.child()) {
            switch (xml.name()) {
                case "Lovhjemmel" -> hjemmel = hjemmel();
                case "JmfrLovhjemmel" -> add(jmfr, hjemmel());
                case "Kategori" -> kategori = kode("Kategori");
                case "Tiltaksgrunnlag" -> kode("Tiltaksgrunnlag");
                case "Tilsyn" -> tilsyn = besok("Tilsyn", tilsyn);
                case "Oppfolging" -> oppfolging = besok("Oppfolging", oppfolging);
                case "Opphevelse" -> opphevelse = kode("Opphevelse");
                case "Konklusjon" -> closed = conclusion("Tiltak/Konklusjon");
                default -> unknown("Tiltak");
            }
        }
        need(kategori.finnes() && !hjemmel.lov().isEmpty());
        parts.add(keys.part(
                Elementtype.TILTAK,
                stamp,
                new Tiltak(
                        keys.start(), closed, hjemmel, List.copyOf(jmfr), kategori, opphevelse, tilsyn, oppfolging)));
    }

    /** @param before of the same measure; version 2 has one Oppfolging for each visit, with the day on itself */
    private Besok besok(String element, Besok before) throws Unreadable {
        List<Besok.Ansvarlig> ansvarlige = new ArrayList<>(before.ansvarlige());
        List<Besok.Hyppighet> hyppigheter = new ArrayList<>(before.hyppigheter());
        List<Integer> done = new ArrayList<>(before.utfort());
        int[] day = {Spell.NONE};
        attributes(element, done(day));
        if (day[0] != Spell.NONE) {
            add(done, day[0]);
        }
        Set<Id> seen = new HashSet<>();
        while (xml.child()) {
            String name = xml.name();
            switch (name) {
                case "Ansvarlig" -> {
                    boolean[] own = {false};
                    leaf(name, (n, i) -> {
                        if (!n.equals("Kommunenummer")) {
                            return false;
                        }
                        own[0] = xml.slice(i).is(municipality);
                        return true;
                    });
                    needStart();
                    add(ansvarlige, new Besok.Ansvarlig(start, own[0]));
                }
                case "Hyppighet" -> {
                    leaf(name, Own.NONE);
                    needStart();
                    add(hyppigheter, new Besok.Hyppighet(start, kode));
                }
                case "Utfort" -> {
                    int visit = doneDay(name);
                    need(!id.equals(Id.NONE));
                    if (seen.add(id)) {
                        add(done, visit);
                    }
                }
                default -> unknown(element);
            }
        }
        ansvarlige.sort(Comparator.comparingInt(Besok.Ansvarlig::start));
        hyppigheter.sort(Comparator.comparingInt(Besok.Hyppighet::start));
        done.sort(null);
        return new Besok(true, List.copyOf(ansvarlige), List.copyOf(hyppigheter), List.copyOf(done));
    }

    private Lovhjemmel hjemmel() throws Unreadable {
        String lov = "";
        String kapittel = "";
        String paragraf = "";
        List<String> ledd = new ArrayList<>(0);
        List<String> bokstav = new ArrayList<>(0);
        List<String> punktum = new ArrayList<>(0);
        while (xml.child()) {
            switch (xml.name()) {
                case "Lov" -> lov = slots.law(xml.text());
                case "Kapittel" -> kapittel = slots.part(xml.text());
                case "Paragraf" -> paragraf = slots.part(xml.text());
                case "Ledd" -> add(ledd, slots.part(xml.text()));
                case "Bokstav" -> add(bokstav, slots.part(xml.text()));
                case "Punktum" -> add(punktum, slots.part(xml.text()));
                default -> unknown("Lovhjemmel");
            }
        }
        need(!lov.isEmpty() && !kapittel.isEmpty() && !paragraf.isEmpty());
        return slots.provision(
                new Lovhjemmel(lov, kapittel, paragraf, List.copyOf(ledd), List.copyOf(bokstav), List.copyOf(punktum)));
    }

    void vedtak(List<Part> parts) throws Unreadable {
        stamp = 0;
        Keys keys = startedKeys("Vedtak", Own.NONE);
        Lovhjemmel hjemmel = Lovhjemmel.INGEN;
        List<Lovhjemmel> jmfr = new ArrayList<>(0);
        List<Vedtak.Krav> krav = new ArrayList<>(0);
        List<Vedtak.Status> statuser = new ArrayList<>(1);
        int closed = Spell.OPEN;
        while (xml.child()) {
            switch (xml.name()) {
                case "Lovhjemmel" -> hjemmel = hjemmel();
                case "JmfrLovhjemmel" -> add(jmfr, hjemmel());
                case "Krav" -> add(krav, krav());
                case "Status" -> add(statuser, status());
                case "Konklusjon" -> closed = conclusion("Vedtak/Konklusjon");
                default -> unknown("Vedtak");
            }
        }
        need(!hjemmel.lov().isEmpty());
        statuser.sort(Comparator.comparingInt(Vedtak.Status::endret));
        parts.add(keys.part(
                Elementtype.VEDTAK,
                stamp,
                new Vedtak(
                        keys.start(),
                        closed,
                        hjemmel,
                        List.copyOf(jmfr),
                        List.copyOf(krav),
                        List.copyOf(statuser),
                        List.of(),
                        List.of())));
    }

    private Vedtak.Status status() throws Unreadable {
        int[] changed = {Spell.NONE};
        leaf("Status", (name, i) -> {
            if (!name.equals("EndretDato")) {
                return false;
            }
            changed[0] = xml.day(i);
            return true;
        });
        need(changed[0] != Spell.NONE && !kode.isEmpty());
        return new Vedtak.Status(changed[0], kode);
    }

    private Vedtak.Krav krav() throws Unreadable {
        attributes("Krav", Own.NONE);
        needStart();
        int from = start;
        int closed = Spell.OPEN;
        String konklusjon = "";
        while (xml.child()) {
            if (xml.name().equals("Konklusjon")) {
                leaf("Krav/Konklusjon", Own.NONE);
                need(end != Spell.OPEN);
                closed = end;
                konklusjon = kode;
            } else {
                unknown("Krav");
            }
        }
        return new Vedtak.Krav(from, closed, konklusjon);
    }

    void oversendelse(List<Part> parts) throws Unreadable {
        stamp = 0;
        Keys keys = startedKeys("OversendelseFylkesnemnd", Own.NONE);
        Lovhjemmel hjemmel = Lovhjemmel.INGEN;
        List<Lovhjemmel> jmfr = new ArrayList<>(0);
        while (xml.child()) {
            switch (xml.name()) {
                case "Lovhjemmel" -> hjemmel = hjemmel();
                case "JmfrLovhjemmel" -> add(jmfr, hjemmel());
                default -> unknown("OversendelseFylkesnemnd");
            }
        }
        need(!hjemmel.lov().isEmpty());
        parts.add(
                keys.part(Elementtype.OVERSENDELSE, stamp, new Oversendelse(keys.start(), hjemmel, List.copyOf(jmfr))));
    }
}
