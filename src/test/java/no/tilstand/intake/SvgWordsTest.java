package no.tilstand.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.TypedText;
import no.tilstand.domain.narrative.Inline;
import org.junit.jupiter.api.Test;

class SvgWordsTest {
    private static List<TypedText> read(String drawing) {
        return SvgWords.of(drawing.getBytes(StandardCharsets.UTF_8), Location.of("bilder/a.svg"));
    }

    private static List<String> pieces(TypedText text) {
        return text.parts().get(0).words().stream()
                .map(Inline.Words.class::cast)
                .map(w -> w.location().orElseThrow() + " " + w.text())
                .toList();
    }

    @Test
    void eachTextWithItsPlace() {
        List<TypedText> texts = read("""
                <svg xmlns="http://www.w3.org/2000/svg"><title>Tittel</title>
                  <text x="1">Barn på <tspan>institusjon</tspan></text>
                  <text x="1">2 barn</text>
                </svg>
                """);
        assertEquals(
                List.of(
                        List.of("bilder/a.svg:2:15 Barn på ", "bilder/a.svg:2:30 institusjon"),
                        List.of("bilder/a.svg:3:15 2 barn")),
                texts.stream().map(SvgWordsTest::pieces).toList());
        // A bare number is of what the others tell; a sentence only stands near them.
        assertEquals(
                List.of(0, 2),
                texts.stream().map(t -> t.context().lead().size()).toList());
        assertEquals(
                List.of(1, 0),
                texts.stream().map(t -> t.context().heading().size()).toList());
    }

    @Test
    void aDrawingWithoutWords() {
        assertEquals(List.of(), read("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect/></svg>"));
    }
}
