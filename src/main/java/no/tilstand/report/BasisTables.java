package no.tilstand.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.tilstand.diagnostics.CatalogueEntry;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Diagnostic;
import no.tilstand.domain.CaseBasis;
import no.tilstand.domain.Value;
import no.tilstand.domain.narrative.Node.Align;

/** What the figures of the case extracts rest on, in two tables of the appendix on data quality. */
final class BasisTables {
    /** What is told about files that are left out; the table tells it to the readers of the report. */
    private static final Set<CatalogueEntry> LEFT_OUT = Set.of(Code.BV_191, Code.BV_192, Code.BV_198);

    /** Width of all columns together, in mm. */
    private static final int WIDTH = 160;

    private static final int COUNT_WIDTH = 28;
    private static final int YEAR_WIDTH = 12;

    private final CaseBasis basis;
    private final Words words;

    BasisTables(CaseBasis basis, Words words) {
        this.basis = basis;
        this.words = words;
    }

    /** Whether what a diagnostic says stands in the tables. */
    boolean tells(Diagnostic diagnostic) {
        return !basis.read().rows().isEmpty() && LEFT_OUT.contains(diagnostic.code());
    }

    /** Empty without case extracts. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!basis.read().rows().isEmpty()) {
            blocks.add(paragraph("grunnlag.lest-innledning"));
            blocks.add(table(basis.read(), "grunnlag.lest", COUNT_WIDTH));
        }
        if (!basis.remarks().rows().isEmpty()) {
            blocks.add(paragraph("grunnlag.merknader-innledning"));
            blocks.add(table(basis.remarks(), "grunnlag.merknader", YEAR_WIDTH));
        }
        return blocks;
    }

    private Block paragraph(String key) {
        return new Block.Paragraph(List.of(Span.words(words.get(key))), Block.Style.BODY);
    }

    private Block table(CaseBasis.Counts counts, String head, int width) {
        List<Block.Column> columns = new ArrayList<>();
        int each = Math.min(width, WIDTH / 2 / counts.columns().size());
        columns.add(new Block.Column(
                words.get(head), WIDTH - each * counts.columns().size(), Align.START));
        for (String column : counts.columns()) {
            String name = "grunnlag.kolonne." + column;
            columns.add(new Block.Column(words.has(name) ? words.get(name) : column, each, Align.END));
        }
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (CaseBasis.Row row : counts.rows()) {
            String key = "grunnlag." + row.what();
            List<Block.Cell> cells = new ArrayList<>();
            cells.add(new Block.Cell(
                    List.of(Span.words(words.get(key))),
                    words.has(key + ".virkning") ? words.get(key + ".virkning") : ""));
            row.values().forEach(v -> cells.add(Block.Cell.of(cell(v))));
            rows.add(cells);
        }
        return new Block.Table("", "", "", columns, true, rows, List.of());
    }

    private static String cell(Value value) {
        return value.fold(c -> Numbers.format(c.number()), () -> ":", m -> "..", () -> ".");
    }
}
