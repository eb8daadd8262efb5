package no.tilstand.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Share;
import no.tilstand.report.PublishedNumber;
import no.tilstand.report.Report;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * {@code data.json} and {@code data.csv}: exactly the numbers that the PDF prints anywhere, for those who want to compute
 * with them (design section 4). A hidden number is hidden here too. Both are UTF-8, sorted by indicator, category, area
 * and period; the same report gives the same bytes.
 */
public final class DataFiles {
    /** Of {@code data.json}; a change of its fields is a new number. */
    public static final String SCHEMA = "tilstandsrapport-data/1";

    /** The line feed of CSV (RFC 4180). */
    private static final String LINE_FEED = "\r\n";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Comparator<PublishedNumber> ORDER =
            Comparator.comparing(PublishedNumber::key).thenComparing(PublishedNumber::mark);

    private DataFiles() {}

    /** One number as both files hold it; what does not apply is absent. */
    private record Row(
            PublishedNumber number,
            String status,
            Optional<BigDecimal> value,
            Optional<Share> share,
            boolean preliminary) {
        boolean hidden() {
            return status.equals("skjermet");
        }
    }

    private static List<Row> rows(Report report) {
        return report.numbers().stream().sorted(ORDER).map(DataFiles::row).toList();
    }

    private static Row row(PublishedNumber n) {
        return n.value()
                .fold(
                        c -> new Row(
                                n,
                                "kjent",
                                Optional.of(c.number().setScale(n.decimals(), RoundingMode.HALF_UP)),
                                c.share(),
                                c.preliminary()),
                        () -> new Row(n, "skjermet", Optional.empty(), Optional.empty(), false),
                        missing -> new Row(n, "mangler", Optional.empty(), Optional.empty(), false),
                        () -> new Row(n, "ikke-aktuelt", Optional.empty(), Optional.empty(), false));
    }

    /** Writes {@code data.json}; {@code out} is not closed. */
    public static void writeJson(Report report, OutputStream out) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        try (JsonGenerator json =
                new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.setPrettyPrinter(printer);
            json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            json.writeStartObject();
            json.writeStringField("skjema", SCHEMA);
            json.writeStringField("kommunenummer", report.meta().municipalityNumber());
            json.writeNumberField("aar", report.meta().year());
            json.writeStringField("utgave", report.meta().edition());
            json.writeArrayFieldStart("tall");
            for (Row row : rows(report)) {
                write(json, row);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(JsonGenerator json, Row row) throws IOException {
        PublishedNumber n = row.number();
        json.writeStartObject();
        json.writeStringField("indikator", n.key().indicator());
        text(json, "kode", n.indicator().code());
        text(json, "kategori", n.key().category());
        text(json, "omraade", n.key().area());
        json.writeNumberField("aar", n.key().period().year());
        json.writeStringField("periode", n.key().period().toString());
        json.writeStringField("tidsbasis", n.indicator().basis().tag());
        json.writeStringField("enhet", n.indicator().unit().tag());
        json.writeStringField("status", row.status());
        number(json, "verdi", row.value(), row.hidden());
        number(json, "teller", row.share().map(Share::numerator), row.hidden());
        number(json, "nevner", row.share().map(Share::denominator), row.hidden());
        if (row.preliminary()) {
            json.writeBooleanField("forelopig", true);
        }
        json.writeNumberField("definisjonsversjon", n.indicator().definitionVersion());
        text(json, "merke", n.mark());
        if (!n.sources().isEmpty()) {
            json.writeArrayFieldStart("kilde");
            for (Location source : n.sources()) {
                json.writeStartObject();
                json.writeStringField("fil", source.path());
                if (source.line() > 0) {
                    json.writeNumberField("linje", source.line());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    private static void number(JsonGenerator json, String name, Optional<BigDecimal> value, boolean hidden)
            throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.get());
        } else if (hidden) {
            json.writeNullField(name);
        }
    }

    private static final String[] HEADER = {
        "indikator",
        "kode",
        "kategori",
        "omraade",
        "aar",
        "periode",
        "tidsbasis",
        "enhet",
        "status",
        "verdi",
        "teller",
        "nevner",
        "forelopig",
        "definisjonsversjon",
        "merke",
        "kilde"
    };

    /** Writes {@code data.csv}: semicolons, decimal comma, byte order mark, CRLF; {@code out} is not closed. */
    public static void writeCsv(Report report, OutputStream out) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setRecordSeparator(LINE_FEED)
                .setHeader(HEADER)
                .get();
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            writer.write(BYTE_ORDER_MARK);
            CSVPrinter csv = new CSVPrinter(writer, format);
            for (Row row : rows(report)) {
                csv.printRecord(cells(row));
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(Row row) {
        PublishedNumber n = row.number();
        List<String> sources = new ArrayList<>();
        n.sources().forEach(s -> sources.add(s.line() > 0 ? s.path() + ":" + s.line() : s.path()));
        return List.of(
                harmless(n.key().indicator()),
                harmless(n.indicator().code()),
                harmless(n.key().category()),
                harmless(n.key().area()),
                Integer.toString(n.key().period().year()),
                n.key().period().toString(),
                n.indicator().basis().tag(),
                n.indicator().unit().tag(),
                row.status(),
                decimal(row.value()),
                decimal(row.share().map(Share::numerator)),
                decimal(row.share().map(Share::denominator)),
                row.preliminary() ? "ja" : "",
                Integer.toString(n.indicator().definitionVersion()),
                harmless(n.mark()),
                harmless(String.join(" ", sources)));
    }

    private static String decimal(Optional<BigDecimal> number) {
        return number.map(d -> d.toPlainString().replace('.', ',')).orElse("");
    }

    /**
     * A spreadsheet takes a cell that begins with one of these for a formula and runs it; an apostrophe makes it text
     * (OWASP, «CSV Injection»).
     */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
