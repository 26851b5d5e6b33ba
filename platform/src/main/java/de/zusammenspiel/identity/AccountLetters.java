package de.zusammenspiel.identity;

import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Role;
import org.springframework.stereotype.Component;

@Component
class AccountLetters {
    void invite(Account account, Role role, Actor by) {}

    void signIn(Account account, String next) {}
}
