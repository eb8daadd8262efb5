package no.tilstand.report;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import no.tilstand.report.Slot.Amount;
import no.tilstand.report.Slot.Authority;
import no.tilstand.report.Slot.Choice;
import no.tilstand.report.Slot.Few;
import no.tilstand.report.Slot.Label;
import no.tilstand.report.Slot.Limit;
import no.tilstand.report.Slot.Listing;
import no.tilstand.report.Slot.Plural;
import no.tilstand.report.Slot.PriceYear;
import no.tilstand.report.Slot.Relative;
import no.tilstand.report.Slot.Subject;
import no.tilstand.report.Slot.Tally;
import no.tilstand.report.Slot.Time;
import no.tilstand.report.Slot.Year;

/**
 * A sentence plan: what is to be said, before any language form says it (language guide section 2). Each plan is a record;
 * its components are the slots, and the template of either form uses every one of them by name. A plan says what the
 * numbers say and never why.
 */
sealed interface Sentence extends Slot {

    /** The key of the template in the word files. */
    @Retention(RetentionPolicy.RUNTIME)
    @interface Template {
        String value();
    }

    // ---- level

    @Template("setning.nivaa")
    record Level(Time time, Subject subject, Amount value) implements Sentence {}

    @Template("setning.null")
    record Nothing(Time time, Plural noun) implements Sentence {}

    @Template("setning.andel")
    record Share(Time time, Subject subject, Amount part, Amount whole, Amount value) implements Sentence {}

    /** Only where the rest may be shown. */
    @Template("setning.komplement")
    record Rest(Amount part, Amount whole) implements Sentence {}

    @Template("setning.andel-uten-deler")
    record ShareWithoutParts(Time time, Subject subject, Amount value) implements Sentence {}

    /** @param from the youngest in the population, years */
    @Template("setning.rate")
    record Rate(Time time, Subject subject, Amount value, Amount from, Amount to) implements Sentence {}

    @Template("setning.rate-uten-alder")
    record RateOfAll(Time time, Subject subject, Amount value) implements Sentence {}

    @Template("setning.kroner")
    record Kroner(Time time, Subject subject, Amount value, PriceYear priceYear) implements Sentence {}

    @Template("setning.median")
    record Median(Time time, Amount value) implements Sentence {}

    @Template("setning.snitt")
    record Mean(Year first, Year last, Amount value) implements Sentence {}

    /** Only where the order of the groups may be shown. */
    @Template("setning.storst")
    record Largest(Time time, Label group, Amount part, Amount whole, Amount value) implements Sentence {}

    /** The same where the source gives shares only. */
    @Template("setning.storst-uten-deler")
    record LargestShare(Time time, Label group, Amount value) implements Sentence {}

    @Template("setning.nevner-null")
    record NoDenominator(Subject subject, Plural noun, Time time) implements Sentence {}

    // ---- development

    /** In percentage points for a share, which has no percentage of its own; kroner have a price year. */
    @Template("setning.endring")
    record ChangeOfNumber(
            Subject subject,
            Choice direction,
            Amount difference,
            Amount from,
            Year first,
            Amount to,
            Year last,
            Relative relative,
            PriceYear priceYear)
            implements Sentence {}

    /** From or to 0, where a percentage has no meaning. */
    @Template("setning.endring-null")
    record ChangeWithZero(Subject subject, Choice direction, Amount from, Year first, Amount to, Year last)
            implements Sentence {}

    @Template("setning.uendret")
    record Unchanged(Subject subject, Amount value, PriceYear priceYear, Year first, Year last) implements Sentence {}

    @Template("setning.periode")
    record OverYears(
            Year first,
            Year last,
            Subject subject,
            Choice direction,
            Amount difference,
            Amount from,
            Amount to,
            Relative relative,
            PriceYear priceYear)
            implements Sentence {}

    /** After a difference that is not that of the two printed numbers. */
    @Template("setning.avrunding")
    record Rounding() implements Sentence {}

    @Template("setning.utover-retning")
    record BeyondChance(Choice wish) implements Sentence {}

    @Template("setning.utover-noytral")
    record BeyondChanceNeutral() implements Sentence {}

    @Template("setning.uklar")
    record Unclear() implements Sentence {}

    /** Of a second change, after the first was. */
    @Template("setning.uklar-ogsaa")
    record AlsoUnclear() implements Sentence {}

