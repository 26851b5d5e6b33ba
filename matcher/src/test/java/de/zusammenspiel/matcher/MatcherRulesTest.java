package de.zusammenspiel.matcher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "de.zusammenspiel.matcher", importOptions = ImportOption.DoNotIncludeTests.class)
class MatcherRulesTest {

    @ArchTest
    static final ArchRule no_spring =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.springframework..");

    @ArchTest
    static final ArchRule no_platform =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta..", "java.sql..");

    @ArchTest
    static void packages_form_no_cycles(JavaClasses classes) {
        slices().matching("de.zusammenspiel.matcher.(*)..")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }

    @ArchTest
    static final ArchRule today_comes_from_the_clock = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now");
}
