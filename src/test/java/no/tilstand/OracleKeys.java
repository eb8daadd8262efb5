package no.tilstand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tilstand.domain.Period.Part;

/** Where the product keeps each number of the oracle: indicator and value in the register. */
public final class OracleKeys {
    /** @param value id of one of the indicator's values; empty for the total */
    public record Place(String indicator, String value) {}

    /** What the oracle counts that is not a figure of its own. */
    static final List<String> NOT_FIGURES = List.of(
            "uten meldingskobling",
            "for sen utvidelse",
            "F5/bostedsskifte uten brudd",
            "F3.eget ansvar/krav",
            "F3.eget ansvar/utført",
            "F3.eget ansvar/ekstra",
            "M5/");

    private static final Map<String, Place> PLACES = new TreeMap<>();

    private OracleKeys() {}

    private static void at(String key, String indicator) {
        at(key, indicator, "");
    }

    private static void at(String key, String indicator, String value) {
        PLACES.put(key, new Place(indicator, value));
    }

    static {
        at("M1", "mottatte-meldinger");
        at("M2", "konkluderte-meldinger");
        at("M3", "barn-med-melding");
        at("M4", "andel-meldinger-henlagt");
        at("M4.alle", "andel-meldinger-henlagt-alle");
        at("M5/til undersøkelse", "meldinger-etter-konklusjon", "til-undersokelse");
        at("M5/i pågående undersøkelse", "meldinger-etter-konklusjon", "i-pagaende-undersokelse");
        at("M5/aktive tiltak", "meldinger-etter-konklusjon", "aktive-tiltak");
        at("M5/flyttet eller overført", "meldinger-etter-konklusjon", "flyttet-eller-overfort");
        at("M5/henlagt ellers", "meldinger-etter-konklusjon", "henlagt-ellers");
        at("M6", "fristbrudd-meldinger");
        at("M6i", "meldinger-innen-frist");
        at("M7", "meldinger-behandlingstid");
        at("M8/barnevern og barnevernsvakt", "andel-meldinger-etter-melder", "barnevern");
        at("M8/ikke oppgitt", "andel-meldinger-etter-melder", "ikke-oppgitt");
        List<String> conclusions = List.of(
                "henlagt",
                "undersokelse-startes",
                "henlagt-aktive-tiltak",
                "pagaende-undersokelse",
                "flyttet-utlandet",
                "flyttet-ukjent",
                "overfort-kommune",
                "overfort-etat",
                "henlagt-annen-lov",
                "henlagt-andre-grunner");
        for (int i = 0; i < conclusions.size(); i++) {
            at("M5/" + (i + 1), "meldinger-etter-konklusjonskode", conclusions.get(i));
        }
        at("M10", "aapne-meldinger-over-frist");
        at("U1", "startede-undersokelser");
        at("U2", "avsluttede-undersokelser");
        at("U3", "barn-med-undersokelse");
        at("U4", "undersokelser-innen-lovens-frist");
        at("U5", "undersokelser-innen-tre-maaneder");
        at("U6", "fristbrudd-undersokelser");
        at("U7", "andel-undersokelser-utvidet-frist");
        at("U8/tiltak", "utfall-av-undersokelser", "tiltak");
        at("U8/henlagt", "utfall-av-undersokelser", "henlagt");
        at("U8/flytting", "andel-undersokelser-flytting");
        at("U9", "aapne-undersokelser-over-frist");
        at("U10", "undersokelser-behandlingstid");
        at("U10/under 14 dager", "undersokelser-etter-behandlingstid", "under-14-dager");
        at("U10/inntil 1 md", "undersokelser-etter-behandlingstid", "inntil-1-maaned");
        at("U10/1-2 md", "undersokelser-etter-behandlingstid", "inntil-2-maaneder");
        at("U10/2-3 md", "undersokelser-etter-behandlingstid", "inntil-3-maaneder");
        at("U10/3-6 md", "undersokelser-etter-behandlingstid", "inntil-6-maaneder");
        at("U10/over 6 md", "undersokelser-etter-behandlingstid", "over-6-maaneder");
        at("U11", "andel-medvirkning-undersokelse");
        at("U11.registrert", "andel-medvirkning-registrert");
        at("U11/1.1", "medvirkning-etter-svar", "samtale");
        at("U11/1.2", "medvirkning-etter-svar", "representant");
        at("U11/1.3", "medvirkning-etter-svar", "observasjon");
        at("U11/1.4", "medvirkning-etter-svar", "andre-uttrykk");
        at("U11/2.1", "medvirkning-etter-svar", "ikke-anledning");
        at("U11/2.2", "medvirkning-etter-svar", "onsket-ikke");
        at("U11/ikke registrert", "medvirkning-etter-svar", "ikke-registrert");
        at("U12", "ny-undersokelse-innen-12-maaneder");
        at("T1", "barn-med-tiltak-i-lopet-av-aaret");
        at("T1/0-17", "barn-0-17-med-tiltak-i-lopet-av-aaret");
        at("T2", "barn-med-tiltak");
        at("T3", "andel-av-barnebefolkningen");
        at("T3r", "barn-med-tiltak-per-1000");
        at("M3r", "barn-med-melding-per-1000");
        at("U3p", "barn-med-undersokelse-andel");
        at("T4", "nye-barn-med-tiltak");
        at("T5/hjelp", "barn-etter-tiltak", "hjelpetiltak");
        at("T5/omsorg", "barn-etter-tiltak", "omsorgstiltak");
        at("T5.aar/hjelp", "barn-etter-tiltak-i-lopet-av-aaret", "hjelpetiltak");
        at("T5.aar/omsorg", "barn-etter-tiltak-i-lopet-av-aaret", "omsorgstiltak");
        at("T6", "andel-barn-med-tiltak-i-hjemmet");
        at("T7p", "andel-barn-plassert-utenfor-hjemmet");
        at("T7", "barn-plassert-etter-sted");
        for (String place : List.of("institusjon", "fosterhjem", "beredskapshjem", "bolig")) {
            at("T7/" + place, "barn-plassert-etter-sted", place);
        }
        at("T8/institusjon", "andel-plasserte-etter-sted", "institusjon");
        at("T8/fosterhjem", "andel-plasserte-etter-sted", "fosterhjem");
        at("T9", "andel-fosterhjem-slekt-nettverk");
        at("T10/median", "oppholdstid-snitt-og-median", "median");
        at("T10/snitt", "oppholdstid-snitt-og-median", "gjennomsnitt");
        at("T10/åpne over 180 dager", "aapne-opphold-over-180-dager");
        at("T11p", "akuttplasseringer");
        at("T11", "akuttvedtak", "vedtak");
        at("T11/plasseringer", "akuttvedtak", "koblet-til-plassering");
        at("T11/barn", "akuttvedtak", "barn");
        at("T11/status 1", "akuttvedtak-etter-status", "godkjent");
        at("T11/status 2", "akuttvedtak-etter-status", "oversendt-nemnda");
        at("T11/status 3", "akuttvedtak-etter-status", "bortfalt");
        at("T11/status 4", "akuttvedtak-etter-status", "avslatt");
        at("T12/6", "samarbeidstiltak", "nettverk-og-samarbeid");
        at("T12/7", "samarbeidstiltak", "andre-tjenester");
        at("T12/familieråd", "familieraad");
        at("T13", "barn-i-kontakt");
        at("T13/med tiltak", "barn-i-kontakt", "med-tiltak");
        at("T13/uten tiltak", "barn-i-kontakt", "uten-tiltak");
        at("T14/1", "opphor-av-omsorgstiltak", "tilbakefort");
        at("T14/2", "opphor-av-omsorgstiltak", "fylt-18");
        at("T14/3", "opphor-av-omsorgstiltak", "adopsjon");
        at("T14/4", "opphor-av-omsorgstiltak", "annet");
        at("T14/ikke oppgitt", "opphor-av-omsorgstiltak", "ikke-oppgitt");
        at("P2", "andel-tiltaksplaner-evaluert");
        at("P3/uten plan, under to år", "barn-uten-omsorgsplan-under-to-aar");
        visits("F1", "fosterhjemsbesok");
        visits("F3", "tilsynsbesok");
        at("F3.eget ansvar", "andel-tilsynsbesok-gjennomfort", "egen-kommune");
        at("F2", "barn-uten-lovpalagt-oppfolging");
        at("F4", "barn-uten-lovpalagt-tilsyn");
        at("F5", "flyttinger");
        at("F5/planlagt", "flyttinger", "planlagt");
        at("F5/ikke planlagt", "flyttinger", "ikke-planlagt");
        at("F6", "andel-fosterbarn-som-flyttet");
        at("E1", "unge-med-ettervern");
        at("E2", "andel-med-tiltak-etter-18");
        at("E3/1", "svar-paa-tilbud-om-ettervern", "akseptert");
        at("E3/2", "svar-paa-tilbud-om-ettervern", "onsket-annet-tiltak");
        at("E3/3", "svar-paa-tilbud-om-ettervern", "onsket-ikke-tiltak");
        at("E3/ubesvart", "ubesvarte-tilbud-om-ettervern");
        at("N1", "begjaeringer-til-nemnda");
        at("N1/omsorg", "begjaeringer-til-nemnda", "omsorg");
        at("N1/akutt", "begjaeringer-til-nemnda", "akutt");
        at("N1/atferd", "begjaeringer-til-nemnda", "atferd");
        at("N1/ellers", "begjaeringer-til-nemnda", "annet");
        List<String> melder = List.of(
                "barnet-selv",
                "foresatte",
                "familie-for-ovrig",
                "andre-privatpersoner",
                "barnevernstjenesten",
                "nav",
                "barnevernsvakt",
                "politi",
                "barnehage",
                "helsestasjon",
                "skole",
                "ppt",
                "psykisk-helsevern-barn",
                "psykisk-helsevern-voksne",
                "lege-sykehus-tannlege",
                "familievernkontor",
                "rustjenester",
                "krisesenter",
                "asylmottak",
                "utekontakt",
                "frivillige",
                "andre-offentlige",
                "anonym",
                "lege-sykehus",
                "tannlege");
        for (int i = 0; i < melder.size(); i++) {
            at("M8/" + (i + 1), "andel-meldinger-etter-melder", melder.get(i));
        }
    }

