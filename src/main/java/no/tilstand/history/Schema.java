package no.tilstand.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line or a manifest says that it is: {@code historikk/1}. Every version that has been in use stays readable; one that
 * is newer than this tool is told from one that is damaged, since the first is mended by a newer tool and the second by a
 * copy.
 *
 * @param version from 1
 */
public record Schema(String name, int version) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern FORM = Pattern.compile("([a-z-]+)/([1-9]\\d{0,5})");

    /** What a line or a manifest says that it is; empty when it says nothing that can be read. */
    public static Optional<Schema> of(byte[] json) {
        try {
            return of(JSON.readTree(json).path("skjema"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Optional<Schema> of(String json) {
        return of(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Schema> of(JsonNode field) {
        Matcher form = FORM.matcher(field.asText());
        return form.matches()
                ? Optional.of(new Schema(form.group(1), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    /** Whether it is a later version of what this tool writes. */
    public boolean isNewerThan(Schema known) {
        return name.equals(known.name()) && version > known.version();
    }

    @Override
    public String toString() {
        return name + "/" + version;
    }
}
