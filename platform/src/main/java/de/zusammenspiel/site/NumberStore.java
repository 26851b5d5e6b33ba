package de.zusammenspiel.site;

import de.zusammenspiel.shared.SiteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class NumberStore {
    private final JdbcClient db;

    NumberStore(JdbcClient db) {
        this.db = db;
    }

    int next(SiteId site, String letter, int year) {
        return db.sql("""
                insert into site.number_range (site_id, letter, year, last) values (?, ?, ?, 1)
                on conflict (site_id, letter, year) do update set last = site.number_range.last + 1
                returning last""")
                .params(site.value(), letter, year)
                .query(Integer.class)
                .single();
    }
}
