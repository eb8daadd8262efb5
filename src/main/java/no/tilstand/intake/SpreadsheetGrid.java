package no.tilstand.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Source;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** The first sheet of a workbook that has anything in it, as rows of cells. Line and character are row and column. */
final class SpreadsheetGrid implements Grid {
    /** A workbook is a zip file: what it unfolds to is bounded before it is read. */
    private static final long LARGEST_UNFOLDED = 200L * 1024 * 1024;
    /** Excel computes with doubles and shows 15 digits; what comes after is noise. */
    private static final MathContext EXCEL_DIGITS = new MathContext(15);

    private final String path;
    private final List<Grid.Row> rows;

    private SpreadsheetGrid(String path, List<Grid.Row> rows) {
        this.path = path;
        this.rows = rows;
    }

    static Optional<SpreadsheetGrid> open(String path, byte[] bytes, Findings findings) {
        Location at = Location.of(path);
        if (bytes.length == 0) {
            findings.add(Code.BV_143, at, "filen er tom");
            return Optional.empty();
        }
        try {
            if (!unfoldsWithin(bytes)) {
                findings.add(Code.BV_104, at, "regnearket pakker seg ut til over 200 MB");
                return Optional.empty();
            }
            return read(path, bytes, findings);
        } catch (IOException | RuntimeException e) {
            // The library throws many kinds for a damaged workbook; none of them is a bug of ours.
            findings.add(Code.BV_145, at, "filen kan ikke leses som et regneark av typen xlsx");
            return Optional.empty();
        }
    }

    private static boolean unfoldsWithin(byte[] bytes) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    total += n;
                    if (total > LARGEST_UNFOLDED) {
                        return false;
                    }
                }
            }
        }
        if (entries == 0) {
            throw new IOException("no zip file");
        }
        return true;
    }

    private static Optional<SpreadsheetGrid> read(String path, byte[] bytes, Findings findings) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Sheet> sheets = workbook.getSheets()) {
            for (Sheet sheet : sheets.toList()) {
                List<Grid.Row> rows = new ArrayList<>();
                try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
                    Iterator<org.dhatim.fastexcel.reader.Row> iterator = stream.iterator();
                    while (iterator.hasNext()) {
                        org.dhatim.fastexcel.reader.Row row = iterator.next();
                        if (rows.size() > MOST_ROWS || row.getCellCount() > MOST_COLUMNS) {
                            findings.add(
                                    Code.BV_104,
                                    new Location(path, row.getRowNum(), 0),
                                    "regnearket har over en million rader eller " + MOST_COLUMNS + " kolonner");
                            return Optional.empty();
                        }
                        Grid.Row read = row(path, row);
                        if (!read.isBlank() && !read.cells().get(0).text().startsWith("#")) {
                            rows.add(read);
                        }
                    }
                }
                if (!rows.isEmpty()) {
                    return Optional.of(new SpreadsheetGrid(path, rows));
                }
            }
        }
        findings.add(Code.BV_143, Location.of(path), "regnearket er tomt");
        return Optional.empty();
    }

    private static Grid.Row row(String path, org.dhatim.fastexcel.reader.Row row) {
        List<Grid.Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            org.dhatim.fastexcel.reader.Cell cell = row.getCell(i);
            cells.add(new Grid.Cell(cell == null ? "" : text(cell), new Location(path, row.getRowNum(), i + 1), false));
        }
        return new Grid.Row(row.getRowNum(), List.copyOf(cells));
    }

    /** As the cell shows it: 15 digits, decimal comma, and percent as 0-100. */
    private static String text(org.dhatim.fastexcel.reader.Cell cell) {
        boolean number = cell.getType() == CellType.NUMBER
                || (cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal);
        if (!number) {
            return cell.getText() == null ? "" : cell.getText();
        }
        BigDecimal value = cell.asNumber();
        String format = cell.getDataFormatString();
        boolean percent = format != null && format.contains("%");
        Optional<BigDecimal> bounded = Numbers.ofLiteral(value.movePointRight(percent ? 2 : 0)
                .round(EXCEL_DIGITS)
                .stripTrailingZeros()
                .toString());
        return bounded.map(b -> b.toPlainString().replace('.', ',')).orElse(cell.getRawValue());
    }

    @Override
    public Iterator<Grid.Row> rows() {
        return rows.iterator();
    }

    @Override
    public Source.Kind kind() {
        return Source.Kind.EXCEL;
    }

    @Override
    public String path() {
        return path;
    }
}
