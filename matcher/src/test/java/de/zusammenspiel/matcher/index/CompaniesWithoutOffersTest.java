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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a town's companies that never offered anything: are those a coordinator would ask first among the first ten? */
class CompaniesWithoutOffersTest {

    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2026, 2, 1).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    /** What was measured when this was written, with a little room. */
    private static final double AMONG_TEN = 0.75;

    private static final double AMONG_THREE = 0.5;

    /** Needs written before the table of branches, and needs written when it was done. */
    private static final String BEFORE_THE_TABLE = "B";

    private static final String AFTER_THE_TABLE = "L";

    private final MatchIndex index = new MatchIndex(Understanders.BUILT_IN, CLOCK);

    CompaniesWithoutOffersTest() {
        Companies.all().forEach(index::put);
    }

    @ParameterizedTest
    @ValueSource(strings = {BEFORE_THE_TABLE, AFTER_THE_TABLE})
    void those_asked_first_are_among_the_first_ten(String written) {
        double amongThree = share(written, 3);
        assertThat(share(written, 10)).isGreaterThanOrEqualTo(AMONG_TEN);
        assertThat(amongThree).isGreaterThanOrEqualTo(AMONG_THREE);
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

    private double share(String written, int places) {
        int hits = 0;
        int all = 0;
        var report = new ArrayList<String>();
        var firstAsked = Companies.firstAsked();
        for (var need : Companies.needs()) {
            if (!need.id().startsWith(written)) {
                continue;
            }
            var shown = shown(need).stream().map(Suggestion::id).limit(places).toList();
            var wanted = firstAsked.getOrDefault(need.id(), List.of());
            var missed =
                    wanted.stream().filter(company -> !shown.contains(company)).toList();
            hits += wanted.size() - missed.size();
            all += wanted.size();
            report.add(need.id() + " misses " + missed + " shows " + shown);
        }
        System.out.printf("companies without offers, needs %s, first %d: %d of %d%n", written, places, hits, all);
        report.forEach(System.out::println);
        return (double) hits / all;
    }

    private List<Suggestion> shown(Need need) {
        return index.suggest(need, 10, id -> Readiness.UNKNOWN).shown();
    }
}
