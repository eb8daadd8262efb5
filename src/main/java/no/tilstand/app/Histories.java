package no.tilstand.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tilstand.history.Chain;
import no.tilstand.history.ReportKey;

/**
 * What a report that is issued is held up against: the history that it goes on, and those of the numbers that the
 * municipality came from. All of them stand in the package, so that it can be made again without the archive.
 *
 * @param chains by their place in the archive; that of the report is always there
 */
record Histories(ReportKey report, SortedMap<String, Chain> chains) {
    /** The earlier lines of the history itself, so that the chain can be followed without the archive. */
    static final String OWN = "historikk-foer.jsonl";

    /** {@code historikk-foer-3024.jsonl} */
    private static final String FORMER = "historikk-foer-";

    private static final String END = ".jsonl";

    /**
     * @param own the history of the report itself
     * @param former the places of the numbers it came from
     */
    static Histories in(Archive archive, ReportKey report, Chain own, List<ReportKey> former) throws IOException {
        SortedMap<String, Chain> chains = new TreeMap<>();
        for (ReportKey key : former) {
            chains.put(key.place(), archive.chain(key));
        }
        chains.put(report.place(), own);
        return new Histories(report, chains);
    }

    /** @param open the public half of a package */
    static Histories in(Path open, ReportKey report) throws IOException {
        SortedMap<String, Chain> chains = new TreeMap<>();
        try (Stream<Path> all = Files.list(open)) {
            for (Path file : all.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith(FORMER) && name.endsWith(END)) {
                    chains.put(
                            name.substring(FORMER.length(), name.length() - END.length()),
                            Chain.read(Files.readAllBytes(file)));
                }
            }
        }
        chains.put(report.place(), Chain.read(Files.readAllBytes(open.resolve(OWN))));
        return new Histories(report, chains);
    }

    Chain own() {
        return chains.get(report.place());
    }

    /** The files of a package; none for a number that nothing was issued under. */
    SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        chains.forEach((place, chain) -> {
            if (!chain.texts().isEmpty()) {
                files.put(FORMER + place + END, chain.bytes());
            }
        });
        files.remove(FORMER + report.place() + END);
        files.put(OWN, own().bytes());
        return files;
    }

    Past past() {
        return Past.of(chains);
    }
}
