package de.zusammenspiel.identity;

import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.site.CurrentSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Addresses of people who wished to be forgotten, as hashes only: imports and directories ask here first. */
@Service
public class Suppressions {
    private final SuppressionStore store;
    private final Ids ids;
    private final Clock clock;

    Suppressions(SuppressionStore store, Ids ids, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void add(String email) {
        store.insert(ids.next(), CurrentSite.require(), hash(email), clock.instant());
    }

    /** True when the person behind this address was erased at the current site. */
    @Transactional(readOnly = true)
    public boolean contains(String email) {
        return store.exists(CurrentSite.require(), hash(email));
    }

    /** With the site, so that the same person cannot be recognised across sites. */
    private static byte[] hash(String email) {
        try {
            String text = CurrentSite.require() + " " + email.strip().toLowerCase(Locale.ROOT);
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
