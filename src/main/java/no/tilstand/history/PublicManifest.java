package no.tilstand.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What everyone may know of a package: which edition it is, with what it was made, and the hashes of its public files. Of the
 * internal files it carries one commitment only, the hash of a random salt and the internal manifest, since the hash of a
 * small file gives its hidden values away by trial.
 *
 * @param reason why it replaces the edition before; empty for the first
 * @param previousReceipt of what the municipality issued last; absent for the first
 * @param commitment 64 hexadecimal digits
 * @param files SHA-256 by path under {@code offentlig/}, with {@code /}
 */
public record PublicManifest(
        String toolVersion,
        ReportKey report,
        int edition,
        LocalDate date,
        String reason,
        Optional<String> previousReceipt,
        String commitment,
        SortedMap<String, String> files) {
    /** Of what is written today. */
    public static final String SCHEMA = "tilstandsrapport-pakke/1";

    private static final ObjectMapper JSON = new ObjectMapper();

    public PublicManifest {
        files = new TreeMap<>(files);
    }

    /** UTF-8, a line feed at the end of each line whatever the platform. */
    public byte[] toBytes() {
        ObjectNode root = JSON.createObjectNode();
        root.put("skjema", SCHEMA);
        root.putObject("verktoy").put("navn", "tilstand").put("versjon", toolVersion);
        root.put("kommunenummer", report.municipalityNumber());
        root.put("bydel", report.district());
        root.put("aar", report.year());
        root.put("rapport", report.folder());
        root.put("utgave", edition);
        root.put("dato", date.toString());
        root.put("grunn", reason);
        previousReceipt.ifPresent(r -> root.put("forrigeKvittering", r));
        root.put("forpliktelse", commitment);
        ArrayNode all = root.putArray("filer");
        files.forEach((name, hash) -> all.addObject().put("navn", name).put("sha256", hash));
        return (root.toPrettyString().replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Empty when it is not a manifest that any version of the tool has written. */
    public static Optional<PublicManifest> read(byte[] bytes) {
        try {
            JsonNode root = JSON.readTree(bytes);
            if (!root.path("skjema").asText().equals(SCHEMA)) {
                return Optional.empty();
            }
            Map<String, String> files = new TreeMap<>();
            root.path("filer")
                    .forEach(f ->
                            files.put(f.path("navn").asText(), f.path("sha256").asText()));
            return Optional.of(new PublicManifest(
                    root.path("verktoy").path("versjon").asText(),
                    new ReportKey(
                            root.path("kommunenummer").asText(),
                            root.path("bydel").asText(),
                            root.path("aar").asInt(),
                            root.path("rapport").asText()),
                    root.path("utgave").asInt(),
                    LocalDate.parse(root.path("dato").asText()),
                    root.path("grunn").asText(),
                    Optional.of(root.path("forrigeKvittering").asText()).filter(r -> !r.isEmpty()),
                    root.path("forpliktelse").asText(),
                    new TreeMap<>(files)));
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
