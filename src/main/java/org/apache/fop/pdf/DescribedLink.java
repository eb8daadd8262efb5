package org.apache.fop.pdf;

import java.util.ListIterator;

/**
 * A link annotation with {@code /Contents}: PDF/UA-1 demands a description there, and FOP 2.11 writes one only for links
 * out of the document, and then the same for all that lead to the same address. It stands in FOP's package because only a class there may take the place of an object that is
 * waiting to be written.
 */
public final class DescribedLink extends PDFObject {
    private static final String END = "\n>>";
    private static final String CONTENTS = "/Contents ";

    private final PDFLink original;
    private final String description;

    private DescribedLink(PDFLink original, String description) {
        this.original = original;
        this.description = description;
        setObjectNumber(original.getObjectNumber());
    }

    /** Lets a link that has just been made be written with this description. */
    public static void install(PDFDocument document, PDFLink link, String description) {
        DescribedLink ours = new DescribedLink(link, description);
        ours.setDocument(document);
        for (ListIterator<PDFObject> i = document.objects.listIterator(document.objects.size()); i.hasPrevious(); ) {
            if (i.previous() == link) {
                i.set(ours);
                return;
            }
        }
        throw new IllegalStateException("the link is written already");
    }

    @Override
    protected String toPDFString() {
        String dictionary = original.toPDFString();
        if (!dictionary.endsWith(END)) {
            throw new IllegalStateException("FOP writes links in another way: " + dictionary);
        }
        return withoutContents(dictionary.substring(0, dictionary.length() - END.length())) + "\n" + CONTENTS
                + PDFText.escapeText(description) + END;
    }

    /** Without the description FOP may have written: a text in parentheses, or hexadecimal digits. */
    private static String withoutContents(String dictionary) {
        int start = dictionary.indexOf(CONTENTS);
        if (start < 0) {
            return dictionary;
        }
        int end = start + CONTENTS.length();
        int depth = 0;
        do {
            char c = dictionary.charAt(end++);
            if (c == '\\') {
                end++;
            } else if (c == '(' || c == '<') {
                depth++;
            } else if (c == ')' || c == '>') {
                depth--;
            }
        } while (depth > 0);
        return dictionary.substring(0, start).stripTrailing() + dictionary.substring(end);
    }
}
