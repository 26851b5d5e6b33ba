package de.zusammenspiel.desk.notes;

import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is written down while the person is still talking. */
public record NewPhoneNote(
        PhoneNote.Way way,
        String caller,
        String sentence,
        @Nullable OrganisationId organisation,
        @Nullable ContactId contact,
        String nextStep,
        @Nullable LocalDate nextOn) {

    public NewPhoneNote {
        if (nextStep.isEmpty() != (nextOn == null)) {
            throw new IllegalArgumentException("a next step has a day, and a day has a step");
        }
    }

    public static NewPhoneNote call(String caller, String sentence) {
        return new NewPhoneNote(PhoneNote.Way.CALL, caller, sentence, null, null, "", null);
    }

    NewPhoneNote about(OrganisationId itsOrganisation, @Nullable ContactId itsContact) {
        return new NewPhoneNote(way, caller, sentence, itsOrganisation, itsContact, nextStep, nextOn);
    }
}
