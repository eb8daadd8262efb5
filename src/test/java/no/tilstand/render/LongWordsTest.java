package no.tilstand.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.tilstand.report.Block;
import no.tilstand.report.ChartSpec;
import no.tilstand.report.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are wider than the label of a row are broken: none runs into the numbers, and FOP finds no line too long. */
class LongWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"Barnevernspedagogutdanningssamarbeidet", "Saksbehandlingskapasitetsutfordringsområdet"})
    void theLabelOfARowIsBroken(String name) {
        List<ChartSpec.Point> points = List.of(
                new ChartSpec.Shown(BigDecimal.valueOf(51), "51", false),
                new ChartSpec.Shown(BigDecimal.valueOf(45), "45", false));
        Block figure = new Block.Figure(
                "fig-7",
                "Figur 7",
                "Prøve",
                new ChartSpec(
                        ChartSpec.Kind.LINE,
                        List.of("2023", "2024"),
                        List.of(new ChartSpec.Series(name, 1, points)),
                        false,
                        Optional.empty(),
                        List.of()),
                "Linjediagram: 51 i 2023 og 45 i 2024.",
                "Antall",
                List.of(new Block.ValueRow(
                        List.of(new Span.SeriesKey(1, true), Span.words(name)), List.of("51", "45"))),
                List.of());
        assertEquals(List.of(), Prints.print(SampleReport.of(List.of(figure))).found());
    }

    /** A word that is wider than a line takes as many as it is broken into. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void aLongWordIsCountedAsSeveralLines(int lines) {
        Advances regular = Advances.of(java.nio.file.Path.of("styles/fonts/SourceSans3_400Regular.ttf"));
        double room = regular.width("m".repeat(10), 9) / Measures.PT_PER_MM + 0.01;
        assertEquals(lines, PageFit.lines("m".repeat(10 * lines - 1), regular, 9, room));
    }
}
