package no.tilstand.oracle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import no.tilstand.oracle.Facts.Case;
import no.tilstand.oracle.Facts.Child;
import no.tilstand.oracle.Facts.Dated;
import no.tilstand.oracle.Facts.Decision;
import no.tilstand.oracle.Facts.Investigation;
import no.tilstand.oracle.Facts.Measure;
import no.tilstand.oracle.Facts.Move;
import no.tilstand.oracle.Facts.Notification;
import no.tilstand.oracle.Facts.Offer;
import no.tilstand.oracle.Facts.Person;
import no.tilstand.oracle.Facts.PlanOf;
import no.tilstand.oracle.Facts.Relation;
import no.tilstand.oracle.Facts.Section;
import no.tilstand.oracle.Facts.Tribunal;
import no.tilstand.oracle.Facts.VisitList;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads files of the register format by DOM: deliveries of one case are joined, deleted elements left out. */
final class RegisterDom {
    private RegisterDom() {}

    /**
     * @param files one case each, in any order
     * @param changes whether a delivery holds only what is new or changed
     * @param cutOff only deliveries extracted on this Norwegian day or before
     */
    static List<Child> children(List<byte[]> files, String municipality, boolean changes, LocalDate cutOff) {
        Map<String, List<Element>> deliveries = new TreeMap<>();
        for (byte[] file : files) {
            Element root = parse(file).getDocumentElement();
            Element sender = only(root, "Avgiver");
            LocalDate day = OffsetDateTime.parse(root.getAttribute("DatoUttrekk"))
                    .atZoneSameInstant(ZoneId.of("Europe/Oslo"))
                    .toLocalDate();
            if (sender.getAttribute("Kommunenummer").equals(municipality) && !day.isAfter(cutOff)) {
                String id = only(root, "Sak").getAttribute("Id").toLowerCase(Locale.ROOT);
                deliveries.computeIfAbsent(id, x -> new ArrayList<>()).add(root);
            }
        }
        List<Case> cases = new ArrayList<>();
        Map<String, List<Element>> elements = new TreeMap<>();
        Map<String, Element> newest = new TreeMap<>();
        for (Map.Entry<String, List<Element>> e : deliveries.entrySet()) {
            List<Element> inOrder = new ArrayList<>(e.getValue());
            inOrder.sort(Comparator.comparing(RegisterDom::extracted));
            Element last = inOrder.get(inOrder.size() - 1);
            newest.put(e.getKey(), last);
            elements.put(e.getKey(), joined(changes ? inOrder : List.of(last)));
        }
        Set<Element> older = olderTwins(newest, elements);
        for (String id : newest.keySet()) {
            Element sak = only(newest.get(id), "Sak");
            if (!yes(sak.getAttribute("ErSlettet"))) {
                Case c = new Case();
                c.id = id;
                c.start = date(sak, "StartDato");
                c.end = date(sak, "SluttDato");
                fill(c, elements.get(id), older);
                cases.add(c);
            }
        }
        return children(cases);
    }

    /** The same child when two cases share a number, also through a third. */
    static List<Child> children(List<Case> cases) {
        List<Child> children = new ArrayList<>();
        List<Set<String>> keys = new ArrayList<>();
        for (Case c : cases) {
            Child child = new Child();
            Set<String> all = new TreeSet<>(c.keys());
            for (int i = children.size() - 1; i >= 0; i--) {
                Set<String> shared = new HashSet<>(keys.get(i));
                shared.retainAll(all);
                if (!shared.isEmpty()) {
                    child.cases.addAll(children.remove(i).cases);
                    all.addAll(keys.remove(i));
                }
            }
            child.cases.add(c);
            children.add(child);
            keys.add(all);
        }
        return children;
    }

    private static OffsetDateTime extractedAt(Element root) {
        return OffsetDateTime.parse(root.getAttribute("DatoUttrekk"));
    }

    private static Instant extracted(Element root) {
        return extractedAt(root).toInstant();
    }

    /** Later elements take the place of earlier ones of the same type and id. */
    private static List<Element> joined(List<Element> inOrder) {
        Map<String, Element> byId = new LinkedHashMap<>();
        for (Element root : inOrder) {
            for (Element e : childrenOf(only(root, "Sak"))) {
                String type = e.getTagName().equals("Slettet") ? "Slettet " + e.getAttribute("Type") : e.getTagName();
                byId.put(type + " " + id(e, "Id"), e);
            }
        }
        return new ArrayList<>(byId.values());
    }

