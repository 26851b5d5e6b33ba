package de.zusammenspiel.review;

import de.zusammenspiel.intake.BuildingUpSource;
import de.zusammenspiel.site.Sites;
import org.springframework.stereotype.Component;

/** A site with a group that is still too small is being built up; it takes requests all the same. */
@Component
class BuildingUp implements BuildingUpSource {
    private final Participants participants;
    private final Sites sites;

    BuildingUp(Participants participants, Sites sites) {
        this.participants = participants;
        this.sites = sites;
    }

    @Override
    public boolean isBuildingUp() {
        return sites.current().hasGroup() && participants.isBuildingUp();
    }
}
