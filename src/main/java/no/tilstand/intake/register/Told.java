package no.tilstand.intake.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.tilstand.diagnostics.CatalogueEntry;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Control;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.sak.Extract;
import no.tilstand.domain.sak.Kanal;
import no.tilstand.domain.sak.Utelatt;

/**
 * What reading the extracts found, in words: one finding for each kind, with how many and the first few places. Files are
 * numbers here, and nothing that stood in them is said.
 */
final class Told {
    /** Places that are named; the others are counted. */
    private static final int NAMED = 5;

    private final Location at;
    private final ExtractReader.Settings settings;
    private final Notes notes;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int gaps;
    private int losing;

    /** @param at the folder {@code register/} as it is shown */
    Told(Location at, ExtractReader.Settings settings, Notes notes) {
        this.at = at;
        this.settings = settings;
        this.notes = notes;
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    private void add(CatalogueEntry code, String message) {
        diagnostics.add(new Diagnostic(code, at, message));
    }

    private void add(CatalogueEntry code, String message, String hint) {
        diagnostics.add(new Diagnostic(code, at, message, hint));
    }

    void folderUnreadable() {
        add(Code.BV_104, "mappen kan ikke leses: disken eller nettverket svarer ikke");
    }

    /** @param more deliveries that point at another than the one before them */
    void gaps(int more) {
        gaps += more;
    }

    /** A case whose newest delivery lacks elements of the one before. */
    void losesElements() {
        losing++;
    }

    void codes(CodeCheck codes) {
        codes.unknown()
                .forEach((found, n) -> add(
                        Code.BV_194,
                        (found.code().equals(Slots.NOT_A_CODE)
                                        ? "noe som ikke er en kode, står i "
                                        : "koden " + found.code() + " er ukjent; den står i ")
                                + list(found.list())
                                + " ("
                                + times(n)
                                + ")"));
        codes.outside()
                .forEach((found, n) -> add(
                        Code.BV_195,
                        "koden " + found.code() + " i " + list(found.list())
                                + " er brukt utenom tiden den gjelder for (" + times(n) + ")"));
    }

    /** How many children, cases or events something holds for is hidden here as it is in the report's figures. */
    private String times(int n) {
        return n <= settings.threshold()
                ? "tallet vises ikke av hensyn til personvernet"
                : n == 1 ? "én gang" : n + " ganger";
    }

    private static String list(String list) {
        return switch (list) {
            case "ettervern_konklusjon" -> "konklusjonen på ettervern";
            case "flytting_arsak" -> "årsaken til flytting";
            case "flytting_til" -> "stedet det er flyttet til";
            case "hyppighet" -> "hyppigheten av besøk";
            case "krav_konklusjon" -> "konklusjonen på krav";
            case "medvirkning" -> "barnets medvirkning";
            case "melder" -> "melder";
            case "melding_konklusjon" -> "konklusjonen på meldinger";
            case "opphevelse" -> "årsaken til opphevelse";
            case "plantype" -> "plantype";
            case "saksinnhold" -> "saksinnhold eller vedtaksgrunnlag";
            case "tiltakskategori" -> "tiltakskategori";
            case "undersokelse_konklusjon" -> "konklusjonen på undersøkelser";
            case "vedtak_status" -> "status på vedtak";
            default -> throw new IllegalArgumentException(list);
        };
    }

    void tell(List<Extract> extracts, ExtractFolder files) {
        files.outside().forEach(p -> add(Code.BV_109, "et uttrekk er en snarvei ut av input/"));
        notes.deviations().forEach((what, n) -> add(Code.BV_193, what + " (" + counted(n, "fil", "filer") + ")"));
        notes.leftOut().forEach(this::leftOut);
        if (gaps > 0) {
            add(
                    Code.BV_196,
                    counted(gaps, "innsending", "innsendinger")
                            + " viser til en tidligere som ikke er lest; en innsending kan være tapt");
        }
        if (losing > 0) {
            add(
                    Code.BV_197,
                    "siste uttrekk mangler noe som sto i det forrige, uten at det er slettet ("
                            + (losing <= settings.threshold() ? times(losing) : counted(losing, "sak", "saker"))
                            + ")");
        }
        int dangling =
                extracts.stream().mapToInt(e -> e.omfang().relasjonerUtenMal()).sum();
        if (dangling > 0) {
            add(
                    Code.BV_199,
                    "relasjoner viser til noe som er slettet eller ikke finnes, og er sett bort fra (" + times(dangling)
                            + ")");
        }
        total(extracts, files);
    }

    /** Whether so much is lost that there should be no report. */
    private void total(List<Extract> extracts, ExtractFolder files) {
        int cases = extracts.stream().mapToInt(e -> e.omfang().saker()).sum();
        int lost = notes.leftOut().entrySet().stream()
                .filter(e -> e.getKey().erTap())
                .mapToInt(e -> e.getValue().count())
                .sum();
        if (files.files().isEmpty()) {
            return;
        } else if (cases == 0) {
            int others = count(Utelatt.ANNEN_KOMMUNE);
            add(
                    Code.BV_190,
                    others > 0 && others == files.count()
                            ? "alle uttrekkene hører til en annen kommune enn rapporten"
                            : count(Utelatt.ETTER_AVSKJAERING) > 0
                                    ? "ingen sak kan brukes: uttrekkene er tatt etter avskjæringen"
                                    : "ingen sak kan leses");
        } else if (count(Utelatt.ODELAGT_ARKIV) > 0 && extracts.stream().noneMatch(Told::isOfTheRegister)) {
            // Without the archive nobody knows how many cases are lost; KOSTRA 15F of earlier years does not make up
            // for it.
            add(Code.BV_190, "ingen sak i registerets format kan leses, for arkivet kan ikke åpnes");
        } else if (lost * 100L > (long) settings.mostLeftOut() * (cases + lost)) {
            add(
                    Code.BV_190,
                    lost + " av " + (cases + lost) + " saker er utelatt; det kan være høyst " + settings.mostLeftOut()
                            + " prosent (maksUtelatt)");
        }
    }

    private static boolean isOfTheRegister(Extract extract) {
        return extract.kanal() instanceof Kanal.Register && extract.omfang().saker() > 0;
    }

    private int count(Utelatt reason) {
        Map<Utelatt, Notes.LeftOut> all = notes.leftOut();
        return all.containsKey(reason) ? all.get(reason).count() : 0;
    }

    private void leftOut(Utelatt reason, Notes.LeftOut some) {
        int n = some.count();
        String files = counted(n, "fil", "filer");
        String where = where(some);
        switch (reason) {
            case IKKE_XML -> lost(few(some, "fil", "filer", " er kuttet av eller er ikke gyldig XML, og er utelatt"));
            case NETTSIDE ->
                lost(
                        few(some, "fil", "filer", " er en nettside lagret som .xml, og er utelatt"),
                        "logg inn i fagsystemet og lagre uttrekket på nytt.");
            case DTD ->
                lost(few(some, "fil", "filer", " har en DTD eller entiteter, som et uttrekk aldri har, og er utelatt"));
            case ANNET_FORMAT ->
                lost(few(
                        some,
                        "fil",
                        "filer",
                        " har en annen rot eller et navnerom og er verken Barnevern-fil eller 15F; utelatt"));
            case MANGELFULL ->
                add(
                        Control.FIL_01,
                        few(
                                some,
                                "sak",
                                "saker",
                                " mangler noe påkrevd eller har en verdi som ikke kan leses, og er utelatt"));
            case FOR_STOR ->
                lost(few(
                        some, "fil", "filer", " er større eller har flere elementer enn en sak kan ha, og er utelatt"));
            case MOTSTRID ->
                lost(few(
                        some,
                        "sak",
                        "saker",
                        " er levert to ganger med ulikt innhold, eller uten at rekkefølgen kan avgjøres; utelatt"));
            case ANNEN_KOMMUNE ->
                aside(few(some, "fil", "filer", " hører til en annen kommune, og er ikke regnet med"));
            case ANNEN_BYDEL -> aside(few(some, "sak", "saker", " hører til en annen bydel, og er ikke regnet med"));
            case GJENTATT -> aside(files + " er levert to ganger med samme innhold; én er brukt" + where);
            case ANNEN_FIL -> aside(files + " er verken .xml eller .zip, og er ikke lest");
            case STI -> archive(files + " i et arkiv har en sti som leder ut av det, og er ikke lest" + where);
            case ARKIV_I_ARKIV ->
                archive(counted(n, "arkiv", "arkiver") + " ligger inne i et arkiv og er ikke lest" + where);
            case ODELAGT_ARKIV ->
                archive(files + " kan ikke åpnes og er kuttet, ødelagt eller ikke en zip-fil; sakene i den er ikke med"
                        + where);
            case ETTER_AVSKJAERING, SLETTET -> {
                // As it should be: told in the scope of the extract, not as something wrong.
            }
        }
    }

    /**
     * A file is a case, and so a child: a count of few, and as many places, are left out as they are in the appendix of the
     * report. With {@code --intern} nothing is hidden.
     */
    private String few(Notes.LeftOut some, String one, String many, String message) {
        return some.count() <= settings.threshold()
                ? many + message + " (tallet på " + many + " vises ikke av hensyn til personvernet)"
                : counted(some.count(), one, many) + message + where(some);
    }

    private void lost(String message) {
        add(Code.BV_191, message);
    }

    private void lost(String message, String hint) {
        add(Code.BV_191, message, hint);
    }

    private void aside(String message) {
        add(Code.BV_192, message);
    }

    private void archive(String message) {
        add(Code.BV_198, message);
    }

    /** {@code  (nr-0003:12, nr-0017 og flere)}. */
    private static String where(Notes.LeftOut some) {
        List<String> places = some.places().stream().limit(NAMED).toList();
        return places.isEmpty()
                ? ""
                : places.stream().collect(Collectors.joining(", ", " (", ""))
                        + (some.count() > places.size() ? " og flere)" : ")");
    }

    private static String counted(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }
}
