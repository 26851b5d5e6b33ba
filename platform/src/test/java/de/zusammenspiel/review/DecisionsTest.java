package de.zusammenspiel.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zusammenspiel.identity.GroupPart;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.StepEntry;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.SentMail;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.testing.TestPerson;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    private static final int AT_ONCE = 20;
    private final ReviewHouse house = new ReviewHouse("10041");

    @Test
    void an_accepted_request_goes_searching_and_the_applicant_hears_that_it_is_no_guarantee() {
        SupportRequestId id = house.screened("Wir brauchen ein Zelt.");
        TestPerson ernst = house.site.connector();
        house.site.run(() -> {
            house.reviews.assignDuo(id, ernst.account(), house.site.runner().account(), house.claudia);
            house.reviews.decide(id, Verdict.ACCEPTED, "Passt gut.", Set.of(ernst.account()), house.claudia);
        });

        assertThat(house.step(id)).isEqualTo(Step.SEARCHING);
        assertThat(house.site.in(() -> house.app.bean(RequestLedger.class).steps(id)))
                .extracting(StepEntry::step)
                .endsWith(Step.SCREENED, Step.ACCEPTED, Step.SEARCHING);
        assertThat(house.decision(id).abstained()).containsExactly("Ernst Kuhn");
        assertThat(house.decision(id).in()).isEqualTo(DecidedIn.COORDINATOR);
        Outbox outbox = house.app.bean(Outbox.class);
        SentMail letter = house.site.in(() -> outbox.ofCase(id.value())).stream()
                .filter(mail -> mail.kind().equals("review.accepted"))
                .findFirst()
                .orElseThrow();
        assertThat(house.site.in(() -> outbox.words(letter.id())))
                .contains("Guten Tag Mira Schön", "Lena Maas begleitet Sie", "Eine Garantie ist das noch nicht");
        assertThat(house.site.in(() -> house.reviews.duoCasesOf(ernst.account())))
                .containsExactly(id);
    }

    @Test
    void a_duo_is_one_connector_and_one_runner() {
        SupportRequestId id = house.screened("Wir brauchen zwei Transporter.");
        TestPerson other = house.member("Hans Vogt", GroupPart.CONNECTOR);
        TestPerson ernst = house.site.connector();
        assertThatThrownBy(() -> house.site.run(
                        () -> house.reviews.assignDuo(id, ernst.account(), other.account(), house.claudia)))
                .isInstanceOf(NotADuo.class);
        assertThatThrownBy(() -> house.site.run(() -> house.reviews.assignDuo(
                        id, house.site.adviser().account(), house.site.runner().account(), house.claudia)))
                .isInstanceOf(NotADuo.class);
    }

    @Test
    void the_suggested_duo_is_the_one_with_the_least_to_carry() {
        TestPerson hans = house.member("Hans Vogt", GroupPart.CONNECTOR);
        SupportRequestId first = house.screened("Wir brauchen Farbe.");
        house.site.run(() -> {
            house.reviews.assignDuo(
                    first, house.site.connector().account(), house.site.runner().account(), house.claudia);
            house.reviews.decide(first, Verdict.ACCEPTED, "", Set.of(), house.claudia);
        });
        assertThat(house.site.in(() -> house.app.bean(Duos.class).suggestion()))
                .hasValueSatisfying(duo -> assertThat(duo.connector()).isEqualTo(hans.account()));
    }

    @Test
    void of_many_who_decide_at_once_one_wins_and_the_others_are_told() throws Exception {
        SupportRequestId id = house.screened("Wir brauchen einen Raum.");
        List<Callable<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            Verdict verdict = i % 2 == 0 ? Verdict.ACCEPTED : Verdict.POSTPONED;
            tries.add(() -> {
                try {
                    house.site.run(() -> house.reviews.decide(
                            new Ruling(id, 0, verdict, "Weil es so ist.", "", null, null, Set.of()), house.claudia));
                    return true;
                } catch (StaleEdit e) {
                    return false;
                }
            });
        }
        int won = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Boolean> one : threads.invokeAll(tries)) {
                won += one.get() ? 1 : 0;
            }
        }
        assertThat(won).isEqualTo(1);
        assertThat(house.site.in(() -> house.reviews.decisionsOn(id))).hasSize(1);
    }

    @Test
    void a_meeting_takes_what_is_ready_postpones_and_hands_on_what_stays_open() {
        SupportRequestId one = house.screened("Wir brauchen ein Zelt.");
        SupportRequestId two = house.screened("Wir brauchen eine Homepage.");
        MeetingId first = house.site.in(
                () -> house.reviews.planMeeting(LocalDateTime.of(2026, 2, 5, 18, 0), "Volksbank", house.claudia));
        MeetingId second = house.site.in(
                () -> house.reviews.planMeeting(LocalDateTime.of(2026, 3, 5, 18, 0), "Volksbank", house.claudia));

        assertThat(house.site.in(() -> house.meetings.agenda(first)))
                .extracting(AgendaItem::request)
                .containsExactlyInAnyOrder(one, two);
        assertThat(house.request(one).due()).isEqualTo(LocalDate.of(2026, 2, 5));

        house.app.clock().set(LocalDate.of(2026, 2, 5));
        house.site.run(
                () -> house.reviews.decide(one, Verdict.POSTPONED, "Es fehlt das Datum.", Set.of(), house.claudia));
        assertThat(house.decision(one).in()).isEqualTo(DecidedIn.MEETING);
        assertThat(house.step(one)).isEqualTo(Step.ON_AGENDA);
        assertThat(house.request(one).due()).isEqualTo(LocalDate.of(2026, 3, 5));

        house.site.run(() -> house.meetings.close(first, house.claudia));
        assertThat(house.site.in(() -> house.meetings.agenda(second)))
                .extracting(AgendaItem::request)
                .containsExactlyInAnyOrder(one, two);
        assertThat(house.site.in(() -> house.meetings.agenda(first)))
                .extracting(AgendaItem::request)
                .containsExactly(one);
    }
}
