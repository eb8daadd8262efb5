package no.tilstand.indicators.sak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tilstand.diagnostics.Control;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.sak.Elementtype;
import no.tilstand.domain.sak.Extract;
import no.tilstand.domain.sak.Omfang;
import no.tilstand.intake.register.Expected;
import no.tilstand.intake.register.ExtractReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worked example 8: several deliveries of one case, in any file order, in both modes. */
class DeliveriesTest {
    private static final Path FILES = Path.of("src/test/resources/worked-examples/8-flere-filer");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "1 2, false, 'M2 2025: 1|M8[barnet-selv] 2025: 1/1|M8[anonym] 2025: 0/1|U1 2025: 1|U2 2025: 0'",
        "1 2, true, 'M2 2025: 1|M8[barnet-selv] 2025: 1/1|M8[anonym] 2025: 0/1|U1 2025: 1|U2 2025: 0'",
        "1 2 3, false, 'M2 2025: 1|U2 2025: 1|U4 2025: 1/1'",
        "1 2 3, true, 'M2 2025: 0|U2 2025: 1|UTEN_MELDINGSKOBLING 2025: 1|U4 2025: 1/1'",
        "4 2 1 3, false, 'M2 2025: 1|U1 2025: 0|U2 2025: 0|U4 2025: .'",
        "4 2 1 3, true, 'M2 2025: 0|U1 2025: 0|U2 2025: 0'",
        "3 2 1, false, 'M2 2025: 1|U2 2025: 1|U4 2025: 1/1'"
    })
    void inTheOrderTheyWereTaken(String files, boolean complete, String expected) throws IOException {
        Example example = new Example(
                files, read(files, complete), 2025, 2025, LocalDate.of(2026, 2, 15), expected.replace('|', '\n'));
        assertEquals(List.of(), example.failures(Definitions.STANDARD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2 3 4", "4 2 1 3"})
    void whatIsDeletedIsCounted(String files) throws IOException {
        Omfang omfang = read(files, false).get(0).omfang();
        assertEquals(1, omfang.slettet().get(Elementtype.UNDERSOKELSE));
        assertEquals(1, omfang.relasjonerUtenMal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2 3 4", "4 2 1 3"})
    void aDeletionOfWhatIsNotThereIsFound(String files) throws IOException {
        assertEquals(
                1,
                read(files, true).get(0).saker().get(0).funn().stream()
                        .filter(c -> c == Control.SAK_22)
                        .count());
    }

    /** The files under names in the order given. */
    private List<Extract> read(String numbers, boolean complete) throws IOException {
        int place = 0;
        for (String number : numbers.split(" ")) {
            Files.copy(FILES.resolve(number + ".xml"), folder.resolve("levering-" + place + ".xml"));
            place++;
        }
        return ExtractReader.read(
                        folder,
                        Location.of("register"),
                        folder,
                        new ExtractReader.Settings(
                                new Expected(Set.of("9991"), "", Optional.empty()), complete, 5, 0, 2025))
                .extracts();
    }
}
