package no.tilstand.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What everyone may know of a package: which edition it is, with what it was made, and the hashes of its public files. Of the
 * internal files it carries one commitment only, the hash of a random salt and the internal manifest, since the hash of a
 * small file gives its hidden values away by trial.
 *
 * @param reason why it replaces the edition before; empty for the first
 * @param previousReceipt of what the municipality issued last; absent for the first
 * @param commitment 64 hexadecimal digits
 * @param files under {@code offentlig/}, without the manifest itself and the lines of the history
 */
public record PublicManifest(
        String toolVersion,
        ReportKey report,
        int edition,
        LocalDate date,
        String reason,
        Optional<String> previousReceipt,
        String commitment,
        FileList files) {
    /** Of what is written today. */
    public static final Schema SCHEMA = new Schema("tilstandsrapport-pakke", 1);

    private static final ObjectMapper JSON = new ObjectMapper();

    /** UTF-8, a line feed at the end of each line whatever the platform. */
    public byte[] toBytes() {
        ObjectNode root = JSON.createObjectNode();
        root.put("skjema", SCHEMA.toString());
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
        files.writeTo(root);
        return (root.toPrettyString().replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Empty when it is not a manifest that any version of the tool has written. */
    public static Optional<PublicManifest> read(byte[] bytes) {
        try {
            JsonNode root = JSON.readTree(bytes);
            if (!root.path("skjema").asText().equals(SCHEMA.toString())) {
                return Optional.empty();
            }
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
                    FileList.in(root)));
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
