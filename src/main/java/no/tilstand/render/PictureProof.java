package no.tilstand.render;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilstand.charts.Palette;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.report.Block;

/**
 * Draws a drawing of the user on a page of its own, before the report is printed: what cannot be drawn is then said of the
 * file that has it. SVG is a large language, and nobody knows all the ways in which it goes wrong.
 */
record PictureProof(Press press, Measures measures, Palette palette) {
    private static final String PAGE = """
            <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format"
             xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
             xml:lang="nb-NO" language="nb" country="NO" font-family="Source Sans 3">
            <fo:layout-master-set><fo:simple-page-master master-name="side" page-width="210mm" page-height="297mm">
            <fo:region-body/></fo:simple-page-master></fo:layout-master-set>
            <fo:declarations><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
             xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li
             xml:lang="x-default">Bilde</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>
            </fo:declarations>
            <fo:page-sequence master-reference="side"><fo:flow flow-name="xsl-region-body"><fo:block role="H1">Bilde
            </fo:block><fo:block><fo:external-graphic src="%s" fox:alt-text="Bilde" content-width="%smm"
             content-height="%smm" scaling="uniform"/></fo:block></fo:flow></fo:page-sequence>
            </fo:root>
            """;

    /**
     * @param print a number that no report of this process has
     * @return what is wrong; empty when it can be drawn
     */
    Optional<String> trouble(Path file, PictureFile picture, long print) {
        Drawings drawings = new Drawings(print, palette, Map.of(file, picture));
        Sheet.Illustration placed =
                (Sheet.Illustration) drawings.illustration(new Block.Picture("", "", "", file, "Bilde"), measures);
        FopEvents events = new FopEvents(Location.of(file.toString()), Optional.empty());
        String fo = PAGE.formatted(placed.picture().src(), placed.widthMm(), placed.heightMm());
        try {
            press.print(fo, drawings, LocalDate.EPOCH, events);
        } catch (RuntimeException | StackOverflowError e) {
            // Batik and FOP stop at what they cannot draw with exceptions of many kinds; here they are an answer.
            return Optional.of("SVG-filen har noe som ikke kan tegnes");
        }
        List<Diagnostic> found = events.diagnostics();
        return found.isEmpty() ? Optional.empty() : Optional.of("SVG-filen har noe som ikke kan tegnes");
    }
}
