package no.tilstand.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tilstand.diagnostics.Code;
import no.tilstand.diagnostics.Location;
import no.tilstand.domain.Municipality;

/** The number and the name in {@code rapport.json} held against {@code felles/kommuner.csv}. */
final class MunicipalityCheck {
    /** What a municipality calls itself beside its name, in bokmål, nynorsk, Northern, Southern and Lule Sámi and Kven. */
    private static final Set<String> KIND_OF_PLACE =
            Set.of("kommune", "kommuna", "suohkan", "gielda", "tjielte", "tjïelte", "suohkana", "komuuni");

    private final List<Municipality> known;
    private final LocalDate lastDay;
    private final Findings findings;

    /** @param known empty when the list could not be read, which has its own finding */
    MunicipalityCheck(List<Municipality> known, int year, Findings findings) {
        this.known = known;
        this.lastDay = LocalDate.of(year, 12, 31);
        this.findings = findings;
    }

    /** A real number that was not valid on the last day of the reporting year is an error. */
    void number(String number, Location at) {
        if (known.isEmpty() || isValid(number)) {
            return;
        }
        boolean listed = known.stream().anyMatch(m -> m.number().equals(number));
        findings.add(
                Code.BV_116,
                at,
                listed
                        ? "kommunenummer " + number + " gjaldt ikke 31. desember " + lastDay.getYear()
                        : "kommunenummer " + number + " finnes ikke i kommunelisten",
                () -> replacement(number));
    }

    private boolean isValid(String number) {
        return known.stream().anyMatch(m -> m.number().equals(number) && m.validOn(lastDay));
    }

    /** «nummeret er erstattet av 3201.»: the numbers at the end of the chain that are valid that day, if there are any. */
    private String replacement(String number) {
        Set<String> valid = new TreeSet<>();
        Set<String> seen = new LinkedHashSet<>(Set.of(number));
        List<String> next = List.of(number);
        while (!next.isEmpty()) { // a list that goes in a circle ends, since no number is followed twice
            List<String> now = next;
            next = known.stream()
                    .filter(m -> now.contains(m.number()))
                    .flatMap(m -> m.replacedBy().stream())
                    .filter(seen::add)
                    .toList();
            next.stream().filter(this::isValid).forEach(valid::add);
        }
        return valid.isEmpty() ? "" : "nummeret er erstattet av " + String.join(" og ", valid) + ".";
    }

    /** The name that the list has for a valid number. */
    Optional<String> name(String number) {
        return known.stream()
                .filter(m -> m.number().equals(number) && m.validOn(lastDay))
                .map(Municipality::name)
                .findFirst();
    }

    /**
     * A real number with a name that has no part in common with the name in the list is a warning: one digit wrong, and the
     * report carries another municipality's number.
     */
    void name(String given, String number, Location at) {
        Optional<String> listed = name(number);
        boolean invented = number.startsWith(Municipality.INVENTED);
        if (invented || listed.isEmpty() || given.isEmpty() || Placeholders.isIn(given)) {
            return;
        }
        Set<String> parts = parts(listed.get());
        if (parts(given).stream().noneMatch(parts::contains)) {
            findings.add(
                    Code.BV_124,
                    at,
                    "kommunenummer " + number + " er " + Wording.plain(listed.get()) + ", men feltet kommune er "
                            + Wording.quote(given));
        }
    }

    /** «Guovdageaidnu - Kautokeino» has two, «Våler (Innlandet)» and «Våler kommune» one. */
    private static Set<String> parts(String name) {
        return Arrays.stream(name.replaceAll("\\([^)]*\\)", " ").split("\\s[-–—]\\s|/|,"))
                .map(MunicipalityCheck::plain)
                .filter(p -> !p.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String plain(String part) {
        return Arrays.stream(Wording.folded(part).toLowerCase(Locale.ROOT).split("[\\s-]+"))
                .filter(w -> !KIND_OF_PLACE.contains(w))
                .collect(Collectors.joining(" "));
    }
}