    private static void visits(String code, String name) {
        at(code, "andel-" + name + "-gjennomfort");
        at(code + "/krav", name + "-lovpalagt");
        at(code + "/utført", name + "-gjennomfort");
        at(code + "/ekstra", name + "-utover-krav");
    }

    /** Numbers that stand by themselves too, under a name of their own. */
    static List<Place> alone(String key) {
        return switch (key) {
            case "U8/tiltak" -> List.of(new Place("andel-undersokelser-tiltak", ""));
            case "U8/henlagt" -> List.of(new Place("andel-undersokelser-henlagt", ""));
            case "T5/hjelp" -> List.of(new Place("barn-med-hjelpetiltak", ""));
            case "T5/omsorg" -> List.of(new Place("barn-med-omsorgstiltak", ""));
            case "T7/fosterhjem" -> List.of(new Place("barn-i-fosterhjem", ""));
            case "T7/institusjon" -> List.of(new Place("barn-paa-institusjon", ""));
            case "T8/fosterhjem" -> List.of(new Place("andel-i-fosterhjem", ""));
            case "T10/median" -> List.of(new Place("oppholdstid-beredskapshjem", ""));
            default -> List.of();
        };
    }

    /** All places that have the number. */
    static List<Place> all(String key, int year, Part part) {
        return Stream.concat(of(key, year, part).stream(), alone(key).stream()).toList();
    }

