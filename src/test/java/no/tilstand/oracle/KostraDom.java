package no.tilstand.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.tilstand.oracle.Facts.Case;
import no.tilstand.oracle.Facts.Child;
import no.tilstand.oracle.Facts.Investigation;
import no.tilstand.oracle.Facts.Measure;
import no.tilstand.oracle.Facts.Move;
import no.tilstand.oracle.Facts.Notification;
import no.tilstand.oracle.Facts.Person;
import no.tilstand.oracle.Facts.PlanOf;
import no.tilstand.oracle.Facts.Section;
import org.w3c.dom.Element;

/** Reads a file of KOSTRA 15F by DOM, in the register's terms (the 15F document, part 3). */
final class KostraDom {
    private KostraDom() {}

    static List<Child> children(byte[] file) {
        return RegisterDom.children(cases(file));
    }

    static List<Case> cases(byte[] file) {
        List<Case> cases = new ArrayList<>();
        for (Element individ : RegisterDom.named(RegisterDom.parse(file).getDocumentElement(), "Individ")) {
            Case c = new Case();
            c.id = individ.getAttribute("Id") + " " + cases.size();
            c.start = RegisterDom.date(individ, "StartDato");
            c.end = RegisterDom.date(individ, "SluttDato");
            c.persons.add(person(individ));
            RegisterDom.named(individ, "Melding").forEach(m -> notification(m, c));
            RegisterDom.named(individ, "Plan").forEach(p -> c.plans.add(plan(p)));
            RegisterDom.named(individ, "Tiltak").forEach(t -> c.measures.add(measure(t)));
            for (Element f : RegisterDom.named(individ, "Flytting")) {
                Move m = new Move();
                m.date = RegisterDom.date(f, "SluttDato");
                m.cause = code(f, "ArsakFra");
                m.to = code(f, "FlyttingTil");
                c.moves.add(m);
            }
            cases.add(c);
        }
        return cases;
    }

    /** The date of birth stands in the number only. */
    private static Person person(Element individ) {
        Person p = new Person();
        p.start = RegisterDom.date(individ, "StartDato");
        p.number = individ.getAttribute("Fodselsnummer");
        p.duf = individ.getAttribute("DUFnummer");
        p.sex = p.number.endsWith("99999") ? "0" : "";
        p.born = p.number.isEmpty() ? null : Identity.born(p.number);
        return p;
    }

    private static void notification(Element e, Case c) {
        Notification n = new Notification();
        n.received = RegisterDom.date(e, "StartDato");
        n.concluded = RegisterDom.date(e, "SluttDato");
        n.code = e.getAttribute("Konklusjon");
        RegisterDom.named(e, "Melder").forEach(x -> n.by.add(x.getAttribute("Kode")));
        RegisterDom.named(e, "Saksinnhold").forEach(x -> n.about.add(x.getAttribute("Kode")));
        c.notifications.add(n);
        for (Element x : RegisterDom.named(e, "Undersokelse")) {
            Investigation u = new Investigation();
            u.start = RegisterDom.date(x, "StartDato");
            u.concluded = RegisterDom.date(x, "SluttDato");
            u.code = x.getAttribute("Konklusjon");
            u.from.add(n);
            c.investigations.add(u);
        }
    }

    private static PlanOf plan(Element e) {
        PlanOf p = new PlanOf();
        p.start = RegisterDom.date(e, "StartDato");
        p.end = RegisterDom.date(e, "SluttDato");
        p.type = e.getAttribute("Plantype");
        LocalDate evaluated = RegisterDom.date(e, "EvaluertDato");
        if (evaluated != null) {
            p.evaluations.add(evaluated);
        }
        return p;
    }

    private static Measure measure(Element e) {
        Measure t = new Measure();
        t.start = RegisterDom.date(e, "StartDato");
        t.end = RegisterDom.date(e, "SluttDato");
        t.law = section(RegisterDom.only(e, "Lovhjemmel"));
        RegisterDom.named(e, "JmfrLovhjemmel").forEach(j -> t.compared.add(section(j)));
        t.category = code(e, "Kategori");
        RegisterDom.named(e, "Opphevelse").forEach(o -> t.ended = o.getAttribute("Kode"));
        return t;
    }

    private static Section section(Element e) {
        String paragraph = e.getAttribute("Ledd");
        String law = e.getAttribute("Lov").trim().toUpperCase(Locale.ROOT);
        return new Section(
                law.equals("BVL1992") ? "BVL" : law,
                e.getAttribute("Kapittel"),
                e.getAttribute("Paragraf"),
                paragraph.isEmpty() ? Set.of() : Set.of(paragraph));
    }

    private static String code(Element parent, String name) {
        return RegisterDom.only(parent, name).getAttribute("Kode");
    }
}