    /** @param many who or what the stock is of: «barna», «de unge» */
    @Template("setning.ikke-vurdert-bestand")
    record NotJudgedStock(Slot.Definite many) implements Sentence {}

    @Template("setning.ikke-vurdert-uten-deler")
    record NotJudgedWithoutParts() implements Sentence {}

    @Template("setning.over-brudd")
    record OverBreak(Year first, Year last, Year at) implements Sentence {}

    /** The same where more than one break lies between. */
    @Template("setning.over-brudd-flere")
    record OverBreaks(Year first, Year last, Listing years) implements Sentence {}

    /** @param missing the period without a number */
    @Template("setning.mangler-foerste")
    record ChangeUnknown(Year first, Year last, Year missing) implements Sentence {}

    /** For the summary. */
    @Template("setning.svar-i-fjor")
    record BetterThanLastYear(Amount indicators, Tally wanted, Tally unwanted) implements Sentence {}

    /** The same where it would not be true of all the others that they are unclear or not judged. */
    @Template("setning.svar-i-fjor-antall")
    record BetterAndWorse(Amount indicators, Tally wanted, Tally unwanted) implements Sentence {}

    @Template("setning.svar-i-fjor-ingen")
    record NoneBeyondChance(Amount indicators) implements Sentence {}

    @Template("setning.svar-i-fjor-uten-retning")
    record ChangedWithoutDirection(Amount indicators) implements Sentence {}

    @Template("setning.svar-i-fjor-andre")
    record OthersUnclear() implements Sentence {}

    // ---- targets

    @Template("setning.maal")
    record Target(Time time, Subject subject, Amount value, Limit target, Choice reached) implements Sentence {}

    /** @param nearly the limit the strategy itself sets for «nesten nådd» */
    @Template("setning.maal-nesten")
    record TargetNearly(Time time, Subject subject, Amount value, Limit target, Amount nearly, Choice orMore)
            implements Sentence {}

    /** After a sentence that has said the level. */
    @Template("setning.maal-kort")
    record TargetAlone(Limit target, Choice reached) implements Sentence {}

    @Template("setning.maal-nesten-kort")
    record TargetNearlyAlone(Limit target, Amount nearly, Choice orMore) implements Sentence {}

    @Template("setning.gap-under")
    record Below(Amount difference, Choice goal) implements Sentence {}

    /** Of what is itself done or not, such as a visit: so many more of it would do. */
    @Template("setning.gap-flere")
    record BelowByCases(Amount difference, Choice goal, Few cases, Choice reached) implements Sentence {}

    /** Of what is there anyway, and lacks something: more investigations would not do, but so many more in time. */
    @Template("setning.gap-svarer-til")
    record BelowAsCases(Amount difference, Choice goal, Few cases) implements Sentence {}

    @Template("setning.gap-over")
    record Above(Subject subject, Amount difference, Choice goal) implements Sentence {}

    @Template("setning.gap-faerre")
    record AboveByCases(Subject subject, Amount difference, Choice goal, Few cases, Choice reached)
            implements Sentence {}

    @Template("setning.gap-over-svarer-til")
    record AboveAsCases(Subject subject, Amount difference, Choice goal, Few cases) implements Sentence {}

    /** What holds on the way to the goal, and only that, is met or not. */
    @Template("setning.etappe")
    record Milestone(Year at, Limit milestone, Choice reached) implements Sentence {}

    @Template("setning.etappe-nesten")
    record MilestoneNearly(Year at, Limit milestone, Amount nearly, Choice orMore) implements Sentence {}

    /** After a milestone: the goal itself. */
    @Template("setning.etappe-maal")
    record LaterTarget(Year end, Limit target) implements Sentence {}

    @Template("setning.lovkrav")
    record Statutory(Limit demand, Authority authority, Choice fulfilled) implements Sentence {}

    @Template("setning.maal-kan-ikke")
    record TargetNotAssessable(Choice goal, Sentence reason) implements Sentence {}

    @Template("setning.lovkrav-kan-ikke")
    record StatutoryNotAssessable(Sentence reason) implements Sentence {}

    @Template("setning.maal-skjult")
    record AttainmentHidden() implements Sentence {}

    @Template("setning.maal-ikke-tallfestet")
    record Wish() implements Sentence {}

    /** A reason: the target has no limit for the year yet. */
    @Template("setning.maal-gjelder-fra")
    record TargetFrom(Year first) implements Sentence {}