    /** Empty for what is not a figure of its own; an exception for a key that nobody has placed. */
    public static Optional<Place> of(String key, int year, Part part) {
        if (NOT_FIGURES.contains(key)) {
            return Optional.empty();
        }
        String middle = part == Part.FIRST_HALF ? "-per-30-6" : "";
        if (key.equals("P1")) {
            return Optional.of(new Place("andel-barn-med-tiltaksplan" + middle, ""));
        }
        if (key.equals("P3")) {
            return Optional.of(new Place("andel-barn-med-omsorgsplan" + middle, ""));
        }
        if (key.startsWith("M9/")) {
            String code = key.substring(3);
            String table = "andel-meldinger-etter-innhold" + (year >= 2026 ? "-2026" : "");
            // Each table has its own codes; one of the other's is told as it stands.
            String known = code.contains(".") == year >= 2026 ? "innhold-" + code.replace('.', '-') : "kode " + code;
            String value = code.equals("ikke oppgitt") ? "ikke-oppgitt" : known;
            return Optional.of(new Place(table, value));
        }
        if (key.matches("M5/\\d+") && !PLACES.containsKey(key)) {
            return Optional.of(new Place("meldinger-etter-konklusjonskode", "kode " + key.substring(3)));
        }
        Place place = PLACES.get(key);
        if (place == null) {
            throw new IllegalArgumentException("no place for " + key);
        }
        return Optional.of(place);
    }
}
