package no.tilstand.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.tilstand.domain.narrative.Chapter;
import no.tilstand.domain.narrative.Inline;
import no.tilstand.domain.narrative.Node;
import org.junit.jupiter.api.Test;

class NarrativeTest {
    private final Findings findings = new Findings();

    private Chapter chapter(String text) {
        return chapter(text, findings);
    }

    private static Chapter chapter(String text, Findings findings) {
        Path none = Path.of("target", "no-such-workspace");
        InputFiles files = new InputFiles(none, none, findings);
        TableReader.Lookup lookup = new TableReader.Lookup(Map.of(), true, List.of());
        return new NarrativeReader(files, new Pictures(none, files, findings), lookup, findings)
                .chapter(new SourceText("a.md", text));
    }

    private List<String> found(String text) {
        chapter(text);
        return findings.sorted().stream()
                .map(d -> d.location().line() + ":" + d.location().column() + " "
                        + d.code().id())
                .toList();
    }

    private Inline.Reference reference(String text) {
        Node.Paragraph paragraph =
                (Node.Paragraph) chapter("# K\n\n" + text).body().get(0);
        return (Inline.Reference) paragraph.text().stream()
                .filter(Inline.Reference.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aReferenceKnowsItsPartsAndItsPlace() {
        Inline.Reference r = reference("Det var {{meldinger[Skole, SFO]@landet uten Oslo endring 2013..2018}}.");
        assertEquals("meldinger|Skole, SFO|landet uten Oslo|CHANGE|2013|2018|a.md:3:9", shown(r));
    }

    @Test
    void namesWithSpecialSignsStandInQuotes() {
        assertEquals(
                "m|a]}} b|x 2018|VALUE|2024h1|2024h1|a.md:3:1",
                shown(reference("{{m[\"a]}} b\"]@\"x 2018\" 2024h1}}")));
        assertEquals("m|a]b||SHARE|2024|2024|a.md:3:1", shown(reference("{{m[“a]b”] andel\n2024}}")));
    }

    /** A change up to one period; which one it is compared with is for the report to know. */
    @Test
    void aChangeMayHaveOnePeriod() {
        assertEquals("m|||CHANGE|2024|2024|a.md:3:1", shown(reference("{{m endring 2024}}")));
        assertEquals("m|||CHANGE|2024h1|2024h1|a.md:3:1", shown(reference("{{m endring 2024h1}}")));
    }

    private static String shown(Inline.Reference r) {
        return String.join(
                "|",
                r.indicator(),
                r.category(),
                r.area(),
                r.word().name(),
                r.from().toString(),
                r.to().toString(),
                r.location().toString());
    }

    @Test
    void anEscapedReferenceIsText() {
        Node.Paragraph p = (Node.Paragraph)
                chapter("# K\n\nSkriv \\{{x}} og `{{y}}` &amp; \\*.").body().get(0);
        assertEquals(
                List.of(
                        "Words[text=Skriv {{x}} og , location=Optional[a.md:3:1]]",
                        "Code[text={{y}}]",
                        "Words[text= & *., location=Optional[a.md:3:24]]"),
                p.text().stream().map(Object::toString).toList());
        assertEquals(List.of(), findings.sorted());
    }

    @Test
    void aBlockKnowsItsWordsAndTheirPlaces() {
        Node.Directive d =
                (Node.Directive) chapter("# K\n\n  :::figur a[b c] d tittel=\"To tall\"\nTekst.\n:::\n\nEtter.")
                        .body()
                        .get(0);
        assertEquals("figur", d.kind());
        assertEquals(
                List.of("a[b c] a.md:3:12", "d a.md:3:19"),
                d.arguments().stream().map(a -> a.text() + " " + a.location()).toList());
        assertEquals("To tall", d.options().get("tittel").text());
        assertEquals(1, d.body().size());
        assertEquals(List.of(), findings.sorted());
    }

    @Test
    void aClaimIsWrittenInOneWay() {
        Node.Directive d = (Node.Directive) chapter("# K\n\n:::paastand m endring <=\u221250 % 2013..2018\nT.\n:::")
                .body()
                .get(0);
        assertEquals(
                List.of("m", "endring", "<=", "-50%", "2013..2018"),
                d.arguments().stream().map(Node.Argument::text).toList());
    }

    @Test
    void blocksCloseInnermostFirstAndNotInCode() {
        Chapter chapter = chapter("# K\n\n:::tiltak\n:::maalbilde\n:::\n```\n:::\n```\n:::\n\nEtter.");
        assertEquals(2, chapter.body().size());
        assertEquals(List.of(), findings.sorted());
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        assertEquals(
                List.of(
                        "1:1 BV-160",
                        "3:1 BV-161",
                        "5:6 BV-162",
                        "6:1 BV-166",
                        "7:1 BV-167",
                        "8:1 BV-168",
                        "8:13 BV-169",
                        "10:4 BV-164",
                        "12:1 BV-163",
                        "14:1 BV-163"),
                found(
                        "tekst\n\n### dypt\n\nmed  <b>\n{{fyll inn: x}}\n{{m}}\n![b](a.png) [l](fil.pdf)\n\n:::ukjent\n:::\n:::\n\n"
                                        .replace("med  <b>", "med  <b>x")
                                + ":::tiltak\n"));
    }

    @Test
    void depthIsBounded() {
        for (String text :
                List.of("- ".repeat(10_000) + "x", "> ".repeat(10_000) + "x", "*a **b ".repeat(4_000) + "x")) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> chapter("# K\n\n" + text));
        }
        assertEquals("BV-170", findings.sorted().get(0).code().id());
    }

    @Property(tries = 500, seed = "20180221")
    void anyTextIsReadOrRefused(@ForAll("narratives") String text) {
        Findings own = new Findings();
        assertNotNull(chapter(text, own));
        assertNotNull(own.sorted());
    }

    /** Pieces that mean something, in any order, among any characters. */
    @Provide
    Arbitrary<String> narratives() {
        Arbitrary<String> pieces = Arbitraries.of(
                "# ",
                "## ",
                "\n",
                "\n\n",
                ":::",
                ":::figur ",
                "tittel=\"",
                "{{",
                "}}",
                "\\{{",
                "[",
                "](",
                ")",
                "*",
                "**",
                "_",
                "`",
                "```",
                "> ",
                "- ",
                "1. ",
                "|",
                "|-|",
                "<b>",
                "<!--",
                "&amp;",
                "&#1;",
                "\"",
                "meldinger",
                "@",
                " 2018",
                "2013..2018",
                "endring",
                "paastand ",
                "<=",
                "\t",
                "\u0001",
                "\uD800",
                "${x}",
                "<#if x>",
                "![");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(5))
                .list()
                .ofMaxSize(40)
                .map(l -> String.join("", l));
    }
}
