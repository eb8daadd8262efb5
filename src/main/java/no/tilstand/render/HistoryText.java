package no.tilstand.render;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tilstand.history.Issued;
import no.tilstand.history.Line;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What has been issued, as an auditor reads it: a text for the terminal, CSV for a spreadsheet, JSON for a program. */
public enum HistoryText {
    TEXT("tekst") {
        @Override
        public String of(List<Issued.Entry> entries, FigureWords words) {
            StringBuilder out = new StringBuilder();
            String figure = "";
            boolean several = numbers(entries) > 1;
            for (Issued.Entry entry : entries) {
                Line.Figure f = entry.figure();
                String name = words.name(f.key()) + (entry.place().isEmpty() ? "" : ", kommunenummer " + entry.place());
                if (!name.equals(figure)) {
                    out.append(figure.isEmpty() ? "" : "\n").append(name).append('\n');
                    figure = name;
                }
                out.append("  ")
                        .append(entry.end().report().folder())
                        .append(" utgave ")
                        .append(f.edition())
                        .append(several && entry.place().isEmpty() ? " (" + number(entry) + ")" : "")
                        .append(", ")
                        .append(entry.end().date())
                        .append(": ")
                        .append(FigureWords.value(f))
                        .append(" (")
                        .append(entry.change().word())
                        .append("; definisjon ")
                        .append(f.definitionVersion())
                        .append("; ")
                        .append(sources(f))
                        .append(")\n");
                if (!entry.end().reason().isEmpty() && entry.change() != Issued.Change.SAME) {
                    out.append("    grunn: ").append(entry.end().reason()).append('\n');
                }
            }
            return out.toString();
        }
    },
    CSV("csv") {
        @Override
        public String of(List<Issued.Entry> entries, FigureWords words) {
            StringWriter out = new StringWriter();
            try (CSVPrinter csv = new CSVPrinter(
                    out, CSVFormat.DEFAULT.builder().setDelimiter(';').get())) {
                csv.printRecord(
                        "kommunenummer",
                        "indikator",
                        "kategori",
                        "område",
                        "periode",
                        "rapport",
                        "utgave",
                        "dato",
                        "status",
                        "verdi",
                        "teller",
                        "nevner",
                        "enhet",
                        "foreløpig",
                        "definisjonsversjon",
                        "endring",
                        "grunn",
                        "kilde");
                for (Issued.Entry e : entries) {
                    Line.Figure f = e.figure();
                    csv.printRecord(
                            number(e),
                            f.key().indicator(),
                            text(f.key().category()),
                            text(f.key().area()),
                            f.key().period(),
                            e.end().report().folder(),
                            f.edition(),
                            e.end().date(),
                            f.status().tag(),
                            comma(f.value()),
                            comma(f.numerator()),
                            comma(f.denominator()),
                            f.unit(),
                            f.preliminary() ? "ja" : "",
                            f.definitionVersion(),
                            e.change().word(),
                            text(e.end().reason()),
                            sources(f));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString();
        }
    },
    JSON("json") {
        @Override
        public String of(List<Issued.Entry> entries, FigureWords words) {
            ObjectNode root = new ObjectMapper().createObjectNode();
            root.put("skjema", "historikk-visning/1");
            ArrayNode all = root.putArray("tall");
            for (Issued.Entry e : entries) {
                Line.Figure f = e.figure();
                ObjectNode node = all.addObject();
                node.put("kommunenummer", number(e));
                node.put("indikator", f.key().indicator());
                node.put("kategori", f.key().category());
                node.put("omraade", f.key().area());
                node.put("periode", f.key().period());
                node.put("rapport", e.end().report().folder());
                node.put("utgave", f.edition());
                node.put("dato", e.end().date().toString());
                node.put("status", f.status().tag());
                f.value().ifPresent(v -> node.put("verdi", v));
                f.numerator().ifPresent(v -> node.put("teller", v));
                f.denominator().ifPresent(v -> node.put("nevner", v));
                node.put("enhet", f.unit());
                node.put("forelopig", f.preliminary());
                node.put("definisjonsversjon", f.definitionVersion());
                node.put("endring", e.change().word());
                node.put("grunn", e.end().reason());
                ArrayNode sources = node.putArray("kilde");
                f.sources()
                        .forEach(p -> sources.addObject().put("fil", p.file()).put("linje", p.line()));
            }
            return root.toPrettyString() + "\n";
        }
    };

    private final String word;

    HistoryText(String word) {
        this.word = word;
    }

    /** The form that has this name on the command line. */
    public static Optional<HistoryText> named(String word) {
        return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
    }

    /** @param words for what a person reads; what a program or a spreadsheet reads has the codes */
    public abstract String of(List<Issued.Entry> entries, FigureWords words);

    private static String number(Issued.Entry entry) {
        return entry.end().report().municipalityNumber();
    }

    private static long numbers(List<Issued.Entry> entries) {
        return entries.stream().map(HistoryText::number).distinct().count();
    }

    private static String comma(Optional<BigDecimal> number) {
        return number.map(n -> n.toPlainString().replace('.', ',')).orElse("");
    }

    /** A spreadsheet must not take words for a formula. */
    private static String text(String words) {
        return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    private static String sources(Line.Figure f) {
        return f.sources().stream()
                .map(p -> p.file() + (p.line() > 0 ? ":" + p.line() : ""))
                .collect(Collectors.joining(" "));
    }
}
