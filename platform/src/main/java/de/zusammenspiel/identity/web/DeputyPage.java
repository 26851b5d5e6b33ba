package de.zusammenspiel.identity.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in for whom.
 *
 * @param all of everybody, or only the days of whoever looks
 * @param ahead on duty or to come
 * @param deputies empty while nobody else works at the site
 */
public record DeputyPage(
        String title,
        boolean all,
        List<Line> ahead,
        List<Line> past,
        DeputyForm form,
        List<Option> coordinators,
        List<Option> deputies,
        Errors errors)
        implements FormPage {

    /** @param end to be back earlier, null when it is over */
    public record Line(
            String who,
            String days,
            String state,
            String tone,
            String note,
            @Nullable Action end) {}

    @Override
    public String template() {
        return "identity/deputy";
    }
}
