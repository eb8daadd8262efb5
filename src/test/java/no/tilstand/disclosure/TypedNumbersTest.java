package no.tilstand.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            Av flyttingane gjaldt berre eit barn akutt.       | 29
            Flyttinger: En gutt i 2024.                       | 13
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
            Når et barn har flyttinger, skal planen endres.
            Flyttinger i de tre gruppene er telt.
            Flyttinger gjelder barn 0–17 år, se figur 5 og funksjon 244.
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

    private static final Location HERE = new Location("maal.json", 5, 12);

    private static TypedText.Part part(String words, TypedText.Kind kind) {
        return new TypedText.Part(List.of(new Inline.Words(words, Optional.of(HERE))), kind);
    }

    private static List<Integer> columns(TypedText text) {
        Figures figures = new Figures(Map.of(Fixture.key("flyttinger"), Value.SUPPRESSED), Map.of());
        return TypedNumbers.in(List.of(text), figures, REGISTER.register).stream()
                .map(d -> d.location().column() - HERE.column() + 1)
                .toList();
    }

    /** Under the heading, in the block, in the same measure: only numbers of children count. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Det gjaldt to barn.                         | 12
            Det var 2 i 2024.                           | 9
            Det var to.                                 | 9
            Begge kom hjem igjen.                       | 1
            Alle tre kom hjem.                          | 1
            Ingen andre ble meldt.                      | 1
            Halvparten fikk hjelp.                      | 1
            Éi jente og to unge gutter.                 | 13
            Dei tre små borna fekk bli.                 | 5
            Tallet gjelder ett barn.                    | 16
            Det var eit syskenpar.                      | 13
            En av barna kom tilbake.                    | 1
            Tjenesten har to avdelinger.                |
            Alle ansatte fikk opplæring.                |
            Begge foreldrene skal høres.                |
            Rådet møttes fire ganger.                   |
            Et barn skal ikke vente.                    |
            Barn fra 0 til 17 år.                       |
            Barn med minst to flyttinger i året.        |
            """)
    void nearWhatIsHidden(String words, Integer column) {
        List<Integer> expected = Optional.ofNullable(column).stream().toList();
        TypedText near = new TypedText(
                List.of(part(words, TypedText.Kind.TOLD)), TypedText.Context.NONE.near(Set.of("flyttinger")));
        TypedText under = new TypedText(
                List.of(part(words, TypedText.Kind.TOLD)),
                TypedText.Context.NONE.under(List.of(new Inline.Words("Flyttinger"))));
        TypedText defines = new TypedText(
                List.of(part(words, TypedText.Kind.GENERAL)), TypedText.Context.NONE.entryOf("flyttinger"));
        if (!words.contains("flyttinger")) {
            assertEquals(expected, columns(near), "in its block");
            assertEquals(expected, columns(under), "under its heading");
        }
        assertEquals(expected, columns(defines), "in the register");
    }

    /** The name of a measure says what its evaluation is of. */
    @ParameterizedTest
    @CsvSource({"Færre flyttinger, 1", "Færre møter,"})
    void theFieldsOfOneObject(String name, Integer column) {
        TypedText measure = new TypedText(
                List.of(part(name, TypedText.Kind.TOLD), part("Begge var planlagt.", TypedText.Kind.TOLD)),
                TypedText.Context.NONE);
        assertEquals(Optional.ofNullable(column).stream().toList(), columns(measure));
    }

    /** Said in a goal, «ingen» and «alle» are what is wanted. */
    @Test
    void aGoalIsNoCount() {
        assertEquals(
                List.of(),
                columns(new TypedText(
                        List.of(part("Ingen flyttinger uten plan", TypedText.Kind.GENERAL)),
                        TypedText.Context.NONE.near(Set.of("flyttinger")))));
    }

    /** The source of a number of the year before tells nothing of this year, unless it names it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024 | Egen telling, 2 barn          | 15
            2023 | Egen telling, 2 barn          |
            2023 | Egen telling, 2 barn i 2024   | 15
            2024 | Tilstandsrapport, figur 5     |
            2024 | KOSTRA 15F 2024, tabell 12305 |
            """)
    void sourcesOfData(int year, String words, Integer column) {
        Figures figures = new Figures(Map.of(Fixture.key("flyttinger"), Value.SUPPRESSED), Map.of());
        assertEquals(2024, figures.values().keySet().iterator().next().period().year());
        assertEquals(
                Optional.ofNullable(column).stream().toList(),
                columns(new TypedText(
                        List.of(part(words, TypedText.Kind.TOLD)),
                        TypedText.Context.NONE.about(Set.of("flyttinger")).in(Set.of(year)))));
    }
}
