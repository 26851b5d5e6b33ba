package de.zusammenspiel.matching.web;

import de.zusammenspiel.matching.MailDraft;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter becomes a request or an offer: first it is pasted, then a person checks what was read.
 *
 * @param draft what was read, or null before
 */
public record MailPage(
        String title, MailForm form, @Nullable MailDraft draft, List<Option> sides, List<Option> kinds, Errors errors)
        implements FormPage {
    public MailPage {
        sides = List.copyOf(sides);
        kinds = List.copyOf(kinds);
    }

    /** What was typed. {@code checked} says that a person has seen the draft. */
    public record MailForm(
            @Nullable String letter,
            @Nullable String checked,
            @Nullable String side,
            @Nullable String organisation,
            @Nullable String what,
            @Nullable List<String> kinds,
            @Nullable String amount,
            @Nullable String day,
            @Nullable String place,
            @Nullable String placeAgs,
            @Nullable String contactName,
            @Nullable String contactEmail,
            @Nullable String contactPhone) {
        static final MailForm EMPTY =
                new MailForm(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    @Override
    public String template() {
        return "matching/mail";
    }
}
