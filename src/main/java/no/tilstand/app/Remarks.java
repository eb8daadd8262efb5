package no.tilstand.app;

import java.util.ArrayList;
import java.util.List;

/** What a verification has found so far, in the order in which it was looked for. */
final class Remarks {
    private final List<String> same = new ArrayList<>();
    private final List<String> different = new ArrayList<>();
    private final List<String> notChecked = new ArrayList<>();

    void same(String what) {
        same.add(what);
    }

    /** @param what what differs, and after a colon what that means */
    void different(String what) {
        different.add(what);
    }

    /** @param what what could not be looked at, and why */
    void notChecked(String what) {
        notChecked.add(what);
    }

    List<String> same() {
        return List.copyOf(same);
    }

    List<String> different() {
        return List.copyOf(different);
    }

    List<String> notChecked() {
        return List.copyOf(notChecked);
    }
}
