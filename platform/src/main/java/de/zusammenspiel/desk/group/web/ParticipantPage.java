package de.zusammenspiel.desk.group.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.Fact;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the circle, or somebody new.
 *
 * @param path null for somebody new
 * @param own name and address belong to the account
 * @param stages what may come next, empty when there is nothing to decide
 */
public record ParticipantPage(
        String title,
        @Nullable String path,
        String back,
        int version,
        boolean own,
        ParticipantForm form,
        List<Option> parts,
        List<Fact> facts,
        List<Option> stages,
        StepForm step,
        List<Action> actions,
        boolean active,
        Errors errors)
        implements FormPage {

    /** What comes next, and hours, as typed. */
    public record StepForm(
            @Nullable String nextStep,
            @Nullable String nextOn,
            @Nullable String hours,
            @Nullable String day,
            @Nullable String what) {}

    @Override
    public String template() {
        return "group/participant";
    }
}
