package no.tilstand.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tilstand.charts.Palette;
import no.tilstand.charts.PaletteLimits;
import no.tilstand.diagnostics.Checked;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteTest {
    private static final Path STYLES = Path.of("styles");

    @TempDir
    Path folder;

    private Checked<Palette> changed(String from, String to) throws IOException {
        String text = Files.readString(STYLES.resolve("palette.json"));
        assertTrue(text.contains(from), from);
        Files.writeString(folder.resolve("palette.json"), text.replace(from, to));
        return PaletteFile.read(folder);
    }

    @Test
    void keepsAllLimits() {
        Checked<Palette> read = PaletteFile.read(STYLES);
        assertEquals(List.of(), read.diagnostics());
        assertEquals(List.of(), PaletteLimits.brokenBy(read.value().orElseThrow()));
    }

    /** The check can fail: each of these is one changed colour. */
    @ParameterizedTest
    @CsvSource({
        "#984C14, #C0702E, ink 2 on white",
        "#E9AD83, #C9ADA3, fills",
        "#7A3347, #712C40, grey",
        "#237C7D, #3A6E8F, inks",
        "#96152B, #7A5A00, nearly-not",
        "#79858C, #A9B5BC, rule"
    })
    void aChangedColourBreaksALimit(String from, String to, String limit) throws IOException {
        List<String> broken = PaletteLimits.brokenBy(changed(from, to).value().orElseThrow());
        assertTrue(broken.stream().anyMatch(b -> b.startsWith(limit)), limit + " not among " + broken);
    }

    @Test
    void aPaleAccentIsRefused() throws IOException {
        // #3F6478 has 6.35 on white, #2F5F7F 6.85, #2A5B7B 7.28
        for (String accent : List.of("#3F6478", "#2F5F7F")) {
            List<Diagnostic> found = changed("\"accent\": \"#003C57\"", "\"accent\": \"" + accent + "\"")
                    .diagnostics();
            assertEquals(
                    List.of(Code.BV_602), found.stream().map(Diagnostic::code).toList(), accent);
        }
        assertEquals(
                "styles/palette.json: feil BV-602: «accent» har kontrasten 6,8 mot hvitt, og den må være minst 7\n"
                        + "  råd: velg en mørkere «accent»; den brukes til overskrifter og lenker",
                changed("\"accent\": \"#003C57\"", "\"accent\": \"#2F5F7F\"")
                        .diagnostics()
                        .get(0)
                        .toString());
    }

    @Test
    void aDarkAccentOfAnotherHueIsTaken() throws IOException {
        Checked<Palette> read = changed("\"accent\": \"#003C57\"", "\"accent\": \"#5A1E3C\"");
        assertEquals(List.of(), read.diagnostics());
        assertEquals(0x5A1E3C, read.value().orElseThrow().neutrals().accent().getRGB() & 0xffffff);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"rule\": \"#79858C\",', '', «rule» mangler",
        "#CBD3D7, blue, «hair» skal være en farge som #003C57",
        "diamond, star, «star» er ikke et merke eller en skravur som finnes",
        "'[7, 2.5]', '[7, -1]', «dash» skal ha lengder over 0",
        "'\"neutrals\": {', '\"neutrals\": ', 'filen mangler, eller er ikke gyldig JSON'",
    })
    void saysWhatCannotBeRead(String from, String to, String message) throws IOException {
        Checked<Palette> read = changed(from, to == null ? "" : to);
        assertTrue(read.value().isEmpty());
        assertEquals(Code.BV_601, read.diagnostics().get(0).code());
        assertTrue(
                read.diagnostics().get(0).message().contains(message),
                read.diagnostics().toString());
    }

    @Test
    void aMissingFileIsSaid() {
        assertFalse(PaletteFile.read(folder).value().isPresent());
    }
}
