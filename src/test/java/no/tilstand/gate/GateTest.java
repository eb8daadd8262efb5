package no.tilstand.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.tilstand.render.Prints;
import no.tilstand.render.SampleReport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GateTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/tag-tree.txt");

    @Test
    void bokmaal_passes() {
        assertPasses(Prints.print(SampleReport.nb()));
    }

    @Test
    void nynorsk_passes() {
        assertPasses(Prints.print(SampleReport.nn()));
    }

    private static void assertPasses(Prints.Print print) {
        assertEquals(new Gate.Verdict(List.of(), List.of(), List.of()), Gate.check(print.pdf(), print.found()));
    }

    /** The tags of the sample, as text; {@code -Dgolden.update=true} writes it anew, never where CI is set. */
    @Test
    void tag_tree_is_as_before() throws IOException {
        String tree = TagTree.text(Prints.print(SampleReport.nb()).pdf());
        if (Boolean.getBoolean("golden.update")) {
            assertTrue(System.getenv("CI") == null, "golden files are not rewritten where CI is set");
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, tree);
        }
        assertEquals(Files.readString(GOLDEN), tree);
    }

    /** What is broken in the FO, who must refuse the file, and a word of ours that must be said. */
    static Stream<Arguments> broken() {
        return Stream.of(
                mutation(
                        "heading level skipped",
                        fo -> fo.replace("role=\"H2\"", "role=\"H3\"").replace("role=\"H4\"", "role=\"H5\""),
                        List.of("veraPDF", "merker"),
                        "overskrift: H3 rett etter nivå 1"),
                mutation(
                        "heading role lost",
                        fo -> fo.replace("role=\"H2\"", "role=\"P\""),
                        List.of("veraPDF", "merker"),
                        "overskrift: bokmerket «1.1 Hvorfor"),
                mutation(
                        "all heading roles lost",
                        fo -> fo.replaceAll("role=\"H[1-4]\"", "role=\"P\""),
                        List.of("merker"),
                        "overskrift: bokmerket"),
                mutation(
                        "header cells removed",
                        fo -> fo.replaceAll("</fo:table-header>\\s*<fo:table-body>", "")
                                .replaceAll("<fo:table-header[^>]*>", "<fo:table-body>"),
                        List.of("merker"),
                        "tabell: første rad er ikke overskrifter"),
                mutation(
                        "alternative text removed",
                        fo -> fo.replaceAll("fox:alt-text=\"Søylediagram[^\"]*\"", ""),
                        List.of("merker", "FOP"),
                        "figur: uten alternativ tekst"),
                mutation(
                        "link description removed",
                        fo -> fo.replaceAll("fox:alt-text=\"Gå til figur 5\"", ""),
                        List.of("veraPDF", "merker", "FOP"),
                        "lenke: uten beskrivelse"),
                mutation(
                        "sign not artifact",
                        fo -> fo.replace("role=\"artifact\" content-width=\"9pt\"", "content-width=\"9pt\""),
                        List.of("merker", "FOP"),
                        "figur: uten alternativ tekst"),
                mutation(
                        "running head not artifact",
                        fo -> fo.replace("\"xsl-region-before\" role=\"artifact\"", "\"xsl-region-before\""),
                        List.of("merker"),
                        "pynt: topptekst"),
                mutation(
                        "language removed",
                        fo -> fo.replace("language=\"nb\" country=\"NO\"", "").replace("xml:lang=\"nb-NO\"", ""),
                        List.of("merker"),
                        "språk: "));
    }

    private static Arguments mutation(String what, UnaryOperator<String> change, List<String> refusedBy, String said) {
        return Arguments.of(what, change, refusedBy, said);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("broken")
    void a_broken_report_is_refused(String what, UnaryOperator<String> change, List<String> refusedBy, String said) {
        Prints.Print print = Prints.print(SampleReport.nb(), fo -> {
            String changed = change.apply(fo);
            assertNotEquals(fo, changed, "the mutation must change something: " + what);
            return changed;
        });
        Gate.Verdict verdict = Gate.check(print.pdf(), print.found());
        assertEquals(refusedBy, verdict.refusedBy(), verdict.toString());
        assertTrue(verdict.tags().stream().anyMatch(f -> f.startsWith(said)), verdict.toString());
    }

    /** Things that FOP always writes are broken in the file. */
    static Stream<Arguments> brokenFiles() {
        return Stream.of(
                edit(
                        "title not shown",
                        d -> d.getDocumentCatalog().setViewerPreferences(null),
                        List.of("veraPDF", "merker"),
                        "tittel: vises ikke"),
                edit(
                        "heads of tables are not told from bodies",
                        d -> retag(d.getDocumentCatalog().getStructureTreeRoot(), "THead", "TBody"),
                        List.of("merker"),
                        "tabell: uten THead og TBody"),
                edit("no title", d -> d.getDocumentInformation().setTitle(" "), List.of("merker"), "tittel: mangler"),
                edit(
                        "link contents removed",
                        d -> d.getPage(1)
                                .getCOSObject()
                                .getCOSArray(COSName.ANNOTS)
                                .toList()
                                .forEach(a -> ((org.apache.pdfbox.cos.COSDictionary)
                                                (a instanceof org.apache.pdfbox.cos.COSObject o ? o.getObject() : a))
                                        .removeItem(COSName.CONTENTS)),
                        List.of("veraPDF", "merker"),
                        "lenke: uten beskrivelse (Contents)"));
    }

    private static void retag(PDStructureNode node, String from, String to) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(from)) {
                    element.setStructureType(to);
                }
                retag(element, from, to);
            }
        }
    }

    private static Arguments edit(String what, Consumer<PDDocument> change, List<String> refusedBy, String said) {
        return Arguments.of(what, change, refusedBy, said);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("brokenFiles")
    void a_broken_file_is_refused(String what, Consumer<PDDocument> change, List<String> refusedBy, String said)
            throws IOException {
        Prints.Print print = Prints.print(SampleReport.nb());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(print.pdf())) {
            change.accept(document);
            document.save(out);
        }
        Gate.Verdict verdict = Gate.check(out.toByteArray(), print.found());
        assertEquals(refusedBy, verdict.refusedBy(), what + ": " + verdict);
        assertTrue(verdict.tags().stream().anyMatch(f -> f.startsWith(said)), verdict.toString());
        assertFalse(verdict.passes());
    }
}