    /** Of elements with the same type and MigrertId, wherever they stand, all but the one extracted last. */
    private static Set<Element> olderTwins(Map<String, Element> newest, Map<String, List<Element>> elements) {
        Map<String, Element> kept = new TreeMap<>();
        Map<String, OffsetDateTime> when = new TreeMap<>();
        Set<Element> older = new HashSet<>();
        for (String sak : elements.keySet()) {
            if (yes(only(newest.get(sak), "Sak").getAttribute("ErSlettet"))) {
                continue;
            }
            for (Element e : elements.get(sak)) {
                if (e.getAttribute("MigrertId").isEmpty()) {
                    continue;
                }
                String key = e.getTagName() + " " + e.getAttribute("MigrertId");
                OffsetDateTime at = extractedAt(newest.get(sak));
                if (!kept.containsKey(key)) {
                    kept.put(key, e);
                    when.put(key, at);
                } else if (at.isAfter(when.get(key))) {
                    older.add(kept.put(key, e));
                    when.put(key, at);
                } else {
                    older.add(e);
                }
            }
        }
        return older;
    }

    private static void fill(Case c, List<Element> elements, Set<Element> older) {
        Set<String> removed = new TreeSet<>();
        Set<String> present = new TreeSet<>();
        for (Element e : elements) {
            present.add(e.getTagName() + " " + id(e, "Id"));
        }
        for (Element e : elements) {
            if (e.getTagName().equals("Slettet")) {
                String key = e.getAttribute("Type") + " " + id(e, "Id");
                if (present.contains(key)) {
                    removed.add(key);
                } else {
                    c.deletionsOfNothing++;
                }
            } else if (yes(e.getAttribute("ErSlettet"))) {
                removed.add(e.getTagName() + " " + id(e, "Id"));
            }
        }
        c.deletedElements = removed.size();
        Map<String, Object> byKey = new TreeMap<>();
        for (Element e : elements) {
            String key = e.getTagName() + " " + id(e, "Id");
            if (!removed.contains(key) && !older.contains(e)) {
                Object thing = read(c, e);
                byKey.put(key, thing);
                if (!e.getAttribute("MigrertId").isEmpty()) {
                    byKey.putIfAbsent(e.getTagName() + " " + id(e, "MigrertId"), thing);
                }
            }
        }
        for (Relation r : c.relations) {
            Object from = byKey.get(r.fromType() + " " + r.from());
            Object to = byKey.get(r.toType() + " " + r.to());
            if (from == null || to == null) {
                c.relationsToNothing++;
            } else if (from instanceof Notification n && to instanceof Investigation u) {
                u.from.add(n);
            } else if (from instanceof Decision v && to instanceof Measure t) {
                v.measures.add(t);
            }
        }
    }

    private static Object read(Case c, Element e) {
        switch (e.getTagName()) {
            case "Personalia" -> c.persons.add(person(e));
            case "Melding" -> {
                Notification n = notification(e);
                c.notifications.add(n);
                return n;
            }
            case "Undersokelse" -> {
                Investigation u = investigation(e);
                c.investigations.add(u);
                return u;
            }
            case "Plan" -> c.plans.add(plan(e));
            case "Tiltak" -> {
                Measure t = measure(e);
                c.measures.add(t);
                return t;
            }
            case "Vedtak" -> {
                Decision v = new Decision();
                v.id = id(e, "Id");
                v.start = date(e, "StartDato");
                v.law = section(only(e, "Lovhjemmel"));
                for (Element s : named(e, "Status")) {
                    v.statuses.add(new Dated(date(s, "EndretDato"), s.getAttribute("Kode")));
                }
                c.decisions.add(v);
                return v;
            }
            case "Ettervern" -> {
                Offer o = new Offer();
                o.sent = date(e, "TilbudSendtDato");
                for (Element k : named(e, "Konklusjon")) {
                    o.concluded = date(k, "SluttDato");
                    o.code = k.getAttribute("Kode");
                }
                c.offers.add(o);
            }
            case "OversendelseFylkesnemnd" -> {
                Tribunal t = new Tribunal();
                t.start = date(e, "StartDato");
                t.law = section(only(e, "Lovhjemmel"));
                named(e, "JmfrLovhjemmel").forEach(j -> t.compared.add(section(j)));
                c.tribunals.add(t);
            }
            case "Flytting" -> {
                Move m = new Move();
                m.date = date(e, "SluttDato");
                m.cause = only(e, "ArsakFra").getAttribute("Kode");
                m.to = only(e, "FlyttingTil").getAttribute("Kode");
                c.moves.add(m);
            }
            case "Relasjon" ->
                c.relations.add(new Relation(
                        id(e, "FraId"), e.getAttribute("FraType"), id(e, "TilId"), e.getAttribute("TilType")));
            default -> {
                return e;
            }
        }
        return e;
    }

