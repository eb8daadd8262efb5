package no.tilstand.intake;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;
import no.tilstand.diagnostics.Suggestion;
import no.tilstand.domain.Frame;
import no.tilstand.domain.narrative.Node;

/** {@code bilder/}: the pictures that {@code bilde} blocks use. Each is looked into before anyone draws it. */
final class Pictures {
    private static final int LARGEST = 5 * 1024 * 1024;
    /** Forty million pixels; more is for posters, and takes the memory of the whole report. */
    private static final long MOST_PIXELS = 40_000_000;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    /** Signature, length and name of the first chunk, width and height (PNG specification, 5.2 and 11.2.2). */
    private static final int PNG_HEAD = 24;

    private static final int PNG_WIDTH_AT = 16;
    private static final int PNG_HEIGHT_AT = 20;

    private final Path folder;
    private final InputFiles files;
    private final Findings findings;
    private final Map<String, Path> used = new LinkedHashMap<>();

    /** @param folder {@code bilder/} of the report */
    Pictures(Path folder, InputFiles files, Findings findings) {
        this.folder = folder;
        this.files = files;
        this.findings = findings;
    }

    /** The files by their path as written. */
    Map<String, Path> used() {
        return used;
    }

    /** Looks at the options of a {@code bilde} block. With {@code mangler} there is no picture, and the text stands. */
    void check(Map<String, Node.Argument> options, Location block) {
        boolean lost = options.containsKey("mangler");
        Optional<Node.Argument> file = Optional.ofNullable(options.get("fil"));
        if (lost && file.isPresent()) {
            findings.add(Code.BV_165, file.get().location(), "bildet har både fil og mangler");
        } else if (!lost && file.isEmpty()) {
            findings.add(Code.BV_165, block, "bildet mangler fil", () -> "skriv fil=navn.svg.");
        }
        boolean described = Optional.ofNullable(options.get("alt"))
                .filter(a -> !a.text().isBlank())
                .isPresent();
        if (!lost && !described) {
            findings.add(Code.BV_172, block, "bildet mangler alternativ tekst");
        }
        file.filter(f -> !lost && !used.containsKey(f.text())).ifPresent(this::open);
    }

    /** The arms of the municipality stand on the cover by being there. */
    void arms() {
        Frame.ARMS.stream()
                .filter(name -> !used.containsKey(name) && files.exists(folder.resolve(name)))
                .limit(1)
                .forEach(name -> open(new Node.Argument(name, files.at(folder.resolve(name)))));
    }

    private void open(Node.Argument written) {
        Optional<Path> path = inside(written.text());
        if (path.isEmpty()) {
            findings.add(
                    Code.BV_171,
                    written.location(),
                    "bildet " + Wording.quote(written.text()) + " ligger utenfor mappen bilder/");
            return;
        }
        if (!Files.isRegularFile(path.get())) {
            findings.add(
                    Code.BV_171,
                    written.location(),
                    "bildet " + Wording.quote(written.text()) + " finnes ikke i mappen bilder/",
                    () -> Suggestion.hint(
                            written.text(),
                            files.in(folder).stream()
                                    .map(p -> p.getFileName().toString())
                                    .toList()));
            return;
        }
        files.bytes(path.get(), LARGEST).ifPresent(bytes -> {
            Optional<String> trouble = trouble(bytes);
            trouble.ifPresent(t -> findings.add(Code.BV_173, files.at(path.get()), t));
            if (trouble.isEmpty()) {
                used.put(written.text(), path.get());
                if (!startsWith(bytes, PNG)) {
                    SvgWords.of(bytes, files.at(path.get())).forEach(findings::typed);
                }
            }
        });
    }

    /** The file, when it lies in the folder also after every shortcut is followed. */
    private Optional<Path> inside(String written) {
        try {
            String name = written.startsWith("bilder/") ? written.substring("bilder/".length()) : written;
            Path base = folder.toAbsolutePath().normalize();
            Path path = base.resolve(name).normalize();
            boolean plain =
                    !name.isEmpty() && !name.contains("\\") && !Path.of(name).isAbsolute();
            boolean within = plain && path.startsWith(base) && !path.equals(base);
            if (within && Files.exists(path)) {
                within = path.toRealPath().startsWith(base.toRealPath());
            }
            return within ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException | java.io.IOException e) {
            return Optional.empty(); // a name that no file can have, or a shortcut that leads nowhere
        }
    }

    /** What is wrong with the content; empty when it is a PNG or an SVG that can be drawn. */
    private static Optional<String> trouble(byte[] bytes) {
        if (startsWith(bytes, PNG)) {
            return pngTrouble(bytes);
        }
        return SvgCheck.trouble(bytes);
    }

    private static Optional<String> pngTrouble(byte[] bytes) {
        if (bytes.length < PNG_HEAD) {
            return Optional.of("bildet er ikke helt; filen slutter for tidlig");
        }
        long width = number(bytes, PNG_WIDTH_AT);
        long height = number(bytes, PNG_HEIGHT_AT);
        if (width == 0 || height == 0) {
            return Optional.of("bildet er ikke helt; det har ingen størrelse");
        }
        return width * height > MOST_PIXELS
                ? Optional.of("bildet er " + width + " × " + height + " punkter; det kan ha høyst 40 millioner")
                : Optional.empty();
    }

    private static long number(byte[] bytes, int at) {
        return ((bytes[at] & 0xFFL) << 24)
                | ((bytes[at + 1] & 0xFFL) << 16)
                | ((bytes[at + 2] & 0xFFL) << 8)
                | (bytes[at + 3] & 0xFFL);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
