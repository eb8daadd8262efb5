package no.tilstand.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import no.tilstand.history.Chain;
import no.tilstand.history.Hash;
import no.tilstand.history.Line;
import no.tilstand.history.ReportKey;

/**
 * The folder of issued editions. The tool only ever adds to it.
 *
 * <pre>
 * 3201/historikk.jsonl                    every figure of every edition
 * 3201/2025/utgave-1/offentlig/...        what everyone may have
 * 3201/2025/utgave-1/internt/...          what only the municipality may have
 * </pre>
 *
 * <p>An edition is written under another name, flushed and renamed; then its lines are appended to the history. The lines
 * stand in the package too, so that a run which is killed between the two steps is finished by the next.
 */
record Archive(Disk disk, Path root) {
    static final String HISTORY = "historikk.jsonl";
    static final String PUBLIC = "offentlig";
    static final String INTERNAL = "internt";

    /** The lines of this edition, in its package. */
    static final String OWN_LINES = "historikk-utgave.jsonl";

    private static final String UNFINISHED = ".ny";

    Path place(ReportKey report) {
        return root.resolve(report.place());
    }

    Path edition(ReportKey report, int number) {
        return place(report).resolve(report.folder()).resolve("utgave-" + number);
    }

    /** What has been issued for the municipality; empty when nothing has. */
    Chain chain(ReportKey report) throws IOException {
        return chain(place(report).resolve(HISTORY));
    }

    private Chain chain(Path file) throws IOException {
        return disk.exists(file) ? Chain.read(disk.read(file)) : Chain.EMPTY;
    }

    /**
     * Finishes what an interrupted run began: a half-written package is deleted, a torn end of the history set aside, and the
     * lines of a package that the history lacks are appended.
     *
     * @param held shows that no other process is at it
     * @return what was done, in words for the user
     */
    List<String> recover(ReportKey report, OutputLock held) throws IOException {
        Path place = held.set().folder();
        if (!place.equals(place(report))) {
            throw new IllegalArgumentException("the lock is of another municipality");
        }
        if (chain(report).isNewer()) {
            // What a newer version began, only that version knows how to end.
            return List.of();
        }
        List<String> notes = new ArrayList<>();
        for (Path year : folders(place)) {
            for (Path entry : disk.list(year)) {
                if (entry.getFileName().toString().endsWith(UNFINISHED)) {
                    deleteAll(entry);
                    notes.add("En fastsetting ble avbrutt før pakken var ferdig; det som var begynt, er fjernet.");
                }
            }
        }
        Path history = place.resolve(HISTORY);
        Path fresh = place.resolve("." + HISTORY + UNFINISHED);
        if (disk.exists(fresh)) {
            disk.delete(fresh);
        }
        Chain chain = chain(history);
        if (!chain.torn().isEmpty()) {
            setAside(history, fresh, chain);
            notes.add("Historikken endte midt i en utgave; de løse linjene er lagt til side.");
            chain = chain(history);
        }
        for (Optional<Path> next = next(place, chain); next.isPresent(); next = next(place, chain)) {
            disk.append(history, disk.read(next.get().resolve(PUBLIC).resolve(OWN_LINES)));
            disk.flush(place);
            chain = chain(history);
            notes.add("Utgaven " + next.get().getFileName() + " for "
                    + next.get().getParent().getFileName()
                    + " var skrevet, men ikke ført i historikken; det er gjort nå. Kvittering, som skal føres i saken: "
                    + chain.lastReceipt().orElseThrow());
        }
        return notes;
    }

    /** The package whose lines go on where the history ends. */
    private Optional<Path> next(Path place, Chain chain) throws IOException {
        for (Path year : folders(place)) {
            for (Path edition : folders(year)) {
                if (follows(edition, chain)) {
                    return Optional.of(edition);
                }
            }
        }
        return Optional.empty();
    }

