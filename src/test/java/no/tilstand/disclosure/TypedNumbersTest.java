package no.tilstand.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Figures;
import no.tilstand.domain.TypedText;
import no.tilstand.domain.Value;
import no.tilstand.domain.narrative.Inline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumbersTest {
    private static final Fixture REGISTER = new Fixture().count("flyttinger").count("meldinger fra skole");

    private static List<Diagnostic> find(String text, boolean hidden) {
        Location at = new Location("04.md", 3, 1);
        List<TypedText> texts = List.of(new TypedText(
                List.of(new TypedText.Part(List.of(new Inline.Words(text, Optional.of(at))), TypedText.Kind.TOLD)),
                TypedText.Context.NONE));
        Figures figures =
                new Figures(Map.of(Fixture.key("flyttinger"), hidden ? Value.SUPPRESSED : Value.of(2)), Map.of());
        return TypedNumbers.in(texts, figures, REGISTER.register);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Det var to flyttinger i 2024.                     | 9
            Det var 2 flyttinger i 2024.                      | 9
            Det var 17 flyttinger i 2024.                     | 9
            Flyttingene gikk ned. Begge var planlagt.         | 23
            Flyttingene gikk ned. Båe var planlagde.          | 23
            Ett barn er talt i flyttinger.                    | 1
            Halvparten av flyttingene var planlagt.           | 1
            Ingen av flyttingene var akutte.                  | 1
            Alle flyttinger var planlagt.                     | 1
            Éin av flyttingane var akutt, og elleve var ikkje.| 1
            """)
    void warnedAbout(String text, int column) {
        assertEquals(
                List.of(new Location("04.md", 3, column)),
                find(text, true).stream().map(Diagnostic::location).toList());
        assertEquals(List.of(), find(text, false), "nothing is hidden");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Flyttinger er færre enn før i 2024.
            Flyttinger skal meldes innen 14 dager etter § 4-1.
            Flyttinger ble 12 prosent færre.
            Det var to møter i rådet.
            Flyttinger er telt. Vi har sett nærmere på det. Begge rådene er hørt.
            Fram til 31. desember 2024 var flyttinger færre.
            """)
    void notWarnedAbout(String text) {
        assertEquals(List.of(), find(text, true));
    }

    /** Whatever the number is, the words of the warning are the same: it confirms nothing. */
    @Test
    void theRightNumberAndAWrongOneGiveTheSameWarning() {
        List<String> two = find("Det var 2 flyttinger.", true).stream()
                .map(d -> d.message().replace("2", "n"))
                .toList();
        List<String> nine = find("Det var 9 flyttinger.", true).stream()
                .map(d -> d.message().replace("9", "n"))
                .toList();
        assertEquals(two, nine);
        assertEquals(1, two.size());
    }
}
