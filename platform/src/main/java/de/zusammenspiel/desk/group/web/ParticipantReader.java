package de.zusammenspiel.desk.group.web;

import de.zusammenspiel.review.Participant.Part;
import de.zusammenspiel.review.Participants.Details;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.web.FormCheck;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads what was typed about somebody. */
final class ParticipantReader {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_NOTE = 2_000;
    private static final int MOST_HOURS = 2_000;

    private ParticipantReader() {}

    /** @param own name and address belong to an account and are not typed here */
    static @Nullable Details read(ParticipantForm form, boolean own, FormCheck check) {
        String name = own ? "" : check.required("name", form.name(), LONGEST_NAME);
        EmailAddress email = own ? null : check.email("email", form.email());
        String phone = check.phone("phone", form.phone());
        Part part = check.choice("part", Part.class, form.part());
        String employer = check.text("employer", form.employer(), FormCheck.SHORT_TEXT);
        Integer hours = check.number("hoursPerYear", form.hoursPerYear(), 0, MOST_HOURS);
        LocalDate from = check.date("from", form.from());
        LocalDate until = check.date("until", form.until());
        String note = check.text("note", form.note(), LONGEST_NOTE);
        check.needed("part", part);
        if (own && part != null && !part.signsIn()) {
            check.error("part", "group.error.account");
        }
        if (from != null && until != null && until.isBefore(from)) {
            check.error("until", "group.error.order");
        }
        return check.failed() || part == null
                ? null
                : new Details(
                        name, email == null ? null : email.value(), phone, part, employer, hours, from, until, note);
    }
}
