package no.tilstand.intake.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.tilstand.domain.sak.Besok;
import no.tilstand.domain.sak.Elementtype;
import no.tilstand.domain.sak.Flytting;
import no.tilstand.domain.sak.Kode;
import no.tilstand.domain.sak.Lovhjemmel;
import no.tilstand.domain.sak.Melding;
import no.tilstand.domain.sak.Plan;
import no.tilstand.domain.sak.Spell;
import no.tilstand.domain.sak.Tiltak;
import no.tilstand.domain.sak.Undersokelse;
import no.tilstand.domain.sak.Utelatt;

/**
 * One {@code Individ} of KOSTRA 15F, as a case of the register (kostra-15f, sections 2 and 3): nesting becomes relations,
 * attributes become conclusions.
 */
final class PersonParser {
    private final XmlCursor xml;
    private final Slots slots;
    private final Notes notes;
    private final Sender sender;
    private final int file;
    private final int ordinal;
    private final List<Part> parts = new ArrayList<>();

    // What the attributes of the element being read said; empty texts are as good as none.
    private String kode = "";
    private String konklusjon = "";
    private int start;
    private int end;

    /** @param ordinal of the person in the file */
    PersonParser(XmlCursor xml, Slots slots, Notes notes, Sender sender, int file, int ordinal) {
        this.xml = xml;
        this.slots = slots;
        this.notes = notes;
        this.sender = sender;
        this.file = file;
        this.ordinal = ordinal;
    }

    /** Keys of 15F are free texts that hold in one file only; here an element is known by its place. */
    private Id place(int number) {
        return new Id((long) file << Integer.SIZE | ordinal, number);
    }

    Delivery individ(Expected expected) throws Unreadable {
        PersonFields person = new PersonFields(xml);
        String[] district = {"", ""};
        boolean[] closed = {false, false};
        attributes("Individ", (name, i) -> {
            switch (name) {
                case "Bydelsnummer" -> district[0] = xml.value(i).strip();
                case "Bydelsnavn" -> district[1] = xml.value(i).strip();
                case "Avslutta3112" -> {
                    closed[0] = xml.slice(i).is("1");
                    closed[1] = true;
                }
                case "Journalnummer", "Saksbehandler", "Distriktsnummer" -> {
                    // Never kept.
                }
                default -> {
                    return person.take(name, i);
                }
            }
            return true;
        });
        needStart();
        if (!expected.isOurDistrict(district[0], district[1])) {
            throw new Unreadable(Utelatt.ANNEN_BYDEL, xml.line());
        }
        int from = start;
        int to = end;
        parts.add(part(Elementtype.PERSONALIA, person.derived(from, sender.year())));
        while (xml.child()) {
            switch (xml.name()) {
                case "Melding" -> melding();
                case "Plan" -> plan();
                case "Tiltak" -> tiltak();
                case "Flytting" -> flytting();
                default -> unknown("Individ");
            }
            CaseParser.checkCount(parts, xml);
        }
        if (closed[1] && closed[0] != (to != Spell.OPEN)) {
            notes.deviation("Avslutta3112 og SluttDato på Individ sier hvert sitt");
        }
        int yearEnd = (int) LocalDate.of(sender.year(), 12, 31).toEpochDay();
        return new Delivery(
                file,
                sender.year(),
                place(0),
                Optional.empty(),
                Moment.endOf(yearEnd),
                sender.number(),
                place(0),
                "",
                from,
                to,
                closed[1] ? closed[0] : to != Spell.OPEN,
                false,
                parts,
                List.of(),
                List.of());
    }

    private Part part(Elementtype type, Record value) {
        return new Part(type, place(parts.size() + 1), "", false, false, 0, value);
    }

    private interface Own {
        boolean take(String name, int i) throws Unreadable;
    }

    private static final Own NONE = (name, i) -> false;

