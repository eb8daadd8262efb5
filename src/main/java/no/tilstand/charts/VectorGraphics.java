package no.tilstand.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Map;

/**
 * A {@code Graphics2D} that keeps colour, stroke, font, transform and clip, and leaves fill, draw and drawString to its
 * subclass.
 */
public abstract class VectorGraphics extends RefusingGraphics {
    private Color color = Color.BLACK;
    private Color background = Color.WHITE;
    private BasicStroke stroke = new BasicStroke();
    private Font font = new Font("none", Font.PLAIN, 1);
    private AffineTransform transform = new AffineTransform();
    private Shape clip;
    private final RenderingHints hints = new RenderingHints(Map.of());

    @Override
    public abstract void fill(Shape shape);

    @Override
    public abstract void draw(Shape shape);

    @Override
    public abstract void drawString(String text, float x, float y);

    /** The clip in device space, or null for none. */
    protected Shape deviceClip() {
        return clip;
    }

    // state

    @Override
    public Color getColor() {
        return color;
    }

    @Override
    public void setColor(Color next) {
        color = next == null ? color : next;
    }

    @Override
    public Paint getPaint() {
        return color;
    }

    @Override
    public void setPaint(Paint paint) {
        if (!(paint instanceof Color next)) {
            throw refused("a paint that is not one colour");
        }
        setColor(next);
    }

    @Override
    public BasicStroke getStroke() {
        return stroke;
    }

    @Override
    public void setStroke(Stroke next) {
        if (!(next instanceof BasicStroke basic)) {
            throw refused("a stroke of its own making");
        }
        stroke = basic;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setFont(Font next) {
        font = next == null ? font : next;
    }

    @Override
    public Color getBackground() {
        return background;
    }

    @Override
    public void setBackground(Color next) {
        background = next;
    }

    // transform and clip

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform next) {
        transform = new AffineTransform(next);
    }

    @Override
    public void transform(AffineTransform next) {
        transform.concatenate(next);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        transform.rotate(angle, x, y);
    }

    @Override
    public void shear(double x, double y) {
        transform.shear(x, y);
    }

    @Override
    public void clip(Shape shape) {
        if (shape == null) {
            throw new IllegalArgumentException("a clip to nothing is setClip(null)");
        }
        Shape more = onDevice(shape);
        if (clip == null) {
            clip = more;
        } else if (clip instanceof Rectangle2D a && more instanceof Rectangle2D b) {
            clip = a.createIntersection(b);
        } else {
            Area both = new Area(clip);
            both.intersect(new Area(more));
            clip = both;
        }
    }

    @Override
    public void setClip(Shape shape) {
        clip = shape == null ? null : onDevice(shape);
    }

    @Override
    public Shape getClip() {
        if (clip == null || transform.isIdentity()) {
            return clip;
        }
        try {
            return transform.createInverse().createTransformedShape(clip);
        } catch (java.awt.geom.NoninvertibleTransformException e) {
            throw new IllegalStateException("a flat transform", e);
        }
    }

    private Shape onDevice(Shape shape) {
        boolean upright = transform.getShearX() == 0 && transform.getShearY() == 0;
        if (upright && shape instanceof Rectangle2D) {
            return transform.createTransformedShape(shape).getBounds2D();
        }
        return transform.createTransformedShape(shape);
    }

    @Override
    public Rectangle getClipBounds() {
        Shape current = getClip();
        return current == null ? null : current.getBounds();
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle(x, y, width, height));
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        setClip(new Rectangle(x, y, width, height));
    }

    // forms, by way of fill and draw

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle(x, y, width, height));
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        Color before = color;
        color = background;
        fillRect(x, y, width, height);
        color = before;
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        draw(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        fill(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        draw(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        fill(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int angle) {
        draw(new Arc2D.Double(x, y, width, height, start, angle, Arc2D.OPEN));
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int angle) {
        fill(new Arc2D.Double(x, y, width, height, start, angle, Arc2D.PIE));
    }

    @Override
    public void drawPolyline(int[] xs, int[] ys, int count) {
        draw(path(xs, ys, count, false));
    }

    @Override
    public void drawPolygon(int[] xs, int[] ys, int count) {
        draw(path(xs, ys, count, true));
    }

    @Override
    public void fillPolygon(int[] xs, int[] ys, int count) {
        fill(path(xs, ys, count, true));
    }

    private static Path2D path(int[] xs, int[] ys, int count, boolean closed) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < count; i++) {
            if (i == 0) {
                path.moveTo(xs[i], ys[i]);
            } else {
                path.lineTo(xs[i], ys[i]);
            }
        }
        if (closed && count > 0) {
            path.closePath();
        }
        return path;
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    // hints change nothing in a vector file, but must be readable back

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        if (value == null) {
            hints.remove(key);
        } else {
            hints.put(key, value);
        }
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public void setRenderingHints(Map<?, ?> next) {
        hints.clear();
        hints.putAll(next);
    }

    @Override
    public void addRenderingHints(Map<?, ?> more) {
        hints.putAll(more);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return (RenderingHints) hints.clone();
    }

    @Override
    public void setPaintMode() {
        // the only mode there is
    }

    @Override
    public void dispose() {
        // holds nothing
    }

    /**
     * Empty, so that the collector takes a picture with the rest: {@code java.awt.Graphics} has a finalizer, and what an
     * object with a finalizer can reach (through the fonts, the whole document) outlives one collection and is copied.
     */
    @Override
    @Deprecated
    @SuppressWarnings({"deprecation", "removal"})
    public final void finalize() {
        // holds nothing
    }
}
