package no.tilstand.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.tilstand.domain.LanguageForm;
import org.junit.jupiter.api.Test;

/** Both language forms say the same: same keys, same slots, and no bokmål left in nynorsk. */
class WordsTest {
    private static final Pattern SLOT = Pattern.compile("\\{\\d}");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** Language guide section 4: words that are bokmål only, and words to avoid in nynorsk. */
    private static final List<String> BOKMAAL_ONLY = List.of(
            "ikke",
            "fra",
            "uten",
            "tallet",
            "andelen",
            "gikk",
            "hensyn",
            "mangler",
            "undersøkelse",
            "antall",
            "hvis",
            "kun",
            "mulig",
            "økning",
            "innbygger",
            "ansatt",
            "hva",
            "hvorfor",
            "tall",
            "kilde",
            "kilden",
            "vises");
    /** Language guide «Words to avoid in everything generated». */
    private static final List<String> AVOID = List.of(
            "signifikant",
            "skyldes",
            "derfor",
            "kun",
            "dramatisk",
            "gledelig",
            "dessverre",
            "heldigvis",
            "klienter",
            "bekymringsmelding",
            "vedrørende",
            "samt",
            "herunder",
            "implementere",
            "estimat",
            "differanse");

    static Words words(LanguageForm form) throws IOException {
        Properties all = new Properties();
        try (var files = Files.list(Path.of("templates/report"))) {
            for (Path file : files.filter(f -> f.toString().endsWith("_" + form.tag() + ".properties"))
                    .sorted()
                    .toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    all.load(reader);
                }
            }
        }
        return Words.of(form, all);
    }

    @Test
    void bothFormsHaveTheSameKeysAndSlots() throws IOException {
        Words nb = words(LanguageForm.NB);
        Words nn = words(LanguageForm.NN);
        assertEquals(
                new TreeSet<>(nb.texts().keySet()), new TreeSet<>(nn.texts().keySet()));
        nb.texts().forEach((key, text) -> assertEquals(slots(text), slots(nn.get(key)), key));
    }

    private static List<String> slots(String text) {
        return SLOT.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    @Test
    void noBokmaalInNynorsk() throws IOException {
        words(LanguageForm.NN).texts().forEach((key, text) -> assertNone(key, text, BOKMAAL_ONLY));
    }

    @Test
    void noWordToAvoid() throws IOException {
        for (LanguageForm form : LanguageForm.values()) {
            words(form).texts().forEach((key, text) -> assertNone(key, text, AVOID));
        }
    }

    private static void assertNone(String key, String text, List<String> forbidden) {
        WORD.matcher(text.toLowerCase(java.util.Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .forEach(w -> assertFalse(forbidden.contains(w), key + ": " + w));
    }

    /** Every key that the code asks for by a literal is there; one that nobody asks for would be dead. */
    @Test
    void everyKeyIsUsed() throws IOException {
        StringBuilder code = new StringBuilder();
        for (String folder : List.of("src/main/java/no/tilstand", "templates/report", "styles")) {
            try (var files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|ftl)"))
                        .toList()) {
                    code.append(Files.readString(file));
                }
            }
        }
        List<String> built = List.of(
                "tidsbasis.",
                "enhetsnavn.",
                "status.",
                "tiltak.",
                "alt.type.",
                "maaned.",
                "tegn.",
                "nivaa.",
                "substantiv.",
                "talord.",
                "teljeord.",
                "avstandsord.",
                "avstand.",
                "merknad-betyr.",
                "tidsord.",
                "lov.",
                "grunnlag.",
                // For the plans of measures and sources.
                "statusord.",
                "kildeord.");
        for (String key : words(LanguageForm.NB).texts().keySet()) {
            assertTrue(
                    built.stream().anyMatch(key::startsWith) || code.indexOf("\"" + key + "\"") >= 0, "unused: " + key);
        }
    }

    @Test
    void argumentsAreFilledInOnceAndNothingElseIsSpecial() {
        Words words = new Words(LanguageForm.NB, java.util.Map.of("a", "fra {0} til {1}, 'som' {0}"));
        assertEquals("fra {1} til ${x}, 'som' {1}", words.get("a", "{1}", "${x}"));
    }
}
