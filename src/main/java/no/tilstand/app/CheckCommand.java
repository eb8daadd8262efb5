package no.tilstand.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "kontroller",
        aliases = "check",
        description = "se etter feil i dataene uten å lage rapport",
        synopsisHeading = "Bruk: ",
        optionListHeading = "%nValg:%n",
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private Tilstand tilstand;

    @Parameters(paramLabel = "MAPPE", arity = "0..*", description = "rapportmapper (ellers: alle i input/)")
    private List<String> folders = List.of();

    @Override
    public Integer call() {
        return tilstand.check(tilstand.folders(folders));
    }
}
