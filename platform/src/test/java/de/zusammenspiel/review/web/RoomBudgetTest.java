package de.zusammenspiel.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.desk.Statements;
import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.Channel;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.NextActor;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.review.MeetingId;
import de.zusammenspiel.review.MeetingRoom;
import de.zusammenspiel.review.Reviews;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.Viewer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The desk for the room asks the database a fixed number of times, however long the agenda is. */
class RoomBudgetTest {
    private static final int MOST_STATEMENTS = 24;

    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite(List.of("10041"));
    private final Actor claudia = site.coordinator().actor();

    @AfterEach
    void today() {
        app.clock().reset();
    }

    @Test
    void a_long_agenda_takes_no_more_statements_than_a_short_one() {
        site.run(() -> app.bean(Organisations.class)
                .register(NewOrganisation.company("Malerbetrieb Farbton", "Saarbrücken", "10041100"), claudia));
        screened();
        MeetingId meeting = site.in(
                () -> app.bean(Reviews.class).planMeeting(LocalDateTime.of(2026, 3, 5, 18, 0), "Volksbank", claudia));
        statements(meeting);
        List<String> one = statements(meeting);
        assertThat(one).hasSizeBetween(1, MOST_STATEMENTS);
        for (int i = 0; i < 8; i++) {
            SupportRequestId id = screened();
            site.run(() -> app.bean(Reviews.class).putOnAgenda(id, meeting, claudia));
        }
        statements(meeting);
        assertThat(statements(meeting)).hasSize(one.size());
    }

    private List<String> statements(MeetingId meeting) {
        Viewer viewer = new Viewer(
                site.coordinator().account(),
                site.coordinator().name(),
                site.coordinator().email(),
                Set.of(Role.COORDINATOR));
        return Statements.during(() -> site.run(() -> app.bean(RoomDesk.class)
                .page(
                        app.bean(MeetingRoom.class).open(meeting),
                        viewer,
                        RoomForm.fresh(),
                        Errors.none(),
                        Locale.GERMAN)));
    }

    private SupportRequestId screened() {
        return site.in(() -> {
            SupportRequestId id = app.bean(SupportRequests.class)
                    .submit(
                            NewRequest.asking("Verein am Fluss e.V.", "Wer streicht mit uns zwei Räume?")
                                    .contact("Mira Schön", "mira@fluss.example", null)
                                    .channel(Channel.DEMO)
                                    .build(),
                            claudia);
            new TransactionTemplate(app.bean(PlatformTransactionManager.class))
                    .executeWithoutResult(status -> app.bean(RequestLedger.class)
                            .append(id, Step.SCREENED, claudia, null, NextActor.GROUP, ""));
            return id;
        });
    }
}
