package org.apache.fop.pdf;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A colour profile written byte for byte. Java 17 writes the header of a profile anew (its name for the machine among
 * other things), Java 25 does not, so the same report would differ between them. It stands in FOP's package because only
 * a class there may take the place of an object that is waiting to be written.
 */
public final class PinnedProfile extends PDFICCStream {
    private final byte[] profile;

    private PinnedProfile(PDFICCStream original, byte[] profile) {
        this.profile = profile.clone();
        setObjectNumber(original.getObjectNumber());
        setColorSpace(original.getICCProfile(), null);
    }

    /**
     * Writes this profile wherever FOP has its own one for sRGB: as the meaning of RGB colours and as output intent.
     *
     * @param profile an RGB profile
     */
    public static void install(PDFDocument document, byte[] profile) {
        document.objects.replaceAll(object -> {
            if (object instanceof PDFICCStream original) {
                PinnedProfile ours = new PinnedProfile(original, profile);
                ours.setDocument(document);
                return ours;
            }
            return object;
        });
        // The length of the stream that is gone is an object of its own, which nothing refers to now.
        document.objects.stream()
                .filter(o -> o instanceof PDFNumber n && n.getNumber() == null)
                .forEach(o -> ((PDFNumber) o).setNumber(0));
    }

    @Override
    protected void outputRawStreamData(OutputStream out) throws IOException {
        out.write(profile);
    }
}
