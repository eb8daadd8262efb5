package no.tilstand.charts;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;

/**
 * Refuses what a page of lines and letters does not need (images, gradients, glyph outlines, text measuring by AWT), so that
 * nothing can be painted that the file would not hold exactly.
 */
abstract class RefusingGraphics extends Graphics2D {
    static UnsupportedOperationException refused(String what) {
        return new UnsupportedOperationException(what + " has no place in a vector chart");
    }

    @Override
    public Graphics create() {
        throw refused("a second pen");
    }

    @Override
    public void setXORMode(Color other) {
        throw refused("XOR");
    }

    @Override
    public void setComposite(Composite composite) {
        throw refused("transparency");
    }

    @Override
    public Composite getComposite() {
        throw refused("transparency");
    }

    @Override
    public FontMetrics getFontMetrics(Font f) {
        throw refused("text measured by AWT");
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        throw refused("text measured by AWT");
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw refused("a screen");
    }

    @Override
    public boolean hit(Rectangle rect, Shape shape, boolean onStroke) {
        throw refused("a hit test");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw refused("a copy of pixels");
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        throw refused("text as outlines");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw refused("styled text");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw refused("styled text");
    }

    @Override
    public boolean drawImage(Image image, AffineTransform at, ImageObserver observer) {
        throw refused("a bitmap");
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp op, int x, int y) {
        throw refused("a bitmap");
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform at) {
        throw refused("a bitmap");
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform at) {
        throw refused("a bitmap");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw refused("a bitmap");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw refused("a bitmap");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color under, ImageObserver observer) {
        throw refused("a bitmap");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, Color under, ImageObserver observer) {
        throw refused("a bitmap");
    }

    @Override
    public boolean drawImage(
            Image image, int a, int b, int c, int d, int e, int f, int g, int h, ImageObserver observer) {
        throw refused("a bitmap");
    }

    @Override
    public boolean drawImage(
            Image image, int a, int b, int c, int d, int e, int f, int g, int h, Color under, ImageObserver observer) {
        throw refused("a bitmap");
    }
}
