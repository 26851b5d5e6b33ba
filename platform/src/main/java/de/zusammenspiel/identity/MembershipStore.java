package de.zusammenspiel.identity;

import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MembershipStore {
    private static final String MEMBERS = """
            select a.id, a.name, a.email, array_agg(m.role) as roles, max(m.group_part) as group_part
              from identity.membership m join identity.account a on a.id = m.account_id
             where m.site_id = ? and m.until_at is null and a.disabled_at is null
            """;
    private final JdbcClient db;

    MembershipStore(JdbcClient db) {
        this.db = db;
    }

    /** @return false when the account already has the role; then only the part may change */
    boolean insert(UUID id, SiteId site, UUID account, Role role, @Nullable GroupPart part, Instant from) {
        return db.sql("""
                insert into identity.membership as m (id, site_id, account_id, role, group_part, from_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (site_id, account_id, role) where until_at is null
                do update set group_part = excluded.group_part
                returning m.id = ?""")
                .params(
                        id,
                        site.value(),
                        account,
                        role.name(),
                        part == null ? null : part.name(),
                        Timestamp.from(from),
                        id)
                .query(Boolean.class)
                .single();
    }

    /** @return false when the account has no such role here */
    boolean end(SiteId site, UUID account, Role role, Instant at) {
        return db.sql("""
                update identity.membership set until_at = greatest(?, from_at)
                 where site_id = ? and account_id = ? and role = ? and until_at is null""")
                        .params(Timestamp.from(at), site.value(), account, role.name())
                        .update()
                == 1;
    }

    List<Member> all(SiteId site) {
        return db.sql(MEMBERS + " group by a.id order by a.name, a.id")
                .param(site.value())
                .query(MembershipStore::member)
                .list();
    }

    Optional<Member> one(SiteId site, UUID account) {
        return db.sql(MEMBERS + " and a.id = ? group by a.id")
                .params(site.value(), account)
                .query(MembershipStore::member)
                .optional();
    }

    int count(SiteId site, Role role) {
        return db.sql("""
                select count(*) from identity.membership m join identity.account a on a.id = m.account_id
                 where m.site_id = ? and m.role = ? and m.until_at is null and a.disabled_at is null""")
                .params(site.value(), role.name())
                .query(Integer.class)
                .single();
    }

    /** The sites of the account that is signed in; row security shows nobody else's. */
    List<OwnSite> own(UUID account) {
        return db.sql("""
                select s.id, s.slug, s.name, array_agg(m.role) as roles
                  from site.site s join identity.membership m on m.site_id = s.id
                 where m.account_id = ? and m.until_at is null
                 group by s.id order by s.name""")
                .param(account)
                .query((row, number) -> new OwnSite(
                        new SiteId(row.getObject("id", UUID.class)),
                        row.getString("slug"),
                        row.getString("name"),
                        roles(row)))
                .list();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                roles(row),
                Cells.one(row, "group_part", GroupPart.class));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String role : (String[]) row.getArray("roles").getArray()) {
            roles.add(Role.valueOf(role));
        }
        return roles;
    }
}
