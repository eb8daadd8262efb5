package no.tilstand.intake.register;

import java.util.ArrayList;
import java.util.List;
import no.tilstand.domain.sak.Elementtype;
import no.tilstand.domain.sak.Ettervern;
import no.tilstand.domain.sak.Flytting;
import no.tilstand.domain.sak.Kode;
import no.tilstand.domain.sak.Melding;
import no.tilstand.domain.sak.Plan;
import no.tilstand.domain.sak.Spell;
import no.tilstand.domain.sak.Undersokelse;

/**
 * The elements of a {@code Sak} in the register's format (barnevern-register-v4, section 2). The order of children is not
 * demanded, unknown ones are passed over with a remark, and what versions 1 to 3 wrote in other places is found there.
 */
final class CaseParser extends ElementParser {
    private final MeasureParser measures;

    CaseParser(XmlCursor xml, Slots slots, Notes notes, String municipality) {
        super(xml, slots, notes);
        measures = new MeasureParser(xml, slots, notes, municipality);
    }

    /** Reads the child of Sak that the cursor stands at, to its end. */
    void part(List<Part> parts, List<Part.Key> removals) throws Unreadable {
        stamp = 0;
        String name = xml.name();
        switch (name) {
            case "Personalia" -> personalia(parts);
            case "Melding" -> melding(parts);
            case "Undersokelse" -> undersokelse(parts);
            case "Plan" -> plan(parts);
            case "Tiltak" -> measures.tiltak(parts);
            case "Vedtak" -> measures.vedtak(parts);
            case "Ettervern" -> ettervern(parts);
            case "OversendelseFylkesnemnd" -> measures.oversendelse(parts);
            case "Flytting" -> flytting(parts);
            case "Relasjon" -> relasjon(parts);
            case "Slettet" -> slettet(removals);
            default -> unknown("Sak");
        }
    }

    /** Not too many of the kind that was just read. */
    static void checkCount(List<Part> parts, XmlCursor xml) throws Unreadable {
        if (parts.size() > MOST_OF_A_KIND) {
            Elementtype last = parts.get(parts.size() - 1).type();
            if (parts.stream().filter(p -> p.type() == last).count() > MOST_OF_A_KIND) {
                throw xml.tooMuch();
            }
        }
    }

    private void personalia(List<Part> parts) throws Unreadable {
        PersonFields person = new PersonFields(xml);
        Keys keys = startedKeys("Personalia", person::take);
        while (xml.child()) {
            unknown("Personalia");
        }
        need(person.complete());
        parts.add(keys.part(Elementtype.PERSONALIA, stamp, person.person(keys.start())));
    }

    private void melding(List<Part> parts) throws Unreadable {
        Keys keys = startedKeys("Melding", Own.NONE);
        List<Kode> meldere = new ArrayList<>(1);
        List<Kode> innhold = new ArrayList<>(2);
        int closed = Spell.OPEN;
        String konklusjon = "";
        boolean conclusionDeleted = false;
        while (xml.child()) {
            switch (xml.name()) {
                case "Melder" -> add(meldere, kode("Melder"));
                case "Saksinnhold" -> add(innhold, kode("Saksinnhold"));
                case "Konklusjon" -> {
                    leaf("Melding/Konklusjon", Own.NONE);
                    need(end != Spell.OPEN && !kode.isEmpty());
                    conclusionDeleted = deleted;
                    closed = deleted ? Spell.OPEN : end;
                    konklusjon = deleted ? "" : kode;
                }
                default -> unknown("Melding");
            }
        }
        parts.add(keys.part(
                Elementtype.MELDING,
                conclusionDeleted,
                stamp,
                new Melding(keys.start(), closed, konklusjon, List.copyOf(meldere), List.copyOf(innhold))));
    }

