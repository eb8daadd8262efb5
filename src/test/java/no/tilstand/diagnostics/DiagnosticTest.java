package no.tilstand.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DiagnosticTest {
    private static String advice(Code code, String hint) {
        return new Diagnostic(code, Location.of("a"), "noe", hint).advice();
    }

    @Test
    void afterAHintTheAdviceIsASentenceUnlessItBeginsWithAPath() {
        assertEquals("bruk et av ordene i listen", advice(Code.BV_113, ""));
        assertEquals("mente du «x»? Bruk et av ordene i listen", advice(Code.BV_113, "mente du «x»?"));
        assertEquals(
                "mente du «tittel»? input/LESMEG.md viser hva hver blokk kan ha",
                advice(Code.BV_165, "mente du «tittel»?"));
    }

    @Test
    void signsInTheWrongOrder() {
        assertEquals("mente du «>=»?", Suggestion.hint("=>", java.util.List.of(">=", "<=", "=", "mellom")));
    }

    @Test
    void whatCannotBeSeenOrTurnsTheLineAroundIsWrittenAsItsNumber() {
        assertEquals(
                "a[U+202E]b.csv:1: feil BV-121: ukjent indikator «mel[U+00AD]ding[U+0007]» og 😀\n"
                        + "  råd: mente du «[U+2066]x»? Listen står i input/felles/indikatorer.json",
                new Diagnostic(
                                Code.BV_121,
                                new Location("a\u202Eb.csv", 1, 0),
                                "ukjent indikator «mel\u00ADding\u0007» og \uD83D\uDE00",
                                "mente du «\u2066x»?")
                        .toString());
    }
}
