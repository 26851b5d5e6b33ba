package de.zusammenspiel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static CalendarFile file(String summary, int sequence, CalendarFile.@Nullable Person guest, boolean off) {
        return new CalendarFile(
                "0190-abc@zusammenspiel.example",
                sequence,
                Instant.parse("2026-01-12T09:30:00Z"),
                LocalDateTime.of(2026, 3, 28, 23, 30),
                Duration.ofHours(1),
                summary,
                "Volksbank, 2. Stock; Eingang \\Hof\\",
                "Bitte klingeln.\nErster Stock",
                "https://zusammenspiel.example/saarbruecken/sitzungen/0190-abc",
                new CalendarFile.Person("Jana \"Jani\" Weber", "jana@stadt.example"),
                guest,
                off);
    }

    private static List<String> lines(CalendarFile file) {
        return file.text().replace("\r\n ", "").lines().toList();
    }

    @Test
    void a_date_says_when_where_and_what_changed() {
        assertThat(lines(file("Matching-Gruppe", 0, null, false)))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .endsWith("END:VEVENT", "END:VCALENDAR")
                .contains(
                        "METHOD:PUBLISH",
                        "BEGIN:VTIMEZONE",
                        "TZID:Europe/Berlin",
                        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                        "UID:0190-abc@zusammenspiel.example",
                        "SEQUENCE:0",
                        "DTSTAMP:20260112T093000Z",
                        "DTSTART;TZID=Europe/Berlin:20260328T233000",
                        "DTEND;TZID=Europe/Berlin:20260329T003000",
                        "STATUS:CONFIRMED");
    }

    @Test
    void what_has_a_meaning_of_its_own_is_escaped() {
        assertThat(lines(file("Kaffee, Kuchen; \\o/", 0, null, false)))
                .contains(
                        "SUMMARY:Kaffee\\, Kuchen\\; \\\\o/",
                        "LOCATION:Volksbank\\, 2. Stock\\; Eingang \\\\Hof\\\\",
                        "DESCRIPTION:Bitte klingeln.\\nErster Stock",
                        "ORGANIZER;CN=\"Jana ^'Jani^' Weber\":mailto:jana@stadt.example");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_letter_is_torn() {
        String summary = "Größe ist überall – Fußgängerübergänge 🚶 öffnen Türen für müde Füße. "
                .repeat(6)
                .strip();
        String text = file(summary, 0, null, false).text();
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
        }
        assertThat(new String(file(summary, 0, null, false).bytes(), StandardCharsets.UTF_8))
                .isEqualTo(text);
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + summary);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void a_guest_gets_a_request_and_a_date_called_off_is_taken_out_again() {
        CalendarFile.Person guest = new CalendarFile.Person("Ernst Kuhn", "ernst@kuhn.example");
        assertThat(file("Sitzung", 1, guest, false).mediaType()).endsWith("method=REQUEST");
        assertThat(lines(file("Sitzung", 1, guest, false)))
                .contains(
                        "METHOD:REQUEST",
                        "SEQUENCE:1",
                        "ATTENDEE;CN=\"Ernst Kuhn\";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE"
                                + ":mailto:ernst@kuhn.example");
        assertThat(lines(file("Sitzung", 2, guest, true)))
                .contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED", "TRANSP:TRANSPARENT");
    }
}
