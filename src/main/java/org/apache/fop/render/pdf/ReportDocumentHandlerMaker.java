package org.apache.fop.render.pdf;

import java.time.ZoneOffset;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.fonts.ParsedFonts;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFDocumentHandler;

/** Lets FOP write PDF through {@link ReportDocumentHandler}. The user agent must carry the date of the report, in UTC. */
public final class ReportDocumentHandlerMaker extends PDFDocumentHandlerMaker {
    private final byte[] profile;
    private final ParsedFonts fonts;

    /**
     * @param profile an RGB profile (ICC), written as it is
     * @param fonts those of the factory
     */
    public ReportDocumentHandlerMaker(byte[] profile, ParsedFonts fonts) {
        this.profile = profile.clone();
        this.fonts = fonts;
    }

    @Override
    public IFDocumentHandler makeIFDocumentHandler(IFContext context) {
        FOUserAgent agent = context.getUserAgent();
        String date = agent.getCreationDate()
                .toInstant()
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
        ReportDocumentHandler handler = new ReportDocumentHandler(context, date, profile, fonts);
        if (agent.isAccessibilityEnabled()) {
            agent.setStructureTreeEventHandler(handler.getStructureTreeEventHandler());
        }
        return handler;
    }
}
