package de.zusammenspiel.outreach.web;

import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.web.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who sees which challenge: the coordinator all, a member only their own and those of whom they stand in for. Those of others look as if there were none. */
@Component
class OwnChallenges {
    private final Challenges challenges;

    OwnChallenges(Challenges challenges) {
        this.challenges = challenges;
    }

    Challenge byNumber(String number, Viewer viewer) {
        Challenge challenge = challenges.byNumber(number);
        if (!visible(challenge, viewer)) {
            throw new NotFound("challenge");
        }
        return challenge;
    }

    List<Challenge> visible(List<Challenge> all, Viewer viewer) {
        return all.stream().filter(challenge -> visible(challenge, viewer)).toList();
    }

    private static boolean visible(Challenge challenge, Viewer viewer) {
        return viewer.is(Role.COORDINATOR) || viewer.accounts().stream().anyMatch(challenge::isOf);
    }
}
