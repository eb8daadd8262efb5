package no.tilstand.intake.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tilstand.diagnostics.Control;
import no.tilstand.domain.sak.Elementtype;
import no.tilstand.domain.sak.Spell;
import no.tilstand.domain.sak.Utelatt;

/** One extract file of either format. */
final class FileParser {
    private static final long MEGABYTE = 1024 * 1024;
    /** A case with every element the reader allows is smaller. */
    private static final long LARGEST_CASE = 16 * MEGABYTE;
    /** Something that could be a person's number has no place in the name of a system. */
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9 -]{4,}[0-9]");

    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    /**
     * What a file told.
     *
     * @param year of 15F; 0 for the register's format
     * @param supplier supplier and system; empty when it is not told
     * @param unreadable persons of a 15F file that had to be left out
     */
    record Parsed(int year, Sender sender, String supplier, List<Delivery> cases, List<Unreadable> unreadable) {}

    private final Expected expected;
    private final Slots slots;
    private final Notes notes;
    /** As they are told, to be looked at once; there are few in a municipality. */
    private final Map<String, String> suppliers = new HashMap<>();

    private Sender latest = new Sender("", "", "", "", 0);

    FileParser(Expected expected, Slots slots, Notes notes) {
        this.expected = expected;
        this.slots = slots;
        this.notes = notes;
    }

    /** @param number running number of the file */
    Parsed parse(BoundedStream stream, int number) throws Unreadable {
        notes.file(number);
        try (XmlCursor xml = new XmlCursor(stream)) {
            xml.root();
            if (xml.name().toLowerCase(Locale.ROOT).equals("html")) {
                throw new Unreadable(Utelatt.NETTSIDE, xml.line());
            } else if (!xml.name().equals("Barnevern") || xml.hasNamespace()) {
                throw new Unreadable(Utelatt.ANNET_FORMAT, xml.line());
            }
            return new Document(xml, stream, number).read();
        }
    }

    /** One file being read. */
    private final class Document {
        private final XmlCursor xml;
        private final BoundedStream stream;
        private final int number;
        private Id id = Id.NONE;
        private Optional<Id> previous = Optional.empty();
        private Optional<Moment> taken = Optional.empty();
        private String supplier = "";

        private Document(XmlCursor xml, BoundedStream stream, int number) {
            this.xml = xml;
            this.stream = stream;
            this.number = number;
        }

        private Parsed read() throws Unreadable {
            Optional<Unreadable> wrongHead = head();
            Optional<Sender> sender = Optional.empty();
            List<Delivery> cases = new ArrayList<>(1);
            List<Unreadable> unreadable = new ArrayList<>(0);
            while (xml.child()) {
                switch (xml.name()) {
                    case "Fagsystem" -> supplier();
                    case "Avgiver" -> {
                        sender = Optional.of(sender());
                        accept(sender.get());
                        if (!sender.get().isOf15f() && wrongHead.isPresent()) {
                            throw wrongHead.get();
                        }
                    }
                    case "Sak" -> {
                        if (sender.isEmpty() || sender.get().isOf15f() || !cases.isEmpty()) {
                            throw xml.incomplete();
                        }
                        cases.add(sak(sender.get()));
                    }
                    case "Individ" -> {
                        if (sender.isEmpty() || !sender.get().isOf15f()) {
                            throw xml.incomplete();
                        }
                        individ(sender.get(), cases, unreadable);
                    }
                    default -> {
                        notes.unknownElement("Barnevern", xml.name());
                        xml.skip();
                    }
                }
            }
            xml.end();
            if (sender.isEmpty() || cases.isEmpty() && unreadable.isEmpty()) {
                throw xml.incomplete();
            }
            return new Parsed(sender.get().year(), sender.get(), supplier, cases, unreadable);
        }

        /** @return what is missing for the register's format; 15F's root has no attributes */
        private Optional<Unreadable> head() throws Unreadable {
            boolean wrongId = false;
            for (int i = 0; i < xml.attributes(); i++) {
                switch (xml.attribute(i)) {
                    case "Id" -> id = Id.parse(xml.slice(i));
                    case "ForrigeId" -> {
                        Id read = Id.parse(xml.slice(i));
                        wrongId |= read.equals(Id.NONE);
                        previous = read.equals(Id.NONE) ? Optional.empty() : Optional.of(read);
                    }
                    case "DatoUttrekk" -> taken = Moment.parse(xml.value(i));
                    default -> notes.unknownAttribute("Barnevern", xml.attribute(i));
                }
            }
            return id.equals(Id.NONE) || wrongId || taken.isEmpty() ? Optional.of(xml.incomplete()) : Optional.empty();
        }

        private void supplier() throws Unreadable {
            String[] name = {"", "", ""};
            for (int i = 0; i < xml.attributes(); i++) {
                switch (xml.attribute(i)) {
                    case "Navn" -> name[0] = xml.value(i).strip();
                    case "Versjon" -> name[1] = xml.value(i).strip();
                    case "Leverandor" -> name[2] = xml.value(i).strip();
                    default -> notes.unknownAttribute("Fagsystem", xml.attribute(i));
                }
            }
            String all = (name[0] + " " + name[1]).strip() + (name[2].isEmpty() ? "" : " (" + name[2] + ")");
            supplier =
                    suppliers.computeIfAbsent(all, text -> NUMBER.matcher(text).find() ? "" : text);
            xml.skip();
        }

        private Sender sender() throws Unreadable {
            String organisation = "";
            String municipality = "";
            String district = "";
            String districtName = "";
            int year = 0;
            for (int i = 0; i < xml.attributes(); i++) {
                switch (xml.attribute(i)) {
                    case "Organisasjonsnummer" -> organisation = xml.value(i).strip();
                    case "Kommunenummer" -> municipality = xml.value(i).strip();
                    case "Bydelsnummer" -> district = xml.value(i).strip();
                    case "Bydelsnavn" -> districtName = xml.value(i).strip();
                    case "Versjon" -> year = year(xml.value(i).strip());
                    case "Kommunenavn" -> {
                        // The report has the name from its own settings.
                    }
                    default -> notes.unknownAttribute("Avgiver", xml.attribute(i));
                }
            }
            if (!FOUR_DIGITS.matcher(municipality).matches()) {
                throw xml.incomplete();
            }
            xml.skip();
            Sender sender = new Sender(organisation, municipality, district, districtName, year);
            // Nearly always the same as in the file before, and then held once.
            latest = sender.equals(latest) ? latest : sender;
            return latest;
        }

        private int year(String text) throws Unreadable {
            if (!FOUR_DIGITS.matcher(text).matches()) {
                throw xml.incomplete();
            }
            return Integer.parseInt(text);
        }

        private void accept(Sender sender) throws Unreadable {
            if (!expected.isOurs(sender)) {
                throw new Unreadable(Utelatt.ANNEN_KOMMUNE, 0);
            } else if (!expected.isOurDistrict(sender.district(), sender.districtName())) {
                throw new Unreadable(Utelatt.ANNEN_BYDEL, 0);
            } else if (!sender.isOf15f()) {
                stream.limit(LARGEST_CASE);
            }
        }

        private void individ(Sender sender, List<Delivery> cases, List<Unreadable> unreadable) throws Unreadable {
            int depth = xml.depth();
            try {
                cases.add(new PersonParser(xml, slots, notes, sender, number, cases.size() + unreadable.size())
                        .individ(expected));
            } catch (Unreadable e) {
                if (e.reason() != Utelatt.MANGELFULL
                        && e.reason() != Utelatt.FOR_STOR
                        && e.reason() != Utelatt.ANNEN_BYDEL) {
                    throw e;
                }
                unreadable.add(e);
                xml.leave(depth);
            }
        }

        private Delivery sak(Sender sender) throws Unreadable {
            Id sak = Id.NONE;
            String migrert = "";
            int start = Spell.NONE;
            int end = Spell.OPEN;
            boolean journal = false;
            boolean saysClosed = false;
            boolean closed = false;
            boolean deleted = false;
            PersonFields person = new PersonFields(xml);
            boolean firstVersion = false;
            for (int i = 0; i < xml.attributes(); i++) {
                String name = xml.attribute(i);
                switch (name) {
                    case "Id" -> sak = xml.id(i);
                    case "MigrertId" -> migrert = xml.value(i).strip();
                    case "StartDato" -> start = xml.day(i);
                    case "SluttDato" -> end = xml.day(i);
                    case "Journalnummer" -> journal = xml.slice(i).length() > 0;
                    case "Avsluttet" -> {
                        saysClosed = true;
                        closed = xml.flag(i);
                    }
                    case "ErSlettet" -> deleted = xml.flag(i);
                    default -> {
                        boolean known = person.take(name, i);
                        firstVersion |= known;
                        if (!known) {
                            notes.unknownAttribute("Sak", name);
                        }
                    }
                }
            }
            if (sak.equals(Id.NONE) || start == Spell.NONE || !journal) {
                throw xml.incomplete();
            }
            if (saysClosed && closed != (end != Spell.OPEN)) {
                notes.deviation("Avsluttet og SluttDato på Sak sier hvert sitt");
            }
            List<Part> parts = new ArrayList<>();
            List<Part.Key> removals = new ArrayList<>(0);
            if (firstVersion) {
                // Version 1 has the child on the case itself.
                int year = LocalDate.ofEpochDay(taken.orElseThrow().day()).getYear();
                parts.add(new Part(Elementtype.PERSONALIA, sak, "", false, false, 0, person.derived(start, year)));
            }
            CaseParser parser = new CaseParser(xml, slots, notes, sender.number());
            while (xml.child()) {
                parser.part(parts, removals);
                CaseParser.checkCount(parts, xml);
            }
            return new Delivery(
                    number,
                    0,
                    id,
                    previous,
                    taken.orElseThrow(),
                    sender.number(),
                    sak,
                    migrert,
                    start,
                    end,
                    saysClosed ? closed : end != Spell.OPEN,
                    deleted,
                    parts,
                    removals,
                    sender.lacksDistrict() ? List.of(Control.AVG_01) : List.of());
        }
    }
}
