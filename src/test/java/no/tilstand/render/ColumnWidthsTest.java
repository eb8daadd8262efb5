package no.tilstand.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.tilstand.domain.narrative.Node.Align;
import no.tilstand.report.Block;
import org.junit.jupiter.api.Test;

/** Tables whose writer has given no widths. */
class ColumnWidthsTest {
    private static final Advances REGULAR = Advances.of(Path.of("styles/fonts/SourceSans3_400Regular.ttf"));
    private static final Advances SEMIBOLD = Advances.of(Path.of("styles/fonts/SourceSans3_600SemiBold.ttf"));
    private static final String LONG = "Saksbehandlingstidsoversiktsdokumentasjonsansvarlig";

    /** The last column is numbers. */
    private static List<Double> widths(List<String> head, List<List<String>> rows) {
        List<Block.Column> columns = new ArrayList<>();
        for (String h : head) {
            columns.add(new Block.Column(h, 0, columns.size() == head.size() - 1 ? Align.END : Align.START));
        }
        List<List<Block.Cell>> cells =
                rows.stream().map(r -> r.stream().map(Block.Cell::of).toList()).toList();
        return new ColumnWidths(Measures.read(Path.of("styles")), new Typesetter.Faces(REGULAR, SEMIBOLD, SEMIBOLD))
                .of(new Block.Table("", "", "", columns, true, cells, List.of()));
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(w -> w).sum();
    }

    @Test
    void whatIsShortGetsWhatItNeedsAndWordsTheRest() {
        List<Double> widths = widths(List.of("Hva", "Tall"), List.of(List.of("Møter", "12"), List.of("Samtaler", "8")));
        assertEquals(160, sum(widths), 0.001);
        assertTrue(widths.get(1) < 12, widths.toString());
    }

    @Test
    void noWordIsBrokenWhereAllHaveRoom() {
        List<Double> widths = widths(
                List.of("Tjeneste", "Merknad", "Antall"),
                List.of(List.of(
                        "Barnevernstjenesten", "Et langt stykke tekst som går over flere linjer ".repeat(4), "12")));
        assertEquals(160, sum(widths), 0.001);
        double word = REGULAR.width("Barnevernstjenesten", 9) / Measures.PT_PER_MM;
        assertTrue(widths.get(0) >= word + 3 && widths.get(1) > 3 * widths.get(0) - 1, widths.toString());
    }

    @Test
    void longWordsGiveWayAndHeadsDoNot() {
        List<Double> widths = widths(List.of("A", "B", "C", "Møter"), List.of(List.of(LONG, LONG, LONG, "12")));
        assertEquals(160, sum(widths), 0.001);
        assertTrue(widths.get(3) >= SEMIBOLD.width("Møter", 8.5) / Measures.PT_PER_MM + 1, widths.toString());
        assertEquals(widths.get(0), widths.get(2), 0.01);
    }
}
