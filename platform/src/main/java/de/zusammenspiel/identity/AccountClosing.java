package de.zusammenspiel.identity;

import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Role;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A person takes her leave: memberships end at all sites, the account loses name and address, all sessions close. */
@Service
public class AccountClosing {
    public sealed interface Outcome {
        record Closed() implements Outcome {}

        /** These sites would be left without a coordinator. */
        record StillNeeded(List<String> sites) implements Outcome {
            public StillNeeded {
                sites = List.copyOf(sites);
            }
        }
    }

    private static final String NAMELESS = "Ehemaliges Mitglied";
    private final Accounts accounts;
    private final AccountStore store;
    private final Sessions sessions;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    AccountClosing(
            Accounts accounts,
            AccountStore store,
            Sessions sessions,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.store = store;
        this.sessions = sessions;
        this.clock = clock;
        // Each site's memberships can only be written in a transaction that begins as that site.
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Must run as the person herself. */
    public Outcome close(UUID account, Actor by) {
        List<OwnSite> sites = accounts.sitesOf(account);
        List<String> needed = sites.stream()
                .filter(site -> site.roles().contains(Role.COORDINATOR) && onlyCoordinator(site))
                .map(OwnSite::name)
                .toList();
        if (!needed.isEmpty()) {
            return new Outcome.StillNeeded(needed);
        }
        for (OwnSite site : sites) {
            CurrentSite.run(
                    site.id(),
                    () -> ownTransaction.executeWithoutResult(
                            status -> site.roles().forEach(role -> accounts.endMembership(account, role, by))));
        }
        ownTransaction.executeWithoutResult(status -> store.close(account, NAMELESS, clock.instant()));
        sessions.endAll(account);
        return new Outcome.Closed();
    }

    private boolean onlyCoordinator(OwnSite site) {
        Integer coordinators = CurrentSite.in(
                site.id(),
                () -> ownTransaction.execute(
                        status -> accounts.membersOf(Role.COORDINATOR).size()));
        return coordinators != null && coordinators == 1;
    }
}
