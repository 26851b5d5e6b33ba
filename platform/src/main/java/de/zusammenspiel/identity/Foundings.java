package de.zusammenspiel.identity;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds sites: the first one when the installation is set up, later ones by the office. */
@Service
public class Foundings {
    /**
     * @param slug first part of the site's addresses
     * @param catchment municipality key prefixes; empty means all of Germany
     */
    public record NewSite(
            String slug,
            String name,
            List<String> catchment,
            String contactName,
            EmailAddress contactEmail,
            @Nullable String contactPhone,
            boolean practiceMode,
            boolean hasGroup) {}

    public record Coordinator(EmailAddress email, String name) {}

    public record Founded(SiteId site, UUID coordinator) {}

    private final Sites sites;
    private final Accounts accounts;
    private final AccountStore store;
    private final Journal journal;
    private final Ids ids;
    private final TransactionTemplate ownTransaction;

    Foundings(
            Sites sites,
            Accounts accounts,
            AccountStore store,
            Journal journal,
            Ids ids,
            PlatformTransactionManager transactions) {
        this.sites = sites;
        this.accounts = accounts;
        this.store = store;
        this.journal = journal;
        this.ids = ids;
        // Only a site may write its own row, so founding needs a transaction that begins as the new site.
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public boolean addressFree(String slug) {
        return !Sites.RESERVED.contains(slug) && sites.bySlug(slug).isEmpty();
    }

    /** Founds a site with its first coordinator, who also gets the settings. Writes no letter. */
    public Founded found(NewSite wanted, Coordinator coordinator, Actor by) {
        SiteId id = new SiteId(ids.next());
        return CurrentSite.in(id, () -> required(() -> create(id, wanted, coordinator, by)));
    }

    /**
     * Founds the first site of an installation; its coordinator becomes the office as well, since somebody must be able
     * to found further sites. Refused once there is an account.
     */
    public Founded foundFirst(NewSite wanted, Coordinator coordinator) {
        SiteId id = new SiteId(ids.next());
        return CurrentSite.in(
                id,
                () -> required(() -> {
                    store.lockFounding();
                    if (!store.none()) {
                        throw new IllegalStateException("this installation is set up already");
                    }
                    Founded founded = create(id, wanted, coordinator, Actor.guest(coordinator.name()));
                    accounts.makeOffice(founded.coordinator());
                    return founded;
                }));
    }

    private Founded required(java.util.function.Supplier<Founded> work) {
        Founded founded = ownTransaction.execute(status -> work.get());
        if (founded == null) {
            throw new IllegalStateException("founding answered nothing");
        }
        return founded;
    }

    private Founded create(SiteId id, NewSite wanted, Coordinator coordinator, Actor by) {
        sites.found(new Site(
                id,
                wanted.slug(),
                wanted.name(),
                wanted.catchment(),
                wanted.contactName(),
                wanted.contactEmail().value(),
                wanted.contactPhone(),
                wanted.practiceMode(),
                wanted.hasGroup(),
                false));
        journal.record(by, "Site", id.value(), "siteFounded", Map.of("name", wanted.name()));
        UUID account = accounts.admit(coordinator.email(), coordinator.name(), Role.COORDINATOR, null, by);
        accounts.admit(coordinator.email(), coordinator.name(), Role.SITE_ADMIN, null, by);
        return new Founded(id, account);
    }
}
