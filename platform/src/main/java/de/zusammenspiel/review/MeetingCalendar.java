package de.zusammenspiel.review;

import de.zusammenspiel.site.PublicAddress;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.CalendarFile;
import de.zusammenspiel.web.Texts;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A meeting as the calendars of its guests take it. */
@Component
public class MeetingCalendar {
    public static final String FILE = "Sitzung.ics";
    private static final Duration HOUR = Duration.ofHours(1);

    private final PublicAddress address;
    private final Sites sites;
    private final Texts texts;
    private final Clock clock;

    MeetingCalendar(PublicAddress address, Sites sites, Texts texts, Clock clock) {
        this.address = address;
        this.sites = sites;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param guest whom it is sent to, or null for a file to be kept */
    public CalendarFile of(Meeting meeting, CalendarFile.@Nullable Person guest) {
        Site site = sites.current();
        String page = address.of("/" + site.slug() + "/sitzungen/" + meeting.id());
        String host = URI.create(page).getHost();
        return new CalendarFile(
                meeting.id() + "@" + (host == null ? "localhost" : host),
                meeting.sequence(),
                clock.instant(),
                meeting.start(),
                HOUR,
                say("room.calendar.summary", site.name()),
                meeting.place(),
                meeting.cancelledAt() == null
                        ? say("room.calendar.text", page)
                        : say("room.calendar.cancelled", meeting.cancelReason()),
                page,
                new CalendarFile.Person(site.contactName(), site.contactEmail()),
                guest,
                meeting.cancelledAt() != null);
    }

    private String say(String key, Object... args) {
        return texts.text(Locale.GERMAN, key, args);
    }
}
