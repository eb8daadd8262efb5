package no.tilstand.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Source;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The first sheet of a workbook with the column {@code indikator}, as rows of cells; without one the first sheet that has
 * anything in it, so that what is missing is told. Line and character are row and column.
 */
final class SpreadsheetGrid implements Grid {
    /** A workbook is a zip file: what it unfolds to is bounded before it is read. */
    private static final long LARGEST_UNFOLDED = 200L * 1024 * 1024;
    /** Excel computes with doubles and shows 15 digits; what comes after is noise. */
    private static final MathContext EXCEL_DIGITS = new MathContext(15);

    /** Formats are read, because percent is one; a cell with an error value stands as text and does not stop the sheet. */
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    /** Excel counts days from here (after its imagined 29 February 1900). */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Rows that are searched for the header; a table with more above it is not one of ours. */
    private static final int MOST_ABOVE_HEADER = 20;

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466); // 1 January 10000

    /** Stands in a cell whose formula has no result until it is told; no cell of a workbook can hold it. */
    private static final String UNCOMPUTED = "\0";
    /** The sign in a table for a number that is not known. */
    private static final String MISSING = "..";

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

    /**
     * Reads every entry and counts. Through the directory at the end of the file, not from the front: the JDK's
     * ZipInputStream refuses sound workbooks whose entries give their sizes afterwards in 64 bits.
     */
    private static boolean unfoldsWithin(byte[] bytes) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                        total += n;
                        if (total > LARGEST_UNFOLDED) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    private static Optional<SpreadsheetGrid> read(String path, byte[] bytes, Findings findings) throws IOException {
        Optional<List<Grid.Row>> first = Optional.empty();
        Optional<List<Grid.Row>> figures = Optional.empty();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS);
                Stream<Sheet> sheets = workbook.getSheets()) {
            for (Sheet sheet : sheets.toList()) {
                Optional<List<Grid.Row>> rows = rows(path, sheet, findings);
                if (rows.isEmpty()) {
                    return Optional.empty();
                }
                Optional<List<Grid.Row>> table = fromHeader(rows.get());
                boolean hasFigures = table.isPresent();
                if (hasFigures && figures.isPresent()) {
                    findings.add(
                            Code.BV_154,
                            Location.of(path),
                            "arket " + Wording.quote(sheet.getName())
                                    + " er ikke lest; bare det første arket med kolonnen indikator leses");
                } else if (hasFigures) {
                    figures = table;
                }
                first = first.isPresent() || rows.get().isEmpty() ? first : rows;
            }
        }
        if (first.isEmpty()) {
            findings.add(Code.BV_143, Location.of(path), "regnearket er tomt");
        }
        return (figures.isPresent() ? figures : first).map(rows -> new SpreadsheetGrid(path, told(rows, findings)));
    }

    /** The rows, with the sign for missing where a formula has no result. */
    private static List<Grid.Row> told(List<Grid.Row> rows, Findings findings) {
        return rows.stream()
                .map(row -> new Grid.Row(
                        row.line(),
                        row.cells().stream().map(c -> told(c, findings)).toList()))
                .toList();
    }

    private static Grid.Cell told(Grid.Cell cell, Findings findings) {
        if (!cell.text().equals(UNCOMPUTED)) {
            return cell;
        }
        findings.add(Code.BV_155, cell.at(), "cellen har en formel uten lagret resultat; tallet er lest som manglende");
        return new Grid.Cell(MISSING, cell.at(), false);
    }

    /** The rows that are neither blank nor comments; empty, with a finding, when they are too many. */
    private static Optional<List<Grid.Row>> rows(String path, Sheet sheet, Findings findings) throws IOException {
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
        return Optional.of(rows);
    }

    /** The rows from the header on; titles and notes may stand above it. */
    private static Optional<List<Grid.Row>> fromHeader(List<Grid.Row> rows) {
        return IntStream.range(0, Math.min(rows.size(), MOST_ABOVE_HEADER))
                .filter(i -> isHeader(rows.get(i)))
                .mapToObj(i -> rows.subList(i, rows.size()))
                .findFirst();
    }

    private static boolean isHeader(Grid.Row row) {
        return row.cells().stream().anyMatch(c -> Wording.folded(c.text()).equals("indikator"));
    }

    private static Grid.Row row(String path, org.dhatim.fastexcel.reader.Row row) {
        List<Grid.Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            org.dhatim.fastexcel.reader.Cell cell = row.getCell(i);
            Location at = new Location(path, row.getRowNum(), i + 1);
            cells.add(new Grid.Cell(cell == null ? "" : text(cell), at, false));
        }
        return new Grid.Row(row.getRowNum(), List.copyOf(cells));
    }

    /** A formula that no spreadsheet has computed: what other programs write, who leave the result out. */
    private static boolean isUncomputed(org.dhatim.fastexcel.reader.Cell cell) {
        return cell.getType() == CellType.FORMULA
                && (cell.getRawValue() == null || cell.getRawValue().isEmpty());
    }

    /** As the cell shows it: 15 digits, decimal comma, and percent as 0-100. */
    private static String text(org.dhatim.fastexcel.reader.Cell cell) {
        if (isUncomputed(cell)) {
            return UNCOMPUTED;
        }
        boolean number = cell.getType() == CellType.NUMBER
                || (cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal);
        if (!number) {
            return cell.getText() == null ? "" : cell.getText();
        }
        BigDecimal value = cell.asNumber();
        String format = cell.getDataFormatString();
        if (format != null && isDate(format) && value.abs().compareTo(LAST_DAY) < 0) {
            return DAY_ZERO.plusDays(value.longValue()).toString(); // which is no number, and is told as such
        }
        boolean percent = format != null && format.contains("%");
        Optional<BigDecimal> bounded = Numbers.ofLiteral(value.movePointRight(percent ? 2 : 0)
                .round(EXCEL_DIGITS)
                .stripTrailingZeros()
                .toString());
        return bounded.map(b -> b.toPlainString().replace('.', ',')).orElse(cell.getRawValue());
    }

    /** Years or days outside literal text and colours: {@code yyyy-mm-dd}, {@code d. mmm yy}. */
    private static boolean isDate(String format) {
        String signs = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        return signs.contains("yy") || signs.contains("d");
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
