package no.tilstand.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import no.tilstand.diagnostics.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said, in bokmål, about a command line that cannot be understood. */
final class Usage {
    private Usage() {}

    static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Handler for picocli: one line that says what is wrong, one that says where help is. */
    static int explain(ParameterException e, String[] arguments) {
        CommandLine line = e.getCommandLine();
        line.getErr().println(message(e));
        String command = line.getParent() == null ? "tilstand" : "tilstand " + line.getCommandName();
        line.getErr().println("  råd: " + command + " --hjelp viser hva som kan skrives");
        return 2;
    }

    private static String message(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), e.getCommandLine());
        }
        if (e instanceof OverwrittenOptionException twice) {
            return "oppgitt to ganger: " + name(twice.getOverwritten());
        }
        if (e instanceof MutuallyExclusiveArgsException) {
            return "valgene kan ikke brukes sammen";
        }
        if (e instanceof MissingParameterException missing) {
            return "mangler: "
                    + String.join(
                            " eller ",
                            missing.getMissing().stream().map(Usage::name).toList());
        }
        return e.getArgSpec() == null ? "kan ikke forstå kommandolinjen" : "kan ikke forstå " + name(e.getArgSpec());
    }

    private static String unmatched(String word, CommandLine line) {
        if (word.startsWith("-")) {
            return "ukjent valg: " + word
                    + meant(word, line.getCommandSpec().optionsMap().keySet());
        }
        return line.getParent() == null
                ? "ukjent kommando: " + word
                        + meant(word, line.getCommandSpec().subcommands().keySet())
                : "for mange ord: " + word;
    }

    private static String meant(String word, Collection<String> known) {
        return Suggestion.closest(word, known).map(k -> "; mente du " + k + "?").orElse("");
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
