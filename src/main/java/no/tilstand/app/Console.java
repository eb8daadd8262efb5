package no.tilstand.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where words go: diagnostics on {@code out}, progress and «cannot run» on {@code err}.
 *
 * @param terminal whether somebody is looking, so that a progress bar may be drawn
 */
record Console(PrintStream out, PrintStream err, boolean terminal) {

    /** The process's own streams, in UTF-8 whatever the platform says, past anything that has replaced System.out. */
    static Console ofProcess() {
        return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), onTerminal());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** From Java 22 a console exists without a terminal too, and says so itself. */
    private static boolean onTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException javaBefore22) {
            return true;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
