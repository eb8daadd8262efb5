package no.tilstand.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A picture of the user that has been looked through: PNG or SVG of a sane size, and an SVG that runs nothing and asks
 * for nothing outside itself.
 *
 * @param width in pixels, or in the units of the drawing; only the relation to {@code height} counts
 * @param mostMmPerUnit how much it may be enlarged: pixels not beyond 96 an inch, a drawing without limit
 */
record PictureFile(byte[] content, double width, double height, double mostMmPerUnit) {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /** Enough for a page at 600 dots an inch. */
    private static final long MOST_PIXELS = 40_000_000;

    private static final double MM_PER_PIXEL = 25.4 / 96;
    private static final long MOST_BYTES = 20_000_000;
    private static final int DEEPEST = 200;

    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]*\\.?[0-9]+)\\s*(px|pt|mm|cm|in|pc|)\\s*");
    private static final Pattern OUTSIDE =
            Pattern.compile("url\\(\\s*['\"]?\\s*(?!#)|@import", Pattern.CASE_INSENSITIVE);
    private static final Set<String> REFUSED = Set.of("script", "foreignobject", "handler", "set", "animate");

    /** Why a picture cannot be printed, as a message. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    static PictureFile read(Path file) throws Refused {
        byte[] content;
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Refused("filen er større enn " + MOST_BYTES / 1_000_000 + " MB");
            }
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refused("filen kan ikke leses");
        }
        return Arrays.equals(PNG, Arrays.copyOf(content, PNG.length)) ? png(content) : svg(content);
    }

    private static PictureFile png(byte[] content) throws Refused {
        if (content.length < 24) {
            throw new Refused("PNG-filen er avkortet");
        }
        long width = ByteBuffer.wrap(content).getInt(16);
        long height = ByteBuffer.wrap(content).getInt(20);
        if (width <= 0 || height <= 0 || width * height > MOST_PIXELS) {
            throw new Refused("bildet er " + width + " x " + height + " punkter; høyst " + MOST_PIXELS / 1_000_000
                    + " millioner punkter kan skrives ut");
        }
        return new PictureFile(content, width, height, MM_PER_PIXEL);
    }

    private static PictureFile svg(byte[] content) throws Refused {
        Looker looker = new Looker();
        try {
            SecureXml.parser().parse(new ByteArrayInputStream(content), looker);
        } catch (SAXParseException e) {
            throw new Refused("filen er verken PNG eller lovlig SVG (linje " + e.getLineNumber() + ")");
        } catch (SAXException e) {
            throw new Refused(e.getMessage());
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        double[] size =
                looker.size().orElseThrow(() -> new Refused("SVG-filen har verken viewBox eller bredde og høyde"));
        return new PictureFile(content, size[0], size[1], Double.MAX_VALUE);
    }

    private static final class Looker extends DefaultHandler {
        private int depth;
        private boolean inStyle;
        private final StringBuilder style = new StringBuilder();
        private Optional<double[]> size = Optional.empty();

        Optional<double[]> size() {
            return size;
        }

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
            depth++;
            String element = name.toLowerCase(Locale.ROOT);
            if (depth == 1) {
                if (!element.equals("svg")) {
                    throw new SAXException("filen er verken PNG eller SVG");
                }
                size = size(attributes);
            }
            if (depth > DEEPEST) {
                throw new SAXException("SVG-filen har mer enn " + DEEPEST + " nivåer");
            }
            if (REFUSED.contains(element) || element.startsWith("animate")) {
                throw new SAXException("SVG-filen har elementet <" + name + ">, som ikke kan skrives ut");
            }
            for (int i = 0; i < attributes.getLength(); i++) {
                look(attributes.getLocalName(i).toLowerCase(Locale.ROOT), attributes.getValue(i));
            }
            inStyle = element.equals("style");
        }

        private static void look(String attribute, String value) throws SAXException {
            boolean link = attribute.equals("href") || attribute.equals("base");
            String address = value.trim().toLowerCase(Locale.ROOT);
            if (link && !address.startsWith("#") && !address.startsWith("data:image/png;base64,")) {
                throw new SAXException("SVG-filen henter innhold utenfra");
            }
            if (attribute.startsWith("on")) {
                throw new SAXException("SVG-filen har program i attributtet " + attribute);
            }
            if (OUTSIDE.matcher(value).find()) {
                throw new SAXException("SVG-filen henter innhold utenfra");
            }
        }

        @Override
        public void characters(char[] text, int start, int length) {
            if (inStyle) {
                style.append(text, start, length);
            }
        }

        @Override
        public void endElement(String uri, String name, String qName) throws SAXException {
            depth--;
            if (inStyle && (OUTSIDE.matcher(style).find() || style.indexOf("\\") >= 0)) {
                throw new SAXException("SVG-filen henter innhold utenfra");
            }
            inStyle = false;
            style.setLength(0);
        }

        @Override
        public void processingInstruction(String target, String data) throws SAXException {
            throw new SAXException("SVG-filen viser til et stilark utenfor seg selv");
        }

        private static Optional<double[]> size(Attributes attributes) {
            Matcher width = LENGTH.matcher(
                    Optional.ofNullable(attributes.getValue("width")).orElse(""));
            Matcher height = LENGTH.matcher(
                    Optional.ofNullable(attributes.getValue("height")).orElse(""));
            if (width.matches() && height.matches() && width.group(2).equals(height.group(2))) {
                return positive(Double.parseDouble(width.group(1)), Double.parseDouble(height.group(1)));
            }
            String box = Optional.ofNullable(attributes.getValue("viewBox")).orElse("");
            String[] numbers = box.trim().split("[\\s,]+");
            if (numbers.length == 4
                    && LENGTH.matcher(numbers[2]).matches()
                    && LENGTH.matcher(numbers[3]).matches()) {
                return positive(Double.parseDouble(numbers[2]), Double.parseDouble(numbers[3]));
            }
            return Optional.empty();
        }

        private static Optional<double[]> positive(double width, double height) {
            return width > 0 && height > 0 ? Optional.of(new double[] {width, height}) : Optional.empty();
        }
    }
}
