package de.zusammenspiel.matcher.index;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.matcher.Examples;
import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Readiness;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.Suggestions;
import de.zusammenspiel.matcher.Understanders;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoldPairsTest {

    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2026, 2, 1).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    private final MatchIndex index = new MatchIndex(Understanders.BUILT_IN, CLOCK);

    GoldPairsTest() {
        Examples.offers().forEach(index::put);
        Examples.needs().forEach(index::put);
    }

    @Test
    void every_gold_pair_is_among_the_first_three_of_its_need() {
        var gold = Examples.pairs("match");
        var missed = new ArrayList<String>();
        for (var need : Examples.needs()) {
            var shown = ids(suggest(need));
            for (var offer : gold.getOrDefault(need.id(), List.of())) {
                if (!shown.stream().limit(3).toList().contains(offer)) {
                    missed.add(need.id() + "-" + offer + " (shown: " + shown + ")");
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void no_pair_that_must_not_match_is_shown() {
        var forbidden = Examples.pairs("must_not");
        for (var need : Examples.needs()) {
            assertThat(ids(suggest(need)))
                    .as(need.text())
                    .doesNotContainAnyElementsOf(forbidden.getOrDefault(need.id(), List.of("none")));
        }
    }

    @Test
    void the_other_direction_finds_the_needs_of_an_offer() {
        var gold = Examples.pairs("match");
        for (var offer : Examples.offers()) {
            var wanted = gold.entrySet().stream()
                    .filter(entry -> entry.getValue().contains(offer.id()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (!wanted.isEmpty()) {
                var found = index.suggestNeeds(offer, 5).stream()
                        .map(Suggestion::id)
                        .toList();
                assertThat(found).as(offer.text()).containsAnyElementsOf(wanted);
            }
        }
    }

    @Test
    void every_suggestion_says_why_in_german() {
        for (var need : Examples.needs()) {
            for (var suggestion : suggest(need).shown()) {
                assertThat(suggestion.tellingReasons()).as(need.id()).isNotEmpty();
                assertThat(suggestion.tellingReasons().getFirst().german())
                        .as(need.id() + "-" + suggestion.id())
                        .matches("(?s)\\p{Lu}.*\\.");
                assertThat(suggestion.score()).isBetween(0.0, 1.0);
            }
        }
    }

    private Suggestions suggest(Need need) {
        return index.suggest(need, 10, id -> Readiness.UNKNOWN);
    }

    private static List<String> ids(Suggestions suggestions) {
        return suggestions.shown().stream().map(Suggestion::id).toList();
    }
}
