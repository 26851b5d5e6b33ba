package de.zusammenspiel.desk.handover.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folder, handovers that are planned, and the form to plan one.
 *
 * @param folder null for somebody who sees no cases
 * @param successors who works here and could take over
 */
public record FolderPage(
        String title,
        List<Planned> planned,
        @Nullable Folder folder,
        HandoverForm form,
        List<Option> leavers,
        List<Option> successors,
        Errors errors)
        implements FormPage {

    /** A handover. */
    public record Planned(String who, String day, String state, String tone, String words, List<Action> actions) {}

    /** Somebody to talk with. */
    public record Talk(String person, String organisation, String url, String text) {}

    /**
     * What is to be handed over.
     *
     * @param promised cases with open promises
     * @param others the other open cases
     */
    public record Folder(
            List<CaseRow> promised,
            List<CaseRow> others,
            List<Talk> talks,
            List<DatedLine> deadlines,
            List<DatedLine> dates,
            List<DatedLine> money) {}

    @Override
    public String template() {
        return "handover/folder";
    }
}
