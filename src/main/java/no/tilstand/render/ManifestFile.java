package no.tilstand.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
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
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode();
        root.put("skjema", "tilstandsrapport-manifest/1");
        root.putObject("verktoy").put("navn", "tilstand").put("versjon", toolVersion);
        ObjectNode chosen = root.putObject("innstillinger");
        settings.forEach(chosen::put);
        ObjectNode read = root.putObject("inndata");
        read.put("antall", inputs.size());
        ArrayNode names = read.putArray("filer");
        inputs.forEach(names::add);
        ArrayNode written = root.putArray("utdata");
        outputs.forEach(o ->
                written.addObject().put("navn", o.name()).put("byte", o.bytes()).put("sha256", o.sha256()));
        unhashed.forEach(name -> written.addObject().put("navn", name));
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        try {
            return (mapper.writer(printer).writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values can always be written", e);
        }
    }
}
