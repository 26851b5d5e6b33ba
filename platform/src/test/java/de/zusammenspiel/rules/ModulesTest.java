package de.zusammenspiel.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import de.zusammenspiel.ZusammenspielApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    @Test
    void modules_know_each_other_in_one_direction_only_and_through_their_doors() {
        // The matcher is a library like any other: it shares our base package, but it is no module of the platform.
        ApplicationModules.of(ZusammenspielApplication.class, resideInAPackage("de.zusammenspiel.matcher.."))
                .verify();
    }
}
