package de.zusammenspiel.desk.web;

import de.zusammenspiel.agreement.Agreement;
import de.zusammenspiel.agreement.AgreementId;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.agreement.Party;
import de.zusammenspiel.desk.Snoozes;
import de.zusammenspiel.desk.notes.NewPhoneNote;
import de.zusammenspiel.desk.notes.PhoneNote;
import de.zusammenspiel.desk.notes.PhoneNotes;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Viewer;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lines that are done with because somebody has seen to them outside of the platform. */
@Component
class TodayNotes {
    /** A cancelled agreement stands in the list for a week. */
    private static final int DAYS_CANCELLED = 8;
    /** Longer than any date of the year is shown ahead and after. */
    private static final int DAYS_DATE = 60;

    private final Agreements agreements;
    private final PhoneNotes notes;
    private final Snoozes snoozes;

    TodayNotes(Agreements agreements, PhoneNotes notes, Snoozes snoozes) {
        this.agreements = agreements;
        this.notes = notes;
        this.snoozes = snoozes;
    }

    /** The call stands in the contact history of whoever has no address. */
    @Transactional
    public void noteCancelled(AgreementId id, Viewer viewer, LocalDate today, Actor by, FormCheck texts) {
        Agreement agreement = agreements.get(id);
        for (Party party : agreement.parties()) {
            if (party.contactEmail() == null) {
                UUID note = notes.write(
                        new NewPhoneNote(
                                PhoneNote.Way.CALL,
                                party.person(),
                                texts.german("desk.note.cancelled", agreement.number(), agreement.subject()),
                                party.organisation(),
                                null,
                                "",
                                null),
                        by);
                notes.settle(note);
            }
        }
        snoozes.putOff(
                viewer.account(),
                TodayKind.AGREEMENT + "|" + id + " " + agreement.state(),
                today.plusDays(DAYS_CANCELLED),
                today);
    }

    /** It comes back next year. */
    @Transactional
    public void dateDone(UUID date, Viewer viewer, LocalDate today) {
        snoozes.putOff(viewer.account(), TodayKind.HANDOVER + "|" + date, today.plusDays(DAYS_DATE), today);
    }
}
