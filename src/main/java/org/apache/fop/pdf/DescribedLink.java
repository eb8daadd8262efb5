package org.apache.fop.pdf;

import java.util.ListIterator;

/**
 * A link annotation with {@code /Contents}: PDF/UA-1 demands a description there, and FOP 2.11 writes one only for links
 * out of the document. It stands in FOP's package because only a class there may take the place of an object that is
 * waiting to be written.
 */
public final class DescribedLink extends PDFObject {
    private static final String END = "\n>>";

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
        return dictionary.contains("/Contents ")
                ? dictionary
                : dictionary.substring(0, dictionary.length() - END.length()) + "\n/Contents "
                        + PDFText.escapeText(description) + END;
    }
}
