package no.tilstand.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * A folder of files that is replaced as one.
 *
 * <p>The new set is written beside the old one ({@code .name.ny}), flushed, and put in its place by two renames: old to
 * {@code .name.gammel}, new to its own name. Then the old one is deleted. A run that is killed leaves the old set, the new
 * set, or both complete, and {@link #recover} tells from the three names which it is:
 *
 * <table>
 * <caption>What lies there, and what the next run does</caption>
 * <tr><th>.gammel</th><th>name</th><th>.ny</th><th>then</th></tr>
 * <tr><td></td><td>any</td><td>yes</td><td>the new set may be half written: deleted</td></tr>
 * <tr><td>yes</td><td></td><td>yes</td><td>the new set is complete, or the old one would not have been moved: finished</td></tr>
 * <tr><td>yes</td><td></td><td></td><td>the old set is put back</td></tr>
 * <tr><td>yes</td><td>yes</td><td>any</td><td>swapped already: the old set is deleted</td></tr>
 * </table>
 */
record OutputSet(Disk disk, Path folder) {

    /** How an interrupted run was mended. */
    enum Recovery {
        FINISHED("Forrige kjøring ble avbrutt da den byttet ut mappen; byttet er fullført."),
        ROLLED_BACK("Forrige kjøring ble avbrutt før den var ferdig; det den hadde begynt på, er fjernet.");

        private final String message;

        Recovery(String message) {
            this.message = message;
        }

        String message() {
            return message;
        }
    }

    /** Finishes or rolls back what an earlier run began; empty when there was nothing to do. */
    Optional<Recovery> recover() throws IOException {
        Path fresh = beside(".ny");
        Path old = beside(".gammel");
        if (!disk.exists(old)) {
            if (!disk.exists(fresh)) {
                return Optional.empty();
            }
            deleteAll(fresh);
            return Optional.of(Recovery.ROLLED_BACK);
        }
        if (!disk.exists(folder)) {
            boolean complete = disk.exists(fresh);
            disk.rename(complete ? fresh : old, folder);
            disk.flush(folder.getParent());
            deleteAll(old);
            return Optional.of(complete ? Recovery.FINISHED : Recovery.ROLLED_BACK);
        }
        deleteAll(old);
        deleteAll(fresh);
        return Optional.of(Recovery.FINISHED);
    }

    /**
     * @param files by path inside the folder, with {@code /}
     */
    void replace(SortedMap<String, byte[]> files) throws IOException {
        Path fresh = beside(".ny");
        Path old = beside(".gammel");
        try {
            write(fresh, files);
            if (disk.exists(folder)) {
                disk.rename(folder, old);
                disk.flush(folder.getParent());
            }
            disk.rename(fresh, folder);
            disk.flush(folder.getParent());
            deleteAll(old);
        } catch (IOException e) {
            try {
                recover();
            } catch (IOException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
    }

    private void write(Path fresh, SortedMap<String, byte[]> files) throws IOException {
        TreeSet<Path> folders = new TreeSet<>();
        folders.add(fresh);
        disk.createFolder(fresh);
        for (var file : files.entrySet()) {
            Path path = fresh.resolve(file.getKey());
            if (folders.add(path.getParent())) {
                disk.createFolder(path.getParent());
            }
            disk.write(path, file.getValue());
        }
        for (Path written : folders.descendingSet()) {
            disk.flush(written);
        }
    }

    private void deleteAll(Path path) throws IOException {
        for (Path entry : disk.list(path)) {
            deleteAll(entry);
        }
        disk.delete(path);
    }

    private Path beside(String suffix) {
        return folder.resolveSibling("." + folder.getFileName() + suffix);
    }
}
