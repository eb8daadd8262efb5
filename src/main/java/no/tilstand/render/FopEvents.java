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
            case "glyphNotAvailable" -> add(Code.BV_620, missingGlyph((Character) event.getParam("ch")));
            case "lineOverflows" ->
                add(Code.BV_621, "en linje er " + points(event, "overflowLength") + " for bred" + place(event));
            case "viewportIPDOverflow", "viewportBPDOverflow", "regionOverflow", "staticRegionOverflow" ->
                add(Code.BV_621, "innholdet er " + points(event, "amount") + " for stort for plassen" + place(event));
            case "objectTooWide", "rowTooTall" -> add(Code.BV_621, "en tabell er for stor for siden" + place(event));
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

    private String place(Event event) {
        return event.getParam("loc") instanceof Locator where
                ? inWords(places.map(p -> p.at(where.getLineNumber())))
                : "";
    }

    private static String inWords(Optional<String> place) {
        return place.filter(p -> !p.isEmpty()).map(p -> " (" + p + ")").orElse("");
    }

    private static String points(Event event, String parameter) {
        Object amount = event.getParam(parameter);
        return amount instanceof Integer millipoints ? (millipoints + 999) / 1000 + " pt" : "noe";
    }

    private String missingGlyph(char c) {
        return String.format(Locale.ROOT, "tegnet U+%04X (%s) finnes ikke i skriften", (int) c, c)
                + inWords(places.map(p -> p.of(c)));
    }
}
