package de.zusammenspiel.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.SentMail;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.testing.Browser;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the group meets, what gets on the agenda in time, and what the calendars of its members hear. */
class MeetingDatesTest {
    private final ReviewHouse house = new ReviewHouse("10041");
    private final Browser claudia = house.app.signedIn(house.site.coordinator());

    private MeetingId plan(LocalDate day) {
        return house.site.in(() -> house.reviews.planMeeting(day.atTime(18, 0), "Volksbank", house.claudia));
    }

    private List<SupportRequestId> agenda(MeetingId id) {
        return house.site.in(() -> house.meetings.agenda(id)).stream()
                .map(AgendaItem::request)
                .toList();
    }

    @Test
    void what_is_screened_ten_days_before_is_on_the_agenda_and_what_comes_later_waits() {
        MeetingId march = plan(LocalDate.of(2026, 3, 17));
        MeetingId may = plan(LocalDate.of(2026, 5, 12));
        house.app.clock().set(LocalDate.of(2026, 3, 7));
        SupportRequestId inTime = house.screened("Wir brauchen ein Zelt.");
        house.on(LocalDate.of(2026, 3, 8));
        SupportRequestId late = house.screened("Wir brauchen Farbe.");
        house.on(LocalDate.of(2026, 3, 8));
        assertThat(agenda(march)).containsExactly(inTime);
        assertThat(agenda(may)).containsExactly(late);
        claudia.get(house.site.at("/sitzungen/" + march)).ok().shows("Annahmeschluss war am 7. März 2026");
        claudia.get(house.site.at("/sitzungen/" + may)).ok().shows("Was bis zum 2. Mai 2026 vorgeprüft ist");
        claudia.get(house.site.at("/heute")).ok().shows("die jetzt geschlossen ist");
    }

