package de.zusammenspiel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.desk.SiteFigures.Milestone;
import de.zusammenspiel.desk.SiteFigures.Outcome;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.review.Verdict;
import de.zusammenspiel.testing.Browser;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private final DeskCase desk = new DeskCase();

    @AfterEach
    void resetClock() {
        desk.app.clock().reset();
    }

    @Test
    void periods_are_read_and_know_their_days() {
        assertThat(Period.parse("2027-Q3")).hasValueSatisfying(period -> {
            assertThat(period.firstDay()).isEqualTo(LocalDate.of(2027, 7, 1));
            assertThat(period.lastDay()).isEqualTo(LocalDate.of(2027, 9, 30));
            assertThat(period.key()).isEqualTo("2027-Q3");
        });
        assertThat(Period.parse("2027-Q5")).isEmpty();
        assertThat(Period.parse("'; drop")).isEmpty();
        assertThat(Period.choices(LocalDate.of(2027, 5, 3)).stream().map(Period::key))
                .containsExactly("2027", "2027-Q2", "2027-Q1", "2026", "2025", "2024");
    }

    @Test
    void figures_add_up_and_their_rows_are_what_was_counted() {
        desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        SupportRequestId accepted = desk.submitted("Kinderzirkus Saltino", "Wir brauchen ein Zelt.");
        SupportRequestId declined = desk.submitted("Chor der Vielen", "Wir brauchen eine Bühne.");
        desk.app.clock().advance(Duration.ofDays(2));
        desk.screened(accepted);
        desk.screened(declined);
        desk.decided(accepted, Verdict.ACCEPTED);
        desk.decided(declined, Verdict.DECLINED);

        SiteFigures year = desk.site.in(() -> desk.app.bean(Figures.class).of(new Period(2026, 0)));
        assertThat(year.requests()).hasSize(3);
        assertThat(Arrays.stream(Outcome.values())
                        .mapToInt(outcome -> year.with(outcome).size())
                        .sum())
                .isEqualTo(3);
        assertThat(year.with(Outcome.ACCEPTED)).hasSize(1);
        assertThat(year.with(Outcome.DECLINED)).hasSize(1);
        assertThat(year.with(Outcome.OPEN)).hasSize(1);
        assertThat(year.past(Milestone.CAME_IN)).hasSize(3);
        assertThat(year.past(Milestone.ACCEPTED)).hasSize(1);
        assertThat(year.daysToFirstContact()).hasValue(2.0);
        SiteFigures spring = desk.site.in(() -> desk.app.bean(Figures.class).of(new Period(2026, 2)));
        assertThat(spring.requests()).isEmpty();

        Browser coordinator = desk.app.signedIn(desk.site.coordinator());
        coordinator.get(desk.site.at("/zahlen")).ok().shows("Eingegangen", "Wie weit die Anfragen kamen");
        coordinator
                .get(desk.site.at("/zahlen/zeilen?zeitraum=2026&was=accepted"))
                .ok()
                .shows("Kinderzirkus Saltino")
                .hides("Chor der Vielen");
        coordinator
                .get(desk.site.at("/zahlen/zeilen?zeitraum=2026&was=bis-accepted"))
                .ok()
                .shows("Kinderzirkus");
        coordinator.get(desk.site.at("/zahlen/zeilen?zeitraum=2026&was=unfug")).status(404);
        assertThat(coordinator.get(desk.site.at("/zahlen/zahlen.csv")).ok().body())
                .contains("\"Eingegangen\";\"3\"");
        assertThat(coordinator
                        .get(desk.site.at("/zahlen/zeilen.csv?was=declined"))
                        .ok()
                        .body())
                .contains("Chor der Vielen");
        desk.app.signedIn(desk.site.connector()).get(desk.site.at("/zahlen")).status(403);
        desk.app.signedIn(desk.site.admin()).get(desk.site.at("/zahlen")).ok();
    }
}
