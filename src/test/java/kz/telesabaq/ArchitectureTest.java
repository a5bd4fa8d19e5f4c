package kz.telesabaq;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** One among the tests comes first on the class path and would switch the borders of its twin off unseen. */
    @Test
    void noTestHidesThePackageInfoOfARoom() throws IOException {
        Path main = Path.of("src", "main", "java");
        Path test = Path.of("src", "test", "java");
        try (Stream<Path> files = Files.walk(test)) {
            assertThat(files.filter(file -> file.endsWith("package-info.java"))
                            .filter(file -> Files.exists(main.resolve(test.relativize(file)))))
                    .isEmpty();
        }
    }

    private static boolean failsOnPlanted(ArchRule rule) {
        return rule.evaluate(PLANTED).hasViolation();
    }
}
