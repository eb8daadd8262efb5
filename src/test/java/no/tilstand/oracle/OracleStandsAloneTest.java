package no.tilstand.oracle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A second opinion that asks the first is none: the oracle knows nothing of the product, and the generator neither. */
class OracleStandsAloneTest {
    private static final JavaClasses TESTS = new ClassFileImporter().importPath(Path.of("target", "test-classes"));

    @Test
    void theOracleKnowsOnlyTheJdk() {
        classes()
                .that()
                .resideInAPackage("no.tilstand.oracle..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "no.tilstand.oracle..",
                        "java..",
                        "javax.xml..",
                        "org.w3c..",
                        "org.xml..",
                        "org.junit..",
                        "com.tngtech.archunit..")
                .check(TESTS);
    }

    @Test
    void theGeneratorKnowsOnlyTheJdk() {
        classes()
                .that()
                .resideInAPackage("no.tilstand.generator..")
                .and()
                .haveSimpleNameNotEndingWith("Test")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("no.tilstand.generator..", "java..")
                .check(TESTS);
    }

    /** The rule would see it: a test outside both packages does know the product. */
    @Test
    void theRuleCanFail() {
        Assertions.assertThrows(
                AssertionError.class,
                () -> classes()
                        .that()
                        .haveSimpleName("CasesTest")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage("java..", "org.junit..")
                        .check(TESTS));
    }
}
