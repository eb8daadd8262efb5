package no.tilstand.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import no.tilstand.domain.ReportSettings.Template;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "ny",
        aliases = "new",
        description = "lag en ny rapportmappe, fra fjorårets eller tom med veiledning",
        synopsisHeading = "Bruk: ",
        optionListHeading = "%nValg:%n",
        sortOptions = false)
final class NewCommand implements Callable<Integer> {
    private static final Pattern NUMBER = Pattern.compile("\\d{4}");

    @ParentCommand
    private Tilstand tilstand;

    @Parameters(paramLabel = "MAPPE", description = "mappen som skal lages, som input/kommune/2025")
    private String folder;

    @ArgGroup(multiplicity = "1")
    private Start start;

    @Option(names = "--nummer", paramLabel = "NUMMER", description = "kommunenummeret, fire sifre")
    private Optional<String> number = Optional.empty();

    @Option(names = "--kommune", paramLabel = "NAVN", description = "navnet på kommunen")
    private Optional<String> name = Optional.empty();

    /** One of the two. */
    static final class Start {
        @Option(names = "--fra", paramLabel = "FORRIGE", description = "rapportmappen for et tidligere år")
        private Optional<String> previous = Optional.empty();

        @Option(names = "--mal", paramLabel = "bufdir|baerum", description = "tom mappe med disse kapitlene")
        private Optional<String> template = Optional.empty();
    }

    @Override
    public Integer call() {
        Workspace workspace = tilstand.workspace().checked();
        Path path = Workspace.under(tilstand.current(), folder);
        if (!path.startsWith(workspace.input())) {
            path = Workspace.under(workspace.root(), folder);
        }
        ReportFolder made = ReportFolder.named(workspace, path).checked();
        if (Disk.LOCAL.exists(path)) {
            throw new CannotRun(workspace.show(path) + " finnes fra før; velg et annet navn, eller slett mappen først");
        }
        number.filter(n -> !NUMBER.matcher(n).matches()).ifPresent(n -> {
            throw new CannotRun("--nummer skal være fire sifre; her står " + n);
        });
        NewFolder content = start.previous.isPresent() ? nextYear(workspace, made) : empty(made);
        content.errors().forEach(tilstand.console().out()::println);
        if (!content.errors().isEmpty()) {
            return 1;
        }
        try {
            OutputSet set = new OutputSet(Disk.LOCAL, path);
            set.recover();
            set.replace(content.files());
        } catch (IOException e) {
            throw new CannotRun("kan ikke skrive " + workspace.show(path) + Disk.reason(e), e);
        }
        if (!tilstand.quiet()) {
            content.notes().forEach(tilstand.console().out()::println);
            tilstand.console()
                    .out()
                    .println("Laget " + workspace.show(path) + "/. Kjør kontroller " + workspace.show(path)
                            + " for å se hva som gjenstår.");
        }
        return 0;
    }

    private NewFolder nextYear(Workspace workspace, ReportFolder made) {
        Path previous = workspace.locate(tilstand.current(), start.previous.orElseThrow());
        if (!Disk.LOCAL.exists(previous.resolve("rapport.json"))) {
            throw new CannotRun("fant ingen rapport.json i " + workspace.show(previous));
        }
        return NextYear.folder(
                tilstand.pipeline(workspace), ReportFolder.named(workspace, previous), made, number, name);
    }

    private NewFolder empty(ReportFolder made) {
        Template template = switch (start.template.orElseThrow()) {
            case "bufdir" -> Template.BUFDIR;
            case "baerum" -> Template.BAERUM;
            default -> throw new CannotRun("--mal er bufdir eller baerum; her står " + start.template.orElseThrow());
        };
        return EmptyFolder.of(tilstand.pipeline(tilstand.workspace()), template, made, number, name);
    }
}
