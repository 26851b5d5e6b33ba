package de.zusammenspiel.desk;

import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.web.SavedFilter;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SavedFilterStore {
    private final JdbcClient db;

    SavedFilterStore(JdbcClient db) {
        this.db = db;
    }

    List<SavedFilter> of(UUID account, String list) {
        return db.sql("""
                select id, name, query from desk.saved_filter
                 where site_id = ? and account = ? and list = ? order by lower(name), id""")
                .params(site(), account, list)
                .query((row, number) ->
                        new SavedFilter(row.getObject("id", UUID.class), row.getString("name"), row.getString("query")))
                .list();
    }

    /** A filter of the same name is replaced. */
    void put(UUID id, UUID account, String list, String name, String query) {
        db.sql("""
                insert into desk.saved_filter (id, site_id, account, list, name, query) values (?, ?, ?, ?, ?, ?)
                on conflict (site_id, account, list, name) do update set query = excluded.query""").params(id, site(), account, list, name, query).update();
    }

    boolean remove(UUID id, UUID account) {
        return db.sql("delete from desk.saved_filter where site_id = ? and account = ? and id = ?")
                        .params(site(), account, id)
                        .update()
                == 1;
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }
}
