package de.zusammenspiel.identity;

import de.zusammenspiel.site.Role;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person with what they are at the current site. */
public record Member(
        UUID account,
        String name,
        String email,
        Set<Role> roles,
        @Nullable GroupPart part) {
    public Member {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
