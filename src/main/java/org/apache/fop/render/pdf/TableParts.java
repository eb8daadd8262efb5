package org.apache.fop.render.pdf;

import java.util.Locale;
import java.util.Map;
import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Puts head, body and foot of a table back into the tags. FOP 2.11 drops all three when PDF/UA is on, as PDF/A-1 wants
 * it, though PDF/UA-1 and PDF/A-2 do not (FOP-3165, mended after 2.11): without them a reader aloud cannot tell a head that
 * is repeated from one that is not. FOP leaves them out by the name of the element, and takes the tag from the role where
 * there is one; so they come to it under another name, with their role.
 */
final class TableParts implements StructureTreeEventHandler {
    private static final Map<String, String> ROLES =
            Map.of("table-header", "THead", "table-body", "TBody", "table-footer", "TFoot");
    /** Any name that FOP has no tag of its own for. */
    private static final String PART = "table-part";

    private final StructureTreeEventHandler original;

    TableParts(StructureTreeEventHandler original) {
        this.original = original;
    }

    @Override
    public void startPageSequence(Locale language, String role) {
        original.startPageSequence(language, role);
    }

    @Override
    public void endPageSequence() {
        original.endPageSequence();
    }

    @Override
    public StructureTreeElement startNode(String name, Attributes attributes, StructureTreeElement parent) {
        String role = ROLES.get(name);
        if (role == null) {
            return original.startNode(name, attributes, parent);
        }
        AttributesImpl withRole = new AttributesImpl(attributes);
        withRole.addAttribute("", "role", "role", "CDATA", role);
        return original.startNode(PART, withRole, parent);
    }

    @Override
    public void endNode(String name) {
        original.endNode(ROLES.containsKey(name) ? PART : name);
    }

    @Override
    public StructureTreeElement startImageNode(String name, Attributes attributes, StructureTreeElement parent) {
        return original.startImageNode(name, attributes, parent);
    }

    @Override
    public StructureTreeElement startReferencedNode(String name, Attributes attributes, StructureTreeElement parent) {
        return original.startReferencedNode(name, attributes, parent);
    }
}
