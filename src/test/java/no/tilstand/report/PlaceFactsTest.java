package no.tilstand.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.AgeSpan;
import no.tilstand.domain.Frame;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.SizeClass;
import no.tilstand.domain.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFactsTest {
    private static List<String> facts(LanguageForm form, int groupYear, int inhabitants) throws IOException {
        Location here = Location.of("felles");
        Frame plain = new Frames().form(form).frame();
        Frame frame = new Frame(
                plain.settings(),
                plain.register(),
                plain.strategy(),
                plain.chapters(),
                plain.municipalities(),
                new Surroundings(
                        List.of(new Surroundings.Inhabitants("9991", 2018, new AgeSpan(0, 105), inhabitants, here)),
                        List.of(new Surroundings.KostraGroup("9991", groupYear, "7", here)),
                        List.of()),
                List.of(),
                plain.pictures());
        return new PlaceFacts(frame, WordsTest.words(form))
                .facts().stream().map(f -> f.label() + ": " + f.value()).toList();
    }

    @Test
    void bothAreOfTheYearOfTheReport() throws IOException {
        assertEquals(
                List.of("KOSTRA-gruppe: 7 (2018)", "Folketall: 5000 til 9999 innbyggere (2018)"),
                facts(LanguageForm.NB, 2018, 5000));
        assertEquals(List.of("Folketal: under 2000 innbyggjarar (2018)"), facts(LanguageForm.NN, 2017, 1999));
        assertEquals(
                List.of("Folketal: 100\u00a0000 innbyggjarar eller fleire (2018)"),
                facts(LanguageForm.NN, 2019, 127_731));
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,1999",
        "1999,0,1999",
        "2000,2000,4999",
        "19999,10000,19999",
        "20000,20000,49999",
        "99999,50000,99999",
        "100000,100000,"
    })
    void limitsOfTheClasses(int inhabitants, int from, Integer to) {
        assertEquals(new SizeClass(from, Optional.ofNullable(to)), SizeClass.of(inhabitants));
    }
}
