package no.tilstand.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import org.junit.jupiter.api.Test;

class ColourScienceTest {
    /** Pairs 1 and 10 of the test data of Sharma, Wu and Dalal (2005), table 1. */
    @Test
    void agreesWithSharma() {
        assertEquals(
                2.0425,
                ColourScience.ciede2000(new double[] {50, 2.6772, -79.7751}, new double[] {50, 0, -82.7485}),
                0.00005);
        assertEquals(
                4.8045,
                ColourScience.ciede2000(new double[] {50, -0.0010, 2.4900}, new double[] {50, 0.0010, -2.4900}),
                0.00005);
    }

    @Test
    void contrastOfKnownPairs() {
        assertEquals(21, Contrast.ratio(Color.BLACK, Color.WHITE), 1e-9);
        assertEquals(1, Contrast.ratio(Color.RED, Color.RED), 1e-9);
        // the palest grey that passes 4.5:1 on white, known from WCAG tools
        assertEquals(4.54, Contrast.ratio(new Color(0x767676), Color.WHITE), 0.005);
    }
}
