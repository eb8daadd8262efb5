package no.tilstand.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "verifiser",
        aliases = "verify",
        description = "se om en utgave er slik den ble fastsatt",
        synopsisHeading = "Bruk: ",
        optionListHeading = "%nValg:%n",
        sortOptions = false)
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand
    private Tilstand tilstand;

    @Parameters(paramLabel = "PAKKE", description = "mappen med utgaven, som output/arkiv/3201/2025/utgave-1")
    private String folder;

    @Option(names = "--kvittering", paramLabel = "HEX", description = "kvitteringen fra da utgaven ble fastsatt")
    private Optional<String> receipt = Optional.empty();

    @Option(names = "--merke", paramLabel = "R7", description = "vis hvordan tallene med dette merket er blitt til")
    private Optional<String> mark = Optional.empty();

    @Override
    public Integer call() {
        return tilstand.verify(folder, receipt, mark);
    }
}
