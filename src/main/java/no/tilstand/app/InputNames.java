package no.tilstand.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Input files as they may be named in an output: an extract file's own name can hold a case number. */
final class InputNames {
    private InputNames() {}

    /** Whether the file is a case extract, which is never archived and never named. */
    static boolean isCaseFile(String file) {
        return file.contains("/register/");
    }

    /** Whether a source is the folder of the extracts, which is all that a figure counted in them tells of its place. */
    static boolean isExtracts(String source) {
        return source.endsWith("/register");
    }

    static List<String> caseFiles(List<String> files) {
        return files.stream().filter(InputNames::isCaseFile).toList();
    }

    /**
     * @param files from the workspace, with {@code /}, sorted
     */
    static List<String> of(List<String> files) {
        List<String> names = new ArrayList<>();
        int extract = 0;
        for (String file : files) {
            int register = file.indexOf("/register/");
            names.add(
                    register < 0
                            ? file
                            : file.substring(0, register) + String.format(Locale.ROOT, "/register/nr-%04d", ++extract));
        }
        return names;
    }
}
