package no.tilstand.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * The one door to the outside: the folders that are read and written, and the clock. Made once, at the start.
 *
 * @param root what printed paths are relative to
 * @param clock used only for words on the terminal; nothing that is written depends on it
 */
record Workspace(Path root, Path input, Path output, Path archive, Path templates, Path styles, Clock clock) {

    /**
     * @param current the current folder
     * @param home where the tool itself was unpacked; its templates and styles serve a workspace that has none
     */
    static Workspace at(
            Path current,
            Optional<Path> workspace,
            Optional<Path> output,
            Optional<Path> archive,
            Optional<Path> home,
            Clock clock) {
        Path root = workspace.map(current::resolve).orElse(current).normalize();
        if (!Files.isDirectory(root)) {
            throw new CannotRun("fant ikke arbeidsmappen " + root);
        }
        return new Workspace(
                root,
                root.resolve("input"),
                output.map(current::resolve).orElse(root.resolve("output")).normalize(),
                archive.map(current::resolve)
                        .orElse(root.resolve("output").resolve("arkiv"))
                        .normalize(),
                own(root, home.orElse(current), "templates"),
                own(root, home.orElse(current), "styles"),
                clock);
    }

    /**
     * Itself.
     *
     * @throws CannotRun when it has no input/, and so is not the folder of a project
     */
    Workspace checked() {
        if (!Files.isDirectory(input)) {
            throw lacks(input);
        }
        return this;
    }

    /** What to say when a folder of the project is not there. */
    CannotRun lacks(Path folder) {
        return new CannotRun("fant ikke mappen " + folder.getFileName() + "/ i " + slashes(root)
                + "; stå i prosjektmappen, eller bruk --workspace");
    }

    private static Path own(Path root, Path home, String name) {
        Path own = root.resolve(name);
        return Files.isDirectory(own) ? own : home.resolve(name);
    }

    /**
     * A path the user wrote: from the current folder, or from the workspace when there is no such thing here, or when what
     * is here belongs to another workspace.
     */
    Path locate(Path current, String written) {
        Path here = under(current, written);
        Path there = under(root, written);
        return Files.exists(here) && (here.startsWith(root) || !Files.exists(there)) ? here : there;
    }

    /** A path the user wrote; {@code \\} divides it on every system, since no folder of a report has it in its name. */
    static Path under(Path base, String written) {
        try {
            return base.resolve(written.replace('\\', '/')).normalize();
        } catch (InvalidPathException e) {
            throw new CannotRun("«" + written + "» er ikke en mappe som kan finnes", e);
        }
    }

    /** From the workspace, with {@code /}; the whole path for what lies outside it. */
    String show(Path path) {
        return path.equals(root) ? "." : path.startsWith(root) ? slashes(root.relativize(path)) : slashes(path);
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
