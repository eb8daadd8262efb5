package no.tilstand.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The written form of a line: one JSON object with its fields in a fixed order, so that the same line has the same hash.
 * Versions that have been in use stay readable.
 */
final class LineFormat {
    /** Of what is written today. */
    static final Schema SCHEMA = new Schema("historikk", 1);

    /** Numbers as they are written, to the last digit: 15.40 is not read as 15.4, nor 1000 written as 1E+3. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private LineFormat() {}

    static String write(Line line) {
        ObjectNode node = JSON.createObjectNode();
        node.put("skjema", SCHEMA.toString());
        node.put("type", line instanceof Line.Figure ? "tall" : "utgave");
        node.put("kommunenummer", line.report().municipalityNumber());
        if (!line.report().district().isEmpty()) {
            node.put("bydel", line.report().district());
        }
        node.put("aar", line.report().year());
        node.put("rapport", line.report().folder());
        node.put("utgave", line.edition());
        if (line instanceof Line.Figure f) {
            figure(node, f);
        } else if (line instanceof Line.End e) {
            node.put("dato", e.date().toString());
            node.put("grunn", e.reason());
            node.put("antall", e.figures());
            node.put("manifest", e.manifest());
        }
        node.put("forrige", line.previous());
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values can always be written", e);
        }
    }

    private static void figure(ObjectNode node, Line.Figure f) {
        node.put("indikator", f.key().indicator());
        node.put("definisjonsversjon", f.definitionVersion());
        if (!f.key().category().isEmpty()) {
            node.put("kategori", f.key().category());
        }
        if (!f.key().area().isEmpty()) {
            node.put("omraade", f.key().area());
        }
        node.put("periode", f.key().period());
        node.put("tidsbasis", f.key().basis());
        node.put("enhet", f.unit());
        if (f.priceYear() > 0) {
            node.put("prisaar", f.priceYear());
        }
        node.put("status", f.status().tag());
        f.value().ifPresent(v -> node.put("verdi", v));
        f.numerator().ifPresent(v -> node.put("teller", v));
        f.denominator().ifPresent(v -> node.put("nevner", v));
        if (f.preliminary()) {
            node.put("forelopig", true);
        }
        node.put("merke", f.mark());
        ArrayNode sources = node.putArray("kilde");
        f.sources().forEach(p -> sources.addObject().put("fil", p.file()).put("linje", p.line()));
    }

    /** Whether the line is of a version that this tool does not know yet. */
    static boolean isNewer(String text) {
        return Schema.of(text).filter(s -> s.isNewerThan(SCHEMA)).isPresent();
    }

    /** The line, or empty when it is not one that any version has written. */
    static Optional<Line> read(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            if (!node.path("skjema").asText().equals(SCHEMA.toString())) {
                return Optional.empty();
            }
            ReportKey report = new ReportKey(
                    required(node, "kommunenummer"),
                    node.path("bydel").asText(),
                    node.path("aar").asInt(),
                    required(node, "rapport"));
            int edition = node.path("utgave").asInt();
            return switch (node.path("type").asText()) {
                case "tall" -> Optional.of(figure(node, report, edition));
                case "utgave" ->
                    Optional.of(new Line.End(
                            report,
                            edition,
                            LocalDate.parse(required(node, "dato")),
                            node.path("grunn").asText(),
                            node.path("antall").asInt(),
                            required(node, "manifest"),
                            required(node, "forrige")));
                default -> Optional.empty();
            };
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Line.Figure figure(JsonNode node, ReportKey report, int edition) {
        List<Line.Place> sources = new ArrayList<>();
        node.path("kilde")
                .forEach(k -> sources.add(
                        new Line.Place(k.path("fil").asText(), k.path("linje").asInt())));
        String status = required(node, "status");
        return new Line.Figure(
                report,
                edition,
                new Line.FigureKey(
                        required(node, "indikator"),
                        node.path("kategori").asText(),
                        node.path("omraade").asText(),
                        required(node, "periode"),
                        node.path("tidsbasis").asText()),
                node.path("definisjonsversjon").asInt(),
                node.path("enhet").asText(),
                node.path("prisaar").asInt(),
                Arrays.stream(Line.Status.values())
                        .filter(s -> s.tag().equals(status))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("unknown status")),
                number(node, "verdi"),
                number(node, "teller"),
                number(node, "nevner"),
                node.path("forelopig").asBoolean(),
                node.path("merke").asText(),
                sources,
                required(node, "forrige"));
    }

    private static String required(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("lacks " + field);
        }
        return value.asText();
    }

    private static Optional<BigDecimal> number(JsonNode node, String field) {
        return Optional.of(node.path(field)).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
    }
}
