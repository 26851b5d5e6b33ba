package de.zusammenspiel.desk.notes;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.ProfileSource;
import de.zusammenspiel.intake.RequestCard;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Calls, requests and asks of one organisation in one list, the newest first. */
@Component
class ContactHistory implements ProfileSource {
    private static final int NOTES = 30;
    private static final int ORDER = 10;

    private final PhoneNotes notes;
    private final SupportRequests requests;
    private final Challenges challenges;
    private final Texts texts;

    ContactHistory(PhoneNotes notes, SupportRequests requests, Challenges challenges, Texts texts) {
        this.notes = notes;
        this.requests = requests;
        this.challenges = challenges;
        this.texts = texts;
    }

    @Override
    public List<Part> of(OrganisationId organisation, Locale locale) {
        List<Line> lines = new ArrayList<>();
        for (PhoneNote note : notes.of(organisation, NOTES)) {
            lines.add(line(note, locale));
        }
        for (RequestCard request : requests.of(organisation)) {
            lines.add(new Line(
                    day(request.stepAt()),
                    texts.text(locale, "note.history.request", request.question()),
                    "/anfragen/" + request.number()));
        }
        for (Challenge ask : challenges.of(organisation)) {
            Instant asked = ask.askedAt();
            if (asked != null) {
                lines.add(new Line(
                        day(asked),
                        texts.text(locale, "note.history.ask", ask.requestNumber(), ask.askedByName()),
                        "/anfragen/" + ask.requestNumber()));
            }
        }
        lines.sort(Comparator.comparing(Line::day).reversed());
        return List.of(new Part(ORDER, texts.text(locale, "note.history"), lines));
    }

    private Line line(PhoneNote note, Locale locale) {
        String said = texts.text(locale, "note.history." + note.way(), note.caller(), note.sentence());
        LocalDate on = note.isOpen() ? note.nextOn() : null;
        return new Line(day(note.at()), said + next(note, on, locale), "/notizen/" + note.id());
    }

    private String next(PhoneNote note, @Nullable LocalDate on, Locale locale) {
        return on == null ? "" : " " + texts.text(locale, "note.history.next", note.nextStep(), on);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Texts.ZONE);
    }
}
