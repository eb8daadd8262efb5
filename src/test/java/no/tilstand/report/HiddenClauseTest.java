package no.tilstand.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import no.tilstand.domain.LanguageForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the service's own sentence becomes when its number is hidden. {@code #} is the number, {@code ^} a hidden change. */
class HiddenClauseTest {
    private static Words words(LanguageForm form) throws IOException {
        Properties all = new Properties();
        for (String name : new String[] {"ord", "setninger"}) {
            Path file = Path.of("templates/report", name + "_" + form.tag() + ".properties");
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                all.load(reader);
            }
        }
        return Words.of(form, all);
    }

    private static String rewritten(String sentence, LanguageForm form) throws IOException {
        boolean change = sentence.contains("^");
        int at = sentence.indexOf(change ? '^' : '#');
        String after = sentence.substring(at + 1);
        Optional<HiddenClause> clause = HiddenClause.of(sentence.substring(0, at), after, change, words(form));
        return clause.map(c -> c.before() + after.substring(c.taken())).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tallet på barn i fosterhjem var #. | Tallet på barn i fosterhjem vises ikke av hensyn til personvernet.
            I 2024 var tallet #.               | Tallet i 2024 vises ikke av hensyn til personvernet.
            Ved utgangen av 2024 var tallet på barn #. | Tallet på barn ved utgangen av 2024 vises ikke av hensyn til personvernet.
            Per 31.12.2024 var andelen med plan #. | Andelen med plan per 31.12.2024 vises ikke av hensyn til personvernet.
            Tallet på barn var # i 2024.       | Tallet på barn i 2024 vises ikke av hensyn til personvernet.
            Det er vinter. Tallet på barn er #, og det snør. | Det er vinter. Tallet på barn vises ikke av hensyn til personvernet, og det snør.
            Tallet på barn var 12, og tallet på unge var #. | Tallet på barn var 12, og tallet på unge vises ikke av hensyn til personvernet.
            Andelen innen fristen var # (2024). | -
            Sykefraværet gikk ^.               | Endringen i sykefraværet vises ikke av hensyn til personvernet.
            Tallet på barn gikk ^ fra 2023 til 2024. | Endringen i tallet på barn fra 2023 til 2024 vises ikke av hensyn til personvernet.
            Fra 2013 til 2018 gikk tallet på planer ^. | Endringen i tallet på planer fra 2013 til 2018 vises ikke av hensyn til personvernet.
            Hos naboen var tallet #.           | Tallet hos naboen vises ikke av hensyn til personvernet.
            Fra politiet kom #.                | -
            Tallet på barn var # flere enn før. | -
            # barn flyttet.                    | -
            Tallet på barn kjenner vi ikke. Det var #. | -
            """)
    void bokmaal(String sentence, String expected) throws IOException {
        assertEquals(expected, rewritten(sentence, LanguageForm.NB));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Talet på barn i fosterheim var #.  | Talet på barn i fosterheim blir ikkje vist av omsyn til personvernet.
            I 2024 var delen med plan #.       | Delen med plan i 2024 blir ikkje vist av omsyn til personvernet.
            Talet på barn var # ved utgangen av 2024. | Talet på barn ved utgangen av 2024 blir ikkje vist av omsyn til personvernet.
            Frå 2023 til 2024 gjekk talet på barn ^. | Endringa i talet på barn frå 2023 til 2024 blir ikkje vist av omsyn til personvernet.
            """)
    void nynorsk(String sentence, String expected) throws IOException {
        assertEquals(expected, rewritten(sentence, LanguageForm.NN));
    }
}
