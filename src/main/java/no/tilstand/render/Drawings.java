package no.tilstand.render;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.tilstand.charts.Charts;
import no.tilstand.charts.Marks;
import no.tilstand.charts.Palette;
import no.tilstand.charts.VectorChart;
import no.tilstand.domain.Strategy;
import no.tilstand.indicators.Attainment;
import no.tilstand.report.Block;
import no.tilstand.report.Span;
import no.tilstand.report.Sparkline;
import org.apache.fop.apps.FOUserAgent;

/** The drawings and the user's pictures of one report, each under an address that FO can name. */
final class Drawings {
    /** {@code bilde:7/1} is the first picture of the seventh report of this process. */
    static final String PICTURE = "bilde";

    /** Page design 2, cover. */
    private static final double ARMS_WIDTH_MM = 22;

    private static final double ARMS_HEIGHT_MM = 27;

    private final long print;
    private final Map<Path, PictureFile> files;
    private final Charts charts;
    private final Marks marks;
    private final VectorImages images = new VectorImages();
    private final Map<URI, PictureFile> pictures = new LinkedHashMap<>();
    private int counted;

    /**
     * @param print a number that no other report in this process has: FOP keeps pictures by their address
     * @param files the pictures of the user, looked through
     */
    Drawings(long print, Palette palette, Map<Path, PictureFile> files) {
        this.print = print;
        this.files = Map.copyOf(files);
        this.charts = new Charts(palette);
        this.marks = new Marks(palette);
    }

    void attachTo(FOUserAgent agent) {
        images.attachTo(agent);
    }

    Optional<PictureFile> picture(URI address) {
        return Optional.ofNullable(pictures.get(address));
    }

    /** @param height in pt */
    record Chart(Sheet.Picture picture, double height) {}

    Chart chart(Block.Figure figure) {
        VectorChart chart = charts.chart(figure.chart());
        return new Chart(numbered("figur", chart, figure.alt()), chart.height());
    }

    Sheet.Picture sparkline(Sparkline sparkline) {
        return numbered("utvikling", charts.sparkline(sparkline), sparkline.alt());
    }

    Sheet.Picture statusSign(Attainment attainment) {
        return decoration("status-" + word(attainment), marks.status(attainment));
    }

    Sheet.Picture measureSign(Strategy.Measure.Status status) {
        return decoration("tiltak-" + word(status), marks.measure(status));
    }

    Sheet.Picture key(Span.SeriesKey key) {
        return decoration((key.line() ? "linje-" : "flate-") + key.style(), marks.seriesKey(key.style(), key.line()));
    }

    Sheet.Picture coverArcs() {
        return decoration("forside", marks.coverArcs());
    }

    Sheet.Picture stripHatch() {
        return decoration("stripe", marks.stripHatch());
    }

    private Sheet.Picture numbered(String kind, VectorChart chart, String alt) {
        counted++;
        return new Sheet.Picture(images.add(kind + "-" + counted, chart), alt);
    }

    private Sheet.Picture decoration(String key, VectorChart chart) {
        return new Sheet.Picture(images.add(key, chart), "");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The arms of the municipality, in their box on the cover. */
    Sheet.Arms arms(Path arms) {
        PictureFile file = files.get(arms);
        double scale = Math.min(ARMS_WIDTH_MM / file.width(), ARMS_HEIGHT_MM / file.height());
        return new Sheet.Arms(
                new Sheet.Picture(address(file).toString(), ""),
                Measures.hundredths(file.width() * scale),
                Measures.hundredths(file.height() * scale));
    }

    private URI address(PictureFile file) {
        URI address = URI.create(PICTURE + ":" + print + "/" + (pictures.size() + 1));
        pictures.put(address, file);
        return address;
    }

    /** A picture of the user, as wide as column B, and not higher than {@link Measures#pictureHeightMm()}. */
    Sheet.Part illustration(Block.Picture picture, Measures measures) {
        PictureFile file = files.get(picture.file());
        URI address = address(file);
        double scale = Math.min(
                file.mostMmPerUnit(),
                Math.min(measures.columnMm() / file.width(), measures.pictureHeightMm() / file.height()));
        return new Sheet.Illustration(
                picture.anchor(),
                picture.label(),
                picture.caption(),
                new Sheet.Picture(address.toString(), picture.alt()),
                Measures.hundredths(file.width() * scale),
                Measures.hundredths(file.height() * scale));
    }
}
