package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.ContactPath;
import de.zusammenspiel.directory.ContactPaths;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.PathWords;
import de.zusammenspiel.directory.Tie;
import de.zusammenspiel.directory.Ties;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who knows somebody at an organisation, as its profile shows it. */
@Component
class TieList {
    private static final int WAYS = 3;
    private final Ties ties;
    private final ContactPaths paths;
    private final PathWords words;

    TieList(Ties ties, ContactPaths paths, PathWords words) {
        this.ties = ties;
        this.paths = paths;
        this.words = words;
    }

    List<ProfilePage.Knows> of(
            OrganisationId organisation, List<Tie> members, String path, Viewer viewer, FormCheck say) {
        boolean coordinator = viewer.is(Role.COORDINATOR);
        return Stream.concat(
                        members.stream()
                                .map(tie -> new ProfilePage.Knows(
                                        words.sentence(tie.memberName(), tie.contactName(), tie.how(), say.locale()),
                                        say.say("directory.tie.strength." + tie.strength()),
                                        tie.origin(),
                                        tie.contact() != null,
                                        actions(
                                                tie.id(),
                                                tie.contact() != null,
                                                coordinator || tie.account().equals(viewer.account()),
                                                path,
                                                say))),
                        ties.partnersKnowing(organisation).stream()
                                .map(tie -> new ProfilePage.Knows(
                                        words.sentence(tie.knowerName(), tie.contactName(), tie.how(), say.locale()),
                                        say.say("directory.tie.strength."
                                                + tie.how().strength()),
                                        tie.how().origin(),
                                        tie.contact() != null,
                                        actions(tie.id(), tie.contact() != null, coordinator, path, say))))
                .toList();
    }

    private static List<Action> actions(UUID tie, boolean named, boolean mayChange, String path, FormCheck say) {
        List<Action> actions = new ArrayList<>();
        if (mayChange && !named) {
            actions.add(Action.link(say.say("directory.tie.name"), path + "/bekannt/name?tie=" + tie));
        }
        if (mayChange) {
            actions.add(
                    Action.post(say.say("directory.tie.strike"), path + "/bekannt/streichen", "tie", tie.toString()));
        }
        return actions;
    }

    /** Ways over somebody else; who knows the organisation itself stands above already. */
    List<String> paths(OrganisationId organisation, Locale locale) {
        return paths.to(organisation).stream()
                .filter((ContactPath path) -> path.via() != null)
                .limit(WAYS)
                .map(path -> words.sentence(path, locale))
                .toList();
    }
}
