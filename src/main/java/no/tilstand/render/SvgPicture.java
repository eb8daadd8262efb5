package no.tilstand.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import no.tilstand.render.PictureFile.Refused;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * An SVG made ready to be drawn: words in our own font, which is the only one that a PDF/A may hold here; images inside it
 * as plain PNG; and nothing that grows without end when it is drawn.
 */
final class SvgPicture {
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final Set<String> WORDS = Set.of("text", "tspan", "textPath", "tref", "a");
    /** After whatever the drawing says itself (CSS 2.1, 6.4.2: a declaration on the element wins). */
    private static final String OUR_FONT = ";font-family:'Source Sans 3' !important";

    private static final Pattern TARGET = Pattern.compile("url\\(\\s*['\"]?#([^'\")]+?)['\"]?\\s*\\)");
    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");
    /** Elements drawn, those that are used many times counted each time. */
    private static final long MOST_DRAWN = 100_000;

    private static final int LONGEST_CHAIN = 1000;

    private final Document document;
    private final List<Element> elements = new ArrayList<>();
    private final Map<String, Element> byId = new HashMap<>();
    /** What the rules of {@code <style>} point at, by {@code .class}, element name or {@code *}. */
    private final Map<String, Set<String>> styled = new HashMap<>();

    private final Map<Element, Long> drawn = new HashMap<>();
    private final Set<Element> onTheWay = new HashSet<>();

    private SvgPicture(Document document) {
        this.document = document;
    }

    static PictureFile read(byte[] content, IntPredicate inFont) throws Refused {
        SvgLook look = new SvgLook();
        try {
            SecureXml.parser().parse(new ByteArrayInputStream(content), look);
            double[] size = look.size()
                    .orElseThrow(() -> new Refused("SVG-filen sier ikke hvor stor den er; den trenger viewBox, eller"
                            + " width og height i px eller mm"));
            SvgPicture picture = new SvgPicture(SecureXml.document(content));
            return new PictureFile(picture.ready(size, inFont), size[0], size[1], Double.MAX_VALUE);
        } catch (SAXParseException e) {
            throw new Refused("filen er verken PNG eller lovlig SVG (linje " + e.getLineNumber() + ")");
        } catch (SAXException e) {
            throw new Refused(e.getMessage());
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] ready(double[] size, IntPredicate inFont) throws Refused {
        Element root = document.getDocumentElement();
        collect(root);
        for (Element element : elements) {
            readStyle(element);
            address(element);
        }
        drawn(root, 0);
        for (Element element : elements) {
            if (WORDS.contains(element.getLocalName())) {
                check(element, inFont);
                element.setAttribute("style", element.getAttribute("style") + OUR_FONT);
            }
        }
        // A share of a page that is not there yet is no size.
        if (!root.hasAttribute("width") || root.getAttribute("width").contains("%")) {
            root.setAttribute("width", Double.toString(size[0]));
            root.setAttribute("height", Double.toString(size[1]));
        }
        return written();
    }

    private void collect(Element element) {
        elements.add(element);
        if (element.hasAttribute("id")) {
            byId.putIfAbsent(element.getAttribute("id"), element);
        }
        children(element).forEach(this::collect);
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    /** Addresses as SVG 1.1 writes them, and images as PNG. */
    private void address(Element element) throws Refused {
        if (element.hasAttribute("href") && !element.hasAttributeNS(XLINK, "href")) {
            element.setAttributeNS(XLINK, "xlink:href", element.getAttribute("href"));
        }
        String address = element.getAttributeNS(XLINK, "href").strip();
        int comma = address.indexOf(',');
        if (address.toLowerCase(Locale.ROOT).startsWith("data:") && comma > 0) {
            try {
                byte[] image = Base64.getMimeDecoder().decode(address.substring(comma + 1));
                byte[] png = address.startsWith("data:image/jpeg")
                        ? PngPicture.fromJpeg(image)
                        : PngPicture.read(image).content();
                element.setAttributeNS(
                        XLINK,
                        "xlink:href",
                        "data:image/png;base64," + Base64.getEncoder().encodeToString(png));
                element.removeAttribute("href");
            } catch (IllegalArgumentException e) {
                throw new Refused("et bilde inne i SVG-filen er skadet");
            }
        }
    }

    // ---- what is drawn more than once

    private void readStyle(Element element) {
        if (!element.getLocalName().equals("style")) {
            return;
        }
        Matcher rules = RULE.matcher(element.getTextContent());
        while (rules.find()) {
            Set<String> targets = targets(rules.group(2));
            for (String selector : rules.group(1).split(",")) {
                String simple = selector.strip();
                String key = simple.matches("\\.[\\w-]+|[A-Za-z]+") ? simple : "*";
                styled.computeIfAbsent(key, k -> new HashSet<>()).addAll(targets);
            }
        }
    }

    private static Set<String> targets(String text) {
        Set<String> targets = new HashSet<>();
        Matcher found = TARGET.matcher(text);
        while (found.find()) {
            targets.add(found.group(1).strip());
        }
        return targets;
    }

    private Set<String> targets(Element element) {
        Set<String> targets = new HashSet<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (attribute.getLocalName().equals("href") && attribute.getValue().startsWith("#")) {
                targets.add(attribute.getValue().substring(1));
            } else {
                targets.addAll(targets(attribute.getValue()));
            }
        }
        targets.addAll(styled.getOrDefault("*", Set.of()));
        targets.addAll(styled.getOrDefault(element.getLocalName(), Set.of()));
        for (String name : element.getAttribute("class").split("\\s+")) {
            targets.addAll(styled.getOrDefault("." + name, Set.of()));
        }
        return targets;
    }

    /** How many elements are drawn for this one, with all that it uses. */
    private long drawn(Element element, int chain) throws Refused {
        Long known = drawn.get(element);
        if (known != null) {
            return known;
        }
        if (chain > LONGEST_CHAIN || !onTheWay.add(element)) {
            throw new Refused("SVG-filen viser til seg selv i ring");
        }
        long sum = 1;
        for (Element child : children(element)) {
            sum += drawn(child, chain + 1);
        }
        for (String id : targets(element)) {
            Element target = byId.get(id);
            sum += target == null ? 0 : drawn(target, chain + 1);
        }
        if (sum > MOST_DRAWN) {
            throw new Refused(
                    "SVG-filen har for mye å tegne; elementene i den er brukt over " + MOST_DRAWN + " ganger");
        }
        onTheWay.remove(element);
        drawn.put(element, sum);
        return sum;
    }

    // ---- words

    private static void check(Element words, IntPredicate inFont) throws Refused {
        for (Node n = words.getFirstChild(); n != null; n = n.getNextSibling()) {
            String text = n.getNodeType() == Node.TEXT_NODE || n.getNodeType() == Node.CDATA_SECTION_NODE
                    ? n.getNodeValue()
                    : "";
            for (int c : text.codePoints().toArray()) {
                if (!Character.isWhitespace(c) && !inFont.test(c)) {
                    throw new Refused(String.format(
                            Locale.ROOT, "tegnet U+%04X (%s) finnes ikke i skriften", c, Character.toString(c)));
                }
            }
        }
    }

    private byte[] written() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
