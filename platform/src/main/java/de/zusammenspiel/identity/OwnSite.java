package de.zusammenspiel.identity;

import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.Role;
import java.util.Set;

/** A site the person signed in belongs to. */
public record OwnSite(SiteId id, String slug, String name, Set<Role> roles) {
    public OwnSite {
        roles = Set.copyOf(roles);
    }
}
