package no.tilstand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tilstand.domain.CellKey;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.OpenFigures;
import no.tilstand.domain.Period;
import no.tilstand.domain.Value;
import no.tilstand.indicators.Calculation;
import no.tilstand.intake.Intake;

/** A workspace with one report folder, {@code input/kommune/2024}, read and computed. */
record TinyWorkspace(Path root) {

    /** @param name from {@code input/} */
    TinyWorkspace with(String name, String content) {
        Path file = root.resolve("input").resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    TinyWorkspace data(String csv) {
        return with("kommune/2024/data/tall.csv", csv);
    }

    Dataset read() {
        return new Intake(root, root.resolve("input"))
                .read(root.resolve("input/kommune/2024"))
                .value()
                .orElseThrow();
    }

    OpenFigures figures() {
        return Calculation.of(read());
    }

    Value value(String indicator, String period) {
        return figures().value(CellKey.of(indicator, Period.parse(period).orElseThrow()));
    }

    /** With three decimals, half up; «none» when there is no number. */
    String number(String indicator, String period) {
        return value(indicator, period)
                .counted()
                .map(Value.Counted::number)
                .map(n -> n.setScale(3, RoundingMode.HALF_UP))
                .map(BigDecimal::toPlainString)
                .orElse("none");
    }
}
