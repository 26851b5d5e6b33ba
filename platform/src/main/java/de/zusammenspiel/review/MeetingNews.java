package de.zusammenspiel.review;

import de.zusammenspiel.identity.Member;
import de.zusammenspiel.mail.Letter;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.CalendarFile;
import de.zusammenspiel.web.Texts;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What those who were invited hear when a meeting changes; their calendars change with it. */
@Component
class MeetingNews {
    private final Outbox outbox;
    private final MeetingCalendar calendar;
    private final Sites sites;
    private final Texts texts;

    MeetingNews(Outbox outbox, MeetingCalendar calendar, Sites sites, Texts texts) {
        this.outbox = outbox;
        this.calendar = calendar;
        this.sites = sites;
        this.texts = texts;
    }

    void moved(Member member, Meeting meeting, LocalDateTime before) {
        outbox.send(letter(member, meeting, "review.moved")
                .subject(say(
                        "room.letter.moved.subject",
                        Map.of("date", meeting.start().toLocalDate())))
                .paragraph(say(
                        "room.letter.moved.text",
                        Map.of(
                                "before", before.atZone(Texts.ZONE).toInstant(),
                                "when", meeting.start().atZone(Texts.ZONE).toInstant(),
                                "place", meeting.place())))
                .paragraph(say("room.letter.calendar", Map.of()))
                .action(
                        say("review.letter.invitation.open", Map.of()),
                        "/" + sites.current().slug() + "/sitzungen/" + meeting.id())
                .build());
    }

    void cancelled(Member member, Meeting meeting) {
        outbox.send(letter(member, meeting, "review.cancelled")
                .subject(say(
                        "room.letter.cancelled.subject",
                        Map.of("date", meeting.start().toLocalDate())))
                .paragraph(say(
                        "room.letter.cancelled.text",
                        Map.of(
                                "when", meeting.start().atZone(Texts.ZONE).toInstant(),
                                "reason", meeting.cancelReason())))
                .paragraph(say("room.letter.cancelled.next", Map.of()))
                .build());
    }

    private Letter.Builder letter(Member member, Meeting meeting, String kind) {
        CalendarFile file = calendar.of(meeting, new CalendarFile.Person(member.name(), member.email()));
        return Letter.to(Recipient.staff(member.name(), member.email()))
                .kind(kind)
                .attach(MeetingCalendar.FILE, file.mediaType(), file.bytes());
    }

    private String say(String key, Map<String, ?> values) {
        return texts.text(Locale.GERMAN, key, values);
    }
}
