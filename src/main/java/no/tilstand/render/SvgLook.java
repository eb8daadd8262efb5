package no.tilstand.render;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads through an SVG before anything is built of it: no programs, no addresses outside it, not too deep. */
final class SvgLook extends DefaultHandler {
    private static final int DEEPEST = 200;
    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]*\\.?[0-9]+)\\s*(px|pt|mm|cm|in|pc|)\\s*");
    private static final Pattern OUTSIDE =
            Pattern.compile("url\\(\\s*['\"]?\\s*(?!#)|@import", Pattern.CASE_INSENSITIVE);
    private static final Set<String> REFUSED = Set.of("script", "foreignobject", "handler", "set", "animate");

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
        if (link
                && !address.startsWith("#")
                && !(address.startsWith("data:image/png;base64,") || address.startsWith("data:image/jpeg;base64,"))) {
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
        Matcher width =
                LENGTH.matcher(Optional.ofNullable(attributes.getValue("width")).orElse(""));
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
