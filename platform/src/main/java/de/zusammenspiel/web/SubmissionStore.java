package de.zusammenspiel.web;

import java.sql.Timestamp;
import java.time.Clock;
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

    Optional<String> location(UUID id, String path) {
        return db.sql("select location from web.submission where id = ? and path = ? and location is not null")
                .params(id, path)
                .query(String.class)
                .optional();
    }
}
