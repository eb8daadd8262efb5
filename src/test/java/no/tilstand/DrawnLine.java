package no.tilstand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * A small line of the summary page as somebody with the finished PDF measures it: where its points are, read from the
 * drawing operators of the page.
 *
 * @param alternative its alternative text
 * @param heights by the place of the point, from 0 at the left edge of the line to 1 at the right; larger is lower on the
 *     page, in points
 */
public record DrawnLine(String alternative, SortedMap<Double, Double> heights) {
    /** From the edge of the drawing to the first and the last point, and the width of it, in points (26 mm). */
    private static final double AIR = 3;

    private static final double WIDTH = 73.7;

    /** All of them, in the order of the rows. */
    public static List<DrawnLine> in(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<COSDictionary, Map<Integer, SortedMap<Double, Double>>> drawn = new HashMap<>();
            List<DrawnLine> lines = new ArrayList<>();
            walk(document.getDocumentCatalog().getStructureTreeRoot(), drawn, lines);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The small lines are the only figures in a cell. */
    private static void walk(
            PDStructureNode node,
            Map<COSDictionary, Map<Integer, SortedMap<Double, Double>>> drawn,
            List<DrawnLine> lines)
            throws IOException {
        for (Object kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) {
                continue;
            }
            if (element.getStructureType().equals("Figure") && isInCell(element)) {
                PDMarkedContentReference content =
                        (PDMarkedContentReference) element.getKids().get(0);
                PDPage page = content.getPage();
                Map<Integer, SortedMap<Double, Double>> onPage = drawn.get(page.getCOSObject());
                if (onPage == null) {
                    onPage = points(page);
                    drawn.put(page.getCOSObject(), onPage);
                }
                lines.add(new DrawnLine(element.getAlternateDescription(), onPage.get(content.getMCID())));
            }
            walk(element, drawn, lines);
        }
    }

    private static boolean isInCell(PDStructureElement element) {
        PDStructureNode parent = element.getParent();
        while (parent instanceof PDStructureElement above) {
            if (above.getStructureType().equals("TD")) {
                return true;
            }
            parent = above.getParent();
        }
        return false;
    }

    /** By the number of the marked content that is a figure. A dashed line is the target, and no number of a year. */
    private static Map<Integer, SortedMap<Double, Double>> points(PDPage page) throws IOException {
        Map<Integer, SortedMap<Double, Double>> all = new HashMap<>();
        SortedMap<Double, Double> open = new TreeMap<>();
        List<double[]> path = new ArrayList<>();
        List<COSBase> operands = new ArrayList<>();
        boolean dashed = false;
        boolean inFigure = false;
        PDFStreamParser parser = new PDFStreamParser(page);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSBase operand) {
                operands.add(operand);
                continue;
            }
            switch (((Operator) token).getName()) {
                case "BDC" -> {
                    inFigure = ((COSName) operands.get(0)).getName().equals("Figure");
                    if (inFigure) {
                        open = new TreeMap<>();
                        all.put(((COSDictionary) operands.get(1)).getInt(COSName.MCID), open);
                    }
                }
                case "EMC" -> inFigure = false;
                case "d" -> dashed = ((COSArray) operands.get(0)).size() > 0;
                case "m", "l" -> path.add(point(operands, 0));
                case "c" -> path.add(point(operands, 4));
                case "S" -> {
                    if (inFigure && !dashed) {
                        for (double[] p : path) {
                            open.put(place(p[0]), p[1]);
                        }
                    }
                    path.clear();
                }
                case "f", "f*" -> {
                    if (inFigure) {
                        open.put(place(middle(path, 0)), middle(path, 1));
                    }
                    path.clear();
                }
                case "n" -> path.clear();
                default -> {
                    // No part of a path.
                }
            }
            operands.clear();
        }
        return all;
    }

    private static double[] point(List<COSBase> operands, int from) {
        return new double[] {
            ((COSNumber) operands.get(from)).floatValue(), ((COSNumber) operands.get(from + 1)).floatValue()
        };
    }

    /** Of a disc, drawn as four curves that end at its edges. */
    private static double middle(List<double[]> path, int axis) {
        double least = path.stream().mapToDouble(p -> p[axis]).min().orElseThrow();
        double most = path.stream().mapToDouble(p -> p[axis]).max().orElseThrow();
        return (least + most) / 2;
    }

    /** With two decimals: enough to tell thirty years apart. */
    private static double place(double x) {
        return Math.round(100 * (x - AIR) / (WIDTH - 2 * AIR)) / 100.0;
    }

    /** The years of a line that covers these. */
    public SortedMap<Integer, Double> byYear(int from, int to) {
        SortedMap<Integer, Double> years = new TreeMap<>();
        heights.forEach((x, y) -> years.put(from + (int) Math.round(x * (to - from)), y));
        return years;
    }
}
