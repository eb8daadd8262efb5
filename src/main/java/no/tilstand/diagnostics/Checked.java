package no.tilstand.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The result of a phase: a value and everything that was found on the way.
 *
 * <p>The value is absent only after a {@link Severity#CRITICAL critical} finding: then later phases have nothing to work
 * on. With plain errors there still is a value, so that later phases can find more in the same run.
 */
public record Checked<T>(Optional<T> value, List<Diagnostic> diagnostics) {
    public Checked {
        diagnostics = List.copyOf(diagnostics);
        if (value.isEmpty() && diagnostics.stream().noneMatch(d -> d.severity() == Severity.CRITICAL)) {
            throw new IllegalArgumentException("no value, and nothing that says why");
        }
    }

    public static <T> Checked<T> of(T value) {
        return new Checked<>(Optional.of(value), List.of());
    }

    public static <T> Checked<T> of(T value, List<Diagnostic> diagnostics) {
        return new Checked<>(Optional.of(value), diagnostics);
    }

    public static <T> Checked<T> failed(List<Diagnostic> diagnostics) {
        return new Checked<>(Optional.empty(), diagnostics);
    }

    /** The next phase, with the findings of both; skipped when there is no value. */
    public <R> Checked<R> flatMap(Function<? super T, Checked<R>> next) {
        if (value.isEmpty()) {
            return failed(diagnostics);
        }
        Checked<R> result = next.apply(value.get());
        List<Diagnostic> both = new ArrayList<>(diagnostics);
        both.addAll(result.diagnostics());
        return new Checked<>(result.value(), both);
    }

    public <R> Checked<R> map(Function<? super T, R> next) {
        return flatMap(v -> of(next.apply(v)));
    }

    /** Whether a report may be made. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() != Severity.WARNING);
    }
}
