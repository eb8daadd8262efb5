package no.tilstand.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * {@code manifest.json}: what a draft was made from and what came out. Nothing in it comes from the clock or the machine,
 * so the same input gives the same bytes.
 *
 * <p>Inputs have no hash: the hash of a small file gives away the hidden values in it by trial. For the same reason an
 * output that may quote them is listed without one.
 *
 * @param inputs names from the workspace, sorted
 * @param unhashed outputs listed by name only, sorted
 */
public record ManifestFile(
        String toolVersion,
        SortedMap<String, String> settings,
        List<String> inputs,
        List<Output> outputs,
        List<String> unhashed) {

    /** @param sha256 64 hexadecimal digits, small letters */
    public record Output(String name, int bytes, String sha256) {}

    public static ManifestFile of(
            String toolVersion,
            SortedMap<String, String> settings,
            List<String> inputs,
            SortedMap<String, byte[]> outputs,
            List<String> unhashed) {
        List<Output> hashed = new ArrayList<>();
        outputs.forEach((name, bytes) -> hashed.add(new Output(name, bytes.length, sha256(bytes))));
        return new ManifestFile(toolVersion, settings, inputs, hashed, unhashed);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** UTF-8, a line feed at the end of each line whatever the platform. */
    public byte[] toBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(printer);
            write(json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("skjema", "tilstandsrapport-manifest/1");
        json.writeObjectFieldStart("verktoy");
        json.writeStringField("navn", "tilstand");
        json.writeStringField("versjon", toolVersion);
        json.writeEndObject();
        json.writeObjectFieldStart("innstillinger");
        for (Map.Entry<String, String> chosen : settings.entrySet()) {
            json.writeStringField(chosen.getKey(), chosen.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("inndata");
        json.writeNumberField("antall", inputs.size());
        json.writeArrayFieldStart("filer");
        for (String name : inputs) {
            json.writeString(name);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeArrayFieldStart("utdata");
        for (Output output : outputs) {
            json.writeStartObject();
            json.writeStringField("navn", output.name());
            json.writeNumberField("byte", output.bytes());
            json.writeStringField("sha256", output.sha256());
            json.writeEndObject();
        }
        for (String name : unhashed) {
            json.writeStartObject();
            json.writeStringField("navn", name);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