    private boolean follows(Path edition, Chain chain) throws IOException {
        Path own = edition.resolve(PUBLIC).resolve(OWN_LINES);
        Path manifest = edition.resolve(PUBLIC).resolve(Publisher.MANIFEST);
        if (!chain.wrong().isEmpty() || !disk.exists(own) || !disk.exists(manifest)) {
            return false;
        }
        Chain longer = chain.with(disk.read(own));
        return longer.wrong().isEmpty()
                && longer.torn().isEmpty()
                && longer.ends().size() == chain.ends().size() + 1
                && lastManifest(longer).equals(Hash.of(disk.read(manifest)));
    }

    private static String lastManifest(Chain chain) {
        return chain.ends().get(chain.ends().size() - 1).manifest();
    }

    /**
     * Where the packages and the history of a municipality do not agree, as when a folder was only half copied.
     *
     * @return in words for the user; empty when all is well
     */
    List<String> disagreements(ReportKey report) throws IOException {
        Path place = place(report);
        Chain chain = chain(report);
        List<String> found = new ArrayList<>();
        Set<Path> recorded = new TreeSet<>();
        for (Line.End end : chain.ends()) {
            Path edition = edition(end.report(), end.edition());
            Path manifest = edition.resolve(PUBLIC).resolve(Publisher.MANIFEST);
            String name = "utgave " + end.edition() + " for " + end.report().folder();
            recorded.add(edition);
            if (!disk.exists(manifest)) {
                found.add(name + " står i historikken, men pakken er borte");
            } else if (!Hash.of(disk.read(manifest)).equals(end.manifest())) {
                found.add(name + " er en annen pakke enn den som står i historikken");
            }
        }
        for (Path year : folders(place)) {
            for (Path edition : folders(year)) {
                // A half-written package is no edition; the next run takes it away.
                if (!recorded.contains(edition)
                        && !edition.getFileName().toString().startsWith(".")) {
                    found.add(edition.getFileName() + " for " + year.getFileName()
                            + " ligger i arkivet, men står ikke i historikken");
                }
            }
        }
        return found;
    }

    private void setAside(Path history, Path fresh, Chain chain) throws IOException {
        int number = 1;
        while (disk.exists(history.resolveSibling("historikk-avbrutt-" + number + ".txt"))) {
            number++;
        }
        disk.write(
                history.resolveSibling("historikk-avbrutt-" + number + ".txt"),
                chain.torn().getBytes(StandardCharsets.UTF_8));
        disk.write(fresh, chain.bytes());
        disk.rename(fresh, history);
        disk.flush(history.getParent());
    }

    /**
     * Puts a new edition in its place.
     *
     * @param files by path inside the package
     * @param lines of the history, its end last
     */
    void add(ReportKey report, int number, SortedMap<String, byte[]> files, byte[] lines) throws IOException {
        Path edition = edition(report, number);
        if (disk.exists(edition)) {
            throw new CannotRun(edition + " finnes fra før; en utgave blir aldri skrevet over");
        }
        Path fresh = edition.resolveSibling("." + edition.getFileName() + UNFINISHED);
        TreeSet<Path> folders = new TreeSet<>();
        disk.createFolder(fresh);
        folders.add(fresh);
        for (var file : files.entrySet()) {
            Path path = fresh.resolve(file.getKey());
            for (Path folder = path.getParent(); folders.add(folder); folder = folder.getParent()) {
                disk.createFolder(folder);
            }
            disk.write(path, file.getValue());
        }
        for (Path folder : folders.descendingSet()) {
            disk.flush(folder);
        }
        disk.rename(fresh, edition);
        disk.flush(edition.getParent());
        disk.append(place(report).resolve(HISTORY), lines);
        disk.flush(place(report));
    }

    private List<Path> folders(Path parent) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path entry : disk.list(parent)) {
            if (java.nio.file.Files.isDirectory(entry)) {
                found.add(entry);
            }
        }
        return found;
    }

    private void deleteAll(Path path) throws IOException {
        for (Path entry : disk.list(path)) {
            deleteAll(entry);
        }
        disk.delete(path);
    }
}
