package no.tilstand.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FormattingResults;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.fo.FOValidationEventProducer;
import org.apache.fop.fonts.ParsedFonts;
import org.apache.fop.layoutmgr.BlockLevelEventProducer;
import org.apache.fop.render.pdf.ReportDocumentHandlerMaker;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** FOP, set up once: XSL-FO in, PDF out. */
final class Press {
    private static final String ID = "/ID [<";
    private static final int ID_DIGITS = 32;

    /**
     * What matters FOP tells by events; on the terminal it would only tell, in a long batch, how its caches fare. Held here
     * because the JDK forgets the level of a logger that nobody holds.
     */
    private static final Logger FOP_LOG = Logger.getLogger("org.apache.fop");

    private final FopFactory factory;
    private final ReportResources resources;

    /** A PDF and how FOP laid it out. */
    record Printed(byte[] pdf, FormattingResults results) {}

    Press(Path styles, ParsedFonts.Parser parser) {
        ImageIO.setUseCache(false);
        FOP_LOG.setLevel(Level.WARNING);
        resources = new ReportResources(styles);
        URI base = styles.toAbsolutePath().normalize().toUri();
        try {
            FopConfParser configuration = new FopConfParser(
                    Files.newInputStream(styles.resolve("fop.xconf")),
                    EnvironmentalProfileFactory.createRestrictedIO(base, resources));
            factory = configuration.getFopFactoryBuilder().build();
            byte[] profile = Files.readAllBytes(styles.resolve("srgb.icc"));
            factory.getRendererFactory()
                    .addDocumentHandlerMaker(new ReportDocumentHandlerMaker(profile, new ParsedFonts(parser)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        VectorImages.install(factory);
        warmUp();
    }

    /**
     * The fonts are parsed, and the texts of FOP's events read, when they are first asked for: here, and not by the first
     * report.
     */
    private void warmUp() {
        try {
            begin(LocalDate.EPOCH, new ByteArrayOutputStream(), agent -> {
                FOValidationEventProducer.Provider.get(agent.getEventBroadcaster());
                BlockLevelEventProducer.Provider.get(agent.getEventBroadcaster());
            });
        } catch (FOPException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * One at a time: for every report FOP looks things up in the DOM of its configuration, and reading a DOM of the JDK is
     * not thread-safe (once in some ten thousand reports a node was missing).
     */
    synchronized Fop begin(LocalDate date, OutputStream out, Consumer<FOUserAgent> more) throws FOPException {
        FOUserAgent agent = factory.newFOUserAgent();
        agent.setCreationDate(Date.from(date.atStartOfDay().toInstant(ZoneOffset.UTC)));
        agent.setProducer("tilstand, Apache FOP 2.11");
        more.accept(agent);
        TaggedLinks renderer = new TaggedLinks(agent);
        renderer.setDocumentHandler(factory.getRendererFactory().createDocumentHandler(agent, MimeConstants.MIME_PDF));
        agent.setRendererOverride(renderer);
        return factory.newFop(MimeConstants.MIME_PDF, agent, out);
    }

    Printed print(String fo, Drawings drawings, LocalDate date, FopEvents events) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 19);
        resources.begin(drawings);
        try {
            Fop fop = begin(date, out, agent -> {
                drawings.attachTo(agent);
                agent.getEventBroadcaster().addEventListener(events);
            });
            SecureXml.parser().parse(new InputSource(new StringReader(fo)), fop.getDefaultHandler());
            return new Printed(identified(out.toByteArray()), fop.getResults());
        } catch (FOPException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            resources.end();
            factory.getImageManager().getCache().clearCache();
        }
    }

    /**
     * FOP makes the identifier of a file from chance. It is replaced by one made from the contents: the first half of the
     * SHA-256 of the file with the identifier left blank.
     */
    private static byte[] identified(byte[] pdf) {
        int place = new String(pdf, StandardCharsets.ISO_8859_1).lastIndexOf(ID);
        if (place < 0) {
            throw new IllegalStateException("FOP wrote no file identifier");
        }
        int first = place + ID.length();
        int second = first + ID_DIGITS + "> <".length();
        blank(pdf, first);
        blank(pdf, second);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(pdf);
            byte[] id = HexFormat.of()
                    .withUpperCase()
                    .formatHex(digest, 0, ID_DIGITS / 2)
                    .getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(id, 0, pdf, first, ID_DIGITS);
            System.arraycopy(id, 0, pdf, second, ID_DIGITS);
            return pdf;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void blank(byte[] pdf, int from) {
        if (pdf[from - 1] != '<' || pdf[from + ID_DIGITS] != '>') {
            throw new IllegalStateException("FOP wrote the file identifier in another way");
        }
        java.util.Arrays.fill(pdf, from, from + ID_DIGITS, (byte) '0');
    }
}