    @Test
    void a_meeting_is_invited_to_once_and_not_after_it_was_called_off() {
        MeetingId march = plan(LocalDate.of(2026, 3, 17));
        assertThat(house.site.in(() -> house.meetings.inviteFirst(march, house.claudia)))
                .isPresent();
        assertThat(house.site.in(() -> house.meetings.inviteFirst(march, house.claudia)))
                .isEmpty();
        house.site.run(() -> house.meetings.cancel(march, "Glatteis", house.claudia));
        assertThatThrownBy(() -> house.site.run(() -> house.meetings.invite(march, house.claudia)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_taken_off_an_agenda_does_not_come_back_by_itself() {
        SupportRequestId tent = house.screened("Wir brauchen ein Zelt.");
        MeetingId march = plan(LocalDate.of(2026, 3, 17));
        String number = house.request(tent).number();
        claudia.post(
                        house.site.at("/sitzungen/" + march + "/tagesordnung"),
                        "version",
                        "0",
                        "number",
                        number,
                        "position",
                        "1",
                        "off",
                        number)
                .ok();
        house.on(LocalDate.of(2026, 2, 1));
        assertThat(agenda(march)).isEmpty();
        MeetingId may = plan(LocalDate.of(2026, 5, 12));
        assertThat(agenda(may)).containsExactly(tent);
    }

    @Test
    void the_year_is_proposed_without_days_off() {
        claudia.post(house.site.at("/sitzungsordnung"), "quorum", "0", "meetingsPerYear", "6")
                .ok();
        MeetingDates dates = house.app.bean(MeetingDates.class);
        plan(LocalDate.of(2026, 3, 10));
        List<MeetingDates.Proposal> year = house.site.in(() -> dates.forTheYear(DayOfWeek.THURSDAY));
        assertThat(year).hasSize(6);
        assertThat(year).allMatch(one -> one.day().getDayOfWeek() == DayOfWeek.THURSDAY);
        // Ascension, Corpus Christi (in the Saarland a holiday), the days around New Year
        assertThat(year)
                .extracting(MeetingDates.Proposal::day)
                .doesNotContain(LocalDate.of(2026, 5, 14), LocalDate.of(2026, 6, 4), LocalDate.of(2026, 12, 31))
                .allMatch(day -> day.isAfter(LocalDate.of(2026, 4, 20)));
        List<MeetingDates.Proposal> friday = house.site.in(() -> dates.forTheYear(DayOfWeek.FRIDAY));
        assertThat(friday)
                .as("the day after Ascension bridges to the weekend")
                .anyMatch(one -> LocalDate.of(2026, 5, 15).equals(one.insteadOf()))
                .noneMatch(one -> one.day().equals(LocalDate.of(2026, 5, 15)));
    }

    @Test
    void the_meetings_of_a_year_are_planned_in_one_go() {
        String page = house.site.at("/sitzungen/reihe");
        claudia.get(page).ok().shows("Ihre Gruppe trifft sich 6-mal im Jahr", "Dienstag");
        claudia.get(page + "?wochentag=MONDAY").ok().shows("Montag");
        claudia.post(page, "time", "18", "place", "Volksbank").status(422).shows("wenigstens einen Termin");
        claudia.post(page, "day", "2026-03-17", "day", "2026-05-12", "time", "18.00", "place", "Volksbank")
                .ok()
                .shows("2 Sitzungen sind geplant", "17. März 2026", "12. Mai 2026");
    }

    @Test
    void the_calendars_of_the_invited_follow_the_meeting() throws Exception {
        MeetingId id = plan(LocalDate.of(2026, 3, 17));
        String meeting = house.site.at("/sitzungen/" + id);
        claudia.post(meeting + "/einladen").ok();
        claudia.post(meeting, "date", "24.3.2026", "time", "18:30", "place", "Rathaus, Saal 2")
                .ok();
        claudia.post(meeting + "/absage", "reason", "").status(422);
        claudia.post(meeting + "/absage", "reason", "Die Grippe geht um.").ok().shows("Fällt aus");
        claudia.post(meeting + "/absage", "reason", "Noch einmal.").status(409);
        claudia.post(meeting, "date", "25.3.2026", "time", "18:30", "place", "Rathaus")
                .status(404);

        String ernst = house.site.connector().email();
        List<SentMail> letters =
                house.site.in(() -> house.app.bean(Outbox.class).latest(20));
        assertThat(letters.stream().filter(mail -> mail.toEmail().equals(ernst)).map(SentMail::kind))
                .containsExactlyInAnyOrder("review.invitation", "review.moved", "review.cancelled");
        String files = arrived(ernst, 3);
        assertThat(files).contains("method=REQUEST", "method=CANCEL");

        String file = claudia.get(meeting + "/termin.ics").ok().body();
        assertThat(file)
                .contains(
                        "UID:" + id + "@",
                        "SEQUENCE:2",
                        "STATUS:CANCELLED",
                        "DTSTART;TZID=Europe/Berlin:20260324T183000");
    }

    @Test
    void what_stood_on_the_agenda_of_a_meeting_called_off_comes_up_at_the_next() {
        SupportRequestId tent = house.screened("Wir brauchen ein Zelt.");
        MeetingId march = plan(LocalDate.of(2026, 3, 17));
        MeetingId may = plan(LocalDate.of(2026, 5, 12));
        assertThat(agenda(march)).containsExactly(tent);
        house.site.run(() -> house.meetings.cancel(march, "Die Grippe geht um.", house.claudia));
        assertThat(agenda(may)).containsExactly(tent);
        assertThat(house.site.in(() -> house.meetings.next().orElseThrow().id()))
                .isEqualTo(may);
        assertThat(LocalDateTime.of(2026, 5, 12, 18, 0))
                .isEqualTo(house.site.in(() -> house.meetings.get(may)).start());
    }

    /** What arrived for somebody, once it is that many; letters of other tests are in the same box, in any order. */
    private String arrived(String email, int count) throws MessagingException, IOException {
        MimeMessage[] all = house.app.mail().getReceivedMessages();
        List<MimeMessage> mine = to(email, all);
        while (mine.size() < count) {
            assertThat(house.app.mail().waitForIncomingEmail(20_000, all.length + 1))
                    .isTrue();
            all = house.app.mail().getReceivedMessages();
            mine = to(email, all);
        }
        ByteArrayOutputStream letters = new ByteArrayOutputStream();
        for (MimeMessage letter : mine) {
            letter.writeTo(letters);
        }
        return letters.toString(StandardCharsets.UTF_8);
    }

    private static List<MimeMessage> to(String email, MimeMessage[] all) throws MessagingException {
        List<MimeMessage> mine = new ArrayList<>();
        for (MimeMessage one : all) {
            if (one.getAllRecipients()[0].toString().contains(email)) {
                mine.add(one);
            }
        }
        return mine;
    }
}
