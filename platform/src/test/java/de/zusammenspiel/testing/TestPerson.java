package de.zusammenspiel.testing;

import de.zusammenspiel.shared.Actor;
import java.util.UUID;

/** Somebody with an account. */
public record TestPerson(UUID account, String name, String email) {
    public Actor actor() {
        return Actor.account(account, name);
    }
}
