package de.zusammenspiel.web;

import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Role;
import java.util.Set;
import java.util.UUID;

/** Who is signed in, and what they are at the site of this request. */
public record Viewer(UUID account, String name, String email, Set<Role> roles) {
    public boolean is(Role role) {
        return roles.contains(role);
    }

    public Actor actor() {
        return Actor.account(account, name);
    }
}
