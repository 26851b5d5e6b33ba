package de.zusammenspiel.outreach.web;

import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationCard;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Fact;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, whom there, and how.
 *
 * @param company null while it is still being looked for
 * @param found what the search found
 * @param offer what the company has offered, if that made us think of it
 * @param waitBecause why one had better not ask just now
 * @param readiness how often it was asked and what it said, shown with the warning
 * @param who empty when there is only the viewer
 * @param mail whether the platform may write to anybody there
 */
public record NewChallengePage(
        String title,
        SupportRequest request,
        boolean searching,
        @Nullable Organisation company,
        List<OrganisationCard> found,
        @Nullable String offer,
        @Nullable String waitBecause,
        List<Fact> readiness,
        List<Option> who,
        List<Option> contacts,
        List<Option> how,
        boolean mail,
        NewChallengeForm form,
        Errors errors)
        implements FormPage {
    public NewChallengePage {
        found = List.copyOf(found);
        who = List.copyOf(who);
        readiness = List.copyOf(readiness);
        contacts = List.copyOf(contacts);
        how = List.copyOf(how);
    }

    @Override
    public String template() {
        return "outreach/new";
    }

    public String path() {
        return "/anfragen/" + request.number() + "/ansprache";
    }
}
