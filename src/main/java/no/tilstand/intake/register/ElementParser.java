package no.tilstand.intake.register;

import java.util.List;
import no.tilstand.domain.sak.Elementtype;
import no.tilstand.domain.sak.Kode;
import no.tilstand.domain.sak.Spell;

/** What all elements of the register's format have in common: attributes, leaves with a code, days. */
abstract class ElementParser {
    /** A case with a thousand notifications is no case. */
    static final int MOST_OF_A_KIND = 1000;

    final XmlCursor xml;
    final Slots slots;
    final Notes notes;

    // What the attributes of the element being read said.
    Id id = Id.NONE;
    private String migrert = "";
    int start;
    int end;
    boolean deleted;
    String kode = "";
    private boolean presisert;
    int stamp;

    ElementParser(XmlCursor xml, Slots slots, Notes notes) {
        this.xml = xml;
        this.slots = slots;
        this.notes = notes;
    }

    void unknown(String in) throws Unreadable {
        notes.unknownElement(in, xml.name());
        xml.skip();
    }

    /** The attributes that most elements share; {@code other} gets those that only this element has. */
    void attributes(String element, Own other) throws Unreadable {
        id = Id.NONE;
        migrert = "";
        start = Spell.NONE;
        end = Spell.OPEN;
        deleted = false;
        kode = "";
        presisert = false;
        for (int i = 0; i < xml.attributes(); i++) {
            String name = xml.attribute(i);
            switch (name) {
                case "Id" -> id = xml.id(i);
                case "MigrertId" -> migrert = xml.value(i).strip();
                case "StartDato" -> start = xml.day(i);
                case "SluttDato" -> end = xml.day(i);
                case "ErSlettet" -> deleted = xml.flag(i);
                case "Kode" -> kode = slots.code(xml.slice(i));
                case "Presisering" -> {
                    String text = xml.value(i);
                    presisert = !text.isBlank();
                    stamp = 31 * stamp + text.hashCode();
                }
                default -> {
                    if (!other.take(name, i)) {
                        notes.unknownAttribute(element, name);
                    }
                }
            }
        }
    }

    /** Attributes that only one element has. */
    interface Own {
        Own NONE = (name, i) -> false;

        boolean take(String name, int i) throws Unreadable;
    }

    void need(boolean there) throws Unreadable {
        if (!there) {
            throw xml.incomplete();
        }
    }

    void needStart() throws Unreadable {
        need(start != Spell.NONE);
    }

    /** An element's keys, taken before its children are read. */
    record Keys(Id id, String migrert, int start, boolean deleted) {
        Part part(Elementtype type, boolean conclusionDeleted, int stamp, Record value) {
            return new Part(type, id, migrert, deleted, conclusionDeleted, stamp, value);
        }

        Part part(Elementtype type, int stamp, Record value) {
            return part(type, false, stamp, value);
        }
    }

    Keys keys(String element, Own own) throws Unreadable {
        attributes(element, own);
        need(!id.equals(Id.NONE));
        return new Keys(id, migrert, start, deleted);
    }

    Keys startedKeys(String element, Own own) throws Unreadable {
        Keys keys = keys(element, own);
        needStart();
        return keys;
    }

    /** A child with nothing but attributes. */
    void leaf(String element, Own own) throws Unreadable {
        attributes(element, own);
        while (xml.child()) {
            unknown(element);
        }
    }

    Kode kode(String element) throws Unreadable {
        leaf(element, Own.NONE);
        need(!kode.isEmpty());
        return slots.kode(kode, presisert);
    }

    <T> void add(List<T> list, T value) throws Unreadable {
        if (list.size() >= MOST_OF_A_KIND) {
            throw xml.tooMuch();
        }
        list.add(value);
    }

    /** The day of a conclusion without a code. */
    int conclusion(String element) throws Unreadable {
        leaf(element, Own.NONE);
        need(end != Spell.OPEN);
        return end;
    }

    int doneDay(String element) throws Unreadable {
        int[] day = {Spell.NONE};
        leaf(element, done(day));
        need(day[0] != Spell.NONE);
        return day[0];
    }

    Own done(int[] day) {
        return (name, i) -> {
            if (!name.equals("UtfortDato")) {
                return false;
            }
            day[0] = xml.day(i);
            return true;
        };
    }
}
