package no.tilstand.generator;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tilstand.generator.History.Law;
import no.tilstand.generator.History.Melding;
import no.tilstand.generator.History.Personalia;
import no.tilstand.generator.History.Place;
import no.tilstand.generator.History.Plan;
import no.tilstand.generator.History.Relasjon;
import no.tilstand.generator.History.Sak;
import no.tilstand.generator.History.Tiltak;
import no.tilstand.generator.History.Undersokelse;

/**
 * The older yearly extract: KOSTRA 15F, one file a year, every child, ISO-8859-1. Only concluded notifications are
 * certain to be in it; what ended before the year is not.
 */
final class Kostra15f {
    private final int year;
    private final LocalDate first;
    private final Xml xml = new Xml();

    private Kostra15f(int year) {
        this.year = year;
        this.first = LocalDate.of(year, 1, 1);
    }

    /** @param cases whole histories; they are cut at the end of the year here */
    static byte[] of(Place place, List<Sak> cases, int year) {
        Kostra15f file = new Kostra15f(year);
        file.write(place, cases);
        return file.xml.bytes(StandardCharsets.ISO_8859_1);
    }

    private void write(Place place, List<Sak> cases) {
        xml.open("Barnevern");
        xml.open("Avgiver")
                .at("Organisasjonsnummer", place.organisation())
                .at("Versjon", String.valueOf(year))
                .at("Kommunenummer", place.number())
                .at("Kommunenavn", place.name());
        xml.close();
        int number = 0;
        for (Sak whole : cases) {
            Optional<Sak> cut = whole.deleted ? Optional.empty() : Cut.at(whole, LocalDate.of(year, 12, 31));
            if (cut.isPresent() && hasAnything(cut.get())) {
                number++;
                individ(cut.get(), number);
            }
        }
        xml.close();
    }

    private boolean hasAnything(Sak sak) {
        return sak.tiltak.stream().anyMatch(this::isIn)
                || sak.planer.stream().anyMatch(this::isIn)
                || sak.meldinger.stream().anyMatch(m -> isIn(m, sak));
    }

    private void individ(Sak sak, int number) {
        Personalia person = sak.personalia.stream()
                .filter(p -> !p.deleted())
                .max(Comparator.comparing(Personalia::start))
                .orElseThrow();
        xml.open("Individ").at("Id", "i" + number).at("StartDato", sak.start.toString());
        sak.end.ifPresent(d -> xml.at("SluttDato", d.toString()));
        xml.at("Journalnummer", sak.journal)
                .at("Fodselsnummer", person.number())
                .maybe("DUFnummer", person.duf());
        xml.at("Saksbehandler", "sb" + (1 + number % 9)).at("Avslutta3112", sak.end.isPresent() ? "1" : "2");
        Map<String, String> shortIds = new HashMap<>();
        Set<String> nested = new HashSet<>();
        for (Melding m : sak.meldinger) {
            if (isIn(m, sak)) {
                melding(m, investigation(m, sak).filter(u -> nested.add(u.id())), shortIds);
            }
        }
        sak.planer.stream().filter(this::isIn).forEach(p -> plan(p, shortIds));
        sak.tiltak.stream().filter(this::isIn).forEach(t -> tiltak(t, shortIds));
        if (year >= 2022) {
            sak.flyttinger.stream()
                    .filter(f -> !f.deleted() && !f.date().isBefore(first))
                    .forEach(f -> {
                        xml.open("Flytting").at("Id", shortId(f.id(), shortIds));
                        xml.at("SluttDato", f.date().toString());
                        xml.open("ArsakFra").at("Kode", f.cause()).close();
                        xml.open("FlyttingTil").at("Kode", f.to()).close();
                        xml.close();
                    });
        }
        xml.close();
    }

