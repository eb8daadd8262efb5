package no.tilstand.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/**
 * Counts the steps that change something, and fails at one of them. It does not wait for the disk itself: a process that is
 * killed, unlike a power cut, loses nothing that it has written.
 */
final class FaultyDisk implements Disk {
    /** Never fails. */
    static FaultyDisk sound() {
        return new FaultyDisk(Integer.MAX_VALUE, Fault.REFUSED);
    }

    /** How a step goes wrong. */
    enum Fault {
        /** The process is killed: this step is half done, and nothing is done after it, tidying included. */
        KILLED_HALFWAY,
        /** The process is killed when the step is done. */
        KILLED_AFTER,
        /** The disk is full or access is refused: this step fails, and the next ones may work. */
        REFUSED
    }

    private final int failing;
    private final Fault fault;
    private int step;

    FaultyDisk(int failing, Fault fault) {
        this.failing = failing;
        this.fault = fault;
    }

    private interface Action {
        void run() throws IOException;
    }

    private void step(Action half, Action whole) throws IOException {
        int now = step++;
        if (now > failing && fault != Fault.REFUSED) {
            throw new IOException("dead");
        }
        if (now != failing) {
            whole.run();
            return;
        }
        switch (fault) {
            case KILLED_HALFWAY, REFUSED -> half.run();
            case KILLED_AFTER -> whole.run();
        }
        throw new IOException(fault == Fault.REFUSED ? "No space left on device" : "stopped at step " + now);
    }

    private static void put(Path file, byte[] content, StandardOpenOption how) throws IOException {
        Files.write(file, content, how, StandardOpenOption.WRITE);
    }

    private static void add(Path file, byte[] content) throws IOException {
        Files.write(file, content, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public boolean exists(Path path) {
        return LOCAL.exists(path);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return LOCAL.list(folder);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step(() -> {}, () -> LOCAL.createFolder(folder));
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        step(
                () -> put(file, Arrays.copyOf(content, content.length / 2), StandardOpenOption.CREATE_NEW),
                () -> put(file, content, StandardOpenOption.CREATE_NEW));
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return LOCAL.read(file);
    }

    @Override
    public void append(Path file, byte[] content) throws IOException {
        step(() -> add(file, Arrays.copyOf(content, content.length / 2)), () -> add(file, content));
    }

    @Override
    public void flush(Path folder) throws IOException {
        step(() -> {}, () -> {});
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        step(() -> {}, () -> LOCAL.rename(from, to));
    }

    @Override
    public void delete(Path path) throws IOException {
        step(() -> {}, () -> LOCAL.delete(path));
    }
}
