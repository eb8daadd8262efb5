package no.tilstand.intake.register;

import java.util.Set;

/**
 * Who an extract is from (Avgiver).
 *
 * @param number municipality number
 * @param district number and name of the bydel; empty for none
 * @param year {@code Versjon}, which only 15F has; 0 without it
 */
record Sender(String organisation, String number, String district, String districtName, int year) {
    /** Oslo, Bergen and Trondheim report by district (control AVG-01). */
    private static final Set<String> WITH_DISTRICTS = Set.of("958935420", "964338531", "942110464");

    boolean lacksDistrict() {
        return WITH_DISTRICTS.contains(organisation) && (district.isEmpty() || districtName.isEmpty());
    }

    boolean isOf15f() {
        return year != 0;
    }
}
