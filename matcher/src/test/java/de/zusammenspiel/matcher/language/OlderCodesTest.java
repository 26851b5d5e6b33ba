package de.zusammenspiel.matcher.language;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.matcher.Understanders;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OlderCodesTest {

    private final Branches branches = new Branches(Understanders.BUILT_IN.catalogue());

    /** Numbers that mean another trade now, and some that were given up. */
    @ParameterizedTest
    @CsvSource({
        "43.91.2, Zimmereibetrieb",
        "43.91.1, Dachdecker- oder Zimmereibetrieb",
        "43.99.1, Gerüstbaubetrieb",
        "43.29.1, Dämmbetrieb",
        "45.20.3, Kfz-Werkstatt",
        "45.11, Autohaus",
        "25.50, Schmiede",
        "69.10.3, Notariat",
        "69.10.1, Rechtsanwaltskanzlei",
        "69.20.3, Steuerkanzlei",
        "69.20.4, Lohn- und Buchhaltungsbüro",
        "71.12.3, Vermessungsbüro",
        "86.90.2, Physiotherapiepraxis",
        "90.04.2, Kulturbetrieb",
        "96.02.1, Friseursalon",
        "96022, Friseursalon",
        "G47.65, Spielwarengeschäft"
    })
    void a_code_of_2008_leads_to_the_trade_it_meant_then(String code, String firm) {
        assertThat(branches.ofCode(OlderCodes.in2025(code)).map(Branch::firm)).contains(firm);
    }

    @Test
    void what_kept_its_number_stays() {
        assertThat(OlderCodes.in2025("10.71")).isEqualTo("10.71");
        assertThat(OlderCodes.in2025("43")).isEqualTo("43");
        assertThat(OlderCodes.in2025("45")).isEqualTo("45");
        assertThat(OlderCodes.in2025("quatsch")).isEqualTo("quatsch");
    }

    @Test
    void every_code_it_leads_to_is_one_of_2025_or_a_branch_of_ours() {
        var known = new TreeSet<>(OfficialCodes.ALL);
        known.addAll(branches.all().stream().map(Branch::code).collect(Collectors.toSet()));
        assertThat(OlderCodes.all().values()).isNotEmpty().isSubsetOf(known);
        assertThat(OlderCodes.all().keySet()).allMatch(digits -> digits.matches("[0-9]{3,5}"));
    }
}
