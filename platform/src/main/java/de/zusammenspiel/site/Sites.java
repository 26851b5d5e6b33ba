package de.zusammenspiel.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.SiteId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The sites of this installation. */
@Service
public class Sites {
    /** Slugs that are taken by the installation itself and can never name a site. */
    public static final List<String> RESERVED = List.of(
            "konto",
            "anmelden",
            "abmelden",
            "einrichtung",
            "l",
            "orte",
            "css",
            "js",
            "img",
            "webjars",
            "error",
            "postfach",
            "gestaltung",
            "hilfe",
            "datenschutz",
            "impressum",
            "barrierefreiheit",
            "gesundheit",
            "buero",
            "sprache",
            "darstellung",
            "favicon.ico");

    private final SiteStore store;
    /** Every page needs its site; thirty seconds of staleness on other nodes is harmless for a name or a phone number. */
    private final Cache<String, Site> bySlug = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(30))
            .maximumSize(1_000)
            .build();

    Sites(SiteStore store) {
        this.store = store;
    }

    /** Asked by every request, so it opens no transaction for what is known. */
    public Optional<Site> bySlug(String slug) {
        Site known = bySlug.getIfPresent(slug);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Site> found = store.bySlug(slug);
        found.ifPresent(site -> bySlug.put(slug, site));
        return found;
    }

    @Transactional(readOnly = true)
    public Site byId(SiteId id) {
        return store.byId(id).orElseThrow(() -> new NotFound("site"));
    }

    /** The site this thread works for. */
    @Transactional(readOnly = true)
    public Site current() {
        SiteId id = CurrentSite.require();
        return bySlug.asMap().values().stream()
                .filter(site -> site.id().equals(id))
                .findFirst()
                .orElseGet(() -> byId(id));
    }

    @Transactional(readOnly = true)
    public List<Site> all() {
        return store.all();
    }

    /** Must run as the new site itself ({@link CurrentSite#in}), because only a site may write its own row. */
    @Transactional
    public void found(Site site) {
        if (RESERVED.contains(site.slug()) || !site.slug().matches("[a-z][a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("unusable site address: " + site.slug());
        }
        store.insert(site);
    }

    @Transactional
    public void change(Site site) {
        store.update(site);
        forgetAfterCommit(site.slug());
    }

    /** For forms that somebody else may have saved meanwhile. */
    @Transactional(readOnly = true)
    public int version(SiteId id) {
        return store.version(id);
    }

    /** @return false when the site was changed since {@code version} was read; then nothing is written */
    @Transactional
    public boolean change(Site site, int version) {
        if (!store.update(site, version)) {
            return false;
        }
        forgetAfterCommit(site.slug());
        return true;
    }

    private void forgetAfterCommit(String slug) {
        bySlug.invalidate(slug);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bySlug.invalidate(slug);
            }
        });
    }
}
