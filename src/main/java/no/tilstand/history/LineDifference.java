package no.tilstand.history;

import java.util.List;
import java.util.Optional;

/**
 * The first place where a history is not what it was, and what has been done to it there.
 *
 * @param line from 1, in the history as it is now; of a line that is gone: where it stood
 */
public record LineDifference(int line, Kind kind) {
    /** What has been done. */
    public enum Kind {
        REMOVED("er fjernet"),
        ADDED("er lagt til"),
        MOVED("er flyttet"),
        EDITED("er endret"),
        CUT("og resten er kuttet"),
        APPENDED("er lagt til etter den siste utgaven");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** After «linje 7», in bokmål. */
        public String words() {
            return words;
        }
    }

    /**
     * @param now the lines as they stand
     * @param was the lines as they were
     * @return empty when they are the same
     */
    public static Optional<LineDifference> between(List<String> now, List<String> was) {
        int at = 0;
        while (at < now.size() && at < was.size() && now.get(at).equals(was.get(at))) {
            at++;
        }
        if (at == now.size() && at == was.size()) {
            return Optional.empty();
        }
        return Optional.of(new LineDifference(at + 1, kind(at, now, was)));
    }

    private static Kind kind(int at, List<String> now, List<String> was) {
        if (at == now.size()) {
            return Kind.CUT;
        }
        if (at == was.size()) {
            return Kind.APPENDED;
        }
        boolean stillThere = now.subList(at, now.size()).contains(was.get(at));
        boolean wasThere = was.subList(at, was.size()).contains(now.get(at));
        if (stillThere && wasThere) {
            return Kind.MOVED;
        }
        if (wasThere) {
            return Kind.REMOVED;
        }
        return stillThere ? Kind.ADDED : Kind.EDITED;
    }
}
