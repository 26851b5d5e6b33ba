package de.zusammenspiel.web;

import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Role;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Who is signed in, and what they are at the site of this request.
 *
 * @param standsFor whose asks and cases are in this person's hands today, because they are away
 */
public record Viewer(UUID account, String name, String email, Set<Role> roles, Set<UUID> standsFor) {
    public Viewer(UUID account, String name, String email, Set<Role> roles) {
        this(account, name, email, roles, Set.of());
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The own account and those of whoever is away. */
    public Set<UUID> accounts() {
        Set<UUID> accounts = new HashSet<>(standsFor);
        accounts.add(account);
        return accounts;
    }

    public Actor actor() {
        return Actor.account(account, name);
    }
}
