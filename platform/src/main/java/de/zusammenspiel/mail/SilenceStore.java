package de.zusammenspiel.mail;

import de.zusammenspiel.site.CurrentSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses nothing is written to any more, as hashes only. */
@Component
class SilenceStore {
    private final JdbcClient db;

    SilenceStore(JdbcClient db) {
        this.db = db;
    }

    void add(String email, Silence cause, Instant at) {
        db.sql("insert into mail.silence (site_id, address_hash, cause, at) values (?, ?, ?, ?) on conflict do nothing")
                .params(site(), hash(email), cause.name(), Timestamp.from(at))
                .update();
    }

    void remove(String email, Silence cause) {
        db.sql("delete from mail.silence where site_id = ? and address_hash = ? and cause = ?")
                .params(site(), hash(email), cause.name())
                .update();
    }

    boolean covers(String email) {
        return db.sql("select exists (select 1 from mail.silence where site_id = ? and address_hash = ?)")
                .params(site(), hash(email))
                .query(Boolean.class)
                .single();
    }

    /** Those nothing is written to, in the spelling they were asked for. */
    Set<String> among(Set<String> emails) {
        if (emails.isEmpty()) {
            return Set.of();
        }
        Set<String> silent = new HashSet<>(db.sql(
                        "select encode(address_hash, 'hex') from mail.silence where site_id = ? and address_hash = any(?)")
                .params(site(), emails.stream().map(SilenceStore::hash).toArray(byte[][]::new))
                .query(String.class)
                .list());
        return emails.stream()
                .filter(email -> silent.contains(HexFormat.of().formatHex(hash(email))))
                .collect(Collectors.toSet());
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }

    private static byte[] hash(String email) {
        try {
            String text = CurrentSite.require() + " " + email.strip().toLowerCase(Locale.ROOT);
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