    private static Person person(Element e) {
        Person p = new Person();
        p.start = date(e, "StartDato");
        p.born = date(e, "Fodseldato");
        p.number = e.getAttribute("Fodselsnummer");
        p.duf = e.getAttribute("DUFnummer");
        p.sex = e.getAttribute("Kjonn");
        return p;
    }

    private static Notification notification(Element e) {
        Notification n = new Notification();
        n.id = id(e, "Id");
        n.received = date(e, "StartDato");
        named(e, "Melder").forEach(x -> n.by.add(x.getAttribute("Kode")));
        named(e, "Saksinnhold").forEach(x -> n.about.add(x.getAttribute("Kode")));
        for (Element k : named(e, "Konklusjon")) {
            if (!yes(k.getAttribute("ErSlettet"))) {
                n.concluded = date(k, "SluttDato");
                n.code = k.getAttribute("Kode");
            }
        }
        return n;
    }

    private static Investigation investigation(Element e) {
        Investigation u = new Investigation();
        u.id = id(e, "Id");
        u.start = date(e, "StartDato");
        for (Element m : named(e, "BarnetsMedvirkning")) {
            u.participation = only(m, "MedvirkningType").getTextContent().trim();
        }
        for (Element x : named(e, "UtvidetFrist")) {
            u.extensionApplied = date(x, "StartDato");
            u.extensionGranted = x.getAttribute("Innvilget").equals("1");
        }
        for (Element k : named(e, "Konklusjon")) {
            u.concluded = date(k, "SluttDato");
            u.code = k.getAttribute("Kode");
        }
        return u;
    }

    private static PlanOf plan(Element e) {
        PlanOf p = new PlanOf();
        p.start = date(e, "StartDato");
        p.type = e.getAttribute("Plantype");
        named(e, "Evaluering").forEach(x -> p.evaluations.add(date(x, "UtfortDato")));
        named(e, "Konklusjon").forEach(x -> p.end = date(x, "SluttDato"));
        return p;
    }

    private static Measure measure(Element e) {
        Measure t = new Measure();
        t.id = id(e, "Id");
        t.start = date(e, "StartDato");
        t.law = section(only(e, "Lovhjemmel"));
        named(e, "JmfrLovhjemmel").forEach(j -> t.compared.add(section(j)));
        t.category = only(e, "Kategori").getAttribute("Kode");
        named(e, "Opphevelse").forEach(o -> t.ended = o.getAttribute("Kode"));
        named(e, "Konklusjon").forEach(k -> t.end = date(k, "SluttDato"));
        for (Element v : named(e, "Tilsyn")) {
            t.supervision = Optional.of(visits(v));
        }
        for (Element v : named(e, "Oppfolging")) {
            t.followUp = Optional.of(visits(v));
        }
        return t;
    }

    private static VisitList visits(Element e) {
        VisitList v = new VisitList();
        named(e, "Ansvarlig")
                .forEach(a -> v.responsible.add(new Dated(date(a, "StartDato"), a.getAttribute("Kommunenummer"))));
        named(e, "Hyppighet").forEach(h -> v.frequencies.add(new Dated(date(h, "StartDato"), h.getAttribute("Kode"))));
        named(e, "Utfort").forEach(u -> v.visits.add(new Dated(date(u, "UtfortDato"), id(u, "Id"))));
        return v;
    }

    private static Section section(Element e) {
        Set<String> paragraphs = new TreeSet<>();
        named(e, "Ledd").forEach(l -> paragraphs.add(l.getTextContent().trim()));
        return new Section(
                only(e, "Lov").getTextContent().trim(),
                only(e, "Kapittel").getTextContent().trim(),
                only(e, "Paragraf").getTextContent().trim(),
                paragraphs);
    }

    // --- plain DOM

    static Document parse(byte[] file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("the oracle reads well-formed files only", e);
        }
    }

    static List<Element> childrenOf(Element parent) {
        List<Element> list = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                list.add(e);
            }
        }
        return list;
    }

    static List<Element> named(Element parent, String name) {
        return childrenOf(parent).stream()
                .filter(e -> e.getTagName().equals(name))
                .toList();
    }

    static Element only(Element parent, String name) {
        return named(parent, name).get(0);
    }

    /** The date part as it stands, whatever the zone; null when there is none. */
    static LocalDate date(Element e, String attribute) {
        String text = e.getAttribute(attribute);
        return text.isEmpty() ? null : LocalDate.parse(text.substring(0, 10));
    }

    private static String id(Element e, String attribute) {
        return e.getAttribute(attribute).toLowerCase(Locale.ROOT);
    }

    private static boolean yes(String text) {
        return text.equals("true") || text.equals("1");
    }
}
