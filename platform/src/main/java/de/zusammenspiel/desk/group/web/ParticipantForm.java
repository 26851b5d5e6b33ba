package de.zusammenspiel.desk.group.web;

import de.zusammenspiel.review.Participant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Somebody of the circle as typed. */
public record ParticipantForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String part,
        @Nullable String employer,
        @Nullable String hoursPerYear,
        @Nullable String from,
        @Nullable String until,
        @Nullable String note) {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.uuuu");

    static ParticipantForm empty() {
        return new ParticipantForm(null, null, null, Participant.Part.CONNECTOR.name(), null, null, null, null, null);
    }

    static ParticipantForm of(Participant one) {
        return new ParticipantForm(
                one.name(),
                one.email(),
                one.phone(),
                one.part().name(),
                one.employer(),
                one.hoursPerYear() == null ? null : String.valueOf(one.hoursPerYear()),
                day(one.from()),
                day(one.until()),
                one.note());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : TYPED.format(day);
    }
}
