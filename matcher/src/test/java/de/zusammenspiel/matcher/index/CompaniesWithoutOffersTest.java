package de.zusammenspiel.matcher.index;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.matcher.Companies;
import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Readiness;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.Understanders;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of a town's companies that never offered anything: are those a coordinator would ask first among the first ten? */
class CompaniesWithoutOffersTest {

    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2026, 2, 1).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    /** What was measured when this was written, with a little room. */
    private static final double AMONG_TEN = 0.85;

    private static final double AMONG_THREE = 0.5;

    private final MatchIndex index = new MatchIndex(Understanders.BUILT_IN, CLOCK);

    CompaniesWithoutOffersTest() {
        Companies.all().forEach(index::put);
    }

    @Test
    void those_asked_first_are_among_the_first_ten() {
        assertThat(share(10)).isGreaterThanOrEqualTo(AMONG_TEN);
        assertThat(share(3)).isGreaterThanOrEqualTo(AMONG_THREE);
    }

    @Test
    void the_reason_is_a_german_sentence() {
        for (var need : Companies.needs()) {
            for (var suggestion : shown(need)) {
                assertThat(suggestion.tellingReasons().getFirst().german())
                        .as(need.id() + "-" + suggestion.id())
                        .matches("(?s)\\p{Lu}.*\\.");
            }
        }
    }

    private double share(int places) {
        int hits = 0;
        int all = 0;
        var report = new ArrayList<String>();
        var firstAsked = Companies.firstAsked();
        for (var need : Companies.needs()) {
            var shown = shown(need).stream().map(Suggestion::id).limit(places).toList();
            var wanted = firstAsked.getOrDefault(need.id(), List.of());
            var missed =
                    wanted.stream().filter(company -> !shown.contains(company)).toList();
            hits += wanted.size() - missed.size();
            all += wanted.size();
            report.add(need.id() + " misses " + missed + " shows " + shown);
        }
        System.out.printf("companies without offers, first %d: %d of %d%n", places, hits, all);
        report.forEach(System.out::println);
        return (double) hits / all;
    }

    private List<Suggestion> shown(Need need) {
        return index.suggest(need, 10, id -> Readiness.UNKNOWN).shown();
    }
}
