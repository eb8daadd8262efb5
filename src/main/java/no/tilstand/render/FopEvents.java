package no.tilstand.render;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import org.apache.fop.accessibility.Accessibility;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;
import org.apache.fop.fo.properties.CommonAccessibilityHolder;
import org.xml.sax.Locator;

/** What FOP has to say while it prints, as diagnostics: none is thrown away but those that say nothing is wrong. */
final class FopEvents implements EventListener {
    /** An inch is 72 points and 25,4 millimetres. */
    private static final double MILLIMETRES_PER_MILLIPOINT = 25.4 / 72_000;

    private static final long MILLIMETRES_TOLD = 100;

    private final Location report;
    private final Optional<Places> places;
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    FopEvents(Location report, Optional<Places> places) {
        this.report = report;
        this.places = places;
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(found);
    }

    @Override
    public void processEvent(Event event) {
        String id = event.getEventID().substring(event.getEventID().lastIndexOf('.') + 1);
        switch (id) {
            case "glyphNotAvailable" -> missingGlyph((Character) event.getParam("ch"));
            case "lineOverflows" ->
                tooMuch("en linje er for lang: den går " + length(event, "overflowLength") + " ut over kanten", event);
            case "viewportIPDOverflow" ->
                tooMuch("teksten får ikke plass: den er " + length(event, "amount") + " for bred", event);
            case "viewportBPDOverflow", "regionOverflow", "staticRegionOverflow" ->
                tooMuch("teksten får ikke plass: den er " + length(event, "amount") + " for høy", event);
            case "objectTooWide", "rowTooTall" -> tooMuch("en tabell er for stor for siden", event);
            case "altTextMissing" -> missingAlternative(event);
            case "imageNotFound", "imageError", "imageIOError", "svgNotBuilt", "svgRenderingError", "error" ->
                add(Code.BV_623, "et bilde kan ikke skrives ut");
            default -> other(event);
        }
    }

    /** FOP asks for the text of decoration too, which has none. */
    private void missingAlternative(Event event) {
        boolean decoration = event.getSource() instanceof CommonAccessibilityHolder holder
                && Accessibility.ROLE_ARTIFACT.equals(
                        holder.getCommonAccessibility().getRole());
        if (!decoration) {
            add(Code.BV_622, "en figur, et bilde eller en lenke er uten alternativ tekst");
        }
    }

    private void add(Code code, String message) {
        found.add(new Diagnostic(code, report, message));
    }

    /** Anything else that FOP warns of is a fault of the templates or of this package, and must be seen. */
    private void other(Event event) {
        if (event.getSeverity() != EventSeverity.INFO) {
            add(Code.BV_629, "FOP melder: " + EventFormatter.format(event, Locale.ENGLISH));
        }
    }

    private void tooMuch(String message, Event event) {
        Optional<String> place = event.getParam("loc") instanceof Locator where
                ? places.map(p -> p.at(where.getLineNumber()))
                : Optional.empty();
        String hint = place.filter(Places.COVER::equals).isPresent()
                ? "på forsiden er det tittel, kommune, tjeneste eller avsender i rapport.json som er lang."
                : "";
        found.add(new Diagnostic(Code.BV_621, report, message + inWords(place), hint));
    }

    private static String inWords(Optional<String> place) {
        return place.filter(p -> !p.isEmpty()).map(p -> " (" + p + ")").orElse("");
    }

    /** «12 mm», and from ten centimetres on «32 cm»: what people measure a page with. */
    private static String length(Event event, String parameter) {
        if (!(event.getParam(parameter) instanceof Integer millipoints)) {
            return "noe";
        }
        long millimetres = Math.max(1, Math.round(millipoints * MILLIMETRES_PER_MILLIPOINT));
        return millimetres < MILLIMETRES_TOLD ? millimetres + " mm" : Math.round(millimetres / 10.0) + " cm";
    }

    /** FOP names the halves of a pair; people know the character that they are together. */
    private void missingGlyph(char c) {
        Set<Integer> whole =
                Character.isSurrogate(c) ? places.map(p -> p.withHalf(c)).orElse(Set.of()) : Set.of((int) c);
        for (int codePoint : whole.isEmpty() ? Set.of((int) c) : whole) {
            add(
                    Code.BV_620,
                    "tegnet " + named(codePoint) + " finnes ikke i skriften"
                            + inWords(places.map(p -> p.of(codePoint))));
        }
    }

    /** «U+25D0 (◐)»; by number alone where there is nothing to see, or where it would turn the line around. */
    private static String named(int codePoint) {
        String number = String.format(Locale.ROOT, "U+%04X", codePoint);
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> number;
            default -> number + " (" + Character.toString(codePoint) + ")";
        };
    }
}
