package no.tilstand.intake.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Short texts that stand in thousands of cases, each held once and found without a text being made of it first. */
final class Words {
    private final UnaryOperator<String> meaning;
    private final String notKept;
    private final LongTable known = new LongTable();
    private final List<String> words = new ArrayList<>();

    /**
     * @param meaning of a text without blanks around it
     * @param notKept the meaning of texts that could be anything, and are not held
     */
    Words(UnaryOperator<String> meaning, String notKept) {
        this.meaning = meaning;
        this.notKept = notKept;
    }

    String of(Slice text) {
        long packed = text.packed();
        int place = packed == 0 ? LongTable.NONE : known.find(packed);
        if (place != LongTable.NONE) {
            return words.get(place);
        }
        String word = meaning.apply(text.text());
        if (packed != 0 && !word.equals(notKept)) {
            known.put(packed, words.size());
            words.add(word);
        }
        return word;
    }
}
