package no.tilstand.diagnostics;

import java.util.Comparator;

/**
 * A place in an input file.
 *
 * @param path from the workspace, with {@code /} whatever the operating system
 * @param line physical line from 1; 0 when the whole file is meant
 * @param column character on that line from 1; 0 when the whole line (or file) is meant
 */
public record Location(String path, int line, int column) implements Comparable<Location> {
    private static final Comparator<Location> ORDER = Comparator.comparing(Location::path)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** A whole file or folder. */
    public static Location of(String path) {
        return new Location(path, 0, 0);
    }

    // Written out, since Java puts together what records have of their own when it is first asked for, which takes
    // long.
    @Override
    public boolean equals(Object other) {
        return other instanceof Location o && line == o.line && column == o.column && path.equals(o.path);
    }

    @Override
    public int hashCode() {
        return (path.hashCode() * 31 + line) * 31 + column;
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code path}, {@code path:line} or {@code path:line:column}. */
    @Override
    public String toString() {
        return line == 0 ? path : column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
    }
}
