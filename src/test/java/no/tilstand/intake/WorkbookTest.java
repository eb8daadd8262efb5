package no.tilstand.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Source;
import no.tilstand.domain.Value;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real workbooks, as a spreadsheet writes them. */
class WorkbookTest {
    @TempDir
    private Path workspace;

    private static byte[] workbook(Consumer<Workbook> fill) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Prøve", "1.0")) {
            fill.accept(workbook);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static void rows(Worksheet sheet, Object[]... rows) {
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].length; c++) {
                Object cell = rows[r][c];
                if (cell instanceof Number n) {
                    sheet.value(r, c, n);
                } else if (cell instanceof String s && !s.isEmpty()) {
                    sheet.value(r, c, s);
                }
            }
        }
    }

    private List<String> read(byte[] workbook) {
        Dataset data = new Folder(workspace)
                .with("data/tall.xlsx", workbook)
                .read()
                .value()
                .orElseThrow();
        return data.observations().stream()
                .map(o -> {
                    assertEquals(Source.Kind.EXCEL, o.source().kind());
                    return o.key().indicator() + "[" + o.key().category() + "] "
                            + o.key().period() + " = "
                            + shown(o.value()) + " @" + o.source().location().line() + ":"
                            + o.source().location().column();
                })
                .toList();
    }

    private static String shown(Value value) {
        return value.fold(
                c -> c.number().toPlainString() + (c.preliminary() ? "*" : ""),
                () -> ":",
                m -> "missing",
                () -> "cannot occur");
    }

    private List<String> findings(byte[] workbook) {
        return new Folder(workspace)
                .with("data/tall.xlsx", workbook).findings().stream()
                        .filter(f -> f.startsWith("data/"))
                        .toList();
    }

    /** The years stand as numbers in the header, as they do when someone types them; line and character are row and column. */
    @Test
    void wideForm() {
        assertEquals(
                List.of(
                        "meldinger[] 2023 = 47 @3:3",
                        "meldinger[] 2024 = 12500 @3:4",
                        "meldinger-etter-melder[Skole] 2023 = : @4:3",
                        "meldinger-etter-melder[Skole] 2024 = 0 @4:4",
                        "andel-med-plan[] 2023 = missing @5:3",
                        "andel-med-plan[] 2024 = 92.4 @5:4",
                        "aarsverk[] 2023 = 0.3 @6:3",
                        "aarsverk[] 2024 = 51* @6:4"),
                read(workbook(w -> rows(
                        w.newWorksheet("Tall"),
                        new Object[] {"# fra fagsystemet"},
                        new Object[] {"indikator", "kategori", 2023, 2024, "kilde"},
                        new Object[] {"meldinger", "", 47, 12500, "F"},
                        new Object[] {"meldinger-etter-melder", "skole", ":", "-", "F"},
                        new Object[] {"andel-med-plan", "", "..", 92.4, "F"},
                        new Object[] {"aarsverk", "", 0.1 + 0.2, "51*", "F"}))));
    }

    /** What a cell shows counts: a share in percent format is 0–100, and a formula its last result. */
    @Test
    void longFormWithPercentAndFormula() {
        assertEquals(
                List.of(
                        "andel-med-plan[] 2024 = 92.5 @2:5",
                        "meldinger[] 2024 = 51 @3:5",
                        "undersokelser-innen-frist[] 2024h1 = 88.5 @4:5"),
                read(workbook(w -> {
                    Worksheet sheet = w.newWorksheet("Tall");
                    rows(
                            sheet,
                            new Object[] {"indikator", "kategori", "år", "periode", "verdi", "teller", "nevner"},
                            new Object[] {"andel-med-plan", "", 2024, "", 0.925},
                            new Object[] {"meldinger", "", "2024", "", 51},
                            new Object[] {"undersokelser-innen-frist", "", 2024, "h1", 88.5, 46, 52});
                    sheet.style(1, 4).format("0.0%").set();
                })));
    }

    @Test
    void mistakesAreToldWhereTheyStand() {
        assertEquals(
                List.of("data/tall.xlsx:2:3 BV-133", "data/tall.xlsx:3:1 BV-121", "data/tall.xlsx:4:2 BV-135"),
                findings(workbook(w -> rows(
                        w.newWorksheet("Tall"),
                        new Object[] {"indikator", "år", "verdi"},
                        new Object[] {"meldinger", 2024, "12.500"},
                        new Object[] {"meldingar", 2024, 5},
                        new Object[] {"meldinger", 24, 5}))));
    }

    /** A sheet of notes before the figures is passed by; a second sheet of figures is not read, and that is said. */
    @Test
    void theSheetWithFiguresIsFound() {
        byte[] workbook = workbook(w -> {
            rows(w.newWorksheet("Om tallene"), new Object[] {"Hentet 10. januar"});
            rows(w.newWorksheet("Tall"), new Object[] {"indikator", "år", "verdi"}, new Object[] {"meldinger", 2024, 51
            });
            rows(w.newWorksheet("Mer"), new Object[] {"indikator", "år", "verdi"}, new Object[] {"meldinger", 2023, 47
            });
            rows(w.newWorksheet("Notater"), new Object[] {"Husk å ringe"});
        });
        assertEquals(List.of("meldinger[] 2024 = 51 @2:3"), read(workbook));
        assertEquals(List.of("data/tall.xlsx BV-154"), findings(workbook));
    }

    @Test
    void aDateIsNoNumber() {
        assertEquals(List.of("data/tall.xlsx:2:3 BV-132"), findings(workbook(w -> {
            Worksheet sheet = w.newWorksheet("Tall");
            rows(sheet, new Object[] {"indikator", "år", "verdi"}, new Object[] {"meldinger", 2024});
            sheet.value(1, 2, LocalDate.of(2024, 12, 31));
            sheet.style(1, 2).format("yyyy-mm-dd").set();
        })));
    }

    /** «10,00 %» is stored as 0.1. */
    @Test
    void percentFormatsInBothForms() {
        assertEquals(
                List.of("andel-med-plan[] 2023 = 10 @2:2", "andel-med-plan[] 2024 = 92.5 @2:3"), read(workbook(w -> {
                    Worksheet sheet = w.newWorksheet("Tall");
                    rows(sheet, new Object[] {"indikator", 2023, 2024}, new Object[] {"andel-med-plan", 0.1, 0.925});
                    sheet.style(1, 1).format("0.00%").set();
                    sheet.style(1, 2).format("0.0\\ %").set();
                })));
    }

    /** People put a title and the day over their tables. */
    @Test
    void theHeaderIsFoundUnderATitle() {
        assertEquals(
                List.of("meldinger[] 2024 = 51 @5:3"),
                read(workbook(w -> rows(
                        w.newWorksheet("Tall"),
                        new Object[] {"Tall for barnevernet"},
                        new Object[] {},
                        new Object[] {"Hentet", "10. januar", "fra fagsystemet"},
                        new Object[] {"indikator", "år", "verdi"},
                        new Object[] {"meldinger", 2024, 51}))));
    }

    @Test
    void withoutTheColumnTheFirstRowIsNamed() {
        assertEquals(
                List.of("data/tall.xlsx:2 BV-130"),
                findings(workbook(w -> rows(
                        w.newWorksheet("Tall"), new Object[] {}, new Object[] {"tall", "år", "verdi"}, new Object[] {
                            "meldinger", 2024, 51
                        }))));
    }

    @Test
    void aFormulaThatNobodyHasComputedIsMissing() {
        byte[] workbook = workbook(w -> {
            Worksheet sheet = w.newWorksheet("Tall");
            rows(sheet, new Object[] {"indikator", 2023, 2024}, new Object[] {"meldinger", 12});
            sheet.formula(1, 2, "B2+1");
            Worksheet other = w.newWorksheet("Utregning");
            other.formula(0, 0, "1+1");
        });
        assertEquals(List.of("meldinger[] 2023 = 12 @2:2", "meldinger[] 2024 = missing @2:3"), read(workbook));
        assertEquals(List.of("data/tall.xlsx:2:3 BV-155"), findings(workbook));
    }

    @Test
    void aWorkbookUnderAnotherNameIsToldAsSuch() {
        byte[] workbook = workbook(w -> rows(
                w.newWorksheet("Tall"), new Object[] {"indikator", "år", "verdi"}, new Object[] {"meldinger", 2024, 51
                }));
        assertEquals(
                List.of("data/tall.csv BV-145"),
                new Folder(workspace).with("data/tall.csv", workbook).findings());
        assertEquals(
                List.of("data/tall.csv BV-145"),
                new Folder(workspace)
                        .with("data/tall.csv", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})
                        .findings());
    }

    @Test
    void anEmptyWorkbook() {
        assertEquals(List.of("data/tall.xlsx BV-143"), findings(workbook(w -> w.newWorksheet("Ark1"))));
    }
}
