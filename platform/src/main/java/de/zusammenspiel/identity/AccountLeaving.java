package de.zusammenspiel.identity;

import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody leaves a site: all tasks there end, all sessions close, and without a task anywhere the account cannot sign in
 * any more. Name and address stay, so that whoever comes back is the same person.
 */
@Service
public class AccountLeaving {
    private final Accounts accounts;
    private final AccountStore store;
    private final Deputies deputies;
    private final Sessions sessions;
    private final Clock clock;

    AccountLeaving(Accounts accounts, AccountStore store, Deputies deputies, Sessions sessions, Clock clock) {
        this.accounts = accounts;
        this.store = store;
        this.deputies = deputies;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** @return false when the site would be left without a coordinator; then nothing happens */
    @Transactional
    public boolean leave(UUID account, Actor by) {
        Member member = accounts.member(account).orElseThrow(() -> new NotFound("member"));
        if (accounts.isOnlyCoordinator(account)) {
            return false;
        }
        member.roles().forEach(role -> accounts.endMembership(account, role, by));
        deputies.endAllOf(account, by);
        if (!store.worksSomewhere(account)) {
            store.disable(account, clock.instant());
        }
        sessions.endAll(account);
        return true;
    }
}
