package org.apache.fop.render.pdf;

import java.time.ZoneOffset;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFDocumentHandler;

/** Lets FOP write PDF through {@link ReportDocumentHandler}. The user agent must carry the date of the report, in UTC. */
public final class ReportDocumentHandlerMaker extends PDFDocumentHandlerMaker {
    private final byte[] profile;

    /** @param profile an RGB profile (ICC), written as it is */
    public ReportDocumentHandlerMaker(byte[] profile) {
        this.profile = profile.clone();
    }

    @Override
    public IFDocumentHandler makeIFDocumentHandler(IFContext context) {
        FOUserAgent agent = context.getUserAgent();
        String date = agent.getCreationDate()
                .toInstant()
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
        ReportDocumentHandler handler = new ReportDocumentHandler(context, date, profile);
        if (agent.isAccessibilityEnabled()) {
            agent.setStructureTreeEventHandler(handler.getStructureTreeEventHandler());
        }
        return handler;
    }
}
