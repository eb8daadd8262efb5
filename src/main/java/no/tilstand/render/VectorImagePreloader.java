package no.tilstand.render;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.transform.Source;
import org.apache.xmlgraphics.image.loader.ImageContext;
import org.apache.xmlgraphics.image.loader.ImageException;
import org.apache.xmlgraphics.image.loader.ImageInfo;
import org.apache.xmlgraphics.image.loader.ImageSize;
import org.apache.xmlgraphics.image.loader.spi.ImagePreloader;

/** Reads the size of a picture out of its address, see {@link VectorImages}. */
final class VectorImagePreloader implements ImagePreloader {
    private static final Pattern ADDRESS = Pattern.compile(VectorImages.SCHEME + ":(\\d{1,9})x(\\d{1,9}):.+");
    private static final int POINTS_PER_INCH = 72;

    @Override
    public ImageInfo preloadImage(String address, Source source, ImageContext context) throws ImageException {
        if (address == null || !address.startsWith(VectorImages.SCHEME + ":")) {
            return null; // the answer by which FOP asks the next preloader
        }
        Matcher m = ADDRESS.matcher(address);
        if (!m.matches()) {
            throw new ImageException("no size in the address " + address);
        }
        ImageSize size = new ImageSize();
        size.setSizeInMillipoints(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
        size.setResolution(POINTS_PER_INCH);
        size.calcPixelsFromSize();
        ImageInfo info = new Info(address);
        info.setSize(size);
        return info;
    }

    /** Before all others: they look into the stream. */
    @Override
    public int getPriority() {
        return 0;
    }

    /** FOP shares what it knows about an address between renderings, and each of them writes into this map. */
    private static final class Info extends ImageInfo {
        private final Map<Object, Object> objects = Collections.synchronizedMap(new HashMap<>());

        Info(String address) {
            super(address, VectorImages.MIME);
        }

        @Override
        public Map<Object, Object> getCustomObjects() {
            return objects;
        }
    }
}
