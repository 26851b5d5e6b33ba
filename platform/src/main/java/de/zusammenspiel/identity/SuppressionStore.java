package de.zusammenspiel.identity;

import de.zusammenspiel.shared.SiteId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SuppressionStore {
    private final JdbcClient db;

    SuppressionStore(JdbcClient db) {
        this.db = db;
    }

    void insert(UUID id, SiteId site, byte[] hash, Instant at) {
        db.sql("""
                insert into identity.suppression (id, site_id, address_hash, at) values (?, ?, ?, ?)
                on conflict (site_id, address_hash) do nothing""").params(id, site.value(), hash, Timestamp.from(at)).update();
    }

    boolean exists(SiteId site, byte[] hash) {
        return db.sql("select exists (select 1 from identity.suppression where site_id = ? and address_hash = ?)")
                .params(site.value(), hash)
                .query(Boolean.class)
                .single();
    }
}
