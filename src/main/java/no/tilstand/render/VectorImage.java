package no.tilstand.render;

import org.apache.xmlgraphics.image.loader.ImageFlavor;
import org.apache.xmlgraphics.image.loader.ImageInfo;
import org.apache.xmlgraphics.image.loader.impl.AbstractImage;

/** Stands for a picture on its way through FOP; what it looks like is found when it is painted. */
final class VectorImage extends AbstractImage {
    static final ImageFlavor FLAVOR = new ImageFlavor("Tegning");

    VectorImage(ImageInfo info) {
        super(info);
    }

    @Override
    public ImageFlavor getFlavor() {
        return FLAVOR;
    }

    /** There is nothing to save by keeping it. */
    @Override
    public boolean isCacheable() {
        return false;
    }
}
