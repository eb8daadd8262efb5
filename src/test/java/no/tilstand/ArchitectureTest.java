package no.tilstand;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.tilstand.domain.Dataset;
import no.tilstand.domain.Observation;
import no.tilstand.domain.OpenFigures;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Dependencies run one way, each library stands in its own package, and only {@code app} knows the outside. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /** What each package may see of the others. */
    private static final Map<String, Set<String>> SEES = sees();

    private static Map<String, Set<String>> sees() {
        Set<String> phases = Set.of("intake", "rules", "indicators", "disclosure", "history");
        Map<String, Set<String>> sees = new LinkedHashMap<>();
        sees.put("diagnostics", Set.of());
        sees.put("domain", Set.of("diagnostics"));
        phases.forEach(p -> sees.put(p, Set.of("diagnostics", "domain")));
        // Report comes after the phases but gets their results from app: it knows what an assessment is, and no more.
        sees.put("report", Set.of("diagnostics", "domain", "indicators", "history"));
        sees.put("charts", Set.of("diagnostics", "domain", "indicators", "history", "report"));
        sees.put("render", Set.of("diagnostics", "domain", "indicators", "history", "report", "charts"));
        return sees;
    }

    /** Library packages and the only packages of ours that may use them. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("com.fasterxml.aalto..", Set.of("intake")),
            Map.entry("org.codehaus.stax2..", Set.of("intake")),
            Map.entry("org.apache.commons.csv..", Set.of("intake", "render")),
            Map.entry("com.fasterxml.jackson..", Set.of("intake", "render", "history")),
            Map.entry("org.commonmark..", Set.of("intake")),
            Map.entry("org.dhatim.fastexcel..", Set.of("intake")),
            Map.entry("org.knowm.xchart..", Set.of("charts")),
            Map.entry("freemarker..", Set.of("render")),
            Map.entry("org.apache.fop..", Set.of("render")),
            Map.entry("org.apache.pdfbox..", Set.of("render")),
            Map.entry("org.apache.fontbox..", Set.of("render")),
            Map.entry("org.ojalgo..", Set.of("disclosure")),
            Map.entry("picocli..", Set.of("app")),
            Map.entry("me.tongfei..", Set.of("app")));

    @TestFactory
    Stream<DynamicTest> dependenciesRunOneWay() {
        return SEES.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    String[] forbidden = Stream.concat(SEES.keySet().stream(), Stream.of("app"))
                            .filter(p -> !p.equals(e.getKey()) && !e.getValue().contains(p))
                            .map(p -> "no.tilstand." + p + "..")
                            .toArray(String[]::new);
                    check(ours(e.getKey()).should().dependOnClassesThat().resideInAnyPackage(forbidden));
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachLibraryStandsInItsPlace() {
        return LIBRARIES.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    String[] elsewhere = Stream.concat(SEES.keySet().stream(), Stream.of("app"))
                            .filter(p -> !e.getValue().contains(p))
                            .map(p -> "no.tilstand." + p + "..")
                            .toArray(String[]::new);
                    check(noClasses()
                            .that()
                            .resideInAnyPackage(elsewhere)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(e.getKey()));
                }));
    }

    /** Classes of ours that must stand in FOP's own packages, to reach what it keeps to itself, know only render. */
    @Test
    void ourClassesInsideFopKnowOnlyRender() {
        check(noClasses()
                .that()
                .resideInAPackage("org.apache.fop..")
                .should()
                .dependOnClassesThat(resideInAPackage("no.tilstand..")
                        .and(DescribedPredicate.not(resideInAPackage("no.tilstand.render..")))));
    }

    /** The audit of what is printed is worth something only while it has no idea of how it was hidden. */
    @Test
    void theAuditSharesNothingWithTheSuppression() {
        check(noClasses()
                .that()
                .resideInAPackage("no.tilstand.disclosure.audit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("no.tilstand.disclosure"));
        check(noClasses()
                .that()
                .resideInAPackage("no.tilstand.disclosure")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("no.tilstand.disclosure.audit.."));
    }

    /** What reads the finished PDF back would repeat a fault of what it was made by. */
    @Test
    void theProofKnowsNothingOfWhatItReads() {
        check(noClasses()
                .that()
                .resideInAPackage("no.tilstand.render.proof..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "no.tilstand.render", "no.tilstand.charts..", "org.apache.fop..", "freemarker..")
                        .and(DescribedPredicate.not(
                                JavaClass.Predicates.belongToAnyOf(no.tilstand.render.PublishedFile.class)))));
        check(noClasses()
                .that()
                .resideInAPackage("no.tilstand.render.proof..")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("Numbers"));
    }

    @Test
    void openNumbersAreOutOfReachOfEverythingThatPublishes() {
        DescribedPredicate<JavaClass> open = JavaClass.Predicates.assignableTo(Dataset.class)
                .or(JavaClass.Predicates.assignableTo(OpenFigures.class))
                .or(JavaClass.Predicates.assignableTo(Observation.class))
                .or(resideInAPackage("no.tilstand.domain.sak.."));
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        "no.tilstand.report..",
                        "no.tilstand.charts..",
                        "no.tilstand.render..",
                        "no.tilstand.history..",
                        "no.tilstand.diagnostics..")
                .should()
                .dependOnClassesThat(open));
    }

    @Test
    void onlyAppKnowsTheOutside() {
        for (String field : List.of("out", "err", "in")) {
            check(notInApp().should().accessField(System.class, field));
        }
        check(notInApp().should().callMethod(System.class, "exit", int.class));
        check(notInApp().should().callMethod(System.class, "getenv", String.class));
        check(notInApp().should().callMethod(System.class, "getenv"));
        check(notInApp().should().callMethod(System.class, "currentTimeMillis"));
        check(notInApp().should().callMethod(System.class, "nanoTime"));
        check(notInApp().should().dependOnClassesThat().areAssignableTo(java.time.Clock.class));
        for (Class<?> type : List.of(
                java.time.LocalDate.class,
                java.time.LocalDateTime.class,
                java.time.ZonedDateTime.class,
                java.time.OffsetDateTime.class,
                java.time.Year.class,
                java.time.Instant.class)) {
            check(notInApp().should().callMethod(type, "now"));
        }
        check(notInApp().should().callConstructor(java.util.Date.class));
        check(notInApp().should().callMethod(java.util.Locale.class, "getDefault"));
        check(notInApp().should().callMethod(java.util.TimeZone.class, "getDefault"));
        check(notInApp().should().callMethod(java.time.ZoneId.class, "systemDefault"));
        check(notInApp().should().callConstructor(java.util.Random.class));
        check(notInApp().should().callMethod(Math.class, "random"));
    }

    @Test
    void domainIsDataOnly() {
        check(classes()
                .that()
                .resideInAPackage("no.tilstand.domain..")
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .beInterfaces()
                .orShould(new com.tngtech.archunit.lang.ArchCondition<>("be the compiler's own") {
                    @Override
                    public void check(JavaClass c, com.tngtech.archunit.lang.ConditionEvents events) {
                        boolean own = c.getSimpleName().isEmpty()
                                || c.getSimpleName().chars().allMatch(Character::isDigit);
                        events.add(new com.tngtech.archunit.lang.SimpleConditionEvent(c, own, c.getName()));
                    }
                }));
    }

    @Test
    void namesSayWhatThingsAre() {
        check(noClasses()
                .that(resideInAPackage("no.tilstand.."))
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Common)$"));
        check(noClasses()
                .should()
                .resideInAnyPackage("no.tilstand..util..", "no.tilstand..common..", "no.tilstand..impl.."));
    }

    /** A rule over a package that is not there would hold whatever is written. */
    @Test
    void everyPackageIsKnownHere() {
        for (JavaClass c : OURS.that(resideInAnyPackage("no.tilstand.."))) {
            String top =
                    c.getPackageName().replaceFirst("^no\\.tilstand\\.?", "").replaceFirst("\\..*", "");
            Assertions.assertTrue(
                    SEES.containsKey(top) || top.equals("app"), () -> "a package without rules: " + c.getName());
        }
    }

    private static GivenClassesConjunction notInApp() {
        return noClasses()
                .that(resideInAnyPackage("no.tilstand..", "org.apache.fop..")
                        .and(DescribedPredicate.not(resideInAPackage("no.tilstand.app.."))));
    }

    private static GivenClassesConjunction ours(String name) {
        return noClasses().that().resideInAPackage("no.tilstand." + name + "..");
    }

    private static void check(ArchRule rule) {
        // Packages of later issues (history) have no classes yet.
        rule.allowEmptyShould(true).check(OURS);
    }
}
