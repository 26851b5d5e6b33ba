package de.zusammenspiel.site;

import de.zusammenspiel.shared.SiteId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The site this thread works for, and the account it works as. Every transaction hands both to PostgreSQL, whose row
 * security decides; no site means no rows.
 */
public final class CurrentSite {
    private static final ThreadLocal<@Nullable SiteId> SITE = new ThreadLocal<>();
    private static final ThreadLocal<@Nullable UUID> ACCOUNT = new ThreadLocal<>();

    private CurrentSite() {}

    public static Optional<SiteId> id() {
        return Optional.ofNullable(SITE.get());
    }

    public static SiteId require() {
        SiteId site = SITE.get();
        if (site == null) {
            throw new IllegalStateException("no current site");
        }
        return site;
    }

    static Optional<UUID> account() {
        return Optional.ofNullable(ACCOUNT.get());
    }

    /** Runs {@code work} for a site; transactions begun inside see that site's rows only. */
    public static <T> T in(SiteId site, Supplier<T> work) {
        return as(site, ACCOUNT.get(), work);
    }

    public static void run(SiteId site, Runnable work) {
        in(site, () -> {
            work.run();
            return true;
        });
    }

    public static <T> T as(@Nullable SiteId site, @Nullable UUID account, Supplier<T> work) {
        SiteId outerSite = SITE.get();
        UUID outerAccount = ACCOUNT.get();
        SITE.set(site);
        ACCOUNT.set(account);
        try {
            return work.get();
        } finally {
            SITE.set(outerSite);
            ACCOUNT.set(outerAccount);
        }
    }
}
