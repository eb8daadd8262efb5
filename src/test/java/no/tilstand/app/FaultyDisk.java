package no.tilstand.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
    private final Runnable death;
    private final List<String> operations = new ArrayList<>();
    private int step;

    FaultyDisk(int failing, Fault fault) {
        this(failing, fault, () -> {});
    }

    /** @param death what happens at the failing step, once it is half done or done: a real process is killed here */
    FaultyDisk(int failing, Fault fault, Runnable death) {
        this.failing = failing;
        this.fault = fault;
        this.death = death;
    }

    /** What has been asked for, «write 9991/2024/.utgave-1.ny/…», the failing step included. */
    List<String> operations() {
        return List.copyOf(operations);
    }

    /** The step that failed; empty when it was never come to. */
    Optional<String> failed() {
        return failing < operations.size() ? Optional.of(operations.get(failing)) : Optional.empty();
    }

    /** From {@code output/} or the archive, which is how the places of one workspace are told from another. */
    private static String name(Path path) {
        String all = path.toString().replace('\\', '/');
        int output = all.lastIndexOf("/output/");
        return output < 0 ? path.getFileName().toString() : all.substring(output + "/output/".length());
    }

    private interface Action {
        void run() throws IOException;
    }

    private void step(String what, Path path, Action half, Action whole) throws IOException {
        int now = step++;
        operations.add(what + " " + name(path));
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
        death.run();
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
        step("folder", folder, () -> {}, () -> LOCAL.createFolder(folder));
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        step(
                "write",
                file,
                () -> put(file, Arrays.copyOf(content, content.length / 2), StandardOpenOption.CREATE_NEW),
                () -> put(file, content, StandardOpenOption.CREATE_NEW));
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return LOCAL.read(file);
    }

    @Override
    public void append(Path file, byte[] content) throws IOException {
        step("append", file, () -> add(file, Arrays.copyOf(content, content.length / 2)), () -> add(file, content));
    }

    @Override
    public void flush(Path folder) throws IOException {
        step("flush", folder, () -> {}, () -> {});
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        step("rename", to, () -> {}, () -> LOCAL.rename(from, to));
    }

    @Override
    public void delete(Path path) throws IOException {
        step("delete", path, () -> {}, () -> LOCAL.delete(path));
    }

    @Override
    public FileChannel openLock(Path file) throws IOException {
        step("lock", file, () -> {}, () -> {});
        return LOCAL.openLock(file);
    }
}
