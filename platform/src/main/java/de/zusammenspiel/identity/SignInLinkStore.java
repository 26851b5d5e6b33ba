package de.zusammenspiel.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SignInLinkStore {
    private final JdbcClient db;

    SignInLinkStore(JdbcClient db) {
        this.db = db;
    }

    void insert(UUID id, UUID account, byte[] tokenHash, String next, Instant at, Instant expires) {
        db.sql("""
                insert into identity.sign_in_link (id, account_id, token_hash, next_path, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(id, account, tokenHash, next, Timestamp.from(at), Timestamp.from(expires))
                .update();
    }

    boolean valid(byte[] tokenHash, Instant at) {
        return db.sql("""
                select exists (select 1 from identity.sign_in_link l join identity.account a on a.id = l.account_id
                                where l.token_hash = ? and l.used_at is null and l.expires_at > ?
                                  and a.disabled_at is null)""")
                .params(tokenHash, Timestamp.from(at))
                .query(Boolean.class)
                .single();
    }

    boolean livesAtLeast(byte[] tokenHash, Duration life) {
        return db.sql("""
                select exists (select 1 from identity.sign_in_link
                                where token_hash = ? and expires_at >= created_at + ? * interval '1 second')""")
                .params(tokenHash, life.toSeconds())
                .query(Boolean.class)
                .single();
    }

    /** Takes the link out of use; of two who try at once, one finds it used. */
    Optional<SignInLinks.SignedIn> consume(byte[] tokenHash, Instant at) {
        return db.sql("""
                update identity.sign_in_link l set used_at = ?
                  from identity.account a
                 where l.token_hash = ? and l.used_at is null and l.expires_at > ?
                   and a.id = l.account_id and a.disabled_at is null
                returning l.account_id, l.next_path, a.locale""")
                .params(Timestamp.from(at), tokenHash, Timestamp.from(at))
                .query(SignInLinkStore::signedIn)
                .optional();
    }

    void deleteExpiredBefore(Instant at) {
        db.sql("delete from identity.sign_in_link where expires_at < ?")
                .param(Timestamp.from(at))
                .update();
    }

    private static SignInLinks.SignedIn signedIn(ResultSet row, int number) throws SQLException {
        return new SignInLinks.SignedIn(
                row.getObject("account_id", UUID.class), row.getString("next_path"), row.getString("locale"));
    }
}
