package de.zusammenspiel.directory;

import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads organisations for lists, searches and the check for duplicates. */
@Component
class OrganisationListStore {
    /** One row of a list and how many there are behind the filter. */
    record Listed(OrganisationCard card, long total) {}

    /** What the check for duplicates compares. */
    record Named(
            OrganisationCard card,
            String key,
            @Nullable String ags,
            @Nullable String email) {}

    /** Where a contact of an organisation gets mail. */
    record Address(OrganisationId organisation, String email) {}

    private static final String CARD = """
            id, sector, name, place_label, coalesce(case sector when 'COMPANY' then branch else field end, '') as label,
            active, paused_until""";

    private final JdbcClient db;

    OrganisationListStore(JdbcClient db) {
        this.db = db;
    }

    List<Listed> list(OrganisationFilter filter, LocalDate today, int limit, long offset) {
        StringBuilder sql = new StringBuilder("select ")
                .append(CARD)
                .append(", count(*) over () as total from directory.organisation where site_id = ?");
        List<@Nullable Object> values = new ArrayList<>();
        values.add(CurrentSite.require().value());
        where(filter, today, sql, values);
        sql.append(
                switch (filter.sort()) {
                    case NAME -> " order by name_key, id";
                    case PLACE -> " order by place_label, name_key, id";
                    case NEWEST -> " order by created_at desc, id desc";
                });
        values.add(limit);
        values.add(offset);
        return db.sql(sql.append(" limit ? offset ?").toString())
                .params(values)
                .query((row, number) -> new Listed(card(row), row.getLong("total")))
                .list();
    }

    private static void where(
            OrganisationFilter filter, LocalDate today, StringBuilder sql, List<@Nullable Object> values) {
        Sector sector = filter.sector();
        if (sector != null) {
            sql.append(" and sector = ?");
            values.add(sector.name());
        }
        for (String word : filter.text().strip().split("\\s+")) {
            if (!word.isEmpty()) {
                sql.append(" and (name ilike ? or name_key like ? or place_label ilike ? or gives ilike ?"
                        + " or description ilike ?)");
                values.add(Cells.containing(word));
                values.add(Cells.containing(NameKey.fold(word)));
                values.add(Cells.containing(word));
                values.add(Cells.containing(word));
                values.add(Cells.containing(word));
            }
        }
        if (!filter.place().isBlank()) {
            sql.append(" and (place_label ilike ? or ags like ? or postcode like ?)");
            values.add(Cells.containing(filter.place().strip()));
            values.add(Cells.beginning(filter.place().strip()));
            values.add(Cells.beginning(filter.place().strip()));
        }
        if (!filter.branch().isBlank()) {
            sql.append(" and (branch like ? or field ilike ?)");
            values.add(Cells.beginning(filter.branch().strip()));
            values.add(Cells.containing(filter.branch().strip()));
        }
        Boolean paused = filter.paused();
        if (paused != null) {
            sql.append(paused ? " and paused_until >= ?" : " and (paused_until is null or paused_until < ?)");
            values.add(today);
        }
    }

    List<OrganisationCard> search(String text, @Nullable Sector sector, int limit) {
        String key = NameKey.fold(text.strip());
        // Compared letter by letter: under German collation every row costs ten times as much, and the key has no
        // umlauts.
        return db.sql("select " + CARD + """
                 from directory.organisation
                where site_id = ? and active and (?::text is null or sector = ?)
                  and (name collate "C" ilike ? or name_key collate "C" like ?)
                order by (name_key collate "C" like ?) desc, name_key, id limit ?""")
                .param(CurrentSite.require().value())
                .param(sector == null ? null : sector.name())
                .param(sector == null ? null : sector.name())
                .param(Cells.containing(text.strip()))
                .param(Cells.containing(key))
                .param(Cells.beginning(key))
                .param(limit)
                .query((row, number) -> card(row))
                .list();
    }

    List<Named> names() {
        return db.sql(
                        "select " + CARD
                                + ", name_key, ags, email from directory.organisation where site_id = ? order by created_at, id")
                .param(CurrentSite.require().value())
                .query((row, number) ->
                        new Named(card(row), row.getString("name_key"), row.getString("ags"), row.getString("email")))
                .list();
    }

    List<Address> contactAddresses() {
        return db.sql("select organisation, email from directory.contact where site_id = ? and email is not null")
                .param(CurrentSite.require().value())
                .query((row, number) -> new Address(
                        new OrganisationId(row.getObject("organisation", UUID.class)), row.getString("email")))
                .list();
    }

    private static OrganisationCard card(ResultSet row) throws SQLException {
        return new OrganisationCard(
                new OrganisationId(row.getObject("id", UUID.class)),
                Sector.valueOf(row.getString("sector")),
                row.getString("name"),
                row.getString("place_label"),
                row.getString("label"),
                row.getBoolean("active"),
                row.getObject("paused_until", LocalDate.class));
    }
}
