package no.tilstand.report;

import java.util.List;
import no.tilstand.domain.narrative.Node.Align;

/** The appendix «Slik vurderes endringer»: the rule in words, and how many comparisons the report makes. */
final class ChangeChapter {
    static final String TITLE = "endringer.tittel";

    private final Words words;

    private ChangeChapter(Words words) {
        this.words = words;
    }

    /** @param comparisons how many changes of the report are held against chance */
    static List<Block> blocks(Words words, int comparisons) {
        return new ChangeChapter(words).blocks(comparisons);
    }

    private List<Block> blocks(int comparisons) {
        List<Block.Column> columns = List.of(
                new Block.Column(words.get("kolonne.ord"), 36, Align.START),
                new Block.Column(words.get("kolonne.betyr"), 124, Align.START));
        List<List<Block.Cell>> rows = List.of(
                row("endringer.utover", words.get("endringer.utover-betyr")),
                row("endringer.uklar", words.get("endringer.uklar-betyr")),
                row("endringer.ikke-vurdert", words.get("endringer.ikke-vurdert-betyr")),
                row("endringer.antall", count(comparisons)));
        return List.of(new Block.Table("", "", "", columns, true, rows, List.of()));
    }

    private List<Block.Cell> row(String key, String text) {
        return List.of(Block.Cell.of(words.get(key)), Block.Cell.of(text));
    }

    private String count(int comparisons) {
        if (comparisons == 0) {
            return words.get("endringer.antall-ingen");
        }
        String noun = words.get(comparisons == 1 ? "substantiv.endring.en" : "substantiv.endring.flere");
        return words.get("endringer.antall-betyr", comparisons + "" + Numbers.NO_BREAK_SPACE + noun)
                + " "
                + words.get("endringer.metode");
    }
}