    private void attributes(String element, Own own) throws Unreadable {
        kode = "";
        konklusjon = "";
        start = Spell.NONE;
        end = Spell.OPEN;
        for (int i = 0; i < xml.attributes(); i++) {
            String name = xml.attribute(i);
            switch (name) {
                case "Id" -> {
                    // Only the place in the file is kept.
                }
                case "StartDato" -> start = day(i).orElse(Spell.NONE);
                case "SluttDato" -> end = day(i).orElse(Spell.OPEN);
                case "Kode" -> kode = slots.code(xml.slice(i));
                case "Konklusjon" -> konklusjon = slots.code(xml.slice(i));
                default -> {
                    if (!own.take(name, i)) {
                        notes.unknownAttribute(element, name);
                    }
                }
            }
        }
    }

    /** Empty for an empty text, which occurs and means that there is none. */
    private OptionalInt day(int i) throws Unreadable {
        return xml.slice(i).length() == 0 ? OptionalInt.empty() : OptionalInt.of(xml.day(i));
    }

    private void needStart() throws Unreadable {
        if (start == Spell.NONE) {
            throw xml.incomplete();
        }
    }

    private void unknown(String in) throws Unreadable {
        notes.unknownElement(in, xml.name());
        xml.skip();
    }

    /** An element with a code and perhaps a Presisering, of which only that it is there is kept. */
    private Kode kode(String element) throws Unreadable {
        boolean[] presisert = {false};
        attributes(element, (name, i) -> {
            if (!name.equals("Presisering")) {
                return false;
            }
            presisert[0] = xml.slice(i).length() > 0;
            return true;
        });
        String code = kode;
        while (xml.child()) {
            if (xml.name().equals("Presisering")) {
                presisert[0] |= xml.text().length() > 0;
            } else {
                unknown(element);
            }
        }
        if (code.isEmpty()) {
            throw xml.incomplete();
        }
        return slots.kode(code, presisert[0]);
    }

    private void melding() throws Unreadable {
        attributes("Melding", NONE);
        needStart();
        int from = start;
        int to = end;
        String outcome = end == Spell.OPEN ? "" : konklusjon;
        List<Kode> meldere = new ArrayList<>(1);
        List<Kode> innhold = new ArrayList<>(2);
        List<Part> investigations = new ArrayList<>(1);
        while (xml.child()) {
            switch (xml.name()) {
                case "Melder" -> meldere.add(kode("Melder"));
                case "Saksinnhold" -> innhold.add(kode("Saksinnhold"));
                case "Undersokelse" -> {
                    Part investigation = part(Elementtype.UNDERSOKELSE, undersokelse());
                    investigations.add(investigation);
                    parts.add(investigation);
                    CaseParser.checkCount(parts, xml);
                }
                default -> unknown("Melding");
            }
            if (meldere.size() + innhold.size() > ElementParser.MOST_OF_A_KIND) {
                throw xml.tooMuch();
            }
        }
        Part notification =
                part(Elementtype.MELDING, new Melding(from, to, outcome, List.copyOf(meldere), List.copyOf(innhold)));
        parts.add(notification);
        for (Part investigation : investigations) {
            parts.add(part(
                    Elementtype.RELASJON,
                    new Link(
                            notification.id(), "", Elementtype.MELDING, investigation.id(), Elementtype.UNDERSOKELSE)));
        }
    }

    private Undersokelse undersokelse() throws Unreadable {
        attributes("Undersokelse", NONE);
        needStart();
        int from = start;
        int to = end;
        String outcome = end == Spell.OPEN ? "" : konklusjon;
        List<Kode> grunnlag = new ArrayList<>(1);
        while (xml.child()) {
            switch (xml.name()) {
                case "Vedtaksgrunnlag" -> grunnlag.add(kode("Vedtaksgrunnlag"));
                case "Presisering" -> xml.skip();
                default -> unknown("Undersokelse");
            }
            if (grunnlag.size() > ElementParser.MOST_OF_A_KIND) {
                throw xml.tooMuch();
            }
        }
        return new Undersokelse(from, to, outcome, List.copyOf(grunnlag), Spell.NONE, false, "", List.of(), List.of());
    }

