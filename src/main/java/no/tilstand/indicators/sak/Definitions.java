package no.tilstand.indicators.sak;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.tilstand.domain.AgeSpan;
import no.tilstand.domain.sak.Hjemmelsklasse;
import no.tilstand.domain.sak.Lovhjemmel;
import no.tilstand.domain.sak.Sted;

/**
 * Every length, age and code that the indicators are defined by. {@link #STANDARD} is the specification; a test changes one
 * component at a time by one day or one code and shows that an example then comes out otherwise.
 *
 * <p>Which provision and which category are which class is decided in {@code domain.sak}, once for indicators and controls;
 * here are only the functions, so that they can be changed in the same way.
 */
public record Definitions(
        People people,
        Notifications notifications,
        Investigations investigations,
        Measures measures,
        Plans plans,
        FosterHomes fosterHomes,
        Aftercare aftercare) {

    /**
     * Ages in whole years on the last day of the period (registernotatet, del A, aldersgruppe).
     *
     * @param child barn 0-17
     * @param withMeasures who can have measures, from 2021
     * @param withMeasuresBefore the same to and including 2020
     * @param adult the birthday that care ends on
     * @param until25From first year of the longer span
     */
    public record People(AgeSpan child, AgeSpan withMeasures, AgeSpan withMeasuresBefore, int adult, int until25From) {}

    /**
     * Meldinger.
     *
     * @param limit barnevernsloven § 2-1: within a week; day 7 is in (M6). The register says more than 7 days, the 15F
     *     specification 8 or more, the 15F program lets one day slip; chosen: no slip, since the law and two of three agree
     * @param slip {@code melding.slingring}, in days
     * @param dismissed counted as henlagt (M4)
     * @param outside not in the population of M4: they concern children who are followed up already, and came in 2020
     * @param dismissedAll counted as henlagt when nothing is outside (M4.alle)
     * @param groups of M5, by value id; every code is in one
     * @param service melder «barneverntjeneste eller barnevernvakt» (M8)
     * @param newContentFrom first year of Kunnskapsmodellen's codes (M9)
     */
    public record Notifications(
            Frist limit,
            int slip,
            Set<String> dismissed,
            Set<String> outside,
            Set<String> dismissedAll,
            List<Group> groups,
            Set<String> service,
            int newContentFrom) {}

    /** Codes that are counted together. @param value id of the value in the register */
    public record Group(String value, Set<String> codes) {}

    /**
     * Undersøkelser.
     *
     * @param week of § 2-1, before the months of § 2-2 begin
     * @param ordinary three months (§ 2-2)
     * @param extended six months in all
     * @param fromStart U5: three months from the start of the investigation
     * @param opening conclusion of the notification that opens an investigation
     * @param joining conclusion of one that joins an investigation already under way
     * @param measures conclusions that led to measures (U8)
     * @param dismissed conclusions without (U8)
     * @param moved of those, because the family moved
     * @param dismissedForReturn without measures, for U12
     * @param back how soon a new one is soon (U12)
     * @param shortest shorter than this is the first group of U10
     * @param groups upper limits of the next groups of U10, each in the lower group; the last group has none
     * @param participation answers that are yes (U11)
     * @param registered all answers
     */
    public record Investigations(
            Frist week,
            Frist ordinary,
            Frist extended,
            Frist fromStart,
            Set<String> opening,
            Set<String> joining,
            Set<String> measures,
            Set<String> dismissed,
            Set<String> moved,
            Set<String> dismissedForReturn,
            Frist back,
            Frist shortest,
            List<Frist> groups,
            Set<String> participation,
            Set<String> registered) {}

    /**
     * Tiltak, vedtak og oversendelser.
     *
     * @param place where a child lives, by code of category
     * @param provision class of a provision and those it refers to
     * @param network 2.1, of T9
     * @param stranger 2.2, of T9
     * @param emergencyHomes of T10
     * @param longStay an open stay is long after this (T10)
     * @param cooperation first part of category codes (T12)
     * @param otherServices first part of category codes (T12)
     * @param familyCouncil familieråd (T12)
     */
    public record Measures(
            Function<String, Sted> place,
            BiFunction<Lovhjemmel, List<Lovhjemmel>, Hjemmelsklasse> provision,
            Set<String> network,
            Set<String> stranger,
            Set<String> emergencyHomes,
            Frist longStay,
            Set<String> cooperation,
            Set<String> otherServices,
            Set<String> familyCouncil) {}

    /**
     * Planer.
     *
     * @param measures tiltaksplan (P1)
     * @param measuresAdult also, from the 18th birthday
     * @param care omsorgsplan (P3)
     * @param careBefore also, before {@code careUntilYear}
     * @param careUntilYear first year in which {@code careBefore} no longer counts
     * @param standing how long a plan must have been there to be evaluated (P2)
     * @param gap plans that follow each other so closely are one (P2)
     * @param careWithin after care began, the law gives time for the final plan (P3, beside)
     */
    public record Plans(
            Set<String> measures,
            Set<String> measuresAdult,
            Set<String> care,
            Set<String> careBefore,
            int careUntilYear,
            Frist standing,
            Frist gap,
            Frist careWithin) {}

    /**
     * Fosterhjem.
     *
     * @param gap placements that follow each other so closely are one chain
     * @param firstYear after it the demand follows the registered frequency
     * @param reduced frequency code for two a year
     * @param addressOnly FlyttingTil that is no move (F5)
     * @param together ArsakFra that is no move: the child moves with the foster parents
     * @param planned ArsakFra of planned moves
     * @param withMoves categories of F6
     * @param reducedAge supervision can be reduced from this age
     * @param reducedAfter visits can be reduced after this
     */
    public record FosterHomes(
            Frist gap,
            Frist firstYear,
            Set<String> reduced,
            Set<String> addressOnly,
            Set<String> together,
            Set<String> planned,
            Set<String> withMoves,
            int reducedAge,
            Frist reducedAfter) {}

    /**
     * Ettervern.
     *
     * @param after how long after the birthday it is measured (E2)
     * @param lapse a measure that ended so long before the birthday still counts as one at the birthday (E2)
     */
    public record Aftercare(Frist after, Frist lapse) {}

    /** Fixed and in order, so that nothing depends on a hash. */
    static Set<String> codes(String... codes) {
        return Collections.unmodifiableSet(new TreeSet<>(Arrays.asList(codes)));
    }

    /** The specification. */
    public static final Definitions STANDARD = new Definitions(
            new People(new AgeSpan(0, 17), new AgeSpan(0, 24), new AgeSpan(0, 22), 18, AgeSpan.UNTIL_25_FROM),
            new Notifications(
                    Frist.days(7, "barnevernsloven § 2-1: innen en uke"),
                    0,
                    codes("1", "5", "6", "7", "8", "9", "10"),
                    codes("3", "4"),
                    codes("1", "3", "5", "6", "7", "8", "9", "10"),
                    List.of(
                            new Group("til-undersokelse", codes("2")),
                            new Group("i-pagaende-undersokelse", codes("4")),
                            new Group("aktive-tiltak", codes("3")),
                            new Group("flyttet-eller-overfort", codes("5", "6", "7", "8")),
                            new Group("henlagt-ellers", codes("1", "9", "10"))),
                    codes("5", "7"),
                    2026),
            new Investigations(
                    Frist.days(7, "barnevernsloven § 2-1: uken til å vurdere meldingen"),
                    Frist.months(3, "barnevernsloven § 2-2: tre måneder"),
                    Frist.months(6, "barnevernsloven § 2-2: seks måneder til sammen i særlige tilfeller"),
                    Frist.months(3, "SSB, ASSS og Bufdir: innen tre måneder fra start"),
                    codes("2"),
                    codes("4"),
                    codes("1", "2"),
                    codes("3", "4", "5", "6", "7", "8", "9"),
                    codes("5", "7", "8", "9"),
                    codes("3", "4", "6"),
                    Frist.months(12, "registernotatet, del C, U12"),
                    new Frist(14, Frist.Unit.DAYS, Frist.LastDay.OUT, "registernotatet, del C, U10: under 14 dager"),
                    List.of(
                            Frist.months(1, "registernotatet, del C, U10"),
                            Frist.months(2, "registernotatet, del C, U10"),
                            Frist.months(3, "registernotatet, del C, U10: samme grense som i U5"),
                            Frist.months(6, "registernotatet, del C, U10")),
                    codes("1.1", "1.2", "1.3", "1.4"),
                    codes("1.1", "1.2", "1.3", "1.4", "2.1", "2.2")),
            new Measures(
                    Sted::av,
                    Hjemmelsklasse::av,
                    codes("2.1"),
                    codes("2.2"),
                    codes("2.5", "2.6"),
                    Frist.days(180, "registernotatet, del D, T10"),
                    codes("6"),
                    codes("7"),
                    codes("6.1")),
            new Plans(
                    codes("1"),
                    codes("5"),
                    codes("4"),
                    codes("3"),
                    2023,
                    Frist.months(3, "Bufdir 3F (KHR): sammenhengende 3 måneder"),
                    Frist.days(1, "registernotatet, del E: høyst 1 dags mellomrom"),
                    Frist.years(2, "barnevernloven av 1992: endelig plan innen to år")),
            new FosterHomes(
                    Frist.days(1, "registernotatet, del F: høyst 1 dags mellomrom"),
                    Frist.years(1, "Bufdir 3B og 3D: plassert i minst ett år"),
                    codes("2"),
                    codes("9"),
                    codes("1.3"),
                    codes("1.1.1", "1.1.2", "2.1", "2.4"),
                    codes("2.1", "2.2", "2.3", "2.4"),
                    15,
                    Frist.years(2, "fosterhjemsforskriften av 2003")),
            new Aftercare(
                    Frist.months(3, "registernotatet, del G, E2"),
                    Frist.days(1, "registernotatet, del G, E2: dagen før 18-årsdagen")));
}
