package de.zusammenspiel.agreement.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reads who is asked to confirm.
 *
 * @param standing what there is to say when nothing can be confirmed any more, or null
 */
public record ConfirmPage(
        String title,
        String path,
        String subject,
        List<Gift> gifts,
        List<Fact> facts,
        boolean counterGift,
        String publicityWording,
        boolean publicity,
        @Nullable String standing,
        boolean confirmed,
        @Nullable String remark,
        Errors errors)
        implements FormPage {
    /** What one side gives. */
    public record Gift(String name, List<String> lines) {}

    @Override
    public String template() {
        return "agreement/confirm";
    }
}
