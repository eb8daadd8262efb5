package no.tilstand.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "historikk",
        aliases = "history",
        description = "vis hvert tall som er gitt ut, med utgave, definisjon, kilde og endring",
        synopsisHeading = "Bruk: ",
        optionListHeading = "%nValg:%n",
        sortOptions = false)
final class HistoryCommand implements Callable<Integer> {
    @ParentCommand
    private Tilstand tilstand;

    @Parameters(paramLabel = "KOMMUNE", description = "kommunenummer, eller nummer og bydel som 0301-Alna")
    private String municipality;

    @Option(names = "--indikator", paramLabel = "ID", description = "bare denne indikatoren")
    private Optional<String> indicator = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "tekst, csv, json eller pdf, som legges i output/ (ellers: tekst)")
    private String format = "tekst";

    @Override
    public Integer call() {
        return tilstand.history(municipality, indicator, format);
    }
}
