package no.tilstand.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = BuildCommand.NAME,
        aliases = BuildCommand.ALIAS,
        description = "lag utkast til rapport",
        synopsisHeading = "Bruk: ",
        optionListHeading = "%nValg:%n",
        sortOptions = false)
final class BuildCommand implements Callable<Integer> {
    static final String NAME = "bygg";
    static final String ALIAS = "build";
    static final List<String> NAMES = List.of(NAME, ALIAS);

    private static final Pattern PART = Pattern.compile("([1-9]\\d{0,3})/([1-9]\\d{0,3})");

    @ParentCommand
    private Tilstand tilstand;

    @Parameters(paramLabel = "MAPPE", arity = "0..*", description = "rapportmapper (ellers: alle i input/)")
    private List<String> folders = List.of();

    @Option(names = "--alt", description = "lag alle rapportene i input/ på nytt")
    private boolean all;

    @Option(
            names = "--bare",
            paramLabel = "NUMRE",
            split = ",",
            description = "bare kommunene med disse numrene, med komma mellom")
    private List<String> only = List.of();

    @Option(names = "--jobb", paramLabel = "N/M", description = "bare del N av M, når arbeidet deles på flere maskiner")
    private String part = "1/1";

    @Override
    public Integer call() {
        if (all && !folders.isEmpty()) {
            throw new CannotRun("--alt gjelder alle rapportmapper; ta bort --alt eller " + folders.get(0));
        }
        Matcher share = PART.matcher(part);
        if (!share.matches() || Integer.parseInt(share.group(1)) > Integer.parseInt(share.group(2))) {
            throw new CannotRun("--jobb skal være del og antall deler, som 2/4; her står " + part);
        }
        int index = Integer.parseInt(share.group(1)) - 1;
        int parts = Integer.parseInt(share.group(2));
        List<ReportFolder> chosen = tilstand.only(tilstand.folders(folders), only);
        List<ReportFolder> mine = IntStream.range(0, chosen.size())
                .filter(i -> i % parts == index)
                .mapToObj(chosen::get)
                .toList();
        // A part may be empty when there are more machines than reports: nothing to do, and nothing wrong.
        if (mine.isEmpty() && !chosen.isEmpty()) {
            if (!tilstand.quiet()) {
                tilstand.console().out().println("Ingen rapportmapper i del " + part + ".");
            }
            return 0;
        }
        return tilstand.build(mine);
    }
}
