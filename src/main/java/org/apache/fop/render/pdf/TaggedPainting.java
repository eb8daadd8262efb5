package org.apache.fop.render.pdf;

import org.apache.fop.render.pdf.PDFLogicalStructureHandler.MarkedContentInfo;

/**
 * Adds operators to a page within the tag of the image they draw, or as artifact where the image has none. Stands in
 * FOP's own package because the tag of an image can be seen only from here.
 */
public final class TaggedPainting {
    private TaggedPainting() {}

    /** @param operators must leave the graphics state as it was, but for colours, lines and fonts */
    public static void add(PDFRenderingContext context, String operators) {
        PDFContentGenerator page = context.getGenerator();
        if (context.getUserAgent().isAccessibilityEnabled()) {
            MarkedContentInfo mark = context.getMarkedContentInfo();
            page.saveGraphicsState(mark.tag, mark.mcid);
            page.add(operators);
            page.restoreGraphicsStateAccess();
        } else {
            page.saveGraphicsState();
            page.add(operators);
            page.restoreGraphicsState();
        }
    }
}
