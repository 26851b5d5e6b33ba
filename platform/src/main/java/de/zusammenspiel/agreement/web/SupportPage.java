package de.zusammenspiel.agreement.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.ContactCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a runner needs on the phone: who calls whom, when, where, what to bring; and two buttons. */
public record SupportPage(
        String title,
        String path,
        String number,
        String state,
        String tone,
        String firstContact,
        String when,
        String place,
        String bring,
        List<String> gives,
        List<ContactCard> contacts,
        String stuckReason,
        boolean waitsForCouncil,
        boolean reportable,
        @Nullable String thanksUrl,
        @Nullable String effectUrl,
        @Nullable String reason,
        Errors errors)
        implements FormPage {
    @Override
    public String template() {
        return "agreement/support";
    }
}
