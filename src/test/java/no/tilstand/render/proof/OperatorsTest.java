package no.tilstand.render.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorsTest {
    /** FOP says what a word is that it has broken with a hyphen: in hexadecimal where it has other letters than ASCII. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</MCID 5>>",
                "<</MCID 5 /ActualText <FEFF006B00E5>>>",
                "<</ActualText <FEFF006B00E5> /MCID 5>>",
                "<</MCID 5 /ActualText (omsorgsovertakelse)>>",
                "<</MCID 5 /ActualText (a \\(b\\) > c >> /MCID 7 \\\\)>>",
            })
    void readsTheNumberOfMarkedContentAndNothingElse(String properties) {
        String content = "/P " + properties + "\nBDC\n1 0 0 -1 0 9.5 Tm\nEMC\n";
        Operators operators = new Operators(content.getBytes(StandardCharsets.ISO_8859_1), new Spellings());
        assertEquals("BDC", operators.next());
        assertEquals("P", operators.name());
        assertEquals(5, operators.markedContent());
        assertEquals("Tm", operators.next());
        assertEquals(9.5, operators.numbers()[5]);
        assertEquals("EMC", operators.next());
        assertEquals("", operators.next());
    }
}
