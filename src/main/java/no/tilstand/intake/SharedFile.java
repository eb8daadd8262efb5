package no.tilstand.intake;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A file that every report reads, parsed once in a process and again when it has changed. It is known by its bytes, not by
 * its date. Holds the last version only. Thread-safe.
 *
 * @param <T> what it is parsed to; nobody may change it
 */
final class SharedFile<T> {
    private final Path file;
    private final int limit;
    private final BiFunction<SourceText, Findings, Optional<T>> parser;
    private Optional<Parsed<T>> last = Optional.empty();

    /** @param value absent when it could not be parsed */
    private record Parsed<T>(byte[] content, Optional<T> value, Findings found) {}

    /**
     * @param limit in bytes; a larger file is refused
     * @param parser puts what is wrong with the file into the findings it is given
     */
    SharedFile(Path file, int limit, BiFunction<SourceText, Findings, Optional<T>> parser) {
        this.file = file;
        this.limit = limit;
        this.parser = parser;
    }

    Path path() {
        return file;
    }

    /** What the file holds; every report gets the findings, however often it was parsed. Absent when it cannot be read. */
    synchronized Optional<T> read(InputFiles files, Findings findings) {
        Optional<byte[]> content = files.bytes(file, limit);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        if (last.isEmpty() || !Arrays.equals(last.get().content(), content.get())) {
            Findings own = new Findings();
            Optional<T> value =
                    SourceText.decode(files.name(file), content.get(), own).flatMap(text -> parser.apply(text, own));
            last = Optional.of(new Parsed<>(content.get(), value, own));
        }
        findings.addAll(last.get().found());
        return last.get().value();
    }
}
