package no.tilstand.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/**
 * All that FOP may read: files inside {@code styles/}, and the drawings and pictures of the report that this thread
 * prints. Everything else is refused, a network first of all; nothing can be written.
 */
final class ReportResources implements ResourceResolver {
    private final Path styles;
    private final ThreadLocal<Drawings> current = new ThreadLocal<>();

    ReportResources(Path styles) {
        this.styles = styles.toAbsolutePath().normalize();
    }

    /** The report that this thread prints from now on. */
    void begin(Drawings drawings) {
        current.set(drawings);
    }

    void end() {
        current.remove();
    }

    @Override
    public Resource getResource(URI address) throws IOException {
        String scheme = address.getScheme() == null ? "" : address.getScheme();
        return switch (scheme) {
            case "file" -> style(Path.of(address));
            case Drawings.PICTURE -> new Resource(picture(address));
            default -> VectorImages.resource(address).orElseThrow(() -> refused(address));
        };
    }

    private Resource style(Path file) throws IOException {
        Path real = file.toAbsolutePath().normalize();
        if (!real.startsWith(styles) || !real.toRealPath().startsWith(styles.toRealPath())) {
            throw refused(file.toUri());
        }
        return new Resource(Files.newInputStream(real));
    }

    private InputStream picture(URI address) throws IOException {
        return new ByteArrayInputStream(
                drawings().picture(address).orElseThrow(() -> refused(address)).content());
    }

    private Drawings drawings() {
        Drawings drawings = current.get();
        if (drawings == null) {
            throw new IllegalStateException("no report is being printed on this thread");
        }
        return drawings;
    }

    private static IOException refused(URI address) {
        return new IOException("FOP may not read " + address);
    }

    @Override
    public OutputStream getOutputStream(URI address) throws IOException {
        throw new IOException("FOP may not write " + address);
    }
}
