package no.tilstand.intake.register;

import java.util.ArrayList;
import java.util.List;
import no.tilstand.diagnostics.Control;
import no.tilstand.domain.sak.Barn;
import no.tilstand.domain.sak.Spell;

/** The attributes of a Personalia, and what they make of a person; the numbers go no further. */
final class PersonFields {
    private final XmlCursor xml;
    private PersonNumber number = new PersonNumber("");
    private boolean numbered;
    private int birth = Spell.NONE;
    private Barn.Kjonn kjonn = Barn.Kjonn.UKJENT;
    private long duf;
    private boolean wrongDuf;

    PersonFields(XmlCursor xml) {
        this.xml = xml;
    }

    boolean take(String name, int i) throws Unreadable {
        switch (name) {
            case "Fodselsnummer" -> {
                number = new PersonNumber(xml.value(i));
                numbered = true;
            }
            case "Fodseldato" -> birth = xml.day(i);
            case "Kjonn" -> kjonn = kjonn(xml.value(i).strip());
            case "DUFnummer" -> {
                String text = xml.value(i);
                duf = PersonNumber.duf(text);
                wrongDuf = duf == 0 && !text.isBlank();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private Barn.Kjonn kjonn(String text) throws Unreadable {
        return switch (text) {
            case "0" -> Barn.Kjonn.UFODT;
            case "1" -> Barn.Kjonn.GUTT;
            case "2" -> Barn.Kjonn.JENTE;
            default -> throw xml.incomplete();
        };
    }

    boolean complete() {
        return numbered && birth != Spell.NONE && kjonn != Barn.Kjonn.UKJENT;
    }

    Person person(int start) {
        List<Control> funn = new ArrayList<>(number.check(birth, start, kjonn));
        if (PersonNumber.startsTooEarly(birth, start)) {
            funn.add(Control.PER_16);
        }
        if (wrongDuf) {
            funn.add(Control.PER_17);
        }
        return new Person(start, number.key(), duf, birth, kjonn, List.copyOf(funn));
    }

    /** A child told of by numbers alone, as in 15F and in version 1 of the register's format. */
    Person derived(int start, int year) {
        return new Person(start, number.key(), duf, number.birth(year), number.kjonn(), List.of());
    }
}
