package de.zusammenspiel.web;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SubmissionStore {
    private final JdbcClient db;
    private final Clock clock;

    SubmissionStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** False when the same form was already sent. A twin that is still running is waited for by the unique key. */
    boolean take(UUID id, String path) {
        return db.sql("insert into web.submission (id, path, at) values (?, ?, ?) on conflict do nothing")
                        .params(id, path, Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    void release(UUID id) {
        db.sql("delete from web.submission where id = ?").param(id).update();
    }

    void done(UUID id, String location) {
        db.sql("update web.submission set location = ? where id = ?")
                .params(location, id)
                .update();
    }

    /**
     * Tables this transaction has written to so far, beside the submissions themselves: whoever writes holds a lock on
     * the table until the end, and reading takes another one.
     */
    List<String> writtenTables() {
        return db.sql("""
                select distinct c.relname from pg_locks l join pg_class c on c.oid = l.relation
                 where l.pid = pg_backend_pid() and l.locktype = 'relation' and l.mode = 'RowExclusiveLock'
                   and l.granted and c.relkind in ('r', 'p') and c.relname <> 'submission'
                 order by c.relname""").query(String.class).list();
    }

    Optional<String> location(UUID id, String path) {
        return db.sql("select location from web.submission where id = ? and path = ? and location is not null")
                .params(id, path)
                .query(String.class)
                .optional();
    }
}
