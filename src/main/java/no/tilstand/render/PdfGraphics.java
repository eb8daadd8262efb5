package no.tilstand.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import no.tilstand.charts.VectorGraphics;

/**
 * Writes what is painted as PDF operators with two decimals (a hundredth of a point is finer than any printer), and texts
 * as real text. The same picture gives the same bytes on every Java version: rounding is done here, in whole hundredths.
 *
 * <p>Its space is the page of FOP: y downwards, so letters are turned back.
 */
final class PdfGraphics extends VectorGraphics {
    /** Which font a text is shown in, and with which codes. */
    interface Typesetter {
        /** The name of the font among the page's resources. */
        String resource(Font font);

        /** The text as the codes of that font, in hexadecimal. */
        String codes(Font font, String text);
    }

    /** The graphics state as the reader of the file has it; null or empty: not set. */
    private static final class Pens {
        private Color fill;
        private Color stroke;
        private String style = "";

        private Pens copy() {
            Pens other = new Pens();
            other.fill = fill;
            other.stroke = stroke;
            other.style = style;
            return other;
        }
    }

    private final StringBuilder out = new StringBuilder();
    private final Typesetter typesetter;
    private Pens now = new Pens();
    private Pens outside = new Pens();
    private Shape clipped;

    PdfGraphics(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** All operators, a line each; every {@code q} is closed. */
    String operators() {
        unclip();
        return out.toString();
    }

    @Override
    public void fill(Shape shape) {
        clipAsAsked();
        if (!getColor().equals(now.fill)) {
            now.fill = getColor();
            color(now.fill, "g", "rg");
        }
        boolean evenOdd = path(shape);
        out.append(evenOdd ? "f*\n" : "f\n");
    }

    @Override
    public void draw(Shape shape) {
        clipAsAsked();
        if (!getColor().equals(now.stroke)) {
            now.stroke = getColor();
            color(now.stroke, "G", "RG");
        }
        String style = style(getStroke());
        if (!style.equals(now.style)) {
            now.style = style;
            out.append(style);
        }
        path(shape);
        out.append("S\n");
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (text.isEmpty()) {
            return;
        }
        clipAsAsked();
        if (!getColor().equals(now.fill)) {
            now.fill = getColor();
            color(now.fill, "g", "rg");
        }
        AffineTransform at = getTransform();
        Point2D p = at.transform(new Point2D.Float(x, y), null);
        out.append("BT /").append(typesetter.resource(getFont())).append(' ');
        number(getFont().getSize2D() * scale());
        out.append("Tf 1 0 0 -1 ");
        number(p.getX());
        number(p.getY());
        out.append("Tm <").append(typesetter.codes(getFont(), text)).append("> Tj ET\n");
    }

    private void clipAsAsked() {
        Shape asked = deviceClip();
        if (asked == clipped) {
            return;
        }
        unclip();
        if (asked != null) {
            outside = now.copy();
            out.append("q ");
            boolean evenOdd = devicePath(asked, new AffineTransform());
            out.append(evenOdd ? "W* n\n" : "W n\n");
            clipped = asked;
        }
    }

    private void unclip() {
        if (clipped != null) {
            out.append("Q\n");
            now = outside;
            clipped = null;
        }
    }

    private void color(Color color, String grey, String rgb) {
        if (color.getAlpha() != 255) {
            throw new IllegalArgumentException("transparent colour " + color);
        }
        if (color.getRed() == color.getGreen() && color.getGreen() == color.getBlue()) {
            channel(color.getRed());
            out.append(grey).append('\n');
        } else {
            channel(color.getRed());
            channel(color.getGreen());
            channel(color.getBlue());
            out.append(rgb).append('\n');
        }
    }

    /** Three decimals: enough to give back each of 256 steps. */
    private void channel(int value) {
        decimals(Math.round(value * 1000 / 255.0), 3);
    }

    private String style(BasicStroke stroke) {
        int start = out.length();
        number(stroke.getLineWidth() * scale());
        out.append("w ")
                .append(stroke.getEndCap())
                .append(" J ")
                .append(stroke.getLineJoin())
                .append(" j [");
        if (stroke.getDashArray() != null) {
            for (float length : stroke.getDashArray()) {
                number(length * scale());
            }
        }
        out.append("] ");
        number(stroke.getDashPhase() * scale());
        out.append("d\n");
        String style = out.substring(start);
        out.setLength(start);
        return style;
    }

    /** How much longer lines become by the transform. */
    private double scale() {
        return Math.sqrt(Math.abs(getTransform().getDeterminant()));
    }

    private boolean path(Shape shape) {
        return devicePath(shape, getTransform());
    }

    /** Writes the path; whether its inside is by the even-odd rule. */
    private boolean devicePath(Shape shape, AffineTransform at) {
        boolean upright = at.getShearX() == 0 && at.getShearY() == 0;
        if (upright && shape instanceof Rectangle2D rectangle) {
            Rectangle2D r = at.createTransformedShape(rectangle).getBounds2D();
            long left = hundredths(r.getMinX());
            long top = hundredths(r.getMinY());
            // the far edges are rounded, not the lengths, so that neighbours meet
            decimals(left, 2);
            decimals(top, 2);
            decimals(hundredths(r.getMaxX()) - left, 2);
            decimals(hundredths(r.getMaxY()) - top, 2);
            out.append("re ");
            return false;
        }
        PathIterator path = shape.getPathIterator(at);
        double[] c = new double[6];
        Point2D here = new Point2D.Double();
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> here = points("m ", c, 2);
                case PathIterator.SEG_LINETO -> here = points("l ", c, 2);
                case PathIterator.SEG_CUBICTO -> here = points("c ", c, 6);
                case PathIterator.SEG_QUADTO -> here = points("c ", cubic(here, c), 6);
                default -> out.append("h ");
            }
        }
        return shape instanceof Line2D ? false : path.getWindingRule() == PathIterator.WIND_EVEN_ODD;
    }

    /** The same curve with the two control points that PDF asks for. */
    private static double[] cubic(Point2D from, double[] c) {
        return new double[] {
            from.getX() + 2 * (c[0] - from.getX()) / 3,
            from.getY() + 2 * (c[1] - from.getY()) / 3,
            c[2] + 2 * (c[0] - c[2]) / 3,
            c[3] + 2 * (c[1] - c[3]) / 3,
            c[2],
            c[3]
        };
    }

    /** Gives the last point. */
    private Point2D points(String operator, double[] coordinates, int count) {
        for (int i = 0; i < count; i++) {
            number(coordinates[i]);
        }
        out.append(operator);
        return new Point2D.Double(coordinates[count - 2], coordinates[count - 1]);
    }

    private void number(double value) {
        decimals(hundredths(value), 2);
    }

    private static long hundredths(double value) {
        return Math.round(value * 100);
    }

    /** {@code units} tenths, hundredths or thousandths without trailing zeros, and a space. */
    private void decimals(long units, int places) {
        long rest = Math.abs(units);
        int left = places;
        while (left > 0 && rest % 10 == 0) {
            rest /= 10;
            left--;
        }
        if (units < 0 && rest != 0) {
            out.append('-');
        }
        String digits = Long.toString(rest);
        if (left == 0) {
            out.append(digits);
        } else {
            while (digits.length() < left) {
                digits = "0" + digits;
            }
            out.append(digits, 0, digits.length() - left)
                    .append('.')
                    .append(digits, digits.length() - left, digits.length());
        }
        out.append(' ');
    }
}
