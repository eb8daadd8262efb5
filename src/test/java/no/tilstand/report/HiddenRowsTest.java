package no.tilstand.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import no.tilstand.Registers;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value;
import org.junit.jupiter.api.Test;

/** Rows and blocks of nothing but signs are told in a sentence, in figures, tables and alternative texts. */
class HiddenRowsTest {
    private static final List<String> GROUPS = List.of("Politi", "Helse", "Skole");

    /** One row for each group, a number or a hidden one ({@code -1}) for 2017 and 2018. */
    private static Frames frames(int... numbers) {
        Frames frames = new Frames().indicator(Registers.whole("melder", GROUPS.toArray(String[]::new)));
        for (int i = 0; i < numbers.length; i++) {
            frames.figure(
                    new CellKey("melder", GROUPS.get(i / 2), "", Period.ofYear(2017 + i % 2)),
                    numbers[i] < 0 ? Value.SUPPRESSED : Value.of(numbers[i]));
        }
        return frames;
    }

    private static List<Block> blocks(Frames frames, String from) {
        return Frames.blocks(frames.block("figur", List.of("melder"), Map.of("fra", from))
                .block("tabell", List.of("melder"), Map.of("fra", from))
                .compose());
    }

    private static String plain(List<Span> text) {
        return Prose.plain(text).replace('\u00a0', ' ');
    }

    private static String hidden(List<Block.Note> notes) {
        return String.join(
                " ",
                notes.stream()
                        .map(n -> plain(n.text()))
                        .filter(t -> t.contains("personvernet"))
                        .toList());
    }

    @Test
    void rowsWithoutANumberAreToldUnderTheFigureAndTheTable() {
        List<Block> blocks = blocks(frames(12, 14, -1, -1, -1, -1), "2017");
        Block.Figure figure = assertInstanceOf(Block.Figure.class, blocks.get(0));
        Block.Table table = assertInstanceOf(Block.Table.class, blocks.get(1));
        String said = "Tallene for helse og skole vises ikke av hensyn til personvernet.";
        assertEquals(said, hidden(figure.notes()));
        assertEquals(said, hidden(table.notes()));
        assertEquals(
                List.of(List.of("12", "14")),
                figure.rows().stream().map(Block.ValueRow::cells).toList());
        assertEquals(1, table.rows().size());
        assertTrue(figure.alt().contains("Helse") || figure.alt().contains("helse"), figure.alt());
    }

    @Test
    void oneRowWithOneNumber() {
        Block.Table table = assertInstanceOf(
                Block.Table.class,
                blocks(frames(12, 14, 20, -1, 30, 32), "2018").get(1));
        assertEquals("Tallet for helse vises ikke av hensyn til personvernet.", hidden(table.notes()));
        Block.Table nynorsk = assertInstanceOf(
                Block.Table.class,
                blocks(frames(12, 14, 20, -1, 30, 32).form(LanguageForm.NN), "2018")
                        .get(1));
        assertTrue(
                nynorsk.notes().stream()
                        .anyMatch(n ->
                                plain(n.text()).equals("Talet for helse blir ikkje vist av omsyn til personvernet.")),
                nynorsk.notes().toString());
    }

    /** A row that has a number keeps its sign, and nothing is told of it. */
    @Test
    void aRowWithANumberKeepsItsSign() {
        List<Block> blocks = blocks(frames(12, 14, 20, -1, 30, 32), "2017");
        Block.Table table = assertInstanceOf(Block.Table.class, blocks.get(1));
        assertEquals(3, table.rows().size());
        assertFalse(hidden(table.notes()).contains("helse"), table.notes().toString());
        assertEquals(":", plain(table.rows().get(1).get(2).text()));
    }

    /** Five of six hidden: the one that is shown is told in the sentence. */
    @Test
    void aBlockOfNearlyNothingButSigns() {
        for (Block block : blocks(frames(12, -1, -1, -1, -1, -1), "2017")) {
            assertTrue(
                    plain(assertInstanceOf(Block.Lost.class, block).text())
                            .startsWith(
                                    "De fleste tallene vises ikke av hensyn til personvernet. Dette vises: Politi 2017: 12"),
                    block.toString());
        }
    }

    /** Two of six shown are more than one in five: signs. */
    @Test
    void moreThanOneInFiveIsShown() {
        List<Block> blocks = blocks(frames(12, 14, -1, -1, -1, -1), "2017");
        assertInstanceOf(Block.Figure.class, blocks.get(0));
        assertInstanceOf(Block.Table.class, blocks.get(1));
    }

    /** What is not in the source is no hidden number: then it cannot be said that the rest are hidden. */
    @Test
    void aMissingNumberIsNotToldAsHidden() {
        List<Block> blocks = blocks(frames(12, -1, -1, -1, -1), "2017");
        assertInstanceOf(Block.Figure.class, blocks.get(0));
        assertInstanceOf(Block.Table.class, blocks.get(1));
    }

    @Test
    void aBlockOfNothingButSigns() {
        for (Block block : blocks(frames(-1, -1, -1, -1, -1, -1), "2017")) {
            String said = plain(assertInstanceOf(Block.Lost.class, block).text());
            assertTrue(said.contains("personvernet"), said);
            assertFalse(said.contains("Dette vises"), said);
        }
    }

    /** The sentence follows from which numbers are hidden: no other text may be there for a small or a large one. */
    @Test
    void theNumbersThatAreShownDoNotChangeTheSentence() {
        assertEquals(
                hidden(((Block.Table)
                                blocks(frames(5, 6, -1, -1, 900, 901), "2017").get(1))
                        .notes()),
                hidden(((Block.Table)
                                blocks(frames(900, 901, -1, -1, 5, 6), "2017").get(1))
                        .notes()));
    }
}
