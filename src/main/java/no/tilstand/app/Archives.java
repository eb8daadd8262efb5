package no.tilstand.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilstand.domain.Indicator;
import no.tilstand.domain.Municipality;
import no.tilstand.domain.NumberHistory;
import no.tilstand.history.Chain;
import no.tilstand.history.Issued;
import no.tilstand.intake.Intake;

/** The histories of a municipality, also those under the numbers that it had before. */
record Archives(Workspace workspace, Pipeline pipeline) {

    /**
     * @param municipality its number, or number and district as {@code 0301-Alna}
     * @return the oldest number first
     * @throws CannotRun when nothing has been issued for it
     */
    List<Issued.Under> histories(String municipality) throws IOException {
        String number = municipality.split("-", 2)[0];
        String rest = municipality.substring(number.length());
        List<Issued.Under> histories = new ArrayList<>();
        for (Map.Entry<String, Boolean> n : numbers(number).entrySet()) {
            Path file = workspace.archive().resolve(n.getKey() + rest).resolve(Archive.HISTORY);
            if (Files.isRegularFile(file)) {
                Chain chain = Chain.read(Files.readAllBytes(file));
                if (chain.isNewer()) {
                    throw new CannotRun(workspace.show(file) + ":"
                            + chain.wrong().get(0).line()
                            + " er skrevet av en nyere versjon av verktøyet; bruk den, eller en som er nyere");
                }
                histories.add(new Issued.Under(n.getKey(), n.getValue(), chain));
            }
        }
        if (histories.isEmpty()) {
            throw new CannotRun("ingenting er fastsatt for " + municipality + " i "
                    + workspace.show(workspace.archive()) + "; bruk kommunenummeret, som 3201");
        }
        return histories;
    }

    /**
     * The number, and all those that it came from, the oldest first, and whether each is the same municipality; figures of
     * the others are shown side by side, never summed.
     */
    private Map<String, Boolean> numbers(String number) {
        List<NumberHistory.Origin> origins = new NumberHistory(municipalities()).origins(number);
        Map<String, Boolean> numbers = new LinkedHashMap<>();
        for (int i = origins.size() - 1; i >= 0; i--) {
            numbers.put(origins.get(i).number(), origins.get(i).kind() == NumberHistory.Kind.RENUMBERED);
        }
        numbers.put(number, true);
        return numbers;
    }

    /** The name of a municipality in the list; empty when there is none. */
    Optional<String> name(String number) {
        return municipalities().stream()
                .filter(m -> m.number().equals(number))
                .map(Municipality::name)
                .reduce((a, b) -> b);
    }

    /** By id; empty where the workspace has no register, as on another machine. */
    Map<String, Indicator> register() {
        return shared().map(Intake.Shared::register).orElse(Map.of());
    }

    private List<Municipality> municipalities() {
        return shared().map(Intake.Shared::municipalities).orElse(List.of());
    }

    private Optional<Intake.Shared> shared() {
        return Files.isRegularFile(workspace.input().resolve("felles/kommuner.csv"))
                ? pipeline.shared().value()
                : Optional.empty();
    }
}