    private void plan() throws Unreadable {
        String[] type = {""};
        int[] evaluated = {Spell.NONE};
        attributes("Plan", (name, i) -> {
            switch (name) {
                case "Plantype" -> type[0] = slots.code(xml.slice(i));
                case "EvaluertDato" -> evaluated[0] = day(i).orElse(Spell.NONE);
                default -> {
                    return false;
                }
            }
            return true;
        });
        needStart();
        if (type[0].isEmpty()) {
            throw xml.incomplete();
        }
        Plan plan = new Plan(start, end, type[0], evaluated[0] == Spell.NONE ? List.of() : List.of(evaluated[0]));
        while (xml.child()) {
            unknown("Plan");
        }
        parts.add(part(Elementtype.PLAN, plan));
    }

    private void tiltak() throws Unreadable {
        attributes("Tiltak", NONE);
        needStart();
        int from = start;
        int to = end;
        Lovhjemmel hjemmel = Lovhjemmel.INGEN;
        List<Lovhjemmel> jmfr = new ArrayList<>(0);
        Kode kategori = Kode.INGEN;
        Kode opphevelse = Kode.INGEN;
        while (xml.child()) {
            switch (xml.name()) {
                case "Lovhjemmel" -> hjemmel = hjemmel();
                case "JmfrLovhjemmel" -> {
                    if (jmfr.size() >= ElementParser.MOST_OF_A_KIND) {
                        throw xml.tooMuch();
                    }
                    jmfr.add(hjemmel());
                }
                case "Kategori" -> kategori = kode("Kategori");
                case "Tiltaksgrunnlag" -> kode("Tiltaksgrunnlag");
                case "Opphevelse" -> opphevelse = kode("Opphevelse");
                default -> unknown("Tiltak");
            }
        }
        if (!kategori.finnes() || hjemmel.lov().isEmpty()) {
            throw xml.incomplete();
        }
        parts.add(part(
                Elementtype.TILTAK,
                new Tiltak(
                        from,
                        to,
                        hjemmel,
                        List.copyOf(jmfr),
                        kategori,
                        opphevelse,
                        Besok.IKKE_REGISTRERT,
                        Besok.IKKE_REGISTRERT)));
    }

    /** Here the parts are attributes, one of each at most, and an empty text is none. */
    private Lovhjemmel hjemmel() throws Unreadable {
        String[] field = {"", "", "", "", "", ""};
        attributes("Lovhjemmel", (name, i) -> {
            switch (name) {
                case "Lov" -> field[0] = slots.law(xml.slice(i));
                case "Kapittel" -> field[1] = slots.part(xml.slice(i));
                case "Paragraf" -> field[2] = slots.part(xml.slice(i));
                case "Ledd" -> field[3] = slots.part(xml.slice(i));
                case "Bokstav" -> field[4] = slots.part(xml.slice(i));
                case "Punktum" -> field[5] = slots.part(xml.slice(i));
                default -> {
                    return false;
                }
            }
            return true;
        });
        while (xml.child()) {
            unknown("Lovhjemmel");
        }
        if (field[0].isEmpty() || field[1].isEmpty() || field[2].isEmpty()) {
            throw xml.incomplete();
        }
        return slots.provision(
                new Lovhjemmel(field[0], field[1], field[2], one(field[3]), one(field[4]), one(field[5])));
    }

    private static List<String> one(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private void flytting() throws Unreadable {
        attributes("Flytting", NONE);
        int day = end;
        String arsak = "";
        String til = "";
        while (xml.child()) {
            switch (xml.name()) {
                case "ArsakFra" -> arsak = kode("ArsakFra").verdi();
                case "FlyttingTil" -> til = kode("FlyttingTil").verdi();
                default -> unknown("Flytting");
            }
        }
        if (day == Spell.OPEN || arsak.isEmpty() || til.isEmpty()) {
            throw xml.incomplete();
        }
        parts.add(part(Elementtype.FLYTTING, new Flytting(day, arsak, til)));
    }
}
