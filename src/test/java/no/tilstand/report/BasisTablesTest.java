package no.tilstand.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Control;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.CaseBasis;
import no.tilstand.domain.LanguageForm;
import no.tilstand.domain.Value;
import org.junit.jupiter.api.Test;

/** The two tables on what the figures of the case extracts rest on. */
class BasisTablesTest {
    private static final CaseBasis BASIS = new CaseBasis(
            new CaseBasis.Counts(
                    List.of("register", "15f"),
                    List.of(
                            new CaseBasis.Row("saker", List.of(Value.of(12_345), Value.of(90))),
                            new CaseBasis.Row("utelatt.ikke-xml", List.of(Value.SUPPRESSED, Value.of(0))))),
            new CaseBasis.Counts(
                    List.of("2022", "2023"),
                    List.of(new CaseBasis.Row("merknad.for-sen-utvidelse", List.of(Value.MISSING, Value.of(7))))));

    private static List<String> printed(LanguageForm form) throws IOException {
        return new BasisTables(BASIS, WordsTest.words(form))
                .blocks().stream()
                        .filter(Block.Table.class::isInstance)
                        .map(Block.Table.class::cast)
                        .flatMap(t -> t.rows().stream())
                        .map(row -> row.stream()
                                .map(c -> (Prose.plain(c.text())
                                                + (c.detail().isEmpty() ? "" : " (" + c.detail() + ")"))
                                        .replace('\u00a0', ' '))
                                .collect(Collectors.joining("; ")))
                        .toList();
    }

    @Test
    void bothFormsSayTheSame() throws IOException {
        assertEquals(
                List.of(
                        "Saker som tallene bygger på; 12 345; 90",
                        "Filer som er kuttet av eller ikke er gyldig XML (Ikke med. Sakene mangler i tallene.); :; 0",
                        "Utvidet frist som det ble søkt om for sent (Forlenger ikke fristen (U4, U6), men teller i U7.); ..; 7"),
                printed(LanguageForm.NB));
        assertEquals(
                List.of(
                        "Saker som tala byggjer på; 12 345; 90",
                        "Filer som er kutta av eller ikkje er gyldig XML (Ikkje med. Sakene manglar i tala.); :; 0",
                        "Utvida frist som det blei søkt om for seint (Forlengjer ikkje fristen (U4, U6), men tel i U7.); ..; 7"),
                printed(LanguageForm.NN));
    }

    @Test
    void theColumnsFillTheWidthOfThePage() throws IOException {
        for (Block block : new BasisTables(BASIS, WordsTest.words(LanguageForm.NB)).blocks()) {
            if (block instanceof Block.Table table) {
                assertEquals(
                        160,
                        table.columns().stream()
                                .mapToDouble(Block.Column::width)
                                .sum());
            }
        }
    }

    /** What the table tells, is not told once more with an open number. */
    @Test
    void whatIsLeftOutIsToldOnce() throws IOException {
        Words words = WordsTest.words(LanguageForm.NB);
        Location at = Location.of("input/eksempelvik/2025/register");
        BasisTables tables = new BasisTables(BASIS, words);
        assertTrue(tables.tells(new Diagnostic(Code.BV_191, at, "1 fil er kuttet av")));
        assertFalse(tables.tells(new Diagnostic(Control.UND_20, at, "undersøkelsen mangler relasjon")));
        assertFalse(
                new BasisTables(CaseBasis.NONE, words).tells(new Diagnostic(Code.BV_191, at, "1 fil er kuttet av")));
        assertEquals(List.of(), new BasisTables(CaseBasis.NONE, words).blocks());
    }

    @Test
    void theAppendixOnDataQualityHasThem() {
        Report report = new Frames()
                .paragraph(new no.tilstand.domain.narrative.Inline.Words("Tekst."))
                .basis(BASIS)
                .compose()
                .value()
                .orElseThrow();
        Report.Chapter quality = report.chapters().stream()
                .filter(c -> c.title().equals("Merknader om datakvalitet"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                2,
                quality.blocks().stream().filter(Block.Table.class::isInstance).count());
    }
}
