package de.zusammenspiel.rules;

import de.zusammenspiel.ZusammenspielApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    @Test
    void modules_know_each_other_in_one_direction_only_and_through_their_doors() {
        ApplicationModules.of(ZusammenspielApplication.class).verify();
    }
}
