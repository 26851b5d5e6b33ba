package de.zusammenspiel.intake.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.ContactCard;
import de.zusammenspiel.web.part.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An offer for the person who made it: extend it or end it, by link. */
public record OwnOfferPage(
        String title,
        String number,
        String what,
        boolean fresh,
        String state,
        String tone,
        String words,
        List<Fact> facts,
        boolean mayExtend,
        boolean mayEnd,
        @Nullable String until,
        ContactCard contact,
        String path,
        Errors errors)
        implements FormPage {
    @Override
    public String template() {
        return "intake/own-offer";
    }
}
