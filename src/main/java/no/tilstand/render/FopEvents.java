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
            case "glyphNotAvailable" -> missingGlyph((Character) event.getParam("ch"));
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
