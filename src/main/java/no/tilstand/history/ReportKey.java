package no.tilstand.history;

/**
 * Which report an edition is of.
 *
 * @param municipalityNumber four digits
 * @param district empty for the whole municipality
 * @param year the reporting year
 * @param folder the name of the report folder, which begins with the year: {@code 2025}, {@code 2025-nn}
 */
public record ReportKey(String municipalityNumber, String district, int year, String folder) {
    /** «3201», «0301-Alna»: the folder in the archive that all the years of a municipality share. */
    public String place() {
        return district.isEmpty() ? municipalityNumber : municipalityNumber + "-" + district;
    }
}
