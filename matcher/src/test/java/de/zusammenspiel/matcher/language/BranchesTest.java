package de.zusammenspiel.matcher.language;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.Understanders;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BranchesTest {

    /** Given up with the edition of 2025 and understood still. */
    private static final String CARS_OF_2008 = "45";

    private static final int LAST_DIVISION = 99;
    private static final int FEWEST = 4;

    private final Branches branches = new Branches(Understanders.BUILT_IN.catalogue());

    @Test
    void every_division_is_known_and_no_other() {
        for (int division = 1; division <= LAST_DIVISION; division++) {
            var code = "%02d".formatted(division);
            assertThat(branches.ofCode(code).isPresent())
                    .as(code)
                    .isEqualTo(OfficialCodes.ALL.contains(code) || code.equals(CARS_OF_2008));
        }
    }

    @Test
    void every_code_is_one_of_the_classification() {
        assertThat(OfficialCodes.ALL.stream().filter(code -> code.length() == 2))
                .hasSize(87);
        assertThat(OfficialCodes.ALL.stream().filter(code -> code.length() == 4))
                .hasSize(287);
        assertThat(OfficialCodes.ALL.stream().filter(code -> code.length() == 5))
                .hasSize(651);
        assertThat(codes())
                .allSatisfy(
                        code -> assertThat(code.equals(CARS_OF_2008) || OfficialCodes.ALL.contains(withoutLetter(code)))
                                .as(code)
                                .isTrue());
    }

    @Test
    void codes_are_well_formed_in_order_and_below_a_known_division() {
        var codes = codes();
        assertThat(codes).allMatch(code -> code.matches("[0-9]{2}(\\.[0-9]{1,3}[a-z]?)?"));
        assertThat(codes).isSorted().doesNotHaveDuplicates();
        assertThat(codes).allSatisfy(code -> assertThat(codes).contains(code.substring(0, 2), withoutLetter(code)));
        for (var code : codes) {
            assertThat(branches.ofCode(code).map(Branch::code)).as(code).contains(code);
            assertThat(branches.ofCode(code.replace(".", "")).map(Branch::code)).contains(withoutLetter(code));
        }
        assertThat(branches.ofCode(Branch.EVERY)).isEmpty();
    }

    private List<String> codes() {
        return branches.all().stream()
                .map(Branch::code)
                .filter(code -> !code.equals(Branch.EVERY))
                .toList();
    }

    private static String withoutLetter(String code) {
        return code.replaceFirst("[a-z]$", "");
    }

    @Test
    void every_branch_gives_something_of_its_own_trade_and_at_least_two_kinds() {
        for (var branch : branches.all()) {
            var given = given(branch);
            var kinds = EnumSet.noneOf(ResourceKind.class);
            given.forEach(concept -> kinds.addAll(concept.kinds()));
            assertThat(given).as(branch.name()).hasSizeGreaterThanOrEqualTo(FEWEST);
            assertThat(given).as(branch.name()).doesNotHaveDuplicates();
            assertThat(given).as(branch.name()).noneMatch(Concept::audience);
            assertThat(kinds).as(branch.name()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(branch.trade().isEmpty())
                    .as(branch.name())
                    .isEqualTo(branch.code().equals(Branch.EVERY));
            assertThat(branch.firm()).isNotBlank();
        }
    }

    @Test
    void most_of_the_catalogue_is_somebodys_trade() {
        var given = branches.all().stream()
                .flatMap(branch -> given(branch).stream())
                .distinct();
        var wanted = Understanders.BUILT_IN.catalogue().concepts().stream()
                .filter(concept -> !concept.audience())
                .count();
        assertThat(given.count()).isGreaterThan(wanted * 8 / 10);
    }

    @ParameterizedTest
    @CsvSource({
        "Dachdeckermeister Lange, 43.41",
        "Malermeisterin Osei, 43.34",
        "Gartenbau Wiese GmbH, 81.3",
        "Bäckerei & Konditorei Huber, 10.7",
        "Autohaus Kuhnert, 47.8",
        "Kfz-Werkstatt Brandt, 95.3",
        "Notarin Dr. Vogel, 69.1a",
        "Steuerbüro Mahler, 69.2",
        "Eventtechnik Süd, 90.39",
        "Zeltverleih Rau, 77.2",
        "Baumaschinenverleih Rau, 77.3",
        "Küchenstudio Lang, 47.55a",
        "Zahnarztpraxis am Ring, 86.23",
        "Fahrschule Start, 85.53",
        "Omnibusbetrieb Kern, 49.3",
        "Kreissparkasse Rauental, 64",
        "Hörakustik Klang, 47.741",
        "Stadtbücherei Nord, 91",
        "Wäscherei Weiß, 96.1",
        "Holzbau Stadler, 43.412",
        "Kachelofen Vogt, 43.421",
        "Gerüstbau Hase, 43.991"
    })
    void the_name_tells_the_branch(String name, String code) {
        assertThat(branches.ofName(name).map(hint -> hint.branch().code())).contains(code);
    }

    @Test
    void the_most_exact_entry_counts() {
        assertThat(branches.ofCode("77.21").orElseThrow().code()).isEqualTo("77.2");
        assertThat(branches.ofCode("69.10.3").orElseThrow().firm()).isEqualTo("Rechtsanwaltskanzlei");
        assertThat(branches.ofCode("69.10.1").orElseThrow().firm()).isEqualTo("Rechtsanwaltskanzlei");
        assertThat(branches.ofCode("11.07").orElseThrow().firm()).isEqualTo("Getränkehersteller");
        assertThat(branches.ofCode("90.31.2").orElseThrow().firm()).isEqualTo("Kulturbetrieb");
        assertThat(branches.ofCode("55.10").orElseThrow().firm()).isEqualTo("Hotel");
    }

    @Test
    void the_fine_concepts_are_where_one_would_ask() {
        assertGives("43.41", "gutters");
        assertGives("55.1", "bedding", "lodging");
        assertGives("47.75", "diapers", "menstrual_products");
        assertGives("77.2", "tents", "beer_benches", "projector");
        assertGives("43.34", "facade_painting");
    }

    private void assertGives(String code, String... concepts) {
        assertThat(given(branches.ofCode(code).orElseThrow()).stream().map(Concept::id))
                .contains(concepts);
    }

    private static List<Concept> given(Branch branch) {
        return Stream.concat(branch.trade().stream(), branch.besides().stream()).toList();
    }
}
