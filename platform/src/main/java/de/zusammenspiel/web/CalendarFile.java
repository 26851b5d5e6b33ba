package de.zusammenspiel.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date for somebody's calendar (RFC 5545, iTIP of RFC 5546). Calendars know a date by its uid and believe the highest
 * sequence, so a date that moves keeps the one and counts up the other.
 *
 * @param start as the clock on the wall in Germany shows it
 * @param stamp when this state of the date was made
 * @param guest whom the date is sent to; null in a file to be kept
 */
public record CalendarFile(
        String uid,
        int sequence,
        Instant stamp,
        LocalDateTime start,
        Duration length,
        String summary,
        String place,
        String description,
        String url,
        Person organizer,
        @Nullable Person guest,
        boolean cancelled) {
    private static final int LINE = 75;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** The rules of Central European time since 1996; what is planned here lies later. */
    private static final String ZONE = """
            BEGIN:VTIMEZONE
            TZID:Europe/Berlin
            BEGIN:DAYLIGHT
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            DTSTART:19960331T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            """;

    /** Somebody with a name and an address. */
    public record Person(String name, String email) {}

    /** What the receiving calendar is to do with it. */
    public String method() {
        return guest == null ? "PUBLISH" : cancelled ? "CANCEL" : "REQUEST";
    }

    public String mediaType() {
        return "text/calendar; charset=UTF-8; method=" + method();
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    public String text() {
        StringBuilder out = new StringBuilder(2_000);
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Zusammenspiel//Sitzungen//DE");
        line(out, "CALSCALE:GREGORIAN");
        line(out, "METHOD:" + method());
        ZONE.lines().forEach(one -> line(out, one));
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + escape(uid));
        line(out, "SEQUENCE:" + sequence);
        line(out, "DTSTAMP:" + UTC.format(stamp));
        line(out, "LAST-MODIFIED:" + UTC.format(stamp));
        line(out, "DTSTART;TZID=Europe/Berlin:" + LOCAL.format(start));
        line(out, "DTEND;TZID=Europe/Berlin:" + LOCAL.format(start.plus(length)));
        line(out, "SUMMARY:" + escape(summary));
        line(out, "LOCATION:" + escape(place));
        if (!description.isBlank()) {
            line(out, "DESCRIPTION:" + escape(description));
        }
        line(out, "URL:" + url);
        line(out, "ORGANIZER;CN=" + parameter(organizer.name()) + ":mailto:" + organizer.email());
        if (guest != null) {
            line(
                    out,
                    "ATTENDEE;CN=" + parameter(guest.name())
                            + ";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:" + guest.email());
        }
        line(out, "STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"));
        line(out, "TRANSP:" + (cancelled ? "TRANSPARENT" : "OPAQUE"));
        line(out, "END:VEVENT");
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    /** Text values: backslash, semicolon, comma and line break have a meaning of their own (§3.3.11). */
    static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    /** Parameter values: in quotation marks, which they cannot hold themselves (§3.2); the rest as RFC 6868 writes it. */
    static String parameter(String text) {
        return "\"" + text.replace("^", "^^").replace("\"", "^'").replaceAll("[\\r\\n]+", "^n") + "\"";
    }

    /** No line is longer than 75 octets; a longer one goes on after a break and a blank (§3.1), never within a letter. */
    private static void line(StringBuilder out, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int letter = line.codePointAt(i);
            int width = letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
            if (octets + width > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(letter);
            octets += width;
            i += Character.charCount(letter);
        }
        out.append("\r\n");
    }
}
