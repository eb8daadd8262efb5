package no.tilstand.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tilstand.history.FileList;
import no.tilstand.history.Hash;

/**
 * The files of one half of a package as they lie there, held against the list in its manifest.
 *
 * @param name {@code offentlig} or {@code internt}
 * @param hashes of what lies there, by path under the half
 */
record PackageFiles(String name, SortedMap<String, String> hashes) {
    /** SHA-256 of nothing at all. */
    private static final String EMPTY = Hash.of("");

    /** @param apart what the manifest does not list: itself, and what is held against something else */
    static PackageFiles in(Path half, List<String> apart) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Stream<Path> all = Files.walk(half)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = half.relativize(file).toString().replace('\\', '/');
                if (!apart.contains(path)) {
                    hashes.put(path, Hash.of(Files.readAllBytes(file)));
                }
            }
        }
        return new PackageFiles(half.getFileName().toString(), hashes);
    }

    void against(FileList listed, Remarks remarks) {
        boolean whole = true;
        for (Map.Entry<String, String> file : listed.hashes().entrySet()) {
            String now = hashes.getOrDefault(file.getKey(), "");
            if (!now.equals(file.getValue())) {
                remarks.different(name + "/" + file.getKey() + changed(now, file.getKey(), listed));
                whole = false;
            }
        }
        for (String path : hashes.keySet()) {
            if (!listed.hashes().containsKey(path)) {
                remarks.different(name + "/" + path + " er lagt til etterpå: den er ikke en del av utgaven");
                whole = false;
            }
        }
        if (whole) {
            remarks.same("alle " + hashes.size() + " filene i " + name + "/ er som de ble fastsatt");
        }
    }

    private String changed(String now, String path, FileList listed) {
        if (now.isEmpty()) {
            return " er borte: pakken er ikke hel";
        }
        if (now.equals(EMPTY)) {
            return " er tom: innholdet er kuttet";
        }
        Optional<String> other = listed.hashes().entrySet().stream()
                .filter(e -> e.getValue().equals(now) && !e.getKey().equals(path))
                .map(Map.Entry::getKey)
                .findFirst();
        return other.map(o -> " har innholdet til " + name + "/" + o + ": filene er byttet om")
                .orElse(" er ikke den filen som ble fastsatt: den er endret, kuttet eller byttet ut");
    }
}
