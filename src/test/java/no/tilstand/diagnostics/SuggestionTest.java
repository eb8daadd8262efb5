package no.tilstand.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    private static final List<String> KNOWN = List.of(
            "akuttplasseringer", "andel-barn-med-tiltaksplan", "andel-barn-med-omsorgsplan", "mottatte-meldinger");

    @ParameterizedTest
    @CsvSource({
        "akutplasseringer,mente du «akuttplasseringer»?",
        "AKUTTPLASSERINGER,mente du «akuttplasseringer»?",
        "andel-tiltaksplan,mente du «andel-barn-med-tiltaksplan»?",
        "meldinger,mente du «mottatte-meldinger»?",
        "sykefravaer,''",
        "x,''"
    })
    void nearestKnownWord(String word, String hint) {
        assertEquals(hint, Suggestion.hint(word, KNOWN));
    }
}
