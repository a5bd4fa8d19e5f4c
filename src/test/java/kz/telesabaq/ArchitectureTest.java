package kz.telesabaq;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kz.telesabaq");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("kz.telesabaq.planted");

    @Test
    void modulesKeepToTheirBorders() {
        ApplicationModules.of(TelesabaqServer.class).verify();
    }

    @TestFactory
    Stream<DynamicTest> theHouseKeepsEveryRule() {
        return ArchitectureRules.all().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(), () -> rule.allowEmptyShould(true).check(HOUSE)));
    }

    /** A rule that cannot fail guards nothing: each is shown a class that breaks it. */
    @TestFactory
    Stream<DynamicTest> everyRuleIsSeenToFail() {
        return ArchitectureRules.all().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(),
                        () -> assertThat(failsOnPlanted(rule))
                                .as(rule.getDescription())
                                .isTrue()));
    }

    private static boolean failsOnPlanted(ArchRule rule) {
        return rule.evaluate(PLANTED).hasViolation();
    }
}
