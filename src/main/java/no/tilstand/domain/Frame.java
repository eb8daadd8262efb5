package no.tilstand.domain;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilstand.domain.narrative.Chapter;

/**
 * Everything in a report folder that holds no figures: what report it is, the register, the strategy, the text. The
 * {@code report} package sees this and {@link Figures}, never a {@link Dataset}.
 *
 * @param register by id, in register order, the shared indicators first
 * @param chapters in file-name order
 * @param municipalities from {@code felles/kommuner.csv}
 * @param surroundings inhabitants, KOSTRA groups and prices from {@code felles/}
 * @param typed the words of the JSON files that the report may print; those of the narrative stand in {@code chapters}
 * @param pictures files of {@code bilder/} by their path as written in {@code bilde fil=}, and the arms for the cover
 */
public record Frame(
        ReportSettings settings,
        Map<String, Indicator> register,
        Strategy strategy,
        List<Chapter> chapters,
        List<Municipality> municipalities,
        Surroundings surroundings,
        List<TypedText> typed,
        Map<String, Path> pictures) {
    /** The arms of the municipality by the names a folder may have them under; the first that is there counts. */
    public static final List<String> ARMS = List.of("kommunevapen.svg", "kommunevapen.png");

    /** With nothing known of the surroundings, and no words in JSON files. */
    public Frame(
            ReportSettings settings,
            Map<String, Indicator> register,
            Strategy strategy,
            List<Chapter> chapters,
            List<Municipality> municipalities,
            Map<String, Path> pictures) {
        this(settings, register, strategy, chapters, municipalities, Surroundings.NONE, List.of(), pictures);
    }

    public Frame withRegister(Map<String, Indicator> other) {
        return new Frame(settings, other, strategy, chapters, municipalities, surroundings, typed, pictures);
    }

    public Optional<Path> arms() {
        return ARMS.stream().filter(pictures::containsKey).map(pictures::get).findFirst();
    }

    /** The same with other settings. */
    public Frame withSettings(ReportSettings other) {
        return new Frame(other, register, strategy, chapters, municipalities, surroundings, typed, pictures);
    }
}
