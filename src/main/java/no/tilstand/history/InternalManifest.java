package no.tilstand.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What only the municipality may know of a package: the hashes of the input and of the unprotected figures.
 *
 * @param salt 64 hexadecimal digits, random: without it the commitment could be tried out
 * @param files under {@code internt/}, without the manifest itself
 * @param caseFiles how many case extracts the figures come from; they are not archived
 * @param caseDigest SHA-256 over the sorted hashes of the case extracts; of nothing when there are none
 */
public record InternalManifest(String salt, FileList files, int caseFiles, String caseDigest) {
    /** Of what is written today. */
    public static final Schema SCHEMA = new Schema("tilstandsrapport-internt", 1);

    private static final ObjectMapper JSON = new ObjectMapper();

    /** UTF-8, a line feed at the end of each line whatever the platform. */
    public byte[] toBytes() {
        ObjectNode root = JSON.createObjectNode();
        root.put("skjema", SCHEMA.toString());
        root.put("unntattOffentlighet", "offentleglova § 13, jf. barnevernsloven § 13-1");
        root.put("salt", salt);
        root.putObject("saksfiler").put("antall", caseFiles).put("sha256", caseDigest);
        files.writeTo(root);
        return (root.toPrettyString().replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The commitment that the public manifest carries: the hash of the salt and these bytes. */
    public static String commitment(String salt, byte[] manifest) {
        return Hash.of(salt.getBytes(StandardCharsets.US_ASCII), manifest);
    }

    /** Empty when it is not a manifest that any version of the tool has written. */
    public static Optional<InternalManifest> read(byte[] bytes) {
        try {
            JsonNode root = JSON.readTree(bytes);
            if (!root.path("skjema").asText().equals(SCHEMA.toString())) {
                return Optional.empty();
            }
            return Optional.of(new InternalManifest(
                    root.path("salt").asText(),
                    FileList.in(root),
                    root.path("saksfiler").path("antall").asInt(),
                    root.path("saksfiler").path("sha256").asText()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
