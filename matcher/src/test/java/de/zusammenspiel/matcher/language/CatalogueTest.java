package de.zusammenspiel.matcher.language;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.matcher.Examples;
import de.zusammenspiel.matcher.Understanders;
import de.zusammenspiel.matcher.table.TableReader;
import de.zusammenspiel.matcher.table.UnreadableTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final int FEWEST_TERMS = 5;
    private static final int DEEPEST = 3;

    private final Catalogue catalogue = Understanders.BUILT_IN.catalogue();

    @Test
    void every_concept_has_both_labels_and_a_kind_or_is_an_audience() {
        assertThat(catalogue.concepts()).hasSizeGreaterThanOrEqualTo(500).allSatisfy(concept -> {
            assertThat(concept.id()).matches("[a-z][a-z_]*");
            assertThat(concept.german()).isNotBlank();
            assertThat(concept.english()).isNotBlank();
            assertThat(concept.kinds().isEmpty()).as(concept.id()).isEqualTo(concept.audience());
        });
    }

    @Test
    void labels_are_unique_in_both_languages() {
        assertThat(catalogue.concepts()).extracting(Concept::german).doesNotHaveDuplicates();
        assertThat(catalogue.concepts()).extracting(Concept::english).doesNotHaveDuplicates();
    }

    @Test
    void there_are_many_terms_and_at_least_five_for_every_concept() {
        var counts = new HashMap<String, Integer>();
        catalogue
                .terms()
                .all()
                .values()
                .forEach(targets ->
                        targets.forEach(target -> counts.merge(target.concept().id(), 1, Integer::sum)));
        assertThat(catalogue.terms().all()).hasSizeGreaterThanOrEqualTo(6_000);
        assertThat(catalogue.concepts().stream()
                        .filter(concept -> counts.getOrDefault(concept.id(), 0) < FEWEST_TERMS)
                        .map(Concept::id))
                .isEmpty();
    }

    /** A word that says two things at once belongs among the ambiguous ones, or one of its meanings is weak. */
    @Test
    void no_term_names_two_concepts_with_full_weight() {
        var torn = new TreeMap<String, List<String>>();
        catalogue.terms().all().forEach((key, targets) -> {
            var sure = targets.stream()
                    .filter(target -> target.weight() >= 1)
                    .map(target -> target.concept().id())
                    .toList();
            if (sure.size() > 1) {
                torn.put(key, sure);
            }
        });
        assertThat(torn).isEmpty();
    }

    @Test
    void the_hierarchy_is_shallow_and_has_no_circles() {
        for (var concept : catalogue.concepts()) {
            var level = List.of(concept);
            int depth = 0;
            while (!level.isEmpty() && depth <= DEEPEST) {
                depth++;
                level = level.stream()
                        .flatMap(one -> catalogue.broader(one.id()).stream())
                        .toList();
            }
            assertThat(depth).as(concept.id()).isLessThanOrEqualTo(DEEPEST);
        }
    }

    @Test
    void no_ambiguous_word_has_a_fixed_meaning_elsewhere() {
        assertThat(catalogue.ambiguities().stream()
                        .map(Ambiguity::key)
                        .filter(key -> catalogue.terms().knows(key)))
                .isEmpty();
    }

    @Test
    void every_term_of_the_first_word_lists_means_something() throws UnreadableTable {
        var table = TableReader.read("competence-groups.csv", Examples.file("competence-groups.csv"));
        var lost = new ArrayList<String>();
        for (var row : table.rows()) {
            assertThat(catalogue.find(row.cell(0))).as(row.cell(0)).isPresent();
            Pattern.compile(";").splitAsStream(row.cell(1)).map(String::strip).forEach(term -> {
                var known = Understanders.BUILT_IN.understand(term).concepts();
                var ambiguous = catalogue.ambiguities().stream()
                        .anyMatch(word ->
                                word.key().equals(catalogue.words().of(term).key()));
                if (known.isEmpty() && !ambiguous) {
                    lost.add(row.cell(0) + ": " + term);
                }
            });
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void nearness_is_highest_for_the_same_and_lower_for_what_is_only_related() {
        assertThat(catalogue.nearness("payroll", "payroll")).isEqualTo(1);
        assertThat(catalogue.nearness("contract_law", "legal")).isBetween(0.5, 0.99);
        assertThat(catalogue.nearness("payroll", "accounting")).isBetween(0.2, 0.6);
        assertThat(catalogue.nearness("payroll", "gardening")).isZero();
        assertThat(catalogue.nearness("instruments", "bike")).isZero();
    }

    @Test
    void branches_cover_the_divisions_and_are_found_by_code_and_by_name() {
        var branches = new Branches(catalogue);
        assertThat(branches.ofCode("43.34.1").orElseThrow().firm()).isEqualTo("Malerbetrieb");
        assertThat(branches.ofCode("F43341").orElseThrow().firm()).isEqualTo("Malerbetrieb");
        assertThat(branches.ofCode("69.20.3").orElseThrow().firm()).isEqualTo("Lohn- und Buchhaltungsbüro");
        assertThat(branches.ofCode("62").orElseThrow().firm()).isEqualTo("IT-Unternehmen");
        assertThat(branches.ofCode("quatsch")).isEmpty();
        assertThat(branches.ofName("Druckerei Feld GmbH").orElseThrow().branch().code())
                .isEqualTo("18");
        assertThat(branches.ofName("Anwaltskanzlei Müller")
                        .orElseThrow()
                        .branch()
                        .code())
                .isEqualTo("69.1");
        assertThat(branches.ofName("Autohaus Kuhnert").orElseThrow().branch().firm())
                .isEqualTo("Autohaus");
        assertThat(branches.ofName("Schneider & Koch")).isEmpty();
        for (int division = 1; division <= 96; division++) {
            var code = "%02d".formatted(division);
            var gaps = Set.of("04", "34", "40", "44", "48", "54", "57", "67", "76", "83", "89");
            assertThat(branches.ofCode(code).isPresent()).as(code).isEqualTo(!gaps.contains(code));
        }
    }
}
