package no.tilstand.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.tilstand.charts.VectorChart;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.image.loader.spi.ImageImplRegistry;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/**
 * The pictures of one rendering. A picture is added under a key and stands in the FO by the address that {@link #add}
 * gives: {@code <fo:external-graphic src="tegning:453543x115500:figur-5"/>}.
 *
 * <p>The address carries the size (in thousandths of a point), so that what FOP remembers about an address is true in
 * every rendering, also when many run at once; the picture itself is found in the rendering's own user agent.
 */
public final class VectorImages {
    static final String SCHEME = "tegning";
    static final String MIME = "image/x-tegning";
    private static final String OPTION = VectorImages.class.getName();

    private final Map<String, VectorChart> charts = new LinkedHashMap<>();

    /**
     * Gives the address of the picture. The same key twice must be the same picture.
     *
     * @param key letters, digits and hyphens
     */
    public String add(String key, VectorChart chart) {
        if (!key.matches("[A-Za-z0-9-]+")) {
            throw new IllegalArgumentException("not a key: " + key);
        }
        String address = SCHEME + ":" + thousandths(chart.width()) + "x" + thousandths(chart.height()) + ":" + key;
        charts.putIfAbsent(address, chart);
        return address;
    }

    private static long thousandths(double points) {
        return Math.round(points * 1000);
    }

    /** Teaches a factory the addresses, once, before its first rendering. */
    public static void install(FopFactory factory) {
        ImageImplRegistry registry = factory.getImageManager().getRegistry();
        registry.registerPreloader(new VectorImagePreloader());
        registry.registerLoaderFactory(new VectorImageLoaderFactory());
        factory.getImageHandlerRegistry().addHandler(new VectorImageHandler());
    }

    /** Gives a rendering its pictures. */
    @SuppressWarnings("unchecked") // FOP's map has no types; its keys are texts
    public void attachTo(FOUserAgent agent) {
        ((Map<String, Object>) agent.getRendererOptions()).put(OPTION, this);
    }

    /**
     * What a {@link ResourceResolver} answers for an address of ours (FOP opens every address
     * before it asks who can read it): an empty stream. Empty for any other address.
     */
    public static Optional<Resource> resource(URI address) {
        return SCHEME.equals(address.getScheme())
                ? Optional.of(new Resource(MIME, new ByteArrayInputStream(new byte[0])))
                : Optional.empty();
    }

    /** A resolver that knows our addresses, and asks {@code other} for the rest. */
    public static ResourceResolver resolver(ResourceResolver other) {
        return new ResourceResolver() {
            @Override
            public Resource getResource(URI address) throws IOException {
                Optional<Resource> own = resource(address);
                return own.isPresent() ? own.get() : other.getResource(address);
            }

            @Override
            public OutputStream getOutputStream(URI address) throws IOException {
                return other.getOutputStream(address);
            }
        };
    }

    static VectorChart find(FOUserAgent agent, String address) {
        Object images = agent.getRendererOptions().get(OPTION);
        VectorChart chart = images instanceof VectorImages own ? own.charts.get(address) : null;
        if (chart == null) {
            throw new IllegalStateException("no picture at " + address);
        }
        return chart;
    }
}
