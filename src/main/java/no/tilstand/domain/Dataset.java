package no.tilstand.domain;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.tilstand.domain.narrative.Chapter;

/**
 * A report folder as it was read, before anything is judged or protected. It holds open small numbers: {@code report},
 * {@code charts} and {@code render} see {@link Figures} instead.
 *
 * @param register by id, in register order, the shared indicators first
 * @param observations in file order, with the same key several times when sources disagree
 * @param chapters in file-name order
 * @param pictures files of {@code bilder/} by their name
 * @param files every input file that was read, from the workspace with {@code /}, sorted
 */
public record Dataset(
        ReportSettings settings,
        Map<String, Indicator> register,
        List<Observation> observations,
        Strategy strategy,
        List<Chapter> chapters,
        List<Municipality> municipalities,
        Map<String, Path> pictures,
        List<String> files) {

    public Dataset withObservations(List<Observation> other) {
        return new Dataset(settings, register, other, strategy, chapters, municipalities, pictures, files);
    }
}
