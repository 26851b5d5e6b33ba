package de.zusammenspiel.outreach;

import de.zusammenspiel.directory.IntroducerLoad;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whoever is asking for others already is not the first to be sent again. */
@Component
class MemberLoads implements IntroducerLoad {
    private final ChallengeStore challenges;

    MemberLoads(ChallengeStore challenges) {
        this.challenges = challenges;
    }

    @Override
    public Map<UUID, Integer> underWay() {
        return challenges.underWay();
    }
}
