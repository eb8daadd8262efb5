package no.tilstand.app;

import java.util.List;

/** Input files as they may be named in an output: an extract file's own name can hold a case number. */
final class InputNames {
    private static final String REGISTER = "/register/";

    private InputNames() {}

    /** Whether the file is a case extract, which is never archived and never named. */
    static boolean isCaseFile(String file) {
        return file.contains(REGISTER);
    }

    /** Whether a source is the folder of the extracts, which is all that a figure counted in them tells of its place. */
    static boolean isExtracts(String source) {
        return source.endsWith("/register");
    }

    static List<String> caseFiles(List<String> files) {
        return files.stream().filter(InputNames::isCaseFile).toList();
    }

    /**
     * The files, with the folder of the extracts for all of them: how many files there are less the cases that the report
     * counts are those that were deleted or could not be read, and the report may hide that.
     *
     * @param files from the workspace, with {@code /}, sorted
     */
    static List<String> of(List<String> files) {
        return files.stream()
                .map(file -> isCaseFile(file) ? file.substring(0, file.indexOf(REGISTER) + REGISTER.length()) : file)
                .distinct()
                .toList();
    }
}
