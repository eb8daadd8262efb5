package no.tilstand.render;

import java.awt.Rectangle;
import no.tilstand.charts.VectorChart;
import org.apache.fop.render.ImageHandler;
import org.apache.fop.render.RenderingContext;
import org.apache.fop.render.pdf.PDFRenderingContext;
import org.apache.fop.render.pdf.TaggedPainting;
import org.apache.xmlgraphics.image.loader.Image;
import org.apache.xmlgraphics.image.loader.ImageFlavor;

/** Paints a picture into the content of the page: no form, no image, no file between. */
final class VectorImageHandler implements ImageHandler {
    @Override
    public void handleImage(RenderingContext context, Image image, Rectangle place) {
        PDFRenderingContext pdf = (PDFRenderingContext) context;
        VectorChart chart =
                VectorImages.find(context.getUserAgent(), image.getInfo().getOriginalURI());
        FopFonts fonts = new FopFonts(pdf.getFontInfo());
        PdfGraphics graphics = new PdfGraphics(fonts);
        graphics.translate(place.x / 1000.0, place.y / 1000.0);
        graphics.scale(place.width / 1000.0 / chart.width(), place.height / 1000.0 / chart.height());
        chart.paint(graphics, fonts);
        TaggedPainting.add(pdf, graphics.operators());
    }

    @Override
    public int getPriority() {
        return 100;
    }

    @Override
    public Class<?> getSupportedImageClass() {
        return VectorImage.class;
    }

    @Override
    public ImageFlavor[] getSupportedImageFlavors() {
        return new ImageFlavor[] {VectorImage.FLAVOR};
    }

    @Override
    public boolean isCompatible(RenderingContext context, Image image) {
        return (image == null || image instanceof VectorImage) && context instanceof PDFRenderingContext;
    }
}
