package de.zusammenspiel.review;

import de.zusammenspiel.identity.Member;
import de.zusammenspiel.letter.Letters;
import de.zusammenspiel.mail.Letter;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.CalendarFile;
import de.zusammenspiel.web.Texts;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What those who were invited hear when a meeting changes; their calendars change with it. */
@Component
class MeetingNews {
    private final Outbox outbox;
    private final MeetingCalendar calendar;
    private final Sites sites;
    private final Letters letters;

    MeetingNews(Outbox outbox, MeetingCalendar calendar, Sites sites, Letters letters) {
        this.outbox = outbox;
        this.calendar = calendar;
        this.sites = sites;
        this.letters = letters;
    }

    void moved(Member member, Meeting meeting, LocalDateTime before) {
        send(
                letters.write(
                        ReviewLetterKinds.MOVED,
                        Recipient.staff(member.name(), member.email()),
                        Map.of(
                                "datum", meeting.start().toLocalDate(),
                                "vorher", before.atZone(Texts.ZONE).toInstant(),
                                "wann", meeting.start().atZone(Texts.ZONE).toInstant(),
                                "ort", meeting.place()),
                        "/" + sites.current().slug() + "/sitzungen/" + meeting.id()),
                member,
                meeting);
    }

    void cancelled(Member member, Meeting meeting) {
        send(
                letters.write(
                        ReviewLetterKinds.CANCELLED,
                        Recipient.staff(member.name(), member.email()),
                        Map.of(
                                "datum", meeting.start().toLocalDate(),
                                "wann", meeting.start().atZone(Texts.ZONE).toInstant(),
                                "grund", meeting.cancelReason())),
                member,
                meeting);
    }

    private void send(Letter.Builder letter, Member member, Meeting meeting) {
        CalendarFile file = calendar.of(meeting, new CalendarFile.Person(member.name(), member.email()));
        outbox.send(letter.attach(MeetingCalendar.FILE, file.mediaType(), file.bytes())
                .build());
    }
}
