package no.tilstand.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

/**
 * Keeps two processes from building the same report at once. The operating system lets go of it when a process is killed;
 * the empty file stays, since deleting it would let a third process lock another file of the same name.
 *
 * @param set what is kept
 */
record OutputLock(FileChannel channel, OutputSet set) implements AutoCloseable {

    /**
     * @throws CannotRun when another process holds it
     */
    static OutputLock on(OutputSet set, String shown) throws IOException {
        Path folder = set.folder();
        FileChannel channel = set.disk().openLock(folder.resolveSibling("." + folder.getFileName() + ".laas"));
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new OutputLock(channel, set);
            }
        } catch (OverlappingFileLockException sameProcess) {
            channel.close();
            throw taken(shown);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw taken(shown);
    }

    private static CannotRun taken(String shown) {
        return new CannotRun("en annen kjøring lager " + shown + " nå; vent til den er ferdig, og prøv igjen");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
