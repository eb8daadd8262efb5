package no.tilstand.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Period;

/** Reads a {@code data.json} back: what a reader has who has only the published file. */
public final class PublishedFile {
    private PublishedFile() {}

    /**
     * One number as it stands in the file.
     *
     * @param status {@code kjent}, {@code skjermet}, {@code mangler} or {@code ikke-aktuelt}
     * @param unit {@code antall}, {@code prosent}, ...
     * @param value rounded as printed; absent when not known
     */
    public record Number(
            CellKey key,
            String unit,
            String status,
            Optional<BigDecimal> value,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            boolean preliminary) {}

    /** It is not a file that this tool has written: the bytes are damaged or of something else. */
    public static final class NotOurs extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        NotOurs(String why, Throwable cause) {
            super(why, cause);
        }
    }

    /** @throws NotOurs for a file that this tool has not written */
    public static List<Number> read(byte[] json) {
        try {
            List<Number> numbers = new ArrayList<>();
            for (JsonNode n : JsonTree.read(json).path("tall")) {
                numbers.add(new Number(
                        new CellKey(
                                n.path("indikator").asText(),
                                n.path("kategori").asText(),
                                n.path("omraade").asText(),
                                Period.parse(n.path("periode").asText())
                                        .orElseThrow(() -> new NotOurs("not a period", null))),
                        n.path("enhet").asText(),
                        n.path("status").asText(),
                        number(n, "verdi"),
                        number(n, "teller"),
                        number(n, "nevner"),
                        n.path("forelopig").asBoolean()));
            }
            return numbers;
        } catch (IOException e) {
            throw new NotOurs("not a data file", e);
        }
    }

    private static Optional<BigDecimal> number(JsonNode node, String field) {
        return Optional.of(node.path(field)).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
    }
}
