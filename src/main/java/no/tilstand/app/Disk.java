package no.tilstand.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The steps by which anything is written, each small enough to fail on its own. A test puts an implementation here that
 * fails at step n.
 */
interface Disk {
    boolean exists(Path path);

    /** Sorted; of a folder. */
    List<Path> list(Path folder) throws IOException;

    /** With its parents. */
    void createFolder(Path folder) throws IOException;

    /** A new file, on the disk itself when this returns. */
    void write(Path file, byte[] content) throws IOException;

    byte[] read(Path file) throws IOException;

    /** At the end of a file that may not be there yet, on the disk itself when this returns. */
    void append(Path file, byte[] content) throws IOException;

    /** Brings the names in a folder to the disk itself. */
    void flush(Path folder) throws IOException;

    /** In one step; both in the same folder. */
    void rename(Path from, Path to) throws IOException;

    /** A file or an empty folder. */
    void delete(Path path) throws IOException;

    /** Opens a file that is there only to be locked; with its parents, and made when it is not there. */
    FileChannel openLock(Path file) throws IOException;

    /** The real one. */
    Disk LOCAL = new Disk() {
        @Override
        public boolean exists(Path path) {
            return Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS);
        }

        @Override
        public List<Path> list(Path folder) throws IOException {
            if (!Files.isDirectory(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                return List.of();
            }
            try (Stream<Path> entries = Files.list(folder)) {
                return entries.sorted().toList();
            }
        }

        @Override
        public void createFolder(Path folder) throws IOException {
            Files.createDirectories(folder);
        }

        @Override
        public void write(Path file, byte[] content) throws IOException {
            put(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }

        @Override
        public byte[] read(Path file) throws IOException {
            return Files.readAllBytes(file);
        }

        @Override
        public void append(Path file, byte[] content) throws IOException {
            put(file, content, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }

        private void put(Path file, byte[] content, StandardOpenOption... how) throws IOException {
            try (FileChannel channel = FileChannel.open(file, how)) {
                java.nio.ByteBuffer left = java.nio.ByteBuffer.wrap(content);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
        }

        @Override
        public void flush(Path folder) throws IOException {
            // Only POSIX systems open a folder; elsewhere the file system keeps the order itself.
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                    channel.force(true);
                }
            }
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void delete(Path path) throws IOException {
            Files.deleteIfExists(path);
        }

        @Override
        public FileChannel openLock(Path file) throws IOException {
            Files.createDirectories(file.getParent());
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }
    };

    /** Why, in words for the end of a message: «: ingen tilgang». */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return ": ingen tilgang";
        }
        if (e instanceof NoSuchFileException) {
            return ": mappen eller filen finnes ikke";
        }
        if (e instanceof FileAlreadyExistsException there) {
            return ": " + there.getFile() + " er en fil, ikke en mappe";
        }
        String said = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
        if (said == null) {
            return "";
        }
        if (said.contains("No space left")) {
            return ": disken er full";
        }
        return said.contains("Read-only file system") ? ": disken er skrivebeskyttet" : ": " + said;
    }
}
