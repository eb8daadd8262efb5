package no.tilstand.render;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.tilstand.domain.Strategy;
import no.tilstand.indicators.Attainment;
import no.tilstand.report.Block;
import no.tilstand.report.Span;
import no.tilstand.report.Sparkline;

/**
 * The drawings and pictures of one report, each under an address that FO can name: {@code tegning:7/3} is the third
 * drawing of the seventh report of this process. The same drawing has the same address within a report.
 */
final class Drawings {
    static final String DRAWING = "tegning";
    static final String PICTURE = "bilde";
    static final String CONTENTS_ANCHOR = "innhold";

    private final long print;
    private final Map<Path, PictureFile> files;
    private final Map<Drawing, URI> addresses = new LinkedHashMap<>();
    private final Map<URI, Drawing> drawings = new LinkedHashMap<>();
    private final Map<URI, PictureFile> pictures = new LinkedHashMap<>();

    /**
     * @param print a number that no other report in this process has: FOP keeps pictures by their address
     * @param files the pictures of the user, looked through
     */
    Drawings(long print, Map<Path, PictureFile> files) {
        this.print = print;
        this.files = Map.copyOf(files);
    }

    Optional<Drawing> drawing(URI address) {
        return Optional.ofNullable(drawings.get(address));
    }

    Optional<PictureFile> picture(URI address) {
        return Optional.ofNullable(pictures.get(address));
    }

    Sheet.Picture chart(Block.Figure figure) {
        return picture(new Drawing.Chart(figure.chart()), figure.alt());
    }

    Sheet.Picture sparkline(Sparkline sparkline) {
        return picture(new Drawing.Spark(sparkline), sparkline.alt());
    }

    Sheet.Picture statusSign(Attainment attainment) {
        return picture(new Drawing.StatusSign(attainment), "");
    }

    Sheet.Picture measureSign(Strategy.Measure.Status status) {
        return picture(new Drawing.MeasureSign(status), "");
    }

    Sheet.Picture key(Span.SeriesKey key) {
        return picture(new Drawing.Key(key.style(), key.line()), "");
    }

    Sheet.Picture coverArcs() {
        return picture(new Drawing.CoverArcs(), "");
    }

    Sheet.Picture stripHatch() {
        return picture(new Drawing.StripHatch(), "");
    }

    private Sheet.Picture picture(Drawing drawing, String alt) {
        URI address = addresses.computeIfAbsent(
                drawing, d -> URI.create(DRAWING + ":" + print + "/" + (addresses.size() + 1)));
        drawings.put(address, drawing);
        return new Sheet.Picture(address.toString(), alt);
    }

    /** A picture of the user, scaled to the text area and not higher than {@link Measures#pictureHeightMm()}. */
    Sheet.Part illustration(Block.Picture picture, Measures measures) {
        PictureFile file = files.get(picture.file());
        URI address = URI.create(PICTURE + ":" + print + "/" + (pictures.size() + 1));
        pictures.put(address, file);
        double scale = Math.min(measures.columnMm() / file.width(), measures.pictureHeightMm() / file.height());
        return new Sheet.Illustration(
                picture.anchor(),
                picture.label(),
                picture.caption(),
                new Sheet.Picture(address.toString(), picture.alt()),
                Math.round(file.width() * scale * 100) / 100.0,
                Math.round(file.height() * scale * 100) / 100.0,
                false);
    }
}
