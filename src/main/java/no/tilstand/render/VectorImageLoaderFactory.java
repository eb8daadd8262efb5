package no.tilstand.render;

import java.util.Map;
import org.apache.xmlgraphics.image.loader.Image;
import org.apache.xmlgraphics.image.loader.ImageFlavor;
import org.apache.xmlgraphics.image.loader.ImageInfo;
import org.apache.xmlgraphics.image.loader.ImageSessionContext;
import org.apache.xmlgraphics.image.loader.impl.AbstractImageLoader;
import org.apache.xmlgraphics.image.loader.impl.AbstractImageLoaderFactory;
import org.apache.xmlgraphics.image.loader.spi.ImageLoader;

/** Makes a {@link VectorImage} of an address of ours: there is nothing to load. */
final class VectorImageLoaderFactory extends AbstractImageLoaderFactory {
    @Override
    public String[] getSupportedMIMETypes() {
        return new String[] {VectorImages.MIME};
    }

    @Override
    public ImageFlavor[] getSupportedFlavors(String mime) {
        return new ImageFlavor[] {VectorImage.FLAVOR};
    }

    @Override
    public boolean isSupported(ImageInfo info) {
        return VectorImages.MIME.equals(info.getMimeType());
    }

    @Override
    public ImageLoader newImageLoader(ImageFlavor flavor) {
        return new AbstractImageLoader() {
            @Override
            public ImageFlavor getTargetFlavor() {
                return VectorImage.FLAVOR;
            }

            @Override
            public Image loadImage(ImageInfo info, Map<String, Object> hints, ImageSessionContext session) {
                return new VectorImage(info);
            }
        };
    }

    @Override
    public boolean isAvailable() {
        return true;
    }
}
