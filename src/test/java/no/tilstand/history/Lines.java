package no.tilstand.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lines of an invented municipality, for the tests. */
public final class Lines {
    public static final ReportKey REPORT = new ReportKey("9991", "", 2024, "2024");

    private Lines() {}

    public static Line.Figure figure(String indicator, String value) {
        return figure(REPORT, 1, indicator, "2024", Optional.of(value).filter(v -> !v.isEmpty()));
    }

    /** @param value absent for a hidden figure */
    public static Line.Figure figure(
            ReportKey report, int edition, String indicator, String period, Optional<String> value) {
        return new Line.Figure(
                report,
                edition,
                new Line.FigureKey(indicator, "", "", period, "i-lopet-av-aaret"),
                1,
                "antall",
                0,
                value.isPresent() ? Line.Status.KNOWN : Line.Status.HIDDEN,
                value.map(BigDecimal::new),
                Optional.empty(),
                Optional.empty(),
                false,
                "R1",
                List.of(new Line.Place("input/eksempelvik/2024/data/tall.csv", 2)),
                Chain.START);
    }

    public static Line.End end(int edition) {
        return end(REPORT, edition);
    }

    public static Line.End end(ReportKey report, int edition) {
        return new Line.End(
                report,
                edition,
                LocalDate.of(2025, 3, edition),
                edition == 1 ? "" : "rettet",
                0,
                Hash.of("manifest " + report.folder() + edition),
                Chain.START);
    }
}