    // ---- comparison

    @Template("setning.mot-omraade")
    record AgainstArea(Label area, Amount theirs, Subject subject, Amount difference, Choice direction)
            implements Sentence {}

    @Template("setning.mot-flere")
    record AgainstSeveral(Listing areas) implements Sentence {}

    @Template("setning.mot-lik")
    record SameAsArea(Label area, Amount theirs) implements Sentence {}

    @Template("setning.ikke-sammenlignet")
    record NotCompared(Subject subject, Label area, Sentence reason) implements Sentence {}

    @Template("setning.annet-tidspunkt")
    record OtherTime() implements Sentence {}

    // ---- reservations, hidden values, revisions

    @Template("setning.mangler")
    record Missing(Year year) implements Sentence {}

    @Template("setning.mangler-flere")
    record MissingSeveral(Listing years) implements Sentence {}

    @Template("setning.ikke-klart")
    record NotYet(Year year) implements Sentence {}

    @Template("setning.ikke-aktuelt")
    record NotApplicable(Year year) implements Sentence {}

    @Template("setning.forelopig")
    record Preliminary(Year year) implements Sentence {}

    @Template("setning.forelopig-flere")
    record PreliminarySeveral(Listing years) implements Sentence {}

    @Template("setning.anslag")
    record Estimate(Year year) implements Sentence {}

    @Template("setning.brudd")
    record Break(Year at) implements Sentence {}

    /** A reason: the series breaks. */
    @Template("setning.brudd-kort")
    record HasBreak(Year at) implements Sentence {}

    @Template("setning.skjult")
    record Hidden(Subject subject, Year year) implements Sentence {}

    /** The same where a target or a demand is not judged for it either. */
    @Template("setning.skjult-med-maal")
    record HiddenWithAttainment(Subject subject, Year year) implements Sentence {}

    @Template("setning.endring-skjult")
    record ChangeHidden(Year first, Year last) implements Sentence {}

    @Template("setning.skjult-fordeling")
    record DistributionHidden(Listing dimensions) implements Sentence {}

    /** @param since the last report, or the last edition of this one */
    @Template("setning.rettet")
    record Corrected(Year year, Amount before, Amount now, Choice since) implements Sentence {}

    @Template("setning.rettet-grunn")
    record CorrectedBecause(Year year, Amount before, Amount now, Choice since, Label reason) implements Sentence {}

    /** Two numbers that are printed alike: other parts, or fewer kroner than a tenth of a million. */
    @Template("setning.rettet-bak")
    record ChangedBehind(Year year, Choice since) implements Sentence {}

    @Template("setning.ny-definisjon")
    record NewDefinition(Choice since, Year first) implements Sentence {}

    /** It was hidden. */
    @Template("setning.naa-vist")
    record NowShown(Year year, Choice in) implements Sentence {}

    @Template("setning.naa-klart")
    record NowGiven(Year year, Choice in) implements Sentence {}

    @Template("setning.naa-borte")
    record NowMissing(Year year, Choice in) implements Sentence {}

    @Template("setning.to-kilder")
    record TwoSources(Slot used, Amount value, Slot other, Amount otherValue) implements Sentence {}

    @Template("setning.to-kilder-like")
    record SourcesAgree(Slot used, Slot other) implements Sentence {}

    /** The parts and a printed total (design section 6, rule 8). */
    @Template("setning.sum-avvik")
    record PartsDiffer(Time time, Amount parts, Amount whole) implements Sentence {}

    @Template("setning.ulike-prisaar")
    record PriceYearsDiffer() implements Sentence {}

    // ---- measures, plans, surveys

    @Template("setning.tiltak-status")
    record Measures(Amount measures, Listing statuses) implements Sentence {}

    @Template("setning.sporring")
    record Survey(Amount asked, Amount answered, Amount percent) implements Sentence {}

    @Template("setning.sjekkliste")
    record Checklist(Amount points, Listing statuses) implements Sentence {}

    @Template("setning.forebyggende-plan")
    record PreventionPlan(Slot.Day adopted, Label caseNumber) implements Sentence {}

    @Template("setning.forebyggende-plan-uten-sak")
    record PreventionPlanWithoutCase(Slot.Day adopted) implements Sentence {}

    @Template("setning.ingen-forebyggende-plan")
    record NoPreventionPlan() implements Sentence {}
}
