package no.tilstand.app;

/**
 * The run cannot start or cannot finish for a reason outside the data (usage, missing folder, disk): exit status 2 and
 * the message, which is bokmål and ready to print. Never thrown for what stands in an input file.
 */
final class CannotRun extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotRun(String message) {
        super(message);
    }

    CannotRun(String message, Throwable cause) {
        super(message, cause);
    }
}