    private void melding(Melding m, Optional<Undersokelse> u, Map<String, String> shortIds) {
        xml.open("Melding")
                .at("Id", shortId(m.id(), shortIds))
                .at("StartDato", m.received().toString());
        m.conclusion().ifPresent(c -> xml.at("SluttDato", c.date().toString()).at("Konklusjon", c.code()));
        m.melder().forEach(code -> coded("Melder", code));
        m.content().forEach(code -> coded("Saksinnhold", code));
        u.ifPresent(x -> {
            xml.open("Undersokelse")
                    .at("Id", shortId(x.id(), shortIds))
                    .at("StartDato", x.start().toString());
            x.conclusion()
                    .ifPresent(c -> xml.at("SluttDato", c.date().toString()).at("Konklusjon", c.code()));
            if (x.conclusion().filter(c -> c.code().equals("5")).isPresent()) {
                xml.leaf("Presisering", "oppdiktet presisering");
            }
            x.grounds().forEach(code -> coded("Vedtaksgrunnlag", code));
            xml.close();
        });
        xml.close();
    }

    private void plan(Plan p, Map<String, String> shortIds) {
        xml.open("Plan")
                .at("Id", shortId(p.id(), shortIds))
                .at("StartDato", p.start().toString());
        p.end().ifPresent(d -> xml.at("SluttDato", d.toString()));
        p.evaluations().stream().max(Comparator.naturalOrder()).ifPresent(d -> xml.at("EvaluertDato", d.toString()));
        xml.at("Plantype", p.type());
        xml.close();
    }

    private void tiltak(Tiltak t, Map<String, String> shortIds) {
        xml.open("Tiltak")
                .at("Id", shortId(t.id(), shortIds))
                .at("StartDato", t.start().toString());
        t.end().ifPresent(d -> xml.at("SluttDato", d.toString()));
        law("Lovhjemmel", t.law());
        t.compared().forEach(l -> law("JmfrLovhjemmel", l));
        coded("Kategori", t.category());
        t.grounds().forEach(code -> coded("Tiltaksgrunnlag", code));
        if (!t.ended().isEmpty()) {
            xml.open("Opphevelse").at("Kode", t.ended());
            if (t.ended().equals("4")) {
                xml.leaf("Presisering", "oppdiktet presisering");
            }
            xml.close();
        }
        xml.close();
    }

    private void law(String name, Law law) {
        xml.open(name).at("Lov", law.law()).at("Kapittel", law.chapter()).at("Paragraf", law.section());
        law.letters().stream().findFirst().ifPresent(l -> xml.at("Bokstav", l));
        law.paragraphs().stream().findFirst().ifPresent(p -> xml.at("Ledd", p));
        xml.close();
    }

    private void coded(String name, String code) {
        xml.open(name).at("Kode", code);
        if (code.equals("22") || code.equals("18") || code.equals("19") || code.endsWith(".99") || code.equals("3.7")) {
            xml.leaf("Presisering", "oppdiktet presisering");
        }
        xml.close();
    }

    /** Running numbers inside the individual, as the older systems have. */
    private static String shortId(String id, Map<String, String> shortIds) {
        return shortIds.computeIfAbsent(id, x -> "e" + (shortIds.size() + 1));
    }

    /** Concluded in the year, or with an investigation that ran in it: the investigation is nested inside. */
    private boolean isIn(Melding m, Sak sak) {
        if (m.deleted() || m.reopened()) {
            return false;
        }
        boolean concluded =
                m.conclusion().filter(c -> !c.date().isBefore(first)).isPresent();
        return concluded || investigation(m, sak).isPresent();
    }

    private Optional<Undersokelse> investigation(Melding m, Sak sak) {
        for (Relasjon r : sak.relasjoner) {
            if (r.deleted() || !r.from().equals(m.id()) || !r.toType().equals("Undersokelse")) {
                continue;
            }
            boolean started = m.conclusion().filter(c -> c.code().equals("2")).isPresent();
            for (Undersokelse u : sak.undersokelser) {
                boolean running =
                        u.conclusion().filter(c -> c.date().isBefore(first)).isEmpty();
                if (started && u.id().equals(r.to()) && !u.deleted() && running) {
                    return Optional.of(u);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isIn(Plan p) {
        return !p.deleted() && p.end().filter(d -> d.isBefore(first)).isEmpty();
    }

    private boolean isIn(Tiltak t) {
        return !t.deleted() && t.end().filter(d -> d.isBefore(first)).isEmpty();
    }
}
