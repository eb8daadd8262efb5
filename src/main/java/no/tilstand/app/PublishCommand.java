package no.tilstand.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "fastsett",
        aliases = "publish",
        description = "gi ut en utgave av rapporten: pakke i arkivet, historikk og kvittering",
        synopsisHeading = "Bruk: ",
        optionListHeading = "%nValg:%n",
        sortOptions = false)
final class PublishCommand implements Callable<Integer> {
    @ParentCommand
    private Tilstand tilstand;

    @Parameters(paramLabel = "MAPPE", description = "rapportmappen")
    private String folder;

    @Option(names = "--grunn", paramLabel = "TEKST", description = "hva som er rettet, og hvorfor (fra utgave 2)")
    private String reason = "";

    @Option(
            names = "--dato",
            paramLabel = "DATO",
            description = "datoen den blir fastsatt, som 2026-03-12 (ellers: i dag)")
    private Optional<String> date = Optional.empty();

    @Override
    public Integer call() {
        LocalDate day = date.map(PublishCommand::parse).orElseGet(tilstand::today);
        return tilstand.publish(tilstand.folders(List.of(folder)).get(0), reason, day);
    }

    private static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new CannotRun("--dato skal være en dato som 2026-03-12; her står " + text, e);
        }
    }
}
