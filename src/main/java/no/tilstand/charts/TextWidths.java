package no.tilstand.charts;

import java.awt.Font;

/** How wide texts are in the very fonts they are printed with. */
public interface TextWidths {
    /** The advance of {@code text} in points, at the size of {@code font}; kerning is not used. */
    double width(String text, Font font);
}
