package de.zusammenspiel.site;

import de.zusammenspiel.shared.SiteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class SiteStore {
    private static final String COLUMNS =
            "id, slug, name, catchment, contact_name, contact_email, contact_phone, practice_mode, has_group, silence_is_yes";
    private final JdbcClient db;

    SiteStore(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    Optional<Site> bySlug(String slug) {
        return db.sql("select " + COLUMNS + " from site.site where slug = ?")
                .param(slug)
                .query(SiteStore::site)
                .optional();
    }

    Optional<Site> byId(SiteId id) {
        return db.sql("select " + COLUMNS + " from site.site where id = ?")
                .param(id.value())
                .query(SiteStore::site)
                .optional();
    }

    List<Site> all() {
        return db.sql("select " + COLUMNS + " from site.site order by name")
                .query(SiteStore::site)
                .list();
    }

    void insert(Site site) {
        db.sql("""
                insert into site.site (id, slug, name, catchment, contact_name, contact_email, contact_phone,
                                       practice_mode, has_group, silence_is_yes)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        site.id().value(),
                        site.slug(),
                        site.name(),
                        site.catchment().toArray(String[]::new),
                        site.contactName(),
                        site.contactEmail(),
                        site.contactPhone(),
                        site.practiceMode(),
                        site.hasGroup(),
                        site.silenceIsYes())
                .update();
    }

    int version(SiteId id) {
        return db.sql("select version from site.site where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    void update(Site site) {
        update(site, version(site.id()));
    }

    /** @return false when somebody changed the site since this version */
    boolean update(Site site, int version) {
        return db.sql("""
                update site.site set name = ?, catchment = ?, contact_name = ?, contact_email = ?, contact_phone = ?,
                                     practice_mode = ?, has_group = ?, silence_is_yes = ?, version = version + 1
                 where id = ? and version = ?""")
                        .params(
                                site.name(),
                                site.catchment().toArray(String[]::new),
                                site.contactName(),
                                site.contactEmail(),
                                site.contactPhone(),
                                site.practiceMode(),
                                site.hasGroup(),
                                site.silenceIsYes(),
                                site.id().value(),
                                version)
                        .update()
                == 1;
    }

    private static Site site(ResultSet row, int number) throws SQLException {
        return new Site(
                new SiteId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                List.of((String[]) row.getArray("catchment").getArray()),
                row.getString("contact_name"),
                row.getString("contact_email"),
                row.getString("contact_phone"),
                row.getBoolean("practice_mode"),
                row.getBoolean("has_group"),
                row.getBoolean("silence_is_yes"));
    }
}
