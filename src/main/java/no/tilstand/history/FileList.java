package no.tilstand.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of one half of a package, as its manifest lists them.
 *
 * @param hashes SHA-256 by path under the half, with {@code /}
 */
public record FileList(SortedMap<String, String> hashes) {
    private static final String FIELD = "filer";

    public FileList {
        hashes = new TreeMap<>(hashes);
    }

    public static FileList of(Map<String, byte[]> files) {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((name, bytes) -> hashes.put(name, Hash.of(bytes)));
        return new FileList(hashes);
    }

    public SortedSet<String> names() {
        return new TreeSet<>(hashes.keySet());
    }

    void writeTo(ObjectNode manifest) {
        ArrayNode all = manifest.putArray(FIELD);
        hashes.forEach((name, hash) -> all.addObject().put("navn", name).put("sha256", hash));
    }

    static FileList in(JsonNode manifest) {
        SortedMap<String, String> hashes = new TreeMap<>();
        manifest.path(FIELD)
                .forEach(f ->
                        hashes.put(f.path("navn").asText(), f.path("sha256").asText()));
        return new FileList(hashes);
    }
}
