package no.tilstand.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.tilstand.domain.AgeSpan;
import no.tilstand.domain.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurroundingsTest {
    @TempDir
    private Path workspace;

    private Folder folder;

    @BeforeEach
    void make() {
        folder = new Folder(workspace);
    }

    private SurroundingsTest shared(String name, String content) throws IOException {
        Files.writeString(workspace.resolve("input/felles").resolve(name), content);
        return this;
    }

    private Surroundings read() {
        return folder.read().value().orElseThrow().frame().surroundings();
    }

    @Test
    void filesThatAreNotThereAndFilesWithOnlyAHeaderTellNothing() throws IOException {
        assertEquals(Surroundings.NONE, read());
        shared("innbyggere.csv", "# Ingen tall ennå.\nkommunenummer;aar;alder_fra;alder_til;antall\n");
        shared("kostragrupper.csv", "kommunenummer;aar;gruppe\n");
        shared("deflator.csv", "aar;indeks");
        assertEquals(Surroundings.NONE, read());
        assertEquals(List.of(), folder.findings());
    }

    @Test
    void rowsAreReadWhateverTheOrderOfTheColumns() throws IOException {
        shared("innbyggere.csv", "antall,alder_til,alder_fra,aar,kommunenummer\n4012,17,0,2023,9991\n");
        shared("kostragrupper.csv", "kommunenummer\taar\tgruppe\n9991\t2023\tKG 7\n");
        shared("deflator.csv", "aar;indeks\n2022;96,05\n2023;100,0\n");
        assertEquals(
                Optional.of(4012),
                read().inhabitants("9991", 2023, new AgeSpan(0, 17)).map(Surroundings.Inhabitants::count));
        assertEquals(Optional.of("KG 7"), read().group("9991", 2023));
        assertEquals(Optional.empty(), read().group("9991", 2022));
        assertEquals("96.05", read().index(2022).orElseThrow().toPlainString());
        assertEquals(List.of(), folder.findings());
    }

    @Test
    void aRowThatCannotBeReadIsLeftOutAndTheRestIsRead() throws IOException {
        shared("innbyggere.csv", """
                kommunenummer;aar;alder_fra;alder_til;antall
                219;2024;0;17;1
                9991;24;0;17;1
                9991;2024;0;131;1
                9991;2024;18;17;1
                9991;2024;0;17;-5
                9991;2024;0;17;5,5
                9991;2024;0;17;mange
                9991;2024;0;17;4.012
                9991;2024;0;17;
                9991;2024;0;17;..
                9991;2024;0;17;4012
                """);
        assertEquals(1, read().inhabitants().size());
        assertEquals(
                List.of(
                        "input/felles/innbyggere.csv:2:1 BV-180",
                        "input/felles/innbyggere.csv:3:6 BV-180",
                        "input/felles/innbyggere.csv:4:13 BV-180",
                        "input/felles/innbyggere.csv:5:11 BV-180",
                        "input/felles/innbyggere.csv:6:16 BV-180",
                        "input/felles/innbyggere.csv:7:16 BV-180",
                        "input/felles/innbyggere.csv:8:16 BV-132",
                        "input/felles/innbyggere.csv:9:16 BV-133",
                        "input/felles/innbyggere.csv:10:16 BV-180"),
                folder.findings());
    }

    @Test
    void aMissingColumnIsOneFindingAndAnEmptyFileToo() throws IOException {
        shared("deflator.csv", "år;index\n2024;100\n").shared("kostragrupper.csv", "# bare en merknad\n");
        assertEquals(
                List.of("input/felles/deflator.csv:1 BV-130", "input/felles/kostragrupper.csv BV-143"),
                folder.findings());
    }
}
