package de.zusammenspiel.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import de.zusammenspiel.mail.Letter;
import de.zusammenspiel.mail.Recipient;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(packages = "de.zusammenspiel", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Set<String> JAVA_TIME = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.LocalTime",
            "java.time.Year",
            "java.time.YearMonth");

    @ArchTest
    static final ArchRule only_stores_touch_the_database = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Store")
            .should()
            .accessClassesThat()
            .areAssignableTo(JdbcClient.class);

    @ArchTest
    static final ArchRule stores_stay_inside_their_module =
            classes().that().haveSimpleNameEndingWith("Store").should().notBePublic();

    @ArchTest
    static final ArchRule controllers_stay_inside_web = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .resideInAPackage("..web..")
            .andShould()
            .notBePublic();

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .should()
            .callMethodWhere(describe(
                    "java.time now() without a clock",
                    (JavaAccess<?> access) -> access.getName().equals("now")
                            && JAVA_TIME.contains(access.getTargetOwner().getFullName())
                            && access.getTarget()
                                    instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget target
                            && target.getRawParameterTypes().stream()
                                    .noneMatch(type -> type.getFullName().equals("java.time.Clock"))));

    /** So the words of every letter stand in the catalogue, where a site reads and changes them. */
    @ArchTest
    static final ArchRule letters_come_from_the_catalogue = noClasses()
            .that()
            .resideOutsideOfPackages("de.zusammenspiel.letter", "de.zusammenspiel.mail")
            .should()
            .callMethod(Letter.class, "to", Recipient.class)
            .orShould()
            .callMethod(Letter.Builder.class, "subject", String.class)
            .orShould()
            .callMethod(Letter.Builder.class, "paragraph", String.class);

    @ArchTest
    static final ArchRule doors_know_nothing_of_http = noClasses()
            .that()
            .resideInAnyPackage(
                    "de.zusammenspiel.directory",
                    "de.zusammenspiel.intake",
                    "de.zusammenspiel.review",
                    "de.zusammenspiel.matching",
                    "de.zusammenspiel.outreach",
                    "de.zusammenspiel.agreement")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..")
            .allowEmptyShould(true);
}