    private void undersokelse(List<Part> parts) throws Unreadable {
        Keys keys = startedKeys("Undersokelse", Own.NONE);
        List<Kode> grunnlag = new ArrayList<>(1);
        int closed = Spell.OPEN;
        String konklusjon = "";
        int sokt = Spell.NONE;
        boolean[] innvilget = {false};
        String medvirkning = "";
        while (xml.child()) {
            switch (xml.name()) {
                case "Vedtaksgrunnlag" -> add(grunnlag, kode("Vedtaksgrunnlag"));
                case "BarnetsMedvirkning" -> {
                    if (sokt != Spell.NONE) {
                        notes.deviation("UtvidetFrist står foran BarnetsMedvirkning");
                    }
                    medvirkning = medvirkning();
                }
                case "UtvidetFrist" -> {
                    leaf("UtvidetFrist", (name, i) -> {
                        if (!name.equals("Innvilget")) {
                            return false;
                        }
                        innvilget[0] = xml.slice(i).is("1");
                        return true;
                    });
                    needStart();
                    sokt = start;
                }
                case "Konklusjon" -> {
                    leaf("Undersokelse/Konklusjon", Own.NONE);
                    need(end != Spell.OPEN && !kode.isEmpty());
                    closed = end;
                    konklusjon = kode;
                }
                default -> unknown("Undersokelse");
            }
        }
        parts.add(keys.part(
                Elementtype.UNDERSOKELSE,
                stamp,
                new Undersokelse(
                        keys.start(),
                        closed,
                        konklusjon,
                        List.copyOf(grunnlag),
                        sokt,
                        innvilget[0],
                        medvirkning,
                        List.of(),
                        List.of())));
    }

    private String medvirkning() throws Unreadable {
        String form = "";
        while (xml.child()) {
            switch (xml.name()) {
                case "StartDato" -> need(Days.parse(xml.text()) != Spell.NONE);
                case "MedvirkningType" -> form = slots.code(xml.text());
                default -> unknown("BarnetsMedvirkning");
            }
        }
        return form;
    }

    private void plan(List<Part> parts) throws Unreadable {
        String[] type = {""};
        Keys keys = startedKeys("Plan", (name, i) -> {
            if (!name.equals("Plantype")) {
                return false;
            }
            type[0] = slots.code(xml.slice(i));
            return true;
        });
        need(!type[0].isEmpty());
        List<Integer> evaluated = new ArrayList<>(0);
        int closed = Spell.OPEN;
        while (xml.child()) {
            switch (xml.name()) {
                case "Evaluering" -> add(evaluated, doneDay("Evaluering"));
                case "Konklusjon" -> closed = conclusion("Plan/Konklusjon");
                default -> unknown("Plan");
            }
        }
        evaluated.sort(null);
        parts.add(keys.part(Elementtype.PLAN, stamp, new Plan(keys.start(), closed, type[0], List.copyOf(evaluated))));
    }

    private void ettervern(List<Part> parts) throws Unreadable {
        int[] sent = {Spell.NONE};
        Keys keys = keys("Ettervern", (name, i) -> {
            if (!name.equals("TilbudSendtDato")) {
                return false;
            }
            sent[0] = xml.day(i);
            return true;
        });
        need(sent[0] != Spell.NONE);
        int closed = Spell.OPEN;
        String konklusjon = "";
        while (xml.child()) {
            if (xml.name().equals("Konklusjon")) {
                leaf("Ettervern/Konklusjon", Own.NONE);
                need(end != Spell.OPEN && !kode.isEmpty());
                closed = end;
                konklusjon = kode;
            } else {
                unknown("Ettervern");
            }
        }
        parts.add(keys.part(Elementtype.ETTERVERN, stamp, new Ettervern(sent[0], closed, konklusjon)));
    }

    private void flytting(List<Part> parts) throws Unreadable {
        Keys keys = keys("Flytting", Own.NONE);
        int day = end;
        need(day != Spell.OPEN);
        String arsak = "";
        String til = "";
        while (xml.child()) {
            switch (xml.name()) {
                case "ArsakFra" -> arsak = kode("ArsakFra").verdi();
                case "FlyttingTil" -> til = kode("FlyttingTil").verdi();
                default -> unknown("Flytting");
            }
        }
        need(!arsak.isEmpty() && !til.isEmpty());
        parts.add(keys.part(Elementtype.FLYTTING, stamp, new Flytting(day, arsak, til)));
    }

    private void relasjon(List<Part> parts) throws Unreadable {
        LinkFields link = new LinkFields(xml);
        Keys keys = keys("Relasjon", link::take);
        while (xml.child()) {
            unknown("Relasjon");
        }
        need(link.complete());
        parts.add(keys.part(Elementtype.RELASJON, 0, link.link()));
    }

    private void slettet(List<Part.Key> removals) throws Unreadable {
        LinkFields link = new LinkFields(xml);
        Keys keys = keys("Slettet", link::take);
        while (xml.child()) {
            unknown("Slettet");
        }
        need(link.type().isPresent());
        add(removals, new Part.Key(link.type().get(), keys.id()));
    }
}
