package de.zusammenspiel.review;

import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TaskStore {
    private static final String COLUMNS = "select id, meeting, what, owner, owner_name, due, done_at from review.task";
    private final JdbcClient db;

    TaskStore(JdbcClient db) {
        this.db = db;
    }

    void insert(MeetingTask task) {
        db.sql("""
                insert into review.task (id, site_id, meeting, what, owner, owner_name, due)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        task.id(),
                        CurrentSite.require().value(),
                        task.meeting().value(),
                        task.what(),
                        task.owner(),
                        task.ownerName(),
                        task.due())
                .update();
    }

    List<MeetingTask> of(MeetingId meeting) {
        return db.sql(COLUMNS + " where site_id = ? and meeting = ? order by due, id")
                .params(CurrentSite.require().value(), meeting.value())
                .query(TaskStore::task)
                .list();
    }

    List<MeetingTask> open() {
        return db.sql(COLUMNS + " where site_id = ? and done_at is null order by due, id")
                .params(CurrentSite.require().value())
                .query(TaskStore::task)
                .list();
    }

    /** @return false when it was done before */
    boolean done(UUID id, Instant now) {
        return db.sql("update review.task set done_at = ? where site_id = ? and id = ? and done_at is null")
                        .params(Timestamp.from(now), CurrentSite.require().value(), id)
                        .update()
                == 1;
    }

    private static MeetingTask task(ResultSet row, int number) throws SQLException {
        return new MeetingTask(
                row.getObject("id", UUID.class),
                new MeetingId(row.getObject("meeting", UUID.class)),
                row.getString("what"),
                row.getObject("owner", UUID.class),
                row.getString("owner_name"),
                row.getObject("due", LocalDate.class),
                Cells.instant(row, "done_at"));
    }
}
