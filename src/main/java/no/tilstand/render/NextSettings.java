package no.tilstand.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import no.tilstand.domain.Municipality;

/**
 * {@code rapport.json} of a new year, from the one before: another year and number, and without what belonged to that one
 * report (date, case number, accepted preliminary figures, corrections, the cut-off day of its extract).
 */
public record NextSettings(int year, String municipalityNumber, String municipality) {

    /**
     * @param previous the text of a rapport.json that intake has read without a critical error
     */
    public String from(String previous) {
        try {
            ObjectMapper mapper = new ObjectMapper();
            ObjectNode root = (ObjectNode) mapper.readTree(previous);
            int last = root.path("aar").asInt();
            root.put("kommunenummer", municipalityNumber);
            root.put("kommune", municipality);
            root.put("aar", year);
            if (root.path("fra").isInt()) {
                root.put("fra", root.get("fra").asInt() + year - last); // as many years are shown as before
            }
            if (municipalityNumber.startsWith(Municipality.INVENTED)) {
                root.put("syntetisk", true);
                root.remove("eksempel");
            }
            if (root.path("tittel").isTextual()) {
                root.put(
                        "tittel", root.get("tittel").asText().replaceAll("\\b" + last + "\\b", Integer.toString(year)));
            }
            root.remove(java.util.List.of("dato", "saksnummer", "godtaForelopige", "rettelser"));
            if (root.path("register") instanceof ObjectNode register) {
                register.remove("avskjaering");
            }
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentObjectsWith(lines);
            return mapper.writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("intake has read this file", e);
        }
    }
}
