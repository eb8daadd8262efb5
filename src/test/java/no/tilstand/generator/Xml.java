package no.tilstand.generator;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** XML as text, in the order it is told. Attributes come before children and text. */
final class Xml {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> names = new ArrayDeque<>();
    private boolean inTag;

    Xml open(String name) {
        endTag();
        out.append('<').append(name);
        names.push(name);
        inTag = true;
        return this;
    }

    Xml at(String name, String value) {
        out.append(' ').append(name).append("=\"");
        out.append(value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"));
        out.append('"');
        return this;
    }

    /** An attribute that is left out when it has nothing to say. */
    Xml maybe(String name, String value) {
        return value.isEmpty() ? this : at(name, value);
    }

    Xml leaf(String name, String text) {
        endTag();
        out.append('<')
                .append(name)
                .append('>')
                .append(text)
                .append("</")
                .append(name)
                .append('>');
        return this;
    }

    void close() {
        String name = names.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(name).append('>');
        }
        if (names.size() <= 3) {
            out.append('\n');
        }
    }

    byte[] bytes(Charset charset) {
        String declared = "<?xml version=\"1.0\" encoding=\"" + charset.name().toLowerCase(Locale.ROOT) + "\"?>\n";
        return (declared + out).getBytes(charset);
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }
}
