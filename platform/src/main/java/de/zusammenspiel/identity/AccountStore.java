package de.zusammenspiel.identity;

import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AccountStore {
    private static final String COLUMNS = "id, email, name, locale, office, disabled_at";
    private final JdbcClient db;

    AccountStore(JdbcClient db) {
        this.db = db;
    }

    /** Who is signed in and what they are at the site, in one statement: every page asks this. */
    Optional<Viewer> viewer(UUID account, @Nullable SiteId site, LocalDate today) {
        return db.sql("""
                select a.id, a.name, a.email, a.office,
                       array(select m.role from identity.membership m
                              where m.site_id = ? and m.account_id = a.id and m.until_at is null
                             union
                             select 'COORDINATOR' from identity.deputy d
                               join identity.membership m on m.site_id = d.site_id and m.account_id = d.account_id
                                and m.role = 'COORDINATOR' and m.until_at is null
                              where d.site_id = ? and d.deputy_id = a.id and d.ended_at is null
                                and ? between d.from_on and d.until_on) as roles,
                       array(select d.account_id from identity.deputy d
                              where d.site_id = ? and d.deputy_id = a.id and d.ended_at is null
                                and ? between d.from_on and d.until_on) as stands_for
                  from identity.account a
                 where a.id = ? and a.disabled_at is null""")
                .params(site == null ? null : site.value(), site == null ? null : site.value(), today)
                .params(site == null ? null : site.value(), today, account)
                .query(AccountStore::viewer)
                .optional();
    }

    boolean none() {
        return db.sql("select not exists (select 1 from identity.account)")
                .query(Boolean.class)
                .single();
    }

    /** Lets the first account be made once only, whoever else tries at the same moment. */
    void lockFounding() {
        db.sql("select pg_advisory_xact_lock(hashtext('identity.founding'))")
                .query((row, number) -> 1)
                .single();
    }

    /** Who runs the installation. */
    List<Account> office() {
        return db.sql("select " + COLUMNS + " from identity.account where office and disabled_at is null order by name")
                .query(AccountStore::account)
                .list();
    }

    Optional<Account> find(UUID id) {
        return db.sql("select " + COLUMNS + " from identity.account where id = ?")
                .param(id)
                .query(AccountStore::account)
                .optional();
    }

    Optional<Account> byEmail(EmailAddress email) {
        return db.sql("select " + COLUMNS + " from identity.account where email = ?")
                .param(email.value())
                .query(AccountStore::account)
                .optional();
    }

    /** @return false when the address is taken */
    boolean insert(UUID id, EmailAddress email, String name, Locale locale, Instant at) {
        return db.sql("""
                insert into identity.account (id, email, name, locale, created_at) values (?, ?, ?, ?, ?)
                on conflict (email) do nothing""")
                        .params(id, email.value(), name, locale.getLanguage(), Timestamp.from(at))
                        .update()
                == 1;
    }

    void rename(UUID id, String name, Locale locale) {
        db.sql("update identity.account set name = ?, locale = ?, version = version + 1 where id = ?")
                .params(name, locale.getLanguage(), id)
                .update();
    }

    void makeOffice(UUID id) {
        db.sql("update identity.account set office = true, version = version + 1 where id = ?")
                .param(id)
                .update();
    }

    void enable(UUID id) {
        db.sql(
                        "update identity.account set disabled_at = null, version = version + 1 where id = ? and disabled_at is not null")
                .param(id)
                .update();
    }

    /** Whether the account has a task at any site, or runs the installation. */
    boolean worksSomewhere(UUID id) {
        return db.sql("select identity.works_somewhere(?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    void disable(UUID id, Instant at) {
        db.sql(
                        "update identity.account set disabled_at = ?, version = version + 1 where id = ? and disabled_at is null")
                .params(Timestamp.from(at), id)
                .update();
    }

    /** The row stays, because the journal points to it; nobody can tell from it any more who it was. */
    void close(UUID id, String name, Instant at) {
        db.sql("""
                update identity.account
                   set email = 'geloescht-' || id || '@geloescht.invalid', name = ?, office = false, disabled_at = ?,
                       version = version + 1
                 where id = ?""").params(name, Timestamp.from(at), id).update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                Locale.of(row.getString("locale")),
                row.getBoolean("office"),
                row.getTimestamp("disabled_at") != null);
    }

    private static Viewer viewer(ResultSet row, int number) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String role : (String[]) row.getArray("roles").getArray()) {
            roles.add(Role.valueOf(role));
        }
        if (row.getBoolean("office")) {
            roles.add(Role.OFFICE);
        }
        return new Viewer(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                Set.copyOf(roles),
                Set.of((UUID[]) row.getArray("stands_for").getArray()));
    }
}
