package no.tilstand.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.tilstand.domain.Municipality;
import no.tilstand.history.Chain;

/** The histories of a municipality, also those under the numbers that it had before. */
record Archives(Workspace workspace, Pipeline pipeline) {

    /**
     * @param municipality its number, or number and district as {@code 0301-Alna}
     * @throws CannotRun when nothing has been issued for it
     */
    List<Chain> chains(String municipality) throws IOException {
        String number = municipality.split("-", 2)[0];
        String rest = municipality.substring(number.length());
        List<Chain> chains = new ArrayList<>();
        for (String n : numbers(number)) {
            Path file = workspace.archive().resolve(n + rest).resolve(Archive.HISTORY);
            if (Files.isRegularFile(file)) {
                Chain chain = Chain.read(Files.readAllBytes(file));
                if (chain.isNewer()) {
                    throw new CannotRun(
                            workspace.show(file) + ":" + chain.wrong().get(0).line()
                                    + " er skrevet av en nyere versjon av verktøyet; bruk den, eller en som er nyere");
                }
                chains.add(chain);
            }
        }
        if (chains.isEmpty()) {
            throw new CannotRun("ingenting er fastsatt for " + municipality + " i "
                    + workspace.show(workspace.archive()) + "; bruk kommunenummeret, som 3201");
        }
        return chains;
    }

    /** The number, and those that it replaced, the oldest first. Figures of several are shown side by side, never summed. */
    private List<String> numbers(String number) {
        Path list = workspace.input().resolve("felles/kommuner.csv");
        Set<String> all = new TreeSet<>(Set.of(number));
        if (Files.isRegularFile(list)) {
            pipeline.shared()
                    .value()
                    .ifPresent(s -> s.municipalities().stream()
                            .filter(m -> m.replacedBy().contains(number))
                            .map(Municipality::number)
                            .forEach(all::add));
        }
        List<String> ordered = new ArrayList<>(all);
        ordered.remove(number);
        ordered.add(number);
        return ordered;
    }
}
